/**
 * The widget: registers `<upload-widget>`, and exports its class, its types and the calls.
 *
 * @packageDocumentation
 */
import { UploadWidget } from './ui/upload-widget.js';

// Two bundles on one page, or one loaded twice: the first one stays.
if (!customElements.get('upload-widget')) customElements.define('upload-widget', UploadWidget);

export { UploadWidget };
export { createUploadWidget, openUploadWidget } from './embed/open-upload-widget.js';
export { UploadError } from './client/upload-error.js';
export type { CallOptions } from './embed/call-options.js';
export type { WidgetHandle } from './embed/widget-handle.js';
export type { WidgetCallback, WidgetFailure, WidgetResult } from './embed/widget-result.js';
export type { FileLike } from './ui/file-like.js';
export type { WidgetEventMap, WidgetEvents } from './ui/widget-events.js';
export type { FileChanges } from './session/file-changes.js';
export type { FileSnapshot, FileStatus, Totals } from './session/file-snapshot.js';
export type { PendingUpload, UploadResult } from './protocol/upload-result.js';
export type { ErrorCode } from './protocol/error-codes.js';
export type { MessageOverrides } from './messages/message-overrides.js';
export type { WidgetOptions } from './options.js';
