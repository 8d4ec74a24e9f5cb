import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { hindiAddress } from './hi-address.js';
import { hindiCamera } from './hi-camera.js';
import { hindiCrop } from './hi-crop.js';
import { hindiDuplicates } from './hi-duplicates.js';
import { hindiErrors } from './hi-errors.js';
import { countFiles } from './hi-files.js';
import { hindiMove } from './hi-move.js';
import { hindiQueue } from './hi-queue.js';
import { hindiRemedies } from './hi-remedies.js';
import { hindiRules } from './hi-rules.js';
import { hindiVideo } from './hi-video.js';

const {
  anyOf,
  bytes,
  bytesOf,
  calmDuration,
  clock,
  count,
  percent,
  plural,
  roughDuration,
  shortDuration,
  speed,
} = quantitiesOf('hi');

/** The widget in Hindi; it says "आप". */
export const hi: Messages = {
  language: 'hi',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'फ़ाइलें यहाँ छोड़ें',
  chooseTitle: 'फ़ाइलें चुनें',
  browseHint: 'या अपने डिवाइस से चुनें',
  otherWaysHint: 'या किसी और तरीके से जोड़ें',
  letGoTitle: (files) =>
    files > 0 ? `${countFiles(files)} जोड़ने के लिए छोड़ें` : 'फ़ाइलें जोड़ने के लिए छोड़ें',
  letGoStartsHint: () => 'अपलोड तुरंत शुरू होगा',
  letGoWaitsHint: () => '“अपलोड करें” दबाने पर अपलोड शुरू होगा',
  browse: 'ब्राउज़ करें',
  addMore: 'और फ़ाइलें जोड़ें',
  camera: 'कैमरा',
  link: 'लिंक',
  folder: 'फ़ोल्डर',
  takePhoto: 'फ़ोटो लें',
  recordVideo: 'वीडियो रिकॉर्ड करें',
  gallery: 'फ़ोटो और वीडियो',
  backToList: 'सूची पर वापस जाएँ',
  lostPart: 'यह नहीं खुल सका। अपना कनेक्शन जाँचें और फिर कोशिश करें, या पेज को रीलोड करें।',
  rules: hindiRules,
  anyImage: 'चित्र',
  anyVideo: 'वीडियो',
  anyAudio: 'ऑडियो',
  anyText: 'टेक्स्ट',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) =>
    `${countFiles(files)} अपलोड हो रही ${plural(files, { one: 'है', other: 'हैं' })}`,
  listLabel: 'फ़ाइलें',
  totalProgressLabel: 'सभी फ़ाइलें',
  upload: (files) => `${countFiles(files)} अपलोड करें`,
  pauseAll: 'सभी रोकें',
  resumeAll: 'सभी फिर शुरू करें',
  tryAgainAll: 'सभी फिर आज़माएँ',
  done: 'हो गया',
  uploadedSummary: (files) =>
    `${countFiles(files)} अपलोड ${plural(files, { one: 'हुई', other: 'हुईं' })}`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} अपलोड ${plural(uploaded, { one: 'हुई', other: 'हुईं' })}, ${count(failed)} नहीं`
      : `${countFiles(failed)} अपलोड नहीं ${plural(failed, { one: 'हुई', other: 'हुईं' })}`,
  pausedSummary: 'रुका हुआ',
  waitingSummary: 'नेटवर्क का इंतज़ार',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${whole} में से ${part}`;
  },
  filesOf: (done, total) => `${countFiles(total)} में से ${count(done)}`,
  percent,
  speed,
  timeLeft: (seconds) => (seconds < 3 ? 'कुछ सेकंड बाकी' : `लगभग ${roughDuration(seconds)} बाकी`),
  timeLeftShort: (seconds) => `${shortDuration(seconds)} बाकी`,
  clock,

  statusChecking: 'जाँच हो रही है',
  statusReady: 'तैयार',
  statusCropping: 'काटे जाने का इंतज़ार',
  statusPreparing: 'तैयारी हो रही है',
  statusQueued: 'कतार में',
  statusPaused: 'रुका हुआ',
  statusStalled: 'कुछ देर से रुका है, कोशिश जारी है',
  statusWaiting: (share) =>
    share >= 0.01 ? `नेटवर्क का इंतज़ार, ${percent(share)} सुरक्षित है` : 'नेटवर्क का इंतज़ार',
  statusProcessing: 'सर्वर पर प्रोसेस हो रहा है',
  statusFetching: 'सर्वर इसे ला रहा है',
  statusDone: 'अपलोड हो गया',
  locationRemoved: 'जगह की जानकारी हटाई गई',
  statusRemoving: 'हटाया जा रहा है',
  statusMissing: (share) =>
    share >= 0.01
      ? `${percent(share)} से आगे बढ़ने के लिए यह फ़ाइल फिर से चुनें`
      : 'आगे बढ़ने के लिए यह फ़ाइल फिर से चुनें',

  pause: 'रोकें',
  pauseFile: (name) => `${name} को रोकें`,
  resume: 'फिर शुरू करें',
  resumeFile: (name) => `${name} को फिर शुरू करें`,
  crop: 'काटें',
  cropFile: (name) => `${name} को काटें`,
  tryAgain: 'फिर कोशिश करें',
  tryAgainFile: (name) => `फिर कोशिश करें: ${name}`,
  chooseAnother: 'दूसरी चुनें',
  chooseAnotherFile: (name) => `${name} की जगह दूसरी चुनें`,
  chooseAgain: 'फिर से चुनें',
  chooseAgainFile: (name) => `${name} फिर से चुनें`,
  cancel: 'रद्द करें',
  cancelFile: (name) => `${name} रद्द करें`,
  dismiss: 'हटाएँ',
  dismissFile: (name) => `${name} हटाएँ`,
  remove: (secondsLeft) => `मिटाएँ, ${calmDuration(secondsLeft)} तक संभव`,
  removeFile: (name, secondsLeft) => `${name} मिटाएँ, ${calmDuration(secondsLeft)} तक संभव`,
  takeOffList: 'सूची से हटाएँ',
  takeOffListFile: (name) => `${name} सूची से हटाएँ`,
  progressLabel: (name) => `${name} का अपलोड`,

  dialogTitle: (multiple) => (multiple ? 'फ़ाइलें जोड़ें' : 'फ़ाइल जोड़ें'),
  close: 'बंद करें',
  minimize: 'छोटा करें',
  showAgain: 'अपलोड दिखाएँ',

  formIsEmpty: 'एक फ़ाइल चुनें।',
  formIsBusy: 'सभी फ़ाइलें अपलोड होने तक इंतज़ार करें।',
  formHasFailed: 'कुछ फ़ाइलें अपलोड नहीं हुईं। फिर कोशिश करें या उन्हें हटाएँ।',
  formHasTooFew: (least) => `कम से कम ${countFiles(least)} चुनें।`,
  formHasTooMany: (most) => `ज़्यादा से ज़्यादा ${countFiles(most)} चुनें।`,

  announceAdded: (files) =>
    `${countFiles(files)} जोड़ी ${plural(files, { one: 'गई', other: 'गईं' })}`,
  announceRefused: (files) => `${countFiles(files)} नामंज़ूर, कारण सूची में है`,
  announceUploaded: (files) =>
    `${countFiles(files)} अपलोड ${plural(files, { one: 'हुई', other: 'हुईं' })}`,
  announceFailed: (files) =>
    `${countFiles(files)} अपलोड नहीं ${plural(files, { one: 'हुई', other: 'हुईं' })}, कारण सूची में है`,
  announceRemoved: (name, deleted) => (deleted ? `${name} मिटाई गई` : `${name} सूची से हटाई गई`),

  queue: hindiQueue,
  address: hindiAddress,
  cropping: hindiCrop,
  cameraPanel: hindiCamera,
  videoPanel: hindiVideo,
  duplicates: hindiDuplicates,
  remedies: hindiRemedies,
  moving: hindiMove,
  errors: hindiErrors,
};
