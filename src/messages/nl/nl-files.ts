import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('nl');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'bestand', other: 'bestanden' })}`;
}
