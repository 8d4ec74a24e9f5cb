import type { ErrorCode } from '../protocol/error-codes.js';
import { isPicture } from './croppable.js';
import type { UploadItem } from './upload-item.js';

const TOO_MANY_PIXELS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'picture-too-wide',
  'picture-too-high',
]);

/** Whether a file is a picture that was refused only because it is too large. */
export function isShrinkable(item: Pick<UploadItem, 'state' | 'original'>): boolean {
  const { state } = item;
  if (state.status !== 'invalid' || !isPicture(item)) return false;
  const { code } = state.error;
  return code === 'too-large' || hasTooManyPixels(code);
}

/** Whether cutting a picture helps. */
export function hasTooManyPixels(code: ErrorCode): boolean {
  return TOO_MANY_PIXELS.has(code);
}
