import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('he');

/** So many files. */
export function countFiles(files: number): string {
  const number = count(files);
  return plural(files, { one: 'קובץ אחד', two: 'שני קבצים', other: `${number} קבצים` });
}
