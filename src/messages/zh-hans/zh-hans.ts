import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { simplifiedChineseAddress } from './zh-hans-address.js';
import { simplifiedChineseCamera } from './zh-hans-camera.js';
import { simplifiedChineseCrop } from './zh-hans-crop.js';
import { simplifiedChineseDuplicates } from './zh-hans-duplicates.js';
import { simplifiedChineseErrors } from './zh-hans-errors.js';
import { countFiles } from './zh-hans-files.js';
import { simplifiedChineseMove } from './zh-hans-move.js';
import { simplifiedChineseQueue } from './zh-hans-queue.js';
import { simplifiedChineseRemedies } from './zh-hans-remedies.js';
import { simplifiedChineseRules } from './zh-hans-rules.js';
import { simplifiedChineseVideo } from './zh-hans-video.js';

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
} = quantitiesOf('zh-Hans');

/** The widget in simplified Chinese. */
export const zhHans: Messages = {
  language: 'zh-Hans',
  direction: 'ltr',
  comma: '，',

  dropTitle: '将文件拖到此处',
  chooseTitle: '选择文件',
  browseHint: '或从设备中选择',
  otherWaysHint: '或以其他方式添加',
  letGoTitle: (files) => (files > 0 ? `松开即可添加 ${countFiles(files)}` : '松开即可添加文件'),
  letGoStartsHint: () => '上传将立即开始',
  letGoWaitsHint: () => '点按“上传”后才会开始',
  browse: '浏览',
  addMore: '添加更多文件',
  camera: '相机',
  link: '链接',
  folder: '文件夹',
  takePhoto: '拍照',
  recordVideo: '录制视频',
  gallery: '照片和视频',
  backToList: '返回列表',
  lostPart: '无法打开。请检查连接后重试，或重新加载页面。',
  rules: simplifiedChineseRules,
  anyImage: '图片',
  anyVideo: '视频',
  anyAudio: '音频',
  anyText: '文本',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `正在上传 ${countFiles(files)}`,
  listLabel: '文件',
  totalProgressLabel: '所有文件',
  upload: (files) => `上传 ${countFiles(files)}`,
  pauseAll: '全部暂停',
  resumeAll: '全部继续',
  tryAgainAll: '全部重试',
  done: '完成',
  uploadedSummary: (files) => `已上传 ${countFiles(files)}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `已上传 ${countFiles(uploaded)}，${count(failed)} 个失败`
      : `${countFiles(failed)}上传失败`,
  pausedSummary: '已暂停',
  waitingSummary: '正在等待网络',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} / ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} / ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) => (seconds < 3 ? '还剩几秒' : `大约还剩 ${roughDuration(seconds)}`),
  timeLeftShort: (seconds) => `还剩 ${shortDuration(seconds)}`,
  clock,

  statusChecking: '正在检查',
  statusReady: '已就绪',
  statusCropping: '等待裁剪',
  statusPreparing: '正在准备',
  statusQueued: '排队中',
  statusPaused: '已暂停',
  statusStalled: '已有一段时间没有进展，仍在尝试',
  statusWaiting: (share) =>
    share >= 0.01 ? `正在等待网络，已保存 ${percent(share)}` : '正在等待网络',
  statusProcessing: '服务器正在处理',
  statusFetching: '服务器正在获取',
  statusDone: '已上传',
  locationRemoved: '已移除位置信息',
  statusRemoving: '正在删除',
  statusMissing: (share) =>
    share >= 0.01 ? `请重新选择此文件，从 ${percent(share)} 处继续` : '请重新选择此文件以继续',

  pause: '暂停',
  pauseFile: (name) => `暂停 ${name}`,
  resume: '继续',
  resumeFile: (name) => `继续 ${name}`,
  crop: '裁剪',
  cropFile: (name) => `裁剪 ${name}`,
  tryAgain: '重试',
  tryAgainFile: (name) => `重试 ${name}`,
  chooseAnother: '选择其他文件',
  chooseAnotherFile: (name) => `选择其他文件替代 ${name}`,
  chooseAgain: '重新选择',
  chooseAgainFile: (name) => `重新选择 ${name}`,
  cancel: '取消',
  cancelFile: (name) => `取消 ${name}`,
  dismiss: '移除',
  dismissFile: (name) => `移除 ${name}`,
  remove: (secondsLeft) => `删除，还可在 ${calmDuration(secondsLeft)}内操作`,
  removeFile: (name, secondsLeft) => `删除 ${name}，还可在 ${calmDuration(secondsLeft)}内操作`,
  takeOffList: '移出列表',
  takeOffListFile: (name) => `移出列表：${name}`,
  progressLabel: (name) => `${name} 的上传进度`,

  dialogTitle: (multiple) => (multiple ? '添加文件' : '添加一个文件'),
  close: '关闭',
  minimize: '最小化',
  showAgain: '显示上传',

  formIsEmpty: '请选择一个文件。',
  formIsBusy: '请等待所有文件上传完成。',
  formHasFailed: '部分文件未上传。请重试或将其移除。',
  formHasTooFew: (least) => `请至少选择 ${countFiles(least)}。`,
  formHasTooMany: (most) => `最多只能选择 ${countFiles(most)}。`,

  announceAdded: (files) => `已添加 ${countFiles(files)}`,
  announceRefused: (files) => `${countFiles(files)}被拒绝，原因见列表`,
  announceUploaded: (files) => `已上传 ${countFiles(files)}`,
  announceFailed: (files) => `${countFiles(files)}上传失败，原因见列表`,
  announceRemoved: (name, deleted) => (deleted ? `已删除 ${name}` : `已将 ${name} 移出列表`),

  queue: simplifiedChineseQueue,
  address: simplifiedChineseAddress,
  cropping: simplifiedChineseCrop,
  cameraPanel: simplifiedChineseCamera,
  videoPanel: simplifiedChineseVideo,
  duplicates: simplifiedChineseDuplicates,
  remedies: simplifiedChineseRemedies,
  moving: simplifiedChineseMove,
  errors: simplifiedChineseErrors,
};
