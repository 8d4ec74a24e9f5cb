import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ja');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} 個のファイル`;
}
