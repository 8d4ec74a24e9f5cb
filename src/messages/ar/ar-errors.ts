import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { arabicPixels } from './ar-rules.js';
import { ofFiles } from './ar-files.js';

const { bytes, bytesApart, count } = quantitiesOf('ar');
const { size } = figuresOf(count, fromLeft);
const quote = quoting('«', '»');

/** What went wrong and what to do, in Arabic. */
export const arabicErrors: Messages['errors'] = {
  network: () => 'انقطع الاتصال. لم يُفقد شيء.',
  stalled: () => 'توقف تقدّم الرفع. لم يُفقد شيء.',
  offline: () => 'لا يوجد اتصال بالإنترنت. اتصل بالإنترنت ثم أعد المحاولة.',
  'rate-limited': () => 'الخادم مشغول جدًا الآن. أعد المحاولة بعد دقيقة.',
  server: (facts) => quote('تعذّر على الخادم استلام الملف الآن', facts, 'أعد المحاولة.'),
  'bad-answer': () => 'أرسل الخادم ردًا غير مفهوم. أعد المحاولة، أو أبلغ مالك هذه الصفحة.',

  rejected: (facts) => quote('رفض الخادم الملف', facts, 'أعد المحاولة، أو اختر ملفًا آخر.'),
  signature: () => 'لم يُسمح لهذه الصفحة بالرفع. أعد تحميل الصفحة ثم حاول مرة أخرى.',
  uncertain: () => 'ربما وصل الملف، لكن رد الخادم ضاع. أعد المحاولة.',
  aborted: () => 'أُلغي الرفع قبل اكتماله.',
  checksum: () => 'وصل الملف تالفًا. أعد المحاولة.',
  'file-unreadable': () => 'لم تعد قراءة الملف ممكنة، ربما نُقل أو حُذف. اختره مرة أخرى.',
  'file-changed': () => 'تغيّر الملف أثناء رفعه. اختره مرة أخرى.',

  'folder-endless': () =>
    'يحتوي هذا المجلد على عدد كبير من المجلدات أو على روابط لا نهاية لها. اختر ملفاته مباشرة.',

  'other-file': () => 'هذا ملف آخر، أو أنه تغيّر منذ ذلك الحين. اختر الملف السابق، أو أزل هذا الصف.',

  empty: () => 'الملف فارغ. اختر ملفًا آخر.',
  'too-large': (facts) => compare('أكبر', facts, 'اختر ملفًا أصغر.'),
  'too-small': (facts) => compare('أصغر', facts, 'اختر ملفًا أكبر.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'الحجم كبير جدًا مع الملفات الأخرى. أزل بعضها أولًا.'
      : `أكثر من ${bytes(limit)} مع الملفات الأخرى. أزل بعضها أولًا.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `هذا النوع من الملفات غير مقبول هنا. اختر ${accepted}.`
      : 'هذا النوع من الملفات غير مقبول هنا. اختر ملفًا آخر.',
  'too-many': ({ limit }) => {
    if (limit === undefined) return 'عدد الملفات كبير جدًا. أزل ملفًا لإفساح المجال.';
    if (limit === 1) return 'يُقبل هنا ملف واحد فقط. أزل الملف الآخر أولًا.';
    return `لا يُقبل هنا أكثر من ${ofFiles(limit)}. أزل ملفًا لإفساح المجال.`;
  },
  'picture-unreadable': () => 'لا يمكن فتح هذه الصورة هنا، لذا لا يمكن اقتصاصها. اختر ملفًا آخر.',
  'picture-too-large': () => 'عدد وحدات البكسل في هذه الصورة أكبر من أن تُقتص هنا. اختر صورة أصغر.',
  'picture-too-wide': ({ limit = 0 }) => `أعرض من ${count(limit)} بكسل. اختر صورة أصغر.`,
  'picture-too-high': ({ limit = 0 }) => `أطول من ${count(limit)} بكسل. اختر صورة أصغر.`,

  'picture-unshrinkable': () => 'لا يمكن تصغير هذه الصورة بما يكفي دون إفسادها. اختر صورة أخرى.',
  duplicate: ({ twin }) =>
    twin
      ? `مطابق للملف ${isolated(twin)} الموجود في القائمة. لن يُرفع مرتين.`
      : 'هذا الملف موجود في القائمة بالفعل. لن يُرفع مرتين.',
  'too-few-pixels': (facts) =>
    `أصغر من ${pixelLimitText(facts.pixelLimit, arabicPixels)}${pixelsInBrackets(facts, size)}. اختر صورة أكبر.`,
  'refused-by-page': ({ pageWords }) => pageWords || 'لا تقبل هذه الصفحة الملف. اختر ملفًا آخر.',
  'address-uncroppable': () =>
    'لا يسمح موقع الصورة لهذه الصفحة بقراءتها، لذا لا يمكن اقتصاصها. احفظها على جهازك واخترها من هناك.',
  'bad-address': () => 'لا يمكن جلب هذا الرابط. تأكد من أنه يبدأ بـ https:// أو http://.',

  'delete-expired': () => 'انتهى وقت إزالته من الخادم. لا يمكن الآن سوى حذفه من هذه القائمة.',
  'delete-refused': (facts) =>
    quote('لم يعد الخادم يزيله', facts, 'لا يمكن الآن سوى حذفه من هذه القائمة.'),

  configuration: (facts) =>
    quote('لم يُضبط الرفع بشكل صحيح في هذه الصفحة', facts, 'أبلغ مالك هذه الصفحة.'),
  'unknown-file': () => 'لم يعد هذا الملف في القائمة. اختره مرة أخرى.',
  'illegal-state': () => 'لم يكن ذلك ممكنًا في هذه اللحظة. أعد المحاولة.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} مما تقبله هذه الصفحة. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} من ${limit} (${actual}). ${advice}`;
}
