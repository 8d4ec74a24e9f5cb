import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('ar');

/** The camera, in Arabic. */
export const arabicCamera: CameraMessages = {
  title: 'الكاميرا',
  preview: 'ما تراه الكاميرا',
  shot: 'الصورة التي التقطتها',
  asking: 'في انتظار الكاميرا',
  askingHint: 'يسألك المتصفح عمّا إذا كان مسموحًا لهذه الصفحة باستخدامها. لن يُرسل شيء قبل موافقتك.',
  off: 'الكاميرا متوقفة',
  offHint: 'أُوقفت عندما كنت في علامة تبويب أخرى.',
  startAgain: 'تشغيل',

  takePhoto: 'التقاط صورة',
  timer: (seconds) => `مؤقّت، ${duration(seconds)}`,
  switchCamera: 'تبديل الكاميرا',
  cameras: 'اختيار الكاميرا',
  camera: (position) => `الكاميرا ${count(position)}`,
  retake: 'إعادة الالتقاط',
  use: 'استخدام الصورة',
  add: 'إضافة الصورة',
  done: (added) => `تم، أُضيفت ${photos(added)}`,

  announceLive: 'الكاميرا تعمل',
  announceTaken: 'تم التقاط الصورة',
  announceAdded: (added) => `تمت الإضافة، المجموع حتى الآن ${photos(added)}`,

  troubles: {
    refused: {
      title: 'لا يُسمح لهذه الصفحة باستخدام الكاميرا',
      advice:
        'اضغط على الرمز بجانب العنوان أعلى المتصفح، واسمح باستخدام الكاميرا، ثم أعد المحاولة.',
    },
    dismissed: {
      title: 'أُغلق طلب الإذن',
      advice: 'أعد المحاولة، واختر «سماح» عندما يطلب المتصفح استخدام الكاميرا.',
    },
    system: {
      title: 'لا يسمح جهازك للمتصفح باستخدام الكاميرا',
      advice: 'اسمح بذلك في إعدادات الخصوصية على جهازك، ثم أعد المحاولة.',
    },
    missing: {
      title: 'لم يتم العثور على كاميرا',
      advice: 'وصّل كاميرا ثم أعد المحاولة، أو اختر ملفًا بدلًا من ذلك.',
    },
    'in-use': {
      title: 'الكاميرا مشغولة',
      advice: 'أغلق البرامج وعلامات التبويب الأخرى التي تستخدمها، ثم أعد المحاولة.',
    },
    unplugged: {
      title: 'لم تعد الكاميرا متاحة',
      advice: 'فُصلت الكاميرا أو سُحب إذن هذه الصفحة. أعد توصيلها ثم حاول مرة أخرى.',
    },
    unsupported: {
      title: 'لا يمكن استخدام الكاميرا في هذه الصفحة',
      advice:
        'تسمح المتصفحات بها في الصفحات التي يبدأ عنوانها بـ https فقط. اختر ملفًا بدلًا من ذلك.',
    },
    failed: {
      title: 'تعذّر تشغيل الكاميرا',
      advice: 'أعد المحاولة، أو اختر ملفًا بدلًا من ذلك.',
    },
  },
};

function photos(added: number): string {
  const number = count(added);
  return plural(added, {
    zero: `${number} صورة`,
    one: 'صورة واحدة',
    two: 'صورتان',
    few: `${number} صور`,
    many: `${number} صورة`,
    other: `${number} صورة`,
  });
}
