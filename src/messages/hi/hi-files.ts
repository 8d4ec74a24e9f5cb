import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('hi');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'फ़ाइल', other: 'फ़ाइलें' })}`;
}
