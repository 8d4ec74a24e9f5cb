import type { PictureDesk } from '../image/picture-desk.js';
import type { WidgetOptions } from '../options.js';
import { isPixelPicture } from './croppable.js';
import type { FileError } from './file-snapshot.js';
import type { UploadItem } from './upload-item.js';

/** The options that are rules about the pixels that come in; the most that may go are another's. */
export type PixelRules = Pick<WidgetOptions, 'minImageWidth' | 'minImageHeight'>;

/** Whether pictures have to be measured. */
export function asksForPixels({ minImageWidth, minImageHeight }: PixelRules): boolean {
  return minImageWidth !== null || minImageHeight !== null;
}

/** Whether a picture has too few pixels. One that cannot be opened is left to the API. */
export async function pixelRefusal(
  item: UploadItem,
  rules: PixelRules,
  desk: PictureDesk,
  signal: AbortSignal,
): Promise<FileError | undefined> {
  const { file, type } = item.facts;
  if (!file || !isPixelPicture(type) || !asksForPixels(rules)) return undefined;
  const pixels = await desk.order({ type: 'measure', file }, signal).catch(() => undefined);
  const { minImageWidth: width, minImageHeight: height } = rules;
  if (!pixels || (pixels.width >= (width ?? 0) && pixels.height >= (height ?? 0))) return undefined;
  const message = 'The picture has fewer pixels than needed.';
  const pixelLimit = { width, height };
  return { code: 'too-few-pixels', message, retryable: false, pixels, pixelLimit };
}
