/**
 * The client alone: uploads to the API without Lit or Uppy, in pages and in workers.
 *
 * @packageDocumentation
 */
export { upload, type Upload, type UploadSource } from './upload.js';
export { deleteByToken, type DeleteOptions } from './delete-by-token.js';
export { UploadError } from './upload-error.js';
export { Connections } from './connections.js';
export type { UploadOutcome } from './upload-answer.js';
export type { UploadCheckpoint } from './upload-checkpoint.js';
export type { UploadOptions, UploadTarget } from './upload-options.js';
export type { ParamsToSign, Signature, Signer } from './request-params.js';
export type { RetrySchedule } from './retry-schedule.js';
export type { ErrorCode } from '../protocol/error-codes.js';
export type { PendingUpload, UploadResult } from '../protocol/upload-result.js';
