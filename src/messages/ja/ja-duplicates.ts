import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './ja-files.js';

/** Files that are in the list already, in Japanese. */
export const japaneseDuplicates: DuplicateMessages = {
  sameAs: (twin) => `一覧にある ${isolated(twin)} と同じです`,
  sameAgain: 'このファイルはすでに一覧にあります',

  skip: 'スキップ',
  skipFile: (name) => `スキップ: ${name}`,
  replace: '置き換え',
  replaceFile: (name, twin) => `置き換え: 一覧の ${isolated(twin)} を ${name} に`,
  keep: '両方残す',
  keepFile: (name) => `両方残す: ${name}`,

  title: (files) => `${countFiles(files)}がすでに一覧にあります`,
  skipAll: 'すべてスキップ',
  replaceAll: 'すべて置き換え',
  keepAll: 'すべて残す',

  announce: (files) =>
    files === 1
      ? 'ファイルがすでに一覧にあります。スキップ、置き換え、両方残すのどれにしますか？'
      : `${countFiles(files)}がすでに一覧にあります。スキップ、置き換え、すべて残すのどれにしますか？`,
  formHasQuestions:
    '重複しているファイルがあります。スキップ、置き換え、残すのどれかを選んでください。',
};
