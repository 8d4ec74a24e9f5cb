import type { PictureDesk } from '../image/picture-desk.js';
import type { Duplicates } from './duplicates.js';
import type { Intake } from './intake.js';
import type { PictureStudio } from './picture-studio.js';
import { Remedies } from './remedies.js';
import type { SessionContext } from './session-context.js';

/** Who goes on with pictures that were helped. */
export interface RemedyTakers {
  readonly duplicates: Duplicates;
  readonly studio: PictureStudio;
  /** Known only later. */
  readonly intake: () => Intake;
}

/** The remedies of a session. */
export function openRemedies(
  context: SessionContext,
  desk: PictureDesk,
  { duplicates, studio, intake }: RemedyTakers,
): Remedies {
  return new Remedies(context, desk, {
    takeUp: (item) => intake().takeUp(item),
    refuse: (item, error) => duplicates.refuse(item, error),
    openCrop: (item) => studio.openRefused(item),
  });
}
