/**
 * The transfer as an uploader for anyone's Uppy.
 *
 * @packageDocumentation
 */
export { ChunkedUploader } from './chunked-uploader.js';
export type { ChunkedUploaderOptions } from './uploader-options.js';
