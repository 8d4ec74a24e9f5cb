import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('ar');

/** The camera that records video, in Arabic. */
export const arabicVideo: VideoMessages = {
  modes: 'صورة أو فيديو',
  photoMode: 'صورة',
  videoMode: 'فيديو',

  record: 'تسجيل فيديو',
  stop: 'إنهاء التسجيل',
  pause: 'إيقاف التسجيل مؤقتًا',
  resume: 'استئناف التسجيل',
  elapsed: (seconds) => `المسجَّل: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `المسجَّل: ${duration(seconds)} من ${duration(most)}`,
  timeLeft: (seconds) => `المتبقي ${duration(seconds)}`,
  paused: 'متوقف مؤقتًا',

  soundLevel: 'مستوى الميكروفون',
  silence: 'لا يُسمع أي صوت. هل الميكروفون مكتوم؟',
  withoutSound: 'بلا صوت',
  recordWithoutSound: 'التسجيل بلا صوت',
  microphoneAsking: 'يسألك المتصفح عمّا إذا كان مسموحًا لهذه الصفحة باستخدام الميكروفون.',

  shot: 'الفيديو الذي سجّلته',
  use: 'استخدام الفيديو',
  add: 'إضافة الفيديو',
  cannotPlay: 'لا تسمح هذه الصفحة بتشغيل التسجيل، لكن يمكن استخدامه.',

  endedByLength: (seconds) => `انتهى التسجيل تلقائيًا، فالحد الأقصى هو ${duration(seconds)}.`,
  endedBySize: (most) => `انتهى التسجيل تلقائيًا، فالحد الأقصى هو ${bytes(most)}.`,
  endedUnseen: 'انتهى التسجيل عندما كنت في علامة تبويب أخرى.',
  endedUnplugged: 'لم تعد الكاميرا متاحة. ما سجّلته حتى تلك اللحظة محفوظ هنا.',

  announceRecording: 'جارٍ التسجيل',
  announceRecorded: (seconds) => `تم التسجيل، ${duration(seconds)}`,
  announceAdded: (added) => `تمت إضافة الفيديو، المجموع حتى الآن ${count(added)}`,

  unrecordable: {
    title: 'تعذّر التسجيل',
    advice: 'أعد المحاولة، أو اختر ملفًا بدلًا من ذلك.',
  },
  microphoneTroubles: {
    refused: {
      title: 'لا يُسمح لهذه الصفحة باستخدام الميكروفون',
      advice:
        'اضغط على الرمز بجانب العنوان أعلى المتصفح، واسمح باستخدام الميكروفون، ثم أعد المحاولة.',
    },
    dismissed: {
      title: 'أُغلق طلب الإذن',
      advice: 'أعد المحاولة، واختر «سماح» عندما يطلب المتصفح استخدام الميكروفون.',
    },
    system: {
      title: 'لا يسمح جهازك للمتصفح باستخدام الميكروفون',
      advice: 'اسمح بذلك في إعدادات الخصوصية على جهازك، ثم أعد المحاولة.',
    },
    missing: {
      title: 'لم يتم العثور على ميكروفون',
      advice: 'وصّل ميكروفونًا ثم أعد المحاولة، أو سجّل بلا صوت.',
    },
    'in-use': {
      title: 'الميكروفون مشغول',
      advice: 'أغلق البرامج وعلامات التبويب الأخرى التي تستخدمه، ثم أعد المحاولة.',
    },
    unplugged: {
      title: 'لم يعد الميكروفون متاحًا',
      advice: 'فُصل الميكروفون أو سُحب إذن هذه الصفحة. أعد توصيله ثم حاول مرة أخرى.',
    },
    failed: {
      title: 'تعذّر تشغيل الميكروفون',
      advice: 'أعد المحاولة، أو سجّل بلا صوت.',
    },
  },
};
