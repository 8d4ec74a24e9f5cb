import { quantitiesOf } from './quantities.js';
import type { RemedyMessages } from './remedy-messages.js';

const { count } = quantitiesOf('en-GB');

/** Help for pictures that break a limit, in English. */
export const englishRemedies: RemedyMessages = {
  cropToFit: 'Crop to fit',
  cropToFitFile: (name) => `Crop ${name} to fit`,
  shrink: 'Shrink to fit',
  shrinkFile: (name) => `Shrink ${name} to fit`,
  shrinkHint: 'Shrink to fit: fine details are lost',
  shrunkTo: ({ width, height }) => `shrunk to ${count(width)} × ${count(height)} pixels`,
  compressed: 'compressed, fine details are lost',
};
