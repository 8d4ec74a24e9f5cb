import type { Messages } from '../messages.js';
import { quantitiesOf } from '../quantities.js';
import { turkishAddress } from './tr-address.js';
import { turkishCamera } from './tr-camera.js';
import { turkishCrop } from './tr-crop.js';
import { turkishDuplicates } from './tr-duplicates.js';
import { turkishErrors } from './tr-errors.js';
import { countFiles } from './tr-files.js';
import { turkishMove } from './tr-move.js';
import { turkishQueue } from './tr-queue.js';
import { turkishRemedies } from './tr-remedies.js';
import { turkishRules } from './tr-rules.js';
import { turkishVideo } from './tr-video.js';

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
} = quantitiesOf('tr');

/** The widget in Turkish; it says "siz". */
export const tr: Messages = {
  language: 'tr',
  direction: 'ltr',
  comma: ', ',

  dropTitle: 'Dosyaları buraya bırakın',
  chooseTitle: 'Dosya seçin',
  browseHint: 'veya cihazınızdan seçin',
  otherWaysHint: 'veya başka bir yolla ekleyin',
  letGoTitle: (files) =>
    files > 0 ? `${countFiles(files)} eklemek için bırakın` : 'Dosya eklemek için bırakın',
  letGoStartsHint: () => 'Yükleme hemen başlar',
  letGoWaitsHint: () => 'Yükleme, “Yükle” düğmesine bastığınızda başlar',
  browse: 'Göz at',
  addMore: 'Daha fazla dosya ekle',
  camera: 'Kamera',
  link: 'Bağlantı',
  folder: 'Klasör',
  takePhoto: 'Fotoğraf çek',
  recordVideo: 'Video kaydet',
  gallery: 'Fotoğraflar ve videolar',
  backToList: 'Listeye dön',
  lostPart: 'Bu bölüm açılamadı. Bağlantınızı denetleyip yeniden deneyin ya da sayfayı yenileyin.',
  rules: turkishRules,
  anyImage: 'görseller',
  anyVideo: 'videolar',
  anyAudio: 'ses dosyaları',
  anyText: 'metin dosyaları',
  anyOf,

  filesHeading: (files) => countFiles(files),
  uploadingHeading: (files) => `${countFiles(files)} yükleniyor`,
  listLabel: 'Dosyalar',
  totalProgressLabel: 'Tüm dosyalar',
  upload: (files) => `${countFiles(files)} yükle`,
  pauseAll: 'Tümünü duraklat',
  resumeAll: 'Tümünü sürdür',
  tryAgainAll: 'Tümünü yeniden dene',
  done: 'Bitti',
  uploadedSummary: (files) => `${countFiles(files)} yüklendi`,
  failedSummary: (failed, uploaded) =>
    uploaded > 0
      ? `${countFiles(uploaded)} yüklendi, ${count(failed)} dosya yüklenemedi`
      : `${countFiles(failed)} yüklenemedi`,
  pausedSummary: 'Duraklatıldı',
  waitingSummary: 'Ağ bekleniyor',

  bytes,
  bytesOf: (sent, total) => {
    const [part, whole] = bytesOf(sent, total);
    return `${part} / ${whole}`;
  },
  filesOf: (done, total) => `${count(done)} / ${countFiles(total)}`,
  percent,
  speed,
  timeLeft: (seconds) =>
    seconds < 3 ? 'birkaç saniye kaldı' : `yaklaşık ${roughDuration(seconds)} kaldı`,
  timeLeftShort: (seconds) => `${shortDuration(seconds)} kaldı`,
  clock,

  statusChecking: 'Denetleniyor',
  statusReady: 'Hazır',
  statusCropping: 'Kırpılmayı bekliyor',
  statusPreparing: 'Hazırlanıyor',
  statusQueued: 'Sırada',
  statusPaused: 'Duraklatıldı',
  statusStalled: 'Bir süredir ilerlemiyor, denemeye devam ediliyor',
  statusWaiting: (share) =>
    share >= 0.01 ? `Ağ bekleniyor, ${percent(share)} güvende` : 'Ağ bekleniyor',
  statusProcessing: 'Sunucuda işleniyor',
  statusFetching: 'Sunucu dosyayı alıyor',
  statusDone: 'Yüklendi',
  locationRemoved: 'konum kaldırıldı',
  statusRemoving: 'Siliniyor',
  statusMissing: (share) =>
    share >= 0.01
      ? `${percent(share)} noktasından devam etmek için bu dosyayı yeniden seçin`
      : 'Devam etmek için bu dosyayı yeniden seçin',

  pause: 'Duraklat',
  pauseFile: (name) => `Duraklat: ${name}`,
  resume: 'Sürdür',
  resumeFile: (name) => `Sürdür: ${name}`,
  crop: 'Kırp',
  cropFile: (name) => `Kırp: ${name}`,
  tryAgain: 'Yeniden dene',
  tryAgainFile: (name) => `Yeniden dene: ${name}`,
  chooseAnother: 'Başka seç',
  chooseAnotherFile: (name) => `Başka seç, şunun yerine: ${name}`,
  chooseAgain: 'Yeniden seç',
  chooseAgainFile: (name) => `Yeniden seç: ${name}`,
  cancel: 'İptal et',
  cancelFile: (name) => `İptal et: ${name}`,
  dismiss: 'Kaldır',
  dismissFile: (name) => `Kaldır: ${name}`,
  remove: (secondsLeft) => `Sil, kalan süre ${calmDuration(secondsLeft)}`,
  removeFile: (name, secondsLeft) => `Sil: ${name}, kalan süre ${calmDuration(secondsLeft)}`,
  takeOffList: 'Listeden çıkar',
  takeOffListFile: (name) => `Listeden çıkar: ${name}`,
  progressLabel: (name) => `Yükleniyor: ${name}`,

  dialogTitle: (multiple) => (multiple ? 'Dosya ekle' : 'Bir dosya ekle'),
  close: 'Kapat',
  minimize: 'Simge durumuna küçült',
  showAgain: 'Yüklemeleri göster',

  formIsEmpty: 'Bir dosya seçin.',
  formIsBusy: 'Tüm dosyalar yüklenene kadar bekleyin.',
  formHasFailed: 'Bazı dosyalar yüklenemedi. Yeniden deneyin veya onları kaldırın.',
  formHasTooFew: (least) => `En az ${countFiles(least)} seçin.`,
  formHasTooMany: (most) => `En fazla ${countFiles(most)} seçin.`,

  announceAdded: (files) => `${countFiles(files)} eklendi`,
  announceRefused: (files) => `${countFiles(files)} reddedildi, nedeni listede`,
  announceUploaded: (files) => `${countFiles(files)} yüklendi`,
  announceFailed: (files) => `${countFiles(files)} yüklenemedi, nedeni listede`,
  announceRemoved: (name, deleted) => (deleted ? `${name} silindi` : `${name} listeden çıkarıldı`),

  queue: turkishQueue,
  address: turkishAddress,
  cropping: turkishCrop,
  cameraPanel: turkishCamera,
  videoPanel: turkishVideo,
  duplicates: turkishDuplicates,
  remedies: turkishRemedies,
  moving: turkishMove,
  errors: turkishErrors,
};
