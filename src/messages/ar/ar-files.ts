import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('ar');

/** So many files, standing by themselves. */
export function countFiles(files: number): string {
  return counted(files, 'ملفان');
}

/** The same behind a noun or a verb that governs it. */
export function ofFiles(files: number): string {
  return counted(files, 'ملفين');
}

function counted(files: number, two: string): string {
  const number = count(files);
  return plural(files, {
    zero: `${number} ملف`,
    one: 'ملف واحد',
    two,
    few: `${number} ملفات`,
    many: `${number} ملفًا`,
    other: `${number} ملف`,
  });
}
