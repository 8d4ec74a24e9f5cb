import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('ru');

/** So many files, as what something is done to: "выберите 1 файл, 2 файла, 5 файлов". */
export function countFiles(files: number): string {
  const forms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' };
  return `${count(files)} ${plural(files, forms)}`;
}

/** The same behind "of", "at least" and nouns. */
export function ofFiles(files: number): string {
  const forms = { one: 'файла', few: 'файлов', many: 'файлов', other: 'файла' };
  return `${count(files)} ${plural(files, forms)}`;
}
