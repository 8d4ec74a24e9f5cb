import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { japaneseAddress } from './ja-address.js';
import { japaneseCamera } from './ja-camera.js';
import { japaneseCrop } from './ja-crop.js';
import { japaneseDuplicates } from './ja-duplicates.js';
import { japaneseErrors } from './ja-errors.js';
import { countFiles } from './ja-files.js';
import { japaneseMove } from './ja-move.js';
import { japaneseQueue } from './ja-queue.js';
import { japaneseRemedies } from './ja-remedies.js';
import { japaneseRules } from './ja-rules.js';
import { japaneseVideo } from './ja-video.js';

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
} = quantitiesOf('ja');

/** The widget in Japanese. */
export const ja: Messages = {
  language: 'ja',
  direction: 'ltr',
  comma: '、',

  dropTitle: 'ここにファイルをドロップ',
  chooseTitle: 'ファイルを選択',
  browseHint: 'またはデバイスから選択',
  otherWaysHint: 'または別の方法で追加',
  letGoTitle: (files) => (files > 0 ? `離すと ${countFiles(files)}を追加` : '離すとファイルを追加'),
  letGoStartsHint: () => 'すぐにアップロードが始まります',
  letGoWaitsHint: () => '「アップロード」を押すと始まります',
  browse: 'ファイルを選ぶ',
  addMore: 'ファイルを追加',
  camera: 'カメラ',
  link: 'リンク',
  folder: 'フォルダ',
  takePhoto: '写真を撮る',
  recordVideo: '動画を撮る',
  gallery: '写真と動画',
  backToList: '一覧に戻る',
  lostPart:
    '開けませんでした。接続を確認してもう一度お試しいただくか、ページを再読み込みしてください。',
  rules: japaneseRules,
  anyImage: '画像',
  anyVideo: '動画',
  anyAudio: '音声',
  anyText: 'テキスト',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `${countFiles(files)}をアップロード中`,
  listLabel: 'ファイル',
  totalProgressLabel: 'すべてのファイル',
  upload: (files) => `${countFiles(files)}をアップロード`,
  pauseAll: 'すべて一時停止',
  resumeAll: 'すべて再開',
  tryAgainAll: 'すべて再試行',
  done: '完了',
  uploadedSummary: (files) => `${countFiles(files)}をアップロードしました`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${count(uploaded)} 個をアップロード、${count(failed)} 個は失敗`
      : `${countFiles(failed)}をアップロードできませんでした`,
  pausedSummary: '一時停止中',
  waitingSummary: 'ネットワークを待っています',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} / ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} / ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) => (seconds < 3 ? '残り数秒' : `残り約 ${roughDuration(seconds)}`),
  timeLeftShort: (seconds) => `残り ${shortDuration(seconds)}`,
  clock,

  statusChecking: '確認中',
  statusReady: '準備完了',
  statusCropping: '切り抜き待ち',
  statusPreparing: '準備中',
  statusQueued: '順番待ち',
  statusPaused: '一時停止中',
  statusStalled: 'しばらく進んでいません。再試行しています',
  statusWaiting: (share) =>
    share >= 0.01
      ? `ネットワークを待っています（${percent(share)} は保存済み）`
      : 'ネットワークを待っています',
  statusProcessing: 'サーバーで処理中',
  statusFetching: 'サーバーが取得中',
  statusDone: 'アップロード済み',
  locationRemoved: '位置情報を削除済み',
  statusRemoving: '削除中',
  statusMissing: (share) =>
    share >= 0.01
      ? `${percent(share)} から続けるには、このファイルをもう一度選択してください`
      : '続けるには、このファイルをもう一度選択してください',

  pause: '一時停止',
  pauseFile: (name) => `一時停止: ${name}`,
  resume: '再開',
  resumeFile: (name) => `再開: ${name}`,
  crop: '切り抜き',
  cropFile: (name) => `切り抜き: ${name}`,
  tryAgain: '再試行',
  tryAgainFile: (name) => `再試行: ${name}`,
  chooseAnother: '別のファイルを選択',
  chooseAnotherFile: (name) => `別のファイルを選択（${name} の代わり）`,
  chooseAgain: 'もう一度選択',
  chooseAgainFile: (name) => `もう一度選択: ${name}`,
  cancel: 'キャンセル',
  cancelFile: (name) => `キャンセル: ${name}`,
  dismiss: '取り除く',
  dismissFile: (name) => `取り除く: ${name}`,
  remove: (secondsLeft) => `削除（あと ${calmDuration(secondsLeft)}可能）`,
  removeFile: (name, secondsLeft) => `${name} を削除（あと ${calmDuration(secondsLeft)}可能）`,
  takeOffList: '一覧から外す',
  takeOffListFile: (name) => `一覧から外す: ${name}`,
  progressLabel: (name) => `${name} のアップロード`,

  dialogTitle: (multiple) => (multiple ? 'ファイルを追加' : 'ファイルを 1 個追加'),
  close: '閉じる',
  minimize: '最小化',
  showAgain: 'アップロードを表示',

  formIsEmpty: 'ファイルを選択してください。',
  formIsBusy: 'すべてのファイルのアップロードが終わるまでお待ちください。',
  formHasFailed: 'アップロードできなかったファイルがあります。再試行するか、取り除いてください。',
  formHasTooFew: (least) => `${count(least)} 個以上のファイルを選択してください。`,
  formHasTooMany: (most) => `ファイルは ${count(most)} 個までにしてください。`,

  announceAdded: (files) => `${countFiles(files)}を追加しました`,
  announceRefused: (files) =>
    `${countFiles(files)}は受け付けられませんでした。理由は一覧にあります`,
  announceUploaded: (files) => `${countFiles(files)}をアップロードしました`,
  announceFailed: (files) =>
    `${countFiles(files)}をアップロードできませんでした。理由は一覧にあります`,
  announceRemoved: (name, deleted) =>
    deleted ? `${name} を削除しました` : `${name} を一覧から外しました`,

  queue: japaneseQueue,
  address: japaneseAddress,
  cropping: japaneseCrop,
  cameraPanel: japaneseCamera,
  videoPanel: japaneseVideo,
  duplicates: japaneseDuplicates,
  remedies: japaneseRemedies,
  moving: japaneseMove,
  errors: japaneseErrors,
};
