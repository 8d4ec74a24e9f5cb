import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { koreanAddress } from './ko-address.js';
import { koreanCamera } from './ko-camera.js';
import { koreanCrop } from './ko-crop.js';
import { koreanDuplicates } from './ko-duplicates.js';
import { koreanErrors } from './ko-errors.js';
import { countFiles } from './ko-files.js';
import { koreanMove } from './ko-move.js';
import { koreanQueue } from './ko-queue.js';
import { koreanRemedies } from './ko-remedies.js';
import { koreanRules } from './ko-rules.js';
import { koreanVideo } from './ko-video.js';

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
} = quantitiesOf('ko');

/** The widget in Korean. */
export const ko: Messages = {
  language: 'ko',
  direction: 'ltr',
  comma: ', ',

  dropTitle: '여기에 파일을 놓으세요',
  chooseTitle: '파일을 선택하세요',
  browseHint: '또는 기기에서 선택하세요',
  otherWaysHint: '또는 다른 방법으로 추가하세요',
  letGoTitle: (files) =>
    files > 0 ? `놓으면 ${countFiles(files)}가 추가됩니다` : '놓으면 파일이 추가됩니다',
  letGoStartsHint: () => '바로 업로드가 시작됩니다',
  letGoWaitsHint: () => '‘업로드’를 누르면 시작됩니다',
  browse: '찾아보기',
  addMore: '파일 더 추가',
  camera: '카메라',
  link: '링크',
  folder: '폴더',
  takePhoto: '사진 찍기',
  recordVideo: '동영상 촬영',
  gallery: '사진 및 동영상',
  backToList: '목록으로 돌아가기',
  lostPart: '열 수 없습니다. 연결을 확인하고 다시 시도하거나 페이지를 새로 고치세요.',
  rules: koreanRules,
  anyImage: '이미지',
  anyVideo: '동영상',
  anyAudio: '오디오',
  anyText: '텍스트',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `${countFiles(files)} 업로드 중`,
  listLabel: '파일',
  totalProgressLabel: '모든 파일',
  upload: (files) => `${countFiles(files)} 업로드`,
  pauseAll: '모두 일시정지',
  resumeAll: '모두 계속',
  tryAgainAll: '모두 다시 시도',
  done: '완료',
  uploadedSummary: (files) => `${countFiles(files)} 업로드됨`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${count(uploaded)}개 업로드됨, ${count(failed)}개 실패`
      : `${countFiles(failed)} 업로드 실패`,
  pausedSummary: '일시정지됨',
  waitingSummary: '네트워크를 기다리는 중',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} / ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} / ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) => (seconds < 3 ? '몇 초 남음' : `약 ${roughDuration(seconds)} 남음`),
  timeLeftShort: (seconds) => `${shortDuration(seconds)} 남음`,
  clock,

  statusChecking: '확인 중',
  statusReady: '준비됨',
  statusCropping: '자르기 대기 중',
  statusPreparing: '준비 중',
  statusQueued: '대기 중',
  statusPaused: '일시정지됨',
  statusStalled: '한동안 진행되지 않아 계속 시도하고 있습니다',
  statusWaiting: (share) =>
    share >= 0.01 ? `네트워크를 기다리는 중, ${percent(share)} 저장됨` : '네트워크를 기다리는 중',
  statusProcessing: '서버에서 처리 중',
  statusFetching: '서버가 가져오는 중',
  statusDone: '업로드됨',
  locationRemoved: '위치 정보 삭제됨',
  statusRemoving: '삭제 중',
  statusMissing: (share) =>
    share >= 0.01
      ? `${percent(share)}부터 계속하려면 이 파일을 다시 선택하세요`
      : '계속하려면 이 파일을 다시 선택하세요',

  pause: '일시정지',
  pauseFile: (name) => `${name} 일시정지`,
  resume: '계속',
  resumeFile: (name) => `${name} 계속`,
  crop: '자르기',
  cropFile: (name) => `${name} 자르기`,
  tryAgain: '다시 시도',
  tryAgainFile: (name) => `${name} 다시 시도`,
  chooseAnother: '다른 파일 선택',
  chooseAnotherFile: (name) => `${name} 대신 다른 파일 선택`,
  chooseAgain: '다시 선택',
  chooseAgainFile: (name) => `${name} 다시 선택`,
  cancel: '취소',
  cancelFile: (name) => `${name} 취소`,
  dismiss: '제거',
  dismissFile: (name) => `${name} 제거`,
  remove: (secondsLeft) => `삭제, ${calmDuration(secondsLeft)} 동안 가능`,
  removeFile: (name, secondsLeft) => `${name} 삭제, ${calmDuration(secondsLeft)} 동안 가능`,
  takeOffList: '목록에서 빼기',
  takeOffListFile: (name) => `${name} 목록에서 빼기`,
  progressLabel: (name) => `${name} 업로드`,

  dialogTitle: (multiple) => (multiple ? '파일 추가' : '파일 한 개 추가'),
  close: '닫기',
  minimize: '최소화',
  showAgain: '업로드 보기',

  formIsEmpty: '파일을 선택하세요.',
  formIsBusy: '모든 파일이 업로드될 때까지 기다려 주세요.',
  formHasFailed: '일부 파일이 업로드되지 않았습니다. 다시 시도하거나 제거하세요.',
  formHasTooFew: (least) => `파일을 ${count(least)}개 이상 선택하세요.`,
  formHasTooMany: (most) => `파일을 ${count(most)}개까지만 선택하세요.`,

  announceAdded: (files) => `${countFiles(files)} 추가됨`,
  announceRefused: (files) => `${countFiles(files)} 거부됨, 이유는 목록에 있습니다`,
  announceUploaded: (files) => `${countFiles(files)} 업로드됨`,
  announceFailed: (files) => `${countFiles(files)} 업로드 실패, 이유는 목록에 있습니다`,
  announceRemoved: (name, deleted) => (deleted ? `${name} 삭제됨` : `${name} 목록에서 뺐습니다`),

  queue: koreanQueue,
  address: koreanAddress,
  cropping: koreanCrop,
  cameraPanel: koreanCamera,
  videoPanel: koreanVideo,
  duplicates: koreanDuplicates,
  remedies: koreanRemedies,
  moving: koreanMove,
  errors: koreanErrors,
};
