import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { ofFiles } from './ar-files.js';

const { bytes, count, duration, plural } = quantitiesOf('ar');

/** The list of many files, the corner pill and the view of what has arrived, in Arabic. */
export const arabicQueue: QueueMessages = {
  picturesHeading: (pictures) => {
    const number = count(pictures);
    return plural(pictures, {
      zero: `${number} صورة`,
      one: 'صورة واحدة',
      two: 'صورتان',
      few: `${number} صور`,
      many: `${number} صورة`,
      other: `${number} صورة`,
    });
  },
  clearFinished: 'مسح المكتمل',

  short: {
    processing: 'جارٍ المعالجة',
    fetching: 'جارٍ الجلب',
    waiting: 'لا اتصال',
    stalled: 'محاولة جديدة',
    cropping: 'للاقتصاص',
  },

  uploadMore: 'رفع المزيد',
  showFiles: 'عرض الملفات',
  took: (amount, seconds) => `${bytes(amount)} خلال ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${files === 1 ? 'يمكن إزالة الملف' : 'يمكن إزالة أي ملف'} لمدة ${duration(seconds)}.`,

  pillLabel: 'عمليات الرفع',
  hidePill: 'إخفاء',
  announceMinimized: 'تم التصغير، والرفع مستمر',

  announceHalfWay: 'اكتمل نصف الرفع',
  announceCleared: (files) => `تم حذف ${ofFiles(files)} من القائمة`,
};
