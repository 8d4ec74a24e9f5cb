import { isPixelPicture } from './croppable.js';
import type { FileError } from './file-snapshot.js';
import { asksForPixels } from './pixel-check.js';
import { refusal } from './restrictions.js';
import type { SessionOptions } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Larger ones are left to the API, in bytes. */
const MOST_BYTES = 100_000_000;

/** A host that is slower is not waited for, in ms. */
export const MOST_FETCH_MS = 30_000;

/** Whether the page needs the pixels of what lies at an address. */
export function asksForPicture({ address, type }: UploadItem['facts'], options: SessionOptions) {
  const mayBePicture = type === '' || isPixelPicture(type);
  const { cropping, croppingRequired, maxImageWidth, maxImageHeight } = options;
  const isScaled = maxImageWidth !== null || maxImageHeight !== null;
  const isNeeded = cropping || croppingRequired || isScaled || asksForPixels(options);
  return address !== undefined && mayBePicture && isNeeded;
}

/**
 * Has the browser fetch a picture that is to be cropped or measured, if its host lets pages read it;
 * from then on it is a file like any other. Else the API fetches it as it is, unless nothing may go
 * uncropped.
 */
export async function fetchPicture(
  item: UploadItem,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<FileError | undefined> {
  const { address } = item.facts;
  if (address === undefined || !asksForPicture(item.facts, options)) return undefined;
  const found = await readPicture(
    address,
    AbortSignal.any([signal, AbortSignal.timeout(MOST_FETCH_MS)]),
  );
  if (found instanceof Blob) {
    const { type, size: bytes } = found;
    const file = new File([found], item.facts.name, { type });
    item.learn({ address: undefined, file, type, bytes });
    return undefined;
  }
  return options.croppingRequired && found !== 'no-picture'
    ? refusal('address-uncroppable')
    : undefined;
}

/**
 * Fetches a picture, without cookies and without telling the host where the visitor is.
 *
 * @returns `closed` where the host does not let the page read it, or does not answer
 */
export async function readPicture(
  address: string,
  signal: AbortSignal,
): Promise<Blob | 'closed' | 'no-picture'> {
  try {
    const request = { signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const answer = await fetch(address, { ...request, mode: 'cors' });
    const type = answer.headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
    const isTooLarge = Number(answer.headers.get('Content-Length')) > MOST_BYTES;
    if (!answer.ok || isTooLarge || !isPixelPicture(type)) {
      await answer.body?.cancel();
      return answer.ok && !isPixelPicture(type) ? 'no-picture' : 'closed';
    }
    const blob = await answer.blob();
    return blob.size > 0 ? new Blob([blob], { type }) : 'closed';
  } catch {
    return 'closed';
  }
}
