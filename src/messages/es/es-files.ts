import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('es');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'archivo', many: 'de archivos', other: 'archivos' })}`;
}
