import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('fr');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'fichier', many: 'de fichiers', other: 'fichiers' })}`;
}
