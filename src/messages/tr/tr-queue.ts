import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './tr-files.js';

const { bytes, count, duration, plural } = quantitiesOf('tr');

/** The list of many files, the corner pill and the view of what has arrived, in Turkish. */
export const turkishQueue: QueueMessages = {
  picturesHeading: (pictures) => `${count(pictures)} görsel`,
  clearFinished: 'Bitenleri çıkar',

  short: {
    processing: 'İşleniyor',
    fetching: 'Alınıyor',
    waiting: 'Ağ yok',
    stalled: 'Deneniyor',
    cropping: 'Kırpılacak',
  },

  uploadMore: 'Daha fazla yükle',
  showFiles: 'Dosyaları göster',
  took: (amount, seconds) => `${duration(Math.max(1, seconds))} içinde ${bytes(amount)}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Dosyayı', other: 'Dosyaları' })} silmek için ${duration(seconds)} var.`,

  pillLabel: 'Yüklemeler',
  hidePill: 'Gizle',
  announceMinimized: 'Küçültüldü, yükleme sürüyor',

  announceHalfWay: 'Yarısı yüklendi',
  announceCleared: (files) => `${countFiles(files)} listeden çıkarıldı`,
};
