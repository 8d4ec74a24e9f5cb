import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './ru-files.js';

/** Files that are in the list already, in Russian. */
export const russianDuplicates: DuplicateMessages = {
  sameAs: (twin) => `То же, что и ${isolated(twin)} в списке`,
  sameAgain: 'Этот файл уже есть в списке',

  skip: 'Пропустить',
  skipFile: (name) => `Пропустить ${name}`,
  replace: 'Заменить',
  replaceFile: (name, twin) => `Заменить ${isolated(twin)} в списке на ${name}`,
  keep: 'Оставить оба',
  keepFile: (name) => `Оставить оба: ${name}`,

  title: (files) => `Уже в списке: ${countFiles(files)}`,
  skipAll: 'Пропустить все',
  replaceAll: 'Заменить все',
  keepAll: 'Оставить все',

  announce: (files) =>
    files === 1
      ? 'Файл уже есть в списке. Пропустить, заменить другой или оставить оба?'
      : `Уже в списке: ${countFiles(files)}. Пропустить, заменить другие или оставить все?`,
  formHasQuestions: 'Некоторые файлы повторяются. Укажите, пропустить их, заменить или оставить.',
};
