import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hans');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} 个文件`;
}
