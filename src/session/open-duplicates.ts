import type { Departures } from './departures.js';
import { Duplicates } from './duplicates.js';
import type { FileExits } from './file-exits.js';
import type { Intake } from './intake.js';
import type { ItemAssets } from './item-assets.js';
import type { PictureStudio } from './picture-studio.js';
import { refuseItem } from './refuse-item.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Who takes files over on which is decided. */
export interface DuplicateTakers {
  readonly assets: ItemAssets;
  readonly departures: Departures;
  readonly studio: PictureStudio;
  /** Known only later, as they know of duplicates themselves. */
  readonly exits: () => FileExits;
  readonly intake: () => Intake;
}

/** The duplicates of a session. */
export function openDuplicates(context: SessionContext, takers: DuplicateTakers): Duplicates {
  const { assets, departures, studio, exits, intake } = takers;
  return new Duplicates(context, {
    welcome: (item) => {
      item.become({ status: 'ready' });
      if (!context.options.multiple) exits().replaceAll(predecessorsOf(item, context), item);
      context.listChanged();
      assets.redraw(item);
      departures.unasked(studio.welcome([item]));
    },
    refuse: (item, error) => refuseItem(context, item, error),
    replace: (twin, successor) => exits().replaceAll([twin], successor),
    skip: (items) => exits().dropMany(items, false),
    roomMade: () => intake().reconsiderSoon(),
  });
}

/** Single mode: the newest file takes the place of those that came before. */
function predecessorsOf(item: UploadItem, { items: { all } }: SessionContext): UploadItem[] {
  return all.slice(0, all.indexOf(item)).filter(({ status }) => status !== 'invalid');
}
