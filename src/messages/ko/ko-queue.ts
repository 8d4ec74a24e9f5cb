import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './ko-files.js';

const { bytes, count, duration } = quantitiesOf('ko');

/** The list of many files, the corner pill and the view of what has arrived, in Korean. */
export const koreanQueue: QueueMessages = {
  picturesHeading: (pictures) => `이미지 ${count(pictures)}개`,
  clearFinished: '완료 항목 지우기',

  short: {
    processing: '처리 중',
    fetching: '가져오는 중',
    waiting: '오프라인',
    stalled: '재시도 중',
    cropping: '자르기 대기',
  },

  uploadMore: '더 업로드',
  showFiles: '파일 보기',
  took: (amount, seconds) => `${bytes(amount)}, ${duration(Math.max(1, seconds))} 걸렸습니다.`,
  removable: (files, seconds) =>
    files === 1
      ? `${duration(seconds)} 동안 삭제할 수 있습니다.`
      : `각각 ${duration(seconds)} 동안 삭제할 수 있습니다.`,

  pillLabel: '업로드',
  hidePill: '숨기기',
  announceMinimized: '최소화했습니다. 업로드는 계속됩니다',

  announceHalfWay: '절반이 업로드되었습니다',
  announceCleared: (files) => `${countFiles(files)}를 목록에서 뺐습니다`,
};
