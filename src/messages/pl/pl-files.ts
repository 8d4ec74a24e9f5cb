import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pl');

/** So many files. */
export function countFiles(files: number): string {
  const forms = { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' };
  return `${count(files)} ${plural(files, forms)}`;
}

/** The same behind "of" and verbal nouns. */
export function ofFiles(files: number): string {
  const forms = { one: 'pliku', few: 'plików', many: 'plików', other: 'pliku' };
  return `${count(files)} ${plural(files, forms)}`;
}
