import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('it');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'file', many: 'di file', other: 'file' })}`;
}
