import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './he-files.js';

/** The panel for web addresses, in Hebrew. */
export const hebrewAddress: AddressMessages = {
  title: 'הוספה מקישור',
  field: (multiple) => (multiple ? 'כתובות הקבצים' : 'כתובת הקובץ'),
  hint: (multiple) =>
    multiple ? 'הפרידו בין הכתובות ברווחים או בשורות. השרת מביא את הקבצים.' : 'השרת מביא את הקובץ.',
  add: (files) => (files > 1 ? `הוספה של ${countFiles(files)}` : 'הוספה'),
  onlyOne: 'כאן אפשר להוסיף רק קובץ אחד. השאירו כתובת אחת.',
  isEmpty: 'קודם הדביקו או הקלידו כתובת.',
  faults: {
    'no-address': 'זו לא כתובת אינטרנט. העתיקו אותה משורת הכתובת של הדפדפן.',
    'own-device': 'הקובץ נמצא במכשיר שלכם. חזרו ובחרו אותו משם.',
    'other-scheme': 'אפשר להביא רק מכתובות שמתחילות ב־https:// או http://.',
    credentials: 'יש בה שם משתמש או סיסמה. הסירו אותם, אחרים עלולים לראות אותם.',
    'too-long': 'זה ארוך מדי בשביל כתובת.',
  },
};
