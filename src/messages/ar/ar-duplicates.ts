import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './ar-files.js';

/** Files that are in the list already, in Arabic. */
export const arabicDuplicates: DuplicateMessages = {
  sameAs: (twin) => `مطابق للملف ${isolated(twin)} الموجود في القائمة`,
  sameAgain: 'هذا الملف موجود في القائمة بالفعل',

  skip: 'تخطٍّ',
  skipFile: (name) => `تخطٍّ: ${isolated(name)}`,
  replace: 'استبدال',
  replaceFile: (name, twin) => `استبدال ${isolated(twin)} في القائمة بـ ${isolated(name)}`,
  keep: 'الاحتفاظ بكليهما',
  keepFile: (name) => `الاحتفاظ بكليهما: ${isolated(name)}`,

  title: (files) => `في القائمة بالفعل: ${countFiles(files)}`,
  skipAll: 'تخطي الكل',
  replaceAll: 'استبدال الكل',
  keepAll: 'الاحتفاظ بالكل',

  announce: (files) =>
    files === 1
      ? 'يوجد ملف في القائمة بالفعل. هل تريد تخطيه أم استبدال الآخر أم الاحتفاظ بكليهما؟'
      : `في القائمة بالفعل: ${countFiles(files)}. هل تريد تخطيها أم استبدال الأخرى أم الاحتفاظ بالكل؟`,
  formHasQuestions: 'بعض الملفات مكررة. حدّد ما إذا كنت تريد تخطيها أو استبدالها أو الاحتفاظ بها.',
};
