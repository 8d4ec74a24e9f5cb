import type { PictureDesk } from '../image/picture-desk.js';
import type { Departures } from './departures.js';
import type { ItemAssets } from './item-assets.js';
import { PictureStudio } from './picture-studio.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';
import type { UploadFlow } from './upload-flow.js';

/** Who takes pictures over from the studio. */
export interface StudioTakers {
  readonly assets: ItemAssets;
  readonly flow: UploadFlow;
  readonly resumption: Resumption;
  /** Known only later, as they know of the studio themselves. */
  readonly departures: () => Departures;
}

/** The studio of a session. */
export function openStudio(
  context: SessionContext,
  desk: PictureDesk,
  { assets, flow, resumption, departures }: StudioTakers,
): PictureStudio {
  return new PictureStudio(context, desk, {
    withdraw: (item) => flow.withdraw(item),
    changed: (item) => {
      void resumption.end(item.id);
      assets.redraw(item);
      context.listChanged();
    },
    ready: (items) => departures().unasked(items),
    released: (items) => flow.start(items),
    failed: (item, error) => flow.fail(item, error),
  });
}
