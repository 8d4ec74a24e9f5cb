import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ko');

/** So many files. */
export function countFiles(files: number): string {
  return `파일 ${count(files)}개`;
}
