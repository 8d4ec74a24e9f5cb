import type { Departures } from './departures.js';
import type { Duplicates } from './duplicates.js';
import type { FileExits } from './file-exits.js';
import type { Inspection } from './inspection.js';
import { Intake } from './intake.js';
import type { ItemAssets } from './item-assets.js';
import type { PictureStudio } from './picture-studio.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';

/** Everyone whom a new file meets. */
export interface IntakeTakers {
  readonly assets: ItemAssets;
  readonly departures: Departures;
  readonly duplicates: Duplicates;
  readonly exits: FileExits;
  readonly inspection: Inspection;
  readonly studio: PictureStudio;
}

/** The intake of a session. */
export function openIntake(
  context: SessionContext,
  resumption: Resumption,
  { assets, departures, duplicates, exits, inspection, studio }: IntakeTakers,
): Intake {
  return new Intake(context, resumption, {
    replace: (present, successor) => exits.replaceAll(present, successor),
    dismiss: (item) => exits.drop(item, false),
    listed: (item) => assets.request(item),
    lookAround: () => duplicates.lookAround(),
    admit: (item, admission) => {
      const mayBeCopy = duplicates.enter(item, admission);
      return inspection.concerns(item, admission.options) || mayBeCopy;
    },
    inspect: (item) => inspection.begin(item),
    welcome: (items) => departures.unasked(studio.welcome(items)),
    ready: (items) => departures.whenPossible(items),
  });
}
