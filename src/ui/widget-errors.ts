import { UploadError } from '../client/upload-error.js';
import type { WidgetEvents } from './widget-events.js';

type WidgetError = WidgetEvents['widget-error']['error'];

export const MISSING_CLOUD = Object.freeze({
  code: 'configuration',
  message: 'Set the attribute "cloud-name": without it there is nowhere to upload to.',
} satisfies WidgetError);

export const LOST_PART = Object.freeze({
  code: 'network',
  message: 'A part of the widget could not be loaded. Try again.',
} satisfies WidgetError);

/** Ends the promise of code that is loaded when it is wanted. @throws UploadError `network` */
export function lostPart(cause: unknown): never {
  throw new UploadError(LOST_PART.code, LOST_PART.message, { cause });
}
