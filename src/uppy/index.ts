/**
 * The transfer as an uploader for anyone's Uppy.
 *
 * @packageDocumentation
 */
export { ChunkedUploader, type ChunkedUploaderOptions } from './chunked-uploader.js';
