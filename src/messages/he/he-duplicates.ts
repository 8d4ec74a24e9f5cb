import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './he-files.js';

/** Files that are in the list already, in Hebrew. */
export const hebrewDuplicates: DuplicateMessages = {
  sameAs: (twin) => `זהה ל־${isolated(twin)} שכבר ברשימה`,
  sameAgain: 'הקובץ הזה כבר ברשימה',

  skip: 'דילוג',
  skipFile: (name) => `דילוג: ${isolated(name)}`,
  replace: 'החלפה',
  replaceFile: (name, twin) => `החלפה של ${isolated(twin)} ברשימה ב־${isolated(name)}`,
  keep: 'שמירת שניהם',
  keepFile: (name) => `שמירת שניהם: ${isolated(name)}`,

  title: (files) => `כבר ברשימה: ${countFiles(files)}`,
  skipAll: 'דילוג על הכול',
  replaceAll: 'החלפת הכול',
  keepAll: 'שמירת הכול',

  announce: (files) =>
    files === 1
      ? 'קובץ אחד כבר ברשימה. לדלג, להחליף את השני או לשמור את שניהם?'
      : `כבר ברשימה: ${countFiles(files)}. לדלג, להחליף את האחרים או לשמור את הכול?`,
  formHasQuestions: 'חלק מהקבצים כפולים. ציינו אם לדלג עליהם, להחליף או לשמור.',
};
