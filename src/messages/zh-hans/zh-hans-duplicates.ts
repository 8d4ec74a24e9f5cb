import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './zh-hans-files.js';

/** Files that are in the list already, in simplified Chinese. */
export const simplifiedChineseDuplicates: DuplicateMessages = {
  sameAs: (twin) => `与列表中的 ${isolated(twin)} 相同`,
  sameAgain: '此文件已在列表中',

  skip: '跳过',
  skipFile: (name) => `跳过 ${name}`,
  replace: '替换',
  replaceFile: (name, twin) => `替换列表中的 ${isolated(twin)}，改用 ${name}`,
  keep: '两个都保留',
  keepFile: (name) => `两个都保留：${name}`,

  title: (files) => `${countFiles(files)}已在列表中`,
  skipAll: '全部跳过',
  replaceAll: '全部替换',
  keepAll: '全部保留',

  announce: (files) =>
    files === 1
      ? '有一个文件已在列表中。要跳过、替换另一个，还是两个都保留？'
      : `${countFiles(files)}已在列表中。要跳过、替换原有的，还是全部保留？`,
  formHasQuestions: '有些文件重复了。请选择跳过、替换或保留。',
};
