import type { PictureFault, PrepareOrder } from '../image/picture-orders.js';
import type { FileError } from './file-snapshot.js';

const MESSAGES: Readonly<Record<PictureFault, string>> = {
  'picture-unreadable': 'The picture cannot be opened here, so it cannot be cropped.',
  'picture-too-large': 'The picture has too many pixels to be cropped here.',
  'picture-too-wide': 'The picture is wider than allowed.',
  'picture-unshrinkable': 'The picture cannot be made small enough.',
  'picture-too-high': 'The picture is higher than allowed.',
};

/** Why a picture cannot be worked on or is not taken, as the list shows it. */
export function pictureFailure(
  code: PictureFault,
  { width, height }: PrepareOrder['limits'] = { width: null, height: null },
): FileError {
  const limit =
    { 'picture-too-wide': width, 'picture-too-high': height }[code as string] ?? undefined;
  const message = MESSAGES[code];
  return Object.freeze({ code, message, retryable: false, ...(limit !== undefined && { limit }) });
}
