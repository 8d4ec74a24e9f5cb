import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('tr');

/** The camera that records video, in Turkish. */
export const turkishVideo: VideoMessages = {
  modes: 'Fotoğraf veya video',
  photoMode: 'Fotoğraf',
  videoMode: 'Video',

  record: 'Video kaydet',
  stop: 'Kaydı bitir',
  pause: 'Kaydı duraklat',
  resume: 'Kaydı sürdür',
  elapsed: (seconds) => `Kaydedilen: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Kaydedilen: ${duration(seconds)} / ${duration(most)}`,
  timeLeft: (seconds) => `${duration(seconds)} kaldı`,
  paused: 'Duraklatıldı',

  soundLevel: 'Mikrofon düzeyi',
  silence: 'Hiçbir şey duyulmuyor. Mikrofon sessizde mi?',
  withoutSound: 'Sessiz',
  recordWithoutSound: 'Sessiz kaydet',
  microphoneAsking: 'Tarayıcınız bu sayfanın mikrofonu kullanıp kullanamayacağını soruyor.',

  shot: 'Kaydettiğiniz video',
  use: 'Videoyu kullan',
  add: 'Videoyu ekle',
  cannotPlay: 'Bu sayfada kayıt oynatılamıyor, ama yine de kullanılabilir.',

  endedByLength: (seconds) => `Kayıt kendiliğinden bitti: en fazla ${duration(seconds)} olabilir.`,
  endedBySize: (most) => `Kayıt kendiliğinden bitti: en fazla ${bytes(most)} olabilir.`,
  endedUnseen: 'Başka bir sekmedeyken kayıt bitti.',
  endedUnplugged: 'Kamera artık yok. O ana kadar kaydettikleri burada.',

  announceRecording: 'Kayıt yapılıyor',
  announceRecorded: (seconds) => `Kaydedildi, ${duration(seconds)}`,
  announceAdded: (added) => `Video eklendi, şu ana kadar ${count(added)}`,

  unrecordable: {
    title: 'Hiçbir şey kaydedilemedi',
    advice: 'Yeniden deneyin veya bir dosya seçin.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Bu sayfanın mikrofonu kullanmasına izin verilmiyor',
      advice:
        'Tarayıcının üstündeki adresin yanındaki simgeye dokunun, mikrofona izin verin ve yeniden deneyin.',
    },
    dismissed: {
      title: 'İzin isteği kapatıldı',
      advice: 'Yeniden deneyin ve tarayıcınız mikrofonu sorduğunda “İzin ver”i seçin.',
    },
    system: {
      title: 'Cihazınız tarayıcının mikrofonu kullanmasına izin vermiyor',
      advice: 'Cihazınızın gizlilik ayarlarından izin verin ve yeniden deneyin.',
    },
    missing: {
      title: 'Mikrofon bulunamadı',
      advice: 'Bir mikrofon bağlayıp yeniden deneyin veya sessiz kaydedin.',
    },
    'in-use': {
      title: 'Mikrofon meşgul',
      advice: 'Onu kullanan diğer programları ve sekmeleri kapatıp yeniden deneyin.',
    },
    unplugged: {
      title: 'Mikrofon artık yok',
      advice:
        'Bağlantısı kesildi veya bu sayfanın izni kaldırıldı. Mikrofonu bağlayıp yeniden deneyin.',
    },
    failed: { title: 'Mikrofon başlatılamadı', advice: 'Yeniden deneyin veya sessiz kaydedin.' },
  },
};
