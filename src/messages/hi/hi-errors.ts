import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './hi-files.js';
import { hindiPixels } from './hi-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('hi');
const { size } = figuresOf(count);
const quote = quoting('“', '”', '। ');

/** What went wrong and what to do, in Hindi. */
export const hindiErrors: Messages['errors'] = {
  network: () => 'कनेक्शन टूट गया। कुछ भी खोया नहीं है।',
  stalled: () => 'अपलोड आगे नहीं बढ़ रहा। कुछ भी खोया नहीं है।',
  offline: () => 'आप ऑफ़लाइन हैं। इंटरनेट से जुड़ें, फिर कोशिश करें।',
  'rate-limited': () => 'सर्वर अभी बहुत व्यस्त है। एक मिनट में फिर कोशिश करें।',
  server: (facts) => quote('सर्वर अभी फ़ाइल नहीं ले सका', facts, 'फिर कोशिश करें।'),
  'bad-answer': () => 'सर्वर का जवाब समझ में नहीं आया। फिर कोशिश करें या इस पेज के मालिक को बताएँ।',

  rejected: (facts) => quote('सर्वर ने फ़ाइल नामंज़ूर कर दी', facts, 'फिर कोशिश करें या कोई दूसरी फ़ाइल चुनें।'),
  signature: () => 'इस पेज को अपलोड की अनुमति नहीं मिली। पेज को फिर से लोड करके कोशिश करें।',
  uncertain: () => 'फ़ाइल शायद पहुँच गई है, पर सर्वर का जवाब खो गया। फिर कोशिश करें।',
  aborted: () => 'पूरा होने से पहले रद्द किया गया।',
  checksum: () => 'फ़ाइल खराब होकर पहुँची। फिर कोशिश करें।',
  'file-unreadable': () =>
    'फ़ाइल अब पढ़ी नहीं जा सकती: शायद वह हटा दी गई या मिटा दी गई है। उसे फिर से चुनें।',
  'file-changed': () => 'अपलोड के दौरान फ़ाइल बदल गई। उसे फिर से चुनें।',
  'folder-endless': () => 'इस फ़ोल्डर में बहुत ज़्यादा फ़ोल्डर हैं या कभी न खत्म होने वाले लिंक हैं। फ़ाइलें सीधे चुनें।',
  'other-file': () => 'यह कोई दूसरी फ़ाइल है या तब से बदल गई है। पहले वाली चुनें या यह पंक्ति हटाएँ।',

  empty: () => 'फ़ाइल खाली है। कोई दूसरी फ़ाइल चुनें।',
  'too-large': (facts) => compare('बड़ी', facts, 'इससे छोटी फ़ाइल चुनें।'),
  'too-small': (facts) => compare('छोटी', facts, 'इससे बड़ी फ़ाइल चुनें।'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'दूसरी फ़ाइलों के साथ मिलाकर यह बहुत ज़्यादा है। पहले कुछ हटाएँ।'
      : `दूसरी फ़ाइलों के साथ मिलाकर ${bytes(limit)} से ज़्यादा है। पहले कुछ हटाएँ।`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `इस तरह की फ़ाइल यहाँ नहीं ली जाती। ${accepted} चुनें।`
      : 'इस तरह की फ़ाइल यहाँ नहीं ली जाती। कोई दूसरी फ़ाइल चुनें।',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'बहुत ज़्यादा फ़ाइलें हैं। जगह बनाने के लिए एक हटाएँ।'
      : limit === 1
        ? 'यहाँ सिर्फ़ एक फ़ाइल ली जाती है। पहले दूसरी हटाएँ।'
        : `यहाँ सिर्फ़ ${countFiles(limit)} ली जाती हैं। जगह बनाने के लिए एक हटाएँ।`,

  'picture-unreadable': () => 'यह चित्र यहाँ खुल नहीं सकता, इसलिए काटा नहीं जा सकता। कोई दूसरी फ़ाइल चुनें।',
  'picture-too-large': () => 'इस चित्र में इतने पिक्सेल हैं कि इसे यहाँ काटा नहीं जा सकता। कोई छोटा चित्र चुनें।',
  'picture-unshrinkable': () => 'इस चित्र को बिगाड़े बिना इतना छोटा नहीं किया जा सकता। कोई दूसरा चुनें।',
  'picture-too-wide': ({ limit = 0 }) => `चौड़ाई ${count(limit)} पिक्सेल से ज़्यादा है। कोई छोटा चित्र चुनें।`,
  'picture-too-high': ({ limit = 0 }) => `ऊँचाई ${count(limit)} पिक्सेल से ज़्यादा है। कोई छोटा चित्र चुनें।`,
  'too-few-pixels': (facts) =>
    `${pixelLimitText(facts.pixelLimit, hindiPixels)} से छोटा है${pixelsInBrackets(facts, size)}। कोई बड़ा चित्र चुनें।`,

  duplicate: ({ twin }) =>
    twin
      ? `सूची में मौजूद ${isolated(twin)} जैसी ही है। यह दो बार नहीं जाती।`
      : 'यह फ़ाइल पहले से सूची में है। यह दो बार नहीं जाती।',
  'refused-by-page': ({ pageWords }) => pageWords || 'यह पेज इस फ़ाइल को नहीं लेता। कोई दूसरी फ़ाइल चुनें।',
  'address-uncroppable': () =>
    'चित्र की साइट इस पेज को उसे पढ़ने नहीं देती, इसलिए उसे काटा नहीं जा सकता। उसे अपने डिवाइस पर सहेजें और वहीं से चुनें।',
  'bad-address': () => 'यह पता लाया नहीं जा सकता। देखें कि वह https:// या http:// से शुरू होता है।',

  'delete-expired': () => 'इसे सर्वर से मिटाने का समय बीत गया। अब इसे सिर्फ़ इस सूची से हटाया जा सकता है।',
  'delete-refused': (facts) =>
    quote('सर्वर अब इसे नहीं मिटाता', facts, 'इसे सिर्फ़ इस सूची से हटाया जा सकता है।'),

  configuration: (facts) => quote('इस पेज पर अपलोड ठीक से सेट नहीं है', facts, 'इस पेज के मालिक को बताएँ।'),
  'unknown-file': () => 'यह फ़ाइल अब सूची में नहीं है। उसे फिर से चुनें।',
  'illegal-state': () => 'इस समय यह संभव नहीं था। फिर कोशिश करें।',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `यहाँ की सीमा से ${relation} है। ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${limit} से ${relation} है (${actual})। ${advice}`;
}
