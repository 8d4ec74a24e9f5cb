import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './uk-files.js';

/** Files that are in the list already, in Ukrainian. */
export const ukrainianDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Те саме, що й ${isolated(twin)} у списку`,
  sameAgain: 'Цей файл уже є у списку',

  skip: 'Пропустити',
  skipFile: (name) => `Пропустити ${name}`,
  replace: 'Замінити',
  replaceFile: (name, twin) => `Замінити ${isolated(twin)} у списку на ${name}`,
  keep: 'Залишити обидва',
  keepFile: (name) => `Залишити обидва: ${name}`,

  title: (files) => `Уже у списку: ${countFiles(files)}`,
  skipAll: 'Пропустити всі',
  replaceAll: 'Замінити всі',
  keepAll: 'Залишити всі',

  announce: (files) =>
    files === 1
      ? 'Файл уже є у списку. Пропустити, замінити інший чи залишити обидва?'
      : `Уже у списку: ${countFiles(files)}. Пропустити, замінити інші чи залишити всі?`,
  formHasQuestions: 'Деякі файли повторюються. Вкажіть, пропустити їх, замінити чи залишити.',
};
