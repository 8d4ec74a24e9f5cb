import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './es-files.js';

const { plural } = quantitiesOf('es');

/** Files that are in the list already, in Spanish. */
export const spanishDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Igual que ${isolated(twin)}, que ya está en la lista`,
  sameAgain: 'Este archivo ya está en la lista',

  skip: 'Omitir',
  skipFile: (name) => `Omitir ${name}`,
  replace: 'Reemplazar',
  replaceFile: (name, twin) => `Reemplazar ${isolated(twin)} en la lista por ${name}`,
  keep: 'Conservar ambos',
  keepFile: (name) => `Conservar ambos: ${name}`,

  title: (files) =>
    `${countFiles(files)} ya ${plural(files, { one: 'está', other: 'están', many: 'están' })} en la lista`,
  skipAll: 'Omitir todos',
  replaceAll: 'Reemplazar todos',
  keepAll: 'Conservar todos',

  announce: (files) =>
    files === 1
      ? 'Un archivo ya está en la lista. ¿Omitirlo, reemplazar el otro o conservar ambos?'
      : `${countFiles(files)} ya están en la lista. ¿Omitirlos, reemplazar los otros o conservar todos?`,
  formHasQuestions:
    'Algunos archivos están repetidos. Indica si quieres omitirlos, reemplazarlos o conservarlos.',
};
