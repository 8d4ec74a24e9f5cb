import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('tr');

/** The camera, in Turkish. */
export const turkishCamera: CameraMessages = {
  title: 'Kamera',
  preview: 'Kameranın gördüğü',
  shot: 'Çektiğiniz fotoğraf',
  asking: 'Kamera bekleniyor',
  askingHint:
    'Tarayıcınız bu sayfanın kamerayı kullanıp kullanamayacağını soruyor. Siz onaylamadan hiçbir şey gönderilmez.',
  off: 'Kamera kapalı',
  offHint: 'Başka bir sekmedeyken kapatıldı.',
  startAgain: 'Aç',

  takePhoto: 'Fotoğraf çek',
  timer: (seconds) => `Zamanlayıcı, ${duration(seconds)}`,
  switchCamera: 'Kamerayı değiştir',
  cameras: 'Kamera seçimi',
  camera: (position) => `Kamera ${count(position)}`,
  retake: 'Yeniden çek',
  use: 'Fotoğrafı kullan',
  add: 'Fotoğrafı ekle',
  done: (added) => `Bitti, ${count(added)} eklendi`,

  announceLive: 'Kamera açık',
  announceTaken: 'Fotoğraf çekildi',
  announceAdded: (added) => `Eklendi, şu ana kadar ${count(added)} fotoğraf`,

  troubles: {
    refused: {
      title: 'Bu sayfanın kamerayı kullanmasına izin verilmiyor',
      advice:
        'Tarayıcının üstündeki adresin yanındaki simgeye dokunun, kameraya izin verin ve yeniden deneyin.',
    },
    dismissed: {
      title: 'İzin isteği kapatıldı',
      advice: 'Yeniden deneyin ve tarayıcınız kamerayı sorduğunda “İzin ver”i seçin.',
    },
    system: {
      title: 'Cihazınız tarayıcının kamerayı kullanmasına izin vermiyor',
      advice: 'Cihazınızın gizlilik ayarlarından izin verin ve yeniden deneyin.',
    },
    missing: {
      title: 'Kamera bulunamadı',
      advice: 'Bir kamera bağlayıp yeniden deneyin veya bir dosya seçin.',
    },
    'in-use': {
      title: 'Kamera meşgul',
      advice: 'Onu kullanan diğer programları ve sekmeleri kapatıp yeniden deneyin.',
    },
    unplugged: {
      title: 'Kamera artık yok',
      advice:
        'Bağlantısı kesildi veya bu sayfanın izni kaldırıldı. Kamerayı bağlayıp yeniden deneyin.',
    },
    unsupported: {
      title: 'Bu sayfada kamera kullanılamıyor',
      advice:
        'Tarayıcılar buna yalnızca https adresli sayfalarda izin verir. Bunun yerine bir dosya seçin.',
    },
    failed: { title: 'Kamera başlatılamadı', advice: 'Yeniden deneyin veya bir dosya seçin.' },
  },
};
