import { englishAddress } from './en-address.js';
import { englishCamera } from './en-camera.js';
import { englishCrop } from './en-crop.js';
import { englishDuplicates } from './en-duplicates.js';
import { englishErrors } from './en-errors.js';
import { englishRemedies } from './en-remedies.js';
import { englishMove } from './en-move.js';
import { englishQueue } from './en-queue.js';
import { englishRules } from './en-rules.js';
import { englishVideo } from './en-video.js';
import type { Messages } from './messages.js';
import { quantitiesOf } from './quantities.js';

const { anyOf, bytes, bytesOf, clock, count, percent, plural, speed } = quantitiesOf('en-GB');
const { calmDuration, roughDuration } = quantitiesOf('en-GB');

/** The widget in English. */
export const en: Messages = {
  language: 'en',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Drop files here',
  chooseTitle: 'Choose files',
  browseHint: 'or choose from your device',
  otherWaysHint: 'or choose another way',
  letGoTitle: (files) => (files > 0 ? `Let go to add ${countFiles(files)}` : 'Let go to add files'),
  letGoStartsHint: (files) =>
    files === 1 ? 'It starts uploading at once' : 'They start uploading at once',
  letGoWaitsHint: (files) =>
    files === 1 ? 'It waits until you press Upload' : 'They wait until you press Upload',
  browse: 'Browse',
  addMore: 'Add more files',
  camera: 'Camera',
  link: 'Link',
  folder: 'Folder',
  takePhoto: 'Take a photo',
  recordVideo: 'Record a video',
  gallery: 'Photos and videos',
  backToList: 'Back to the list',
  lostPart: 'This could not be opened. Check your connection and try again, or reload the page.',
  rules: englishRules,
  anyImage: 'images',
  anyVideo: 'videos',
  anyAudio: 'audio',
  anyText: 'text',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `Uploading ${countFiles(files)}`,
  listLabel: 'Files',
  totalProgressLabel: 'All files',
  upload: (files) => `Upload ${countFiles(files)}`,
  pauseAll: 'Pause all',
  resumeAll: 'Resume all',
  tryAgainAll: 'Try all again',
  done: 'Done',
  uploadedSummary: (files) => `${countFiles(files)} uploaded`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} uploaded, ${count(failed)} not`
      : `${countFiles(failed)} not uploaded`,
  pausedSummary: 'Paused',
  waitingSummary: 'Waiting for the network',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} of ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} of ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'a few seconds left' : `about ${roughDuration(seconds)} left`,
  timeLeftShort: (seconds) => `${shortDuration(seconds)} left`,
  clock,

  statusChecking: 'Checking',
  statusReady: 'Ready',
  statusCropping: 'Waiting to be cropped',
  statusPreparing: 'Preparing',
  statusQueued: 'Queued',
  statusPaused: 'Paused',
  statusStalled: 'Nothing has moved for a while, still trying',
  statusWaiting: (share) =>
    share >= 0.01
      ? `Waiting for the network, ${percent(share)} is safe`
      : 'Waiting for the network',
  statusProcessing: 'Processing on the server',
  statusFetching: 'The server is fetching it',
  statusDone: 'Uploaded',
  locationRemoved: 'location removed',
  statusRemoving: 'Removing',
  statusMissing: (share) =>
    share >= 0.01
      ? `Choose this file again to go on from ${percent(share)}`
      : 'Choose this file again to go on',

  pause: 'Pause',
  pauseFile: (name) => `Pause ${name}`,
  resume: 'Resume',
  resumeFile: (name) => `Resume ${name}`,
  crop: 'Crop',
  cropFile: (name) => `Crop ${name}`,
  tryAgain: 'Try again',
  tryAgainFile: (name) => `Try again: ${name}`,
  chooseAnother: 'Choose another',
  chooseAnotherFile: (name) => `Choose another file in place of ${name}`,
  chooseAgain: 'Choose again',
  chooseAgainFile: (name) => `Choose again: ${name}`,
  cancel: 'Cancel',
  cancelFile: (name) => `Cancel ${name}`,
  dismiss: 'Remove',
  dismissFile: (name) => `Remove ${name}`,
  remove: (secondsLeft) => `Remove, possible for ${calmDuration(secondsLeft)} more`,
  removeFile: (name, secondsLeft) =>
    `Remove ${name}, possible for ${calmDuration(secondsLeft)} more`,
  takeOffList: 'Take off the list',
  takeOffListFile: (name) => `Take ${name} off the list`,
  progressLabel: (name) => `Upload of ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Add files' : 'Add a file'),
  close: 'Close',
  minimize: 'Minimise',
  showAgain: 'Show the uploads',

  formIsEmpty: 'Choose a file.',
  formIsBusy: 'Wait until all files are uploaded.',
  formHasFailed: 'Some files were not uploaded. Try again, or remove them.',
  formHasTooFew: (least) => `Choose ${countFiles(least)} at least.`,
  formHasTooMany: (most) => `Choose ${countFiles(most)} at most.`,

  announceAdded: (files) => `${countFiles(files)} added`,
  announceRefused: (files) => `${countFiles(files)} not accepted: the list says why`,
  announceUploaded: (files) => `${countFiles(files)} uploaded`,
  announceFailed: (files) => `${countFiles(files)} not uploaded, the list says why`,
  announceRemoved: (name, deleted) => (deleted ? `${name} removed` : `${name} taken off the list`),

  queue: englishQueue,
  duplicates: englishDuplicates,
  remedies: englishRemedies,
  address: englishAddress,
  cropping: englishCrop,
  cameraPanel: englishCamera,
  videoPanel: englishVideo,
  moving: englishMove,
  errors: englishErrors,
};

function countFiles(files: number): string {
  return `${count(files)} ${plural(files, { one: 'file', other: 'files' })}`;
}

function shortDuration(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.ceil(whole / 60)} min`;
  return `${count(Math.ceil(whole / 3600))} h`;
}
