import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './nl-files.js';

const { plural } = quantitiesOf('nl');

/** Files that are in the list already, in Dutch. */
export const dutchDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Hetzelfde als ${isolated(twin)}, dat al in de lijst staat`,
  sameAgain: 'Dit bestand staat al in de lijst',

  skip: 'Overslaan',
  skipFile: (name) => `${name} overslaan`,
  replace: 'Vervangen',
  replaceFile: (name, twin) => `${isolated(twin)} in de lijst vervangen door ${name}`,
  keep: 'Beide houden',
  keepFile: (name) => `Beide houden: ${name}`,

  title: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'staat', other: 'staan' })} al in de lijst`,
  skipAll: 'Alle overslaan',
  replaceAll: 'Alle vervangen',
  keepAll: 'Alle houden',

  announce: (files) =>
    files === 1
      ? 'Een bestand staat al in de lijst. Overslaan, het andere vervangen of beide houden?'
      : `${countFiles(files)} staan al in de lijst. Overslaan, de andere vervangen of alle houden?`,
  formHasQuestions:
    'Sommige bestanden zijn dubbel. Geef aan of je ze wilt overslaan, vervangen of houden.',
};
