import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './pl-files.js';

/** Files that are in the list already, in Polish. */
export const polishDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Taki sam jak ${isolated(twin)} na liście`,
  sameAgain: 'Ten plik jest już na liście',

  skip: 'Pomiń',
  skipFile: (name) => `Pomiń ${name}`,
  replace: 'Zastąp',
  replaceFile: (name, twin) => `Zastąp ${isolated(twin)} na liście plikiem ${name}`,
  keep: 'Zachowaj oba',
  keepFile: (name) => `Zachowaj oba: ${name}`,

  title: (files) => `Już na liście: ${countFiles(files)}`,
  skipAll: 'Pomiń wszystkie',
  replaceAll: 'Zastąp wszystkie',
  keepAll: 'Zachowaj wszystkie',

  announce: (files) =>
    files === 1
      ? 'Plik jest już na liście. Pominąć, zastąpić drugi czy zachować oba?'
      : `Już na liście: ${countFiles(files)}. Pominąć, zastąpić pozostałe czy zachować wszystkie?`,
  formHasQuestions: 'Niektóre pliki się powtarzają. Wskaż, czy je pominąć, zastąpić czy zachować.',
};
