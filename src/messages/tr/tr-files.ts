import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('tr');

/** So many files; nouns keep the singular behind a number. */
export function countFiles(files: number): string {
  return `${count(files)} dosya`;
}
