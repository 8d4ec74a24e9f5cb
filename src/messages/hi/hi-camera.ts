import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('hi');

/** The camera, in Hindi. */
export const hindiCamera: CameraMessages = {
  title: 'कैमरा',
  preview: 'कैमरे का दृश्य',
  shot: 'आपकी ली हुई फ़ोटो',
  asking: 'कैमरे का इंतज़ार',
  askingHint: 'ब्राउज़र पूछ रहा है कि क्या यह पेज कैमरा इस्तेमाल कर सकता है। आपकी हाँ से पहले कुछ नहीं भेजा जाता।',
  off: 'कैमरा बंद है',
  offHint: 'जब आप दूसरे टैब में थे, तब यह बंद हो गया।',
  startAgain: 'चालू करें',

  takePhoto: 'फ़ोटो लें',
  timer: (seconds) => `टाइमर, ${duration(seconds)}`,
  switchCamera: 'कैमरा बदलें',
  cameras: 'कैमरा चुनें',
  camera: (position) => `कैमरा ${count(position)}`,
  retake: 'फिर से लें',
  use: 'फ़ोटो इस्तेमाल करें',
  add: 'फ़ोटो जोड़ें',
  done: (added) => `हो गया, ${count(added)} जोड़ी गईं`,

  announceLive: 'कैमरा चालू है',
  announceTaken: 'फ़ोटो ली गई',
  announceAdded: (added) => `जोड़ी गई, अब तक ${count(added)} फ़ोटो`,

  troubles: {
    refused: {
      title: 'इस पेज को कैमरा इस्तेमाल करने की अनुमति नहीं है',
      advice: 'ब्राउज़र के ऊपर पते के पास वाला चिह्न दबाएँ, कैमरे की अनुमति दें और फिर कोशिश करें।',
    },
    dismissed: {
      title: 'अनुमति का अनुरोध बंद हो गया',
      advice: 'फिर कोशिश करें और जब ब्राउज़र कैमरा माँगे, तो “अनुमति दें” चुनें।',
    },
    system: {
      title: 'आपका डिवाइस ब्राउज़र को कैमरा इस्तेमाल नहीं करने देता',
      advice: 'डिवाइस की निजता सेटिंग में अनुमति दें और फिर कोशिश करें।',
    },
    missing: { title: 'कोई कैमरा नहीं मिला', advice: 'कैमरा जोड़कर फिर कोशिश करें या कोई फ़ाइल चुनें।' },
    'in-use': {
      title: 'कैमरा व्यस्त है',
      advice: 'उसे इस्तेमाल कर रहे दूसरे प्रोग्राम और टैब बंद करके फिर कोशिश करें।',
    },
    unplugged: {
      title: 'कैमरा अब उपलब्ध नहीं है',
      advice: 'वह निकाल दिया गया है या इस पेज की अनुमति हट गई है। उसे जोड़कर फिर कोशिश करें।',
    },
    unsupported: {
      title: 'इस पेज पर कैमरा इस्तेमाल नहीं हो सकता',
      advice: 'ब्राउज़र इसकी अनुमति सिर्फ़ https वाले पेजों पर देते हैं। इसकी जगह कोई फ़ाइल चुनें।',
    },
    failed: { title: 'कैमरा शुरू नहीं हुआ', advice: 'फिर कोशिश करें या कोई फ़ाइल चुनें।' },
  },
};
