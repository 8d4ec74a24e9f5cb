import { isCutOff } from './cut-off.js';
import type { Size } from './picture-edit.js';
import { readPictureFacts } from './picture-facts.js';
import { MOST_PIXELS, PictureError } from './picture-orders.js';
import type { PictureFacts } from './plain-facts.js';

/**
 * What a file says of its picture, before it is decoded.
 *
 * @throws PictureError `picture-too-large`: a few kilobytes can stand for gigabytes of pixels
 */
export async function checkedFacts(file: Blob): Promise<PictureFacts | undefined> {
  const facts = await readPictureFacts(file);
  if (facts && facts.size.width * facts.size.height > MOST_PIXELS) {
    throw new PictureError('picture-too-large');
  }
  return facts;
}

/**
 * The whole picture, upright, first frame of an animation; to be closed by whoever asked.
 *
 * @param size to be scaled to, also upright; absent for its own
 * @throws PictureError `picture-unreadable`
 */
export async function decodePicture(file: Blob, size?: Size): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, {
      imageOrientation: 'from-image',
      ...(size && {
        resizeWidth: size.width,
        resizeHeight: size.height,
        resizeQuality: 'medium',
      }),
    });
  } catch {
    throw new PictureError('picture-unreadable');
  }
}

/**
 * The same of a picture that is to be redrawn and sent: never one of which a part is missing.
 *
 * @throws PictureError `picture-unreadable`
 */
export async function decodeWholePicture(
  file: Blob,
  facts: PictureFacts | undefined,
): Promise<ImageBitmap> {
  if (facts && (await isCutOff(file, facts.type))) throw new PictureError('picture-unreadable');
  return decodePicture(file);
}

/**
 * Size of the upright picture. Only of JPEGs the header tells it surely: others may be turned by means
 * that only their decoder knows.
 *
 * @throws PictureError
 */
export async function measurePicture(file: Blob): Promise<Size> {
  const facts = await checkedFacts(file);
  if (facts?.type === 'image/jpeg') return facts.size;
  const bitmap = await decodePicture(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}
