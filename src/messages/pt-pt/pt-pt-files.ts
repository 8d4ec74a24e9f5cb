import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pt-PT');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'ficheiro', many: 'de ficheiros', other: 'ficheiros' })}`;
}
