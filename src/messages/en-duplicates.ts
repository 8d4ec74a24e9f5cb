import type { DuplicateMessages } from './duplicate-messages.js';
import { quantitiesOf } from './quantities.js';

const { count, plural } = quantitiesOf('en-GB');

/** Files that are in the list already, in English. */
export const englishDuplicates: DuplicateMessages = {
  sameAs: (twin) => `The same as \u2068${twin}\u2069, which is in the list`,
  sameAgain: 'This file is in the list already',

  skip: 'Skip',
  skipFile: (name) => `Skip ${name}`,
  replace: 'Replace',
  replaceFile: (name, twin) => `Replace ${twin} in the list by ${name}`,
  keep: 'Keep both',
  keepFile: (name) => `Keep both: ${name}`,

  title: (files) =>
    `${count(files)} ${plural(files, { one: 'file is', other: 'files are' })} in the list already`,
  skipAll: 'Skip all',
  replaceAll: 'Replace all',
  keepAll: 'Keep all',

  announce: (files) =>
    files === 1
      ? 'A file is in the list already. Skip it, replace the other one or keep both?'
      : `${count(files)} files are in the list already. Skip them, replace the others or keep all?`,
  formHasQuestions: 'Some files are there twice. Say whether to skip, replace or keep them.',
};
