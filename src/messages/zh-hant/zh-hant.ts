import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { traditionalChineseAddress } from './zh-hant-address.js';
import { traditionalChineseCamera } from './zh-hant-camera.js';
import { traditionalChineseCrop } from './zh-hant-crop.js';
import { traditionalChineseDuplicates } from './zh-hant-duplicates.js';
import { traditionalChineseErrors } from './zh-hant-errors.js';
import { countFiles } from './zh-hant-files.js';
import { traditionalChineseMove } from './zh-hant-move.js';
import { traditionalChineseQueue } from './zh-hant-queue.js';
import { traditionalChineseRemedies } from './zh-hant-remedies.js';
import { traditionalChineseRules } from './zh-hant-rules.js';
import { traditionalChineseVideo } from './zh-hant-video.js';

const {
  anyOf,
  bytes,
  bytesOf,
  calmDuration,
  clock,
  count,
  percent,
  roughDuration,
  shortDuration,
  speed,
} = quantitiesOf('zh-Hant');

/** The widget in traditional Chinese. */
export const zhHant: Messages = {
  language: 'zh-Hant',
  direction: 'ltr',
  comma: '，',

  dropTitle: '將檔案拖曳到此處',
  chooseTitle: '選擇檔案',
  browseHint: '或從裝置中選擇',
  otherWaysHint: '或以其他方式新增',
  letGoTitle: (files) => (files > 0 ? `放開即可新增 ${countFiles(files)}` : '放開即可新增檔案'),
  letGoStartsHint: () => '上傳將立即開始',
  letGoWaitsHint: () => '點按「上傳」後才會開始',
  browse: '瀏覽',
  addMore: '新增更多檔案',
  camera: '相機',
  link: '連結',
  folder: '資料夾',
  takePhoto: '拍照',
  recordVideo: '錄製影片',
  gallery: '相片和影片',
  backToList: '返回清單',
  lostPart: '無法開啟。請檢查連線後重試，或重新載入頁面。',
  rules: traditionalChineseRules,
  anyImage: '圖片',
  anyVideo: '影片',
  anyAudio: '音訊',
  anyText: '文字',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `正在上傳 ${countFiles(files)}`,
  listLabel: '檔案',
  totalProgressLabel: '所有檔案',
  upload: (files) => `上傳 ${countFiles(files)}`,
  pauseAll: '全部暫停',
  resumeAll: '全部繼續',
  tryAgainAll: '全部重試',
  done: '完成',
  uploadedSummary: (files) => `已上傳 ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `已上傳 ${countFiles(uploaded)}，${count(failed)} 個失敗`
      : `${countFiles(failed)}上傳失敗`,
  pausedSummary: '已暫停',
  waitingSummary: '正在等待網路',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} / ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} / ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) => (seconds < 3 ? '剩餘幾秒' : `大約剩餘 ${roughDuration(seconds)}`),
  timeLeftShort: (seconds) => `剩餘 ${shortDuration(seconds)}`,
  clock,

  statusChecking: '正在檢查',
  statusReady: '已就緒',
  statusCropping: '等待裁切',
  statusPreparing: '正在準備',
  statusQueued: '佇列中',
  statusPaused: '已暫停',
  statusStalled: '已有一段時間沒有進展，仍在嘗試',
  statusWaiting: (share) =>
    share >= 0.01 ? `正在等待網路，已儲存 ${percent(share)}` : '正在等待網路',
  statusProcessing: '伺服器正在處理',
  statusFetching: '伺服器正在擷取',
  statusDone: '已上傳',
  locationRemoved: '已移除位置資訊',
  statusRemoving: '正在刪除',
  statusMissing: (share) =>
    share >= 0.01 ? `請重新選擇此檔案，從 ${percent(share)} 處繼續` : '請重新選擇此檔案以繼續',

  pause: '暫停',
  pauseFile: (name) => `暫停 ${name}`,
  resume: '繼續',
  resumeFile: (name) => `繼續 ${name}`,
  crop: '裁切',
  cropFile: (name) => `裁切 ${name}`,
  tryAgain: '重試',
  tryAgainFile: (name) => `重試 ${name}`,
  chooseAnother: '選擇其他檔案',
  chooseAnotherFile: (name) => `選擇其他檔案替代 ${name}`,
  chooseAgain: '重新選擇',
  chooseAgainFile: (name) => `重新選擇 ${name}`,
  cancel: '取消',
  cancelFile: (name) => `取消 ${name}`,
  dismiss: '移除',
  dismissFile: (name) => `移除 ${name}`,
  remove: (secondsLeft) => `刪除，還可在 ${calmDuration(secondsLeft)}內操作`,
  removeFile: (name, secondsLeft) => `刪除 ${name}，還可在 ${calmDuration(secondsLeft)}內操作`,
  takeOffList: '移出清單',
  takeOffListFile: (name) => `移出清單：${name}`,
  progressLabel: (name) => `${name} 的上傳進度`,

  dialogTitle: (multiple) => (multiple ? '新增檔案' : '新增一個檔案'),
  close: '關閉',
  minimize: '最小化',
  showAgain: '顯示上傳',

  formIsEmpty: '請選擇一個檔案。',
  formIsBusy: '請等待所有檔案上傳完成。',
  formHasFailed: '部分檔案未上傳。請重試或將其移除。',
  formHasTooFew: (least) => `請至少選擇 ${countFiles(least)}。`,
  formHasTooMany: (most) => `最多只能選擇 ${countFiles(most)}。`,

  announceAdded: (files) => `已新增 ${countFiles(files)}`,
  announceRefused: (files) => `${countFiles(files)}被拒絕，原因見清單`,
  announceUploaded: (files) => `已上傳 ${countFiles(files)}`,
  announceFailed: (files) => `${countFiles(files)}上傳失敗，原因見清單`,
  announceRemoved: (name, deleted) => (deleted ? `已刪除 ${name}` : `已將 ${name} 移出清單`),

  queue: traditionalChineseQueue,
  address: traditionalChineseAddress,
  cropping: traditionalChineseCrop,
  cameraPanel: traditionalChineseCamera,
  videoPanel: traditionalChineseVideo,
  duplicates: traditionalChineseDuplicates,
  remedies: traditionalChineseRemedies,
  moving: traditionalChineseMove,
  errors: traditionalChineseErrors,
};
