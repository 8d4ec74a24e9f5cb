import { carriedOver } from './crop-frame.js';
import { measurePicture } from './decode-picture.js';
import { drawPreview } from './draw-preview.js';
import { drawThumbnail } from './draw-thumbnail.js';
import type { PictureEdit } from './picture-edit.js';
import type { PictureOrder, PictureResults } from './picture-orders.js';
import { preparePicture } from './prepare-picture.js';

/** Carries an order out, in a worker or where there is none. @throws PictureError */
export function workOn(order: PictureOrder): Promise<PictureResults[keyof PictureResults]> {
  switch (order.type) {
    case 'thumbnail':
      return drawThumbnail(order.file, order.side);
    case 'preview':
      return drawPreview(order.file, order.most);
    case 'carry-over':
      return carryOver(order);
    case 'measure':
      return measurePicture(order.file);
    case 'prepare':
      return preparePicture(order);
  }
}

async function carryOver(
  order: PictureOrder & { readonly type: 'carry-over' },
): Promise<PictureEdit> {
  const picture = await measurePicture(order.file);
  const { edit, rules } = order;
  return carriedOver(edit, rules.picture, { ...rules, picture });
}
