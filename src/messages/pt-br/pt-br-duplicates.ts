import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './pt-br-files.js';

/** Files that are in the list already, in Portuguese as in Brazil. */
export const brazilianDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Igual a ${isolated(twin)}, que já está na lista`,
  sameAgain: 'Este arquivo já está na lista',

  skip: 'Pular',
  skipFile: (name) => `Pular ${name}`,
  replace: 'Substituir',
  replaceFile: (name, twin) => `Substituir ${isolated(twin)} na lista por ${name}`,
  keep: 'Manter ambos',
  keepFile: (name) => `Manter ambos: ${name}`,

  title: (files) => `${countFiles(files)} já na lista`,
  skipAll: 'Pular todos',
  replaceAll: 'Substituir todos',
  keepAll: 'Manter todos',

  announce: (files) =>
    files === 1
      ? 'Um arquivo já está na lista. Pular, substituir o outro ou manter ambos?'
      : `${countFiles(files)} já estão na lista. Pular, substituir os outros ou manter todos?`,
  formHasQuestions: 'Alguns arquivos estão repetidos. Diga se quer pular, substituir ou manter.',
};
