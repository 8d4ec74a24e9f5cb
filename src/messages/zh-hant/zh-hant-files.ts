import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hant');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} 個檔案`;
}
