import type { AddressMessages } from '../address-messages.js';
import { ofFiles } from './ar-files.js';

/** The panel for web addresses, in Arabic. */
export const arabicAddress: AddressMessages = {
  title: 'الإضافة برابط',
  field: (multiple) => (multiple ? 'روابط الملفات' : 'رابط الملف'),
  hint: (multiple) =>
    multiple ? 'افصل بين الروابط بمسافة أو بسطر جديد. يجلبها الخادم بنفسه.' : 'يجلبه الخادم بنفسه.',
  add: (files) => (files > 1 ? `إضافة ${ofFiles(files)}` : 'إضافة'),
  onlyOne: 'يُقبل هنا ملف واحد فقط. اترك رابطًا واحدًا.',
  isEmpty: 'ألصق رابطًا أو اكتبه أولًا.',
  faults: {
    'no-address': 'ليس رابطًا صحيحًا. انسخه من شريط العنوان في المتصفح.',
    'own-device': 'هذا الملف موجود على جهازك. ارجع واختره من هناك.',
    'other-scheme': 'لا يمكن جلب سوى الروابط التي تبدأ بـ https:// أو http://.',
    credentials: 'يتضمن اسم مستخدم أو كلمة مرور. احذفهما حتى لا يراهما الآخرون.',
    'too-long': 'أطول من أن يكون رابطًا.',
  },
};
