import { isAccepted } from '../session/restrictions.js';

/** What every browser can write, what is smallest first. */
const PHOTO_TYPES = [
  { type: 'image/jpeg', name: 'photo.jpg' },
  { type: 'image/png', name: 'photo.png' },
] as const;

/** The MIME type of photos that the page takes; `undefined` when it takes none. */
export function photoTypeFor(accept: string): string | undefined {
  return PHOTO_TYPES.find((photo) => isAccepted(photo, accept))?.type;
}
