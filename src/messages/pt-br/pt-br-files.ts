import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pt-BR');

/** So many files. */
export function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' })}`;
}
