import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './zh-hant-files.js';

const { bytes, count, duration } = quantitiesOf('zh-Hant');

/** The list of many files, the corner pill and the view of what has arrived, in traditional Chinese. */
export const traditionalChineseQueue: QueueMessages = {
  picturesHeading: (pictures) => `${count(pictures)} 張圖片`,
  clearFinished: '清除已完成',

  short: {
    processing: '處理中',
    fetching: '擷取中',
    waiting: '無網路',
    stalled: '重試中',
    cropping: '待裁切',
  },

  uploadMore: '繼續上傳',
  showFiles: '顯示檔案',
  took: (amount, seconds) => `${bytes(amount)}，費時 ${duration(Math.max(1, seconds))}。`,
  removable: (files, seconds) =>
    files === 1
      ? `可在 ${duration(seconds)}內刪除。`
      : `每個檔案都可在 ${duration(seconds)}內刪除。`,

  pillLabel: '上傳',
  hidePill: '隱藏',
  announceMinimized: '已最小化，上傳仍在繼續',

  announceHalfWay: '已上傳一半',
  announceCleared: (files) => `已將 ${countFiles(files)}移出清單`,
};
