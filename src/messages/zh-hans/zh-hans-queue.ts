import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './zh-hans-files.js';

const { bytes, count, duration } = quantitiesOf('zh-Hans');

/** The list of many files, the corner pill and the view of what has arrived, in simplified Chinese. */
export const simplifiedChineseQueue: QueueMessages = {
  picturesHeading: (pictures) => `${count(pictures)} 张图片`,
  clearFinished: '清除已完成',

  short: {
    processing: '处理中',
    fetching: '获取中',
    waiting: '无网络',
    stalled: '重试中',
    cropping: '待裁剪',
  },

  uploadMore: '继续上传',
  showFiles: '显示文件',
  took: (amount, seconds) => `${bytes(amount)}，用时 ${duration(Math.max(1, seconds))}。`,
  removable: (files, seconds) =>
    files === 1
      ? `可在 ${duration(seconds)}内删除。`
      : `每个文件都可在 ${duration(seconds)}内删除。`,

  pillLabel: '上传',
  hidePill: '隐藏',
  announceMinimized: '已最小化，上传仍在继续',

  announceHalfWay: '已上传一半',
  announceCleared: (files) => `已将 ${countFiles(files)}移出列表`,
};
