import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('uk');

/** So many files, as what something is done to: "виберіть 1 файл, 2 файли, 5 файлів". */
export function countFiles(files: number): string {
  const forms = { one: 'файл', few: 'файли', many: 'файлів', other: 'файлу' };
  return `${count(files)} ${plural(files, forms)}`;
}

/** The same behind "of", "at least" and nouns. */
export function ofFiles(files: number): string {
  const forms = { one: 'файлу', few: 'файлів', many: 'файлів', other: 'файлу' };
  return `${count(files)} ${plural(files, forms)}`;
}
