import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './ja-files.js';

const { bytes, count, duration } = quantitiesOf('ja');

/** The list of many files, the corner pill and the view of what has arrived, in Japanese. */
export const japaneseQueue: QueueMessages = {
  picturesHeading: (pictures) => `${count(pictures)} 枚の画像`,
  clearFinished: '完了分を消去',

  short: {
    processing: '処理中',
    fetching: '取得中',
    waiting: 'オフライン',
    stalled: '再試行中',
    cropping: '切り抜き待ち',
  },

  uploadMore: 'さらにアップロード',
  showFiles: 'ファイルを表示',
  took: (amount, seconds) => `${bytes(amount)}、${duration(Math.max(1, seconds))}でした。`,
  removable: (files, seconds) =>
    files === 1
      ? `あと ${duration(seconds)}は削除できます。`
      : `それぞれあと ${duration(seconds)}は削除できます。`,

  pillLabel: 'アップロード',
  hidePill: '隠す',
  announceMinimized: '最小化しました。アップロードは続いています',

  announceHalfWay: '半分アップロードしました',
  announceCleared: (files) => `${countFiles(files)}を一覧から外しました`,
};
