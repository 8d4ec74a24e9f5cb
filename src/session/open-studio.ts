import type { PictureDesk } from '../image/picture-desk.js';
import type { Departures } from './departures.js';
import type { FileExits } from './file-exits.js';
import type { ItemAssets } from './item-assets.js';
import { PictureStudio } from './picture-studio.js';
import type { Resumption } from './resumption.js';
import { SecondCrop } from './second-crop.js';
import type { SessionContext } from './session-context.js';
import type { UploadFlow } from './upload-flow.js';

/** Who takes pictures over from the studio. */
export interface StudioTakers {
  readonly assets: ItemAssets;
  readonly flow: UploadFlow;
  readonly resumption: Resumption;
  /** Known only later, as they know of the studio themselves. */
  readonly departures: () => Departures;
  readonly exits: () => FileExits;
}

/** The studio of a session. */
export function openStudio(
  context: SessionContext,
  desk: PictureDesk,
  { assets, flow, resumption, departures, exits }: StudioTakers,
): PictureStudio {
  const secondCrop = new SecondCrop(context, {
    replace: (item, successor) => exits().replaceAll([item], successor),
    listed: (item) => assets.request(item),
    open: (item) => studio.open(item.id),
    drop: (item) => exits().drop(item, false),
  });
  const studio = new PictureStudio(context, desk, {
    withdraw: (item) => flow.withdraw(item),
    changed: (item) => {
      secondCrop.decided(item);
      void resumption.end(item.id);
      assets.redraw(item);
      context.listChanged();
    },
    ready: (items) => departures().unasked(items),
    released: (items) => flow.start(items),
    failed: (item, error) => flow.fail(item, error),
    openUploaded: (item) => secondCrop.open(item),
    left: (items) => departures().unasked(items.filter((item) => !secondCrop.giveUp(item))),
    givenUp: (item, error) => secondCrop.giveUp(item, error),
  });
  return studio;
}
