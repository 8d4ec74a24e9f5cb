import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './hi-files.js';

/** The panel for web addresses, in Hindi. */
export const hindiAddress: AddressMessages = {
  title: 'लिंक से जोड़ें',
  field: (multiple) => (multiple ? 'फ़ाइलों के पते' : 'फ़ाइल का पता'),
  hint: (multiple) =>
    multiple ? 'कई पते स्पेस या नई पंक्ति से अलग करें। फ़ाइलें सर्वर लाता है।' : 'फ़ाइल सर्वर लाता है।',
  add: (files) => (files > 1 ? `${countFiles(files)} जोड़ें` : 'जोड़ें'),
  onlyOne: 'यहाँ सिर्फ़ एक फ़ाइल ली जाती है। एक ही पता रहने दें।',
  isEmpty: 'पहले कोई पता चिपकाएँ या लिखें।',
  faults: {
    'no-address': 'यह वेब पता नहीं है। इसे अपने ब्राउज़र के पता बार से कॉपी करें।',
    'own-device': 'यह आपके अपने डिवाइस पर है। वापस जाकर वहीं से चुनें।',
    'other-scheme': 'सिर्फ़ https:// या http:// से शुरू होने वाले पते लाए जा सकते हैं।',
    credentials: 'इसमें यूज़र नाम या पासवर्ड है। उसे हटा दें, वरना दूसरे देख सकते हैं।',
    'too-long': 'पते के लिए यह बहुत लंबा है।',
  },
};
