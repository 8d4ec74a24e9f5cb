import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './pt-pt-files.js';

/** Files that are in the list already, in Portuguese as in Portugal. */
export const portugueseDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Igual a ${isolated(twin)}, que já está na lista`,
  sameAgain: 'Este ficheiro já está na lista',

  skip: 'Ignorar',
  skipFile: (name) => `Ignorar ${name}`,
  replace: 'Substituir',
  replaceFile: (name, twin) => `Substituir ${isolated(twin)} na lista por ${name}`,
  keep: 'Manter ambos',
  keepFile: (name) => `Manter ambos: ${name}`,

  title: (files) => `${countFiles(files)} já na lista`,
  skipAll: 'Ignorar todos',
  replaceAll: 'Substituir todos',
  keepAll: 'Manter todos',

  announce: (files) =>
    files === 1
      ? 'Um ficheiro já está na lista. Ignorar, substituir o outro ou manter ambos?'
      : `${countFiles(files)} já estão na lista. Ignorar, substituir os outros ou manter todos?`,
  formHasQuestions:
    'Alguns ficheiros estão repetidos. Indique se quer ignorar, substituir ou manter.',
};
