import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './it-files.js';

/** Files that are in the list already, in Italian. */
export const italianDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Uguale a ${isolated(twin)}, che è già nell’elenco`,
  sameAgain: 'Questo file è già nell’elenco',

  skip: 'Salta',
  skipFile: (name) => `Salta ${name}`,
  replace: 'Sostituisci',
  replaceFile: (name, twin) => `Sostituisci ${isolated(twin)} nell’elenco con ${name}`,
  keep: 'Tieni entrambi',
  keepFile: (name) => `Tieni entrambi: ${name}`,

  title: (files) => `${countFiles(files)} già nell’elenco`,
  skipAll: 'Salta tutti',
  replaceAll: 'Sostituisci tutti',
  keepAll: 'Tieni tutti',

  announce: (files) =>
    files === 1
      ? 'Un file è già nell’elenco. Saltarlo, sostituire l’altro o tenerli entrambi?'
      : `${countFiles(files)} sono già nell’elenco. Saltarli, sostituire gli altri o tenerli tutti?`,
  formHasQuestions: 'Alcuni file sono doppi. Indica se saltarli, sostituirli o tenerli.',
};
