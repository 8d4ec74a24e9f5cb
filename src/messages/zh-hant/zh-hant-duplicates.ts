import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './zh-hant-files.js';

/** Files that are in the list already, in traditional Chinese. */
export const traditionalChineseDuplicates: DuplicateMessages = {
  sameAs: (twin) => `與清單中的 ${isolated(twin)} 相同`,
  sameAgain: '此檔案已在清單中',

  skip: '跳過',
  skipFile: (name) => `跳過 ${name}`,
  replace: '取代',
  replaceFile: (name, twin) => `取代清單中的 ${isolated(twin)}，改用 ${name}`,
  keep: '兩個都保留',
  keepFile: (name) => `兩個都保留：${name}`,

  title: (files) => `${countFiles(files)}已在清單中`,
  skipAll: '全部跳過',
  replaceAll: '全部取代',
  keepAll: '全部保留',

  announce: (files) =>
    files === 1
      ? '有一個檔案已在清單中。要跳過、取代另一個，還是兩個都保留？'
      : `${countFiles(files)}已在清單中。要跳過、取代原有的，還是全部保留？`,
  formHasQuestions: '有些檔案重複了。請選擇跳過、取代或保留。',
};
