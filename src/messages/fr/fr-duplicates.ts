import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './fr-files.js';

/** Files that are in the list already, in French. */
export const frenchDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Identique à ${isolated(twin)}, déjà dans la liste`,
  sameAgain: 'Ce fichier est déjà dans la liste',

  skip: 'Ignorer',
  skipFile: (name) => `Ignorer ${name}`,
  replace: 'Remplacer',
  replaceFile: (name, twin) => `Remplacer ${isolated(twin)} dans la liste par ${name}`,
  keep: 'Garder les deux',
  keepFile: (name) => `Garder les deux : ${name}`,

  title: (files) => `${countFiles(files)} déjà dans la liste`,
  skipAll: 'Tout ignorer',
  replaceAll: 'Tout remplacer',
  keepAll: 'Tout garder',

  announce: (files) =>
    files === 1
      ? 'Un fichier est déjà dans la liste. L’ignorer, remplacer l’autre ou garder les deux ?'
      : `${countFiles(files)} sont déjà dans la liste. Les ignorer, remplacer les autres ou tout garder ?`,
  formHasQuestions:
    'Certains fichiers sont en double. Indiquez s’il faut les ignorer, les remplacer ou les garder.',
};
