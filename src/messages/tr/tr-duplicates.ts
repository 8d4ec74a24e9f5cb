import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './tr-files.js';

/** Files that are in the list already, in Turkish. */
export const turkishDuplicates: DuplicateMessages = {
  sameAs: (twin) => `Listedeki ${isolated(twin)} ile aynı`,
  sameAgain: 'Bu dosya zaten listede',

  skip: 'Atla',
  skipFile: (name) => `Atla: ${name}`,
  replace: 'Değiştir',
  replaceFile: (name, twin) => `Değiştir: listedeki ${isolated(twin)} yerine ${name}`,
  keep: 'İkisini de tut',
  keepFile: (name) => `İkisini de tut: ${name}`,

  title: (files) => `${countFiles(files)} zaten listede`,
  skipAll: 'Tümünü atla',
  replaceAll: 'Tümünü değiştir',
  keepAll: 'Tümünü tut',

  announce: (files) =>
    files === 1
      ? 'Bir dosya zaten listede. Atlansın mı, öteki değiştirilsin mi, ikisi de tutulsun mu?'
      : `${countFiles(files)} zaten listede. Atlansın mı, ötekiler değiştirilsin mi, tümü tutulsun mu?`,
  formHasQuestions:
    'Bazı dosyalar iki kez var. Atlansın mı, değiştirilsin mi, tutulsun mu, belirtin.',
};
