import type { UploadResult } from '../protocol/upload-result.js';
import type { FileError, FileStatus, Twin } from './file-snapshot.js';

/** A file's status together with what only this status has. */
export type ItemState =
  | { readonly status: 'checking' | 'ready' | 'cropping' | 'preparing' }
  /** Its content is in the list already, and the visitor is asked what to do. */
  | { readonly status: 'checking'; readonly twin: Twin }
  | { readonly status: 'queued' | 'uploading' | 'paused' | 'waiting' | 'processing' }
  | { readonly status: 'invalid' | 'failed'; readonly error: FileError }
  /** After a reload; with an error once another file was offered in its place. */
  | { readonly status: 'missing'; readonly error?: FileError }
  | {
      readonly status: 'done';
      /** Absent for asynchronous presets. */
      readonly result?: UploadResult;
      /** Why it could not be removed. */
      readonly error?: FileError;
    }
  | { readonly status: 'removing'; readonly result?: UploadResult };

/** Which status may follow which; anything else is a programming error and throws. */
export const FOLLOWERS: Readonly<Record<FileStatus, readonly FileStatus[]>> = {
  checking: ['checking', 'invalid', 'ready', 'done', 'missing'],
  invalid: ['checking', 'cropping', 'preparing'],
  ready: ['cropping', 'preparing', 'queued', 'failed'],
  cropping: ['ready', 'failed'],
  preparing: ['checking', 'ready', 'cropping', 'failed', 'invalid'],
  queued: ['uploading', 'paused', 'waiting', 'ready', 'failed', 'processing', 'cropping'],
  uploading: ['paused', 'waiting', 'processing', 'done', 'failed', 'cropping'],
  paused: ['queued', 'processing', 'done', 'failed', 'cropping'],
  waiting: ['queued', 'uploading', 'paused', 'processing', 'done', 'failed', 'cropping'],
  processing: ['uploading', 'waiting', 'done', 'failed'],
  done: ['removing', 'done'],
  removing: ['done'],
  failed: ['queued', 'preparing', 'cropping'],
  missing: ['ready', 'missing'],
};

/** Statuses in which a file is on its way. */
export const UNDER_WAY: ReadonlySet<FileStatus> = new Set<FileStatus>([
  'preparing',
  'queued',
  'uploading',
  'paused',
  'waiting',
  'processing',
]);
