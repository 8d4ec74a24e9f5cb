import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('hi');

/** The camera that records video, in Hindi. */
export const hindiVideo: VideoMessages = {
  modes: 'फ़ोटो या वीडियो',
  photoMode: 'फ़ोटो',
  videoMode: 'वीडियो',

  record: 'वीडियो रिकॉर्ड करें',
  stop: 'रिकॉर्डिंग बंद करें',
  pause: 'रिकॉर्डिंग रोकें',
  resume: 'रिकॉर्डिंग फिर शुरू करें',
  elapsed: (seconds) => `रिकॉर्ड हुआ: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `रिकॉर्ड हुआ: ${duration(most)} में से ${duration(seconds)}`,
  timeLeft: (seconds) => `${duration(seconds)} बाकी`,
  paused: 'रुका हुआ',

  soundLevel: 'माइक का स्तर',
  silence: 'कुछ सुनाई नहीं दे रहा। क्या माइक म्यूट है?',
  withoutSound: 'बिना आवाज़',
  recordWithoutSound: 'बिना आवाज़ रिकॉर्ड करें',
  microphoneAsking: 'ब्राउज़र पूछ रहा है कि क्या यह पेज माइक इस्तेमाल कर सकता है।',

  shot: 'आपका रिकॉर्ड किया वीडियो',
  use: 'वीडियो इस्तेमाल करें',
  add: 'वीडियो जोड़ें',
  cannotPlay: 'इस पेज पर रिकॉर्डिंग चलाई नहीं जा सकती, फिर भी इस्तेमाल की जा सकती है।',

  endedByLength: (seconds) => `रिकॉर्डिंग अपने आप रुक गई: सीमा ${duration(seconds)} है।`,
  endedBySize: (most) => `रिकॉर्डिंग अपने आप रुक गई: सीमा ${bytes(most)} है।`,
  endedUnseen: 'जब आप दूसरे टैब में थे, तब रिकॉर्डिंग रुक गई।',
  endedUnplugged: 'कैमरा अब उपलब्ध नहीं है। तब तक की रिकॉर्डिंग यहाँ है।',

  announceRecording: 'रिकॉर्डिंग हो रही है',
  announceRecorded: (seconds) => `रिकॉर्ड हो गया, ${duration(seconds)}`,
  announceAdded: (added) => `वीडियो जोड़ा गया, अब तक ${count(added)}`,

  unrecordable: { title: 'कुछ रिकॉर्ड नहीं हो सका', advice: 'फिर कोशिश करें या कोई फ़ाइल चुनें।' },
  microphoneTroubles: {
    refused: {
      title: 'इस पेज को माइक इस्तेमाल करने की अनुमति नहीं है',
      advice: 'ब्राउज़र के ऊपर पते के पास वाला चिह्न दबाएँ, माइक की अनुमति दें और फिर कोशिश करें।',
    },
    dismissed: {
      title: 'अनुमति का अनुरोध बंद हो गया',
      advice: 'फिर कोशिश करें और जब ब्राउज़र माइक माँगे, तो “अनुमति दें” चुनें।',
    },
    system: {
      title: 'आपका डिवाइस ब्राउज़र को माइक इस्तेमाल नहीं करने देता',
      advice: 'डिवाइस की निजता सेटिंग में अनुमति दें और फिर कोशिश करें।',
    },
    missing: {
      title: 'कोई माइक नहीं मिला',
      advice: 'माइक जोड़कर फिर कोशिश करें या बिना आवाज़ रिकॉर्ड करें।',
    },
    'in-use': {
      title: 'माइक व्यस्त है',
      advice: 'उसे इस्तेमाल कर रहे दूसरे प्रोग्राम और टैब बंद करके फिर कोशिश करें।',
    },
    unplugged: {
      title: 'माइक अब उपलब्ध नहीं है',
      advice: 'वह निकाल दिया गया है या इस पेज की अनुमति हट गई है। उसे जोड़कर फिर कोशिश करें।',
    },
    failed: { title: 'माइक शुरू नहीं हुआ', advice: 'फिर कोशिश करें या बिना आवाज़ रिकॉर्ड करें।' },
  },
};
