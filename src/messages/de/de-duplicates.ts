import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('de');

/** Files that are in the list already, in German. */
export const germanDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Gleicher Inhalt wie ${isolated(twin)} in der Liste`,
  sameAgain: 'Diese Datei ist bereits in der Liste',

  skip: 'Überspringen',
  skipFile: (name) => `${name} überspringen`,
  replace: 'Ersetzen',
  replaceFile: (name, twin) => `${twin} in der Liste ersetzen durch ${name}`,
  keep: 'Beide behalten',
  keepFile: (name) => `Beide behalten: ${name}`,

  title: (files) =>
    `${count(files)} ${plural(files, { one: 'Datei ist', other: 'Dateien sind' })} bereits in der Liste`,
  skipAll: 'Alle überspringen',
  replaceAll: 'Alle ersetzen',
  keepAll: 'Alle behalten',

  announce: (files) =>
    files === 1
      ? 'Eine Datei ist bereits in der Liste. Überspringen, die vorhandene ersetzen oder beide behalten?'
      : `${count(files)} Dateien sind bereits in der Liste. Überspringen, die vorhandenen ersetzen oder alle behalten?`,
  formHasQuestions:
    'Einige Dateien sind doppelt. Bitte angeben, ob sie übersprungen, ersetzt oder behalten werden sollen.',
};
