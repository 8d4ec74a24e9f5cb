import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './hi-files.js';

const { bytes, count, duration, plural } = quantitiesOf('hi');

/** The list of many files, the corner pill and the view of what has arrived, in Hindi. */
export const hindiQueue: QueueMessages = {
  picturesHeading: (pictures) => `${count(pictures)} चित्र`,
  clearFinished: 'पूरी हुई हटाएँ',

  short: {
    processing: 'प्रोसेस हो रहा',
    fetching: 'लाया जा रहा',
    waiting: 'नेटवर्क नहीं',
    stalled: 'कोशिश जारी',
    cropping: 'काटना है',
  },

  uploadMore: 'और अपलोड करें',
  showFiles: 'फ़ाइलें दिखाएँ',
  took: (amount, seconds) => `${bytes(amount)}, ${duration(Math.max(1, seconds))} में।`,
  removable: (files, seconds) =>
    files === 1
      ? `इसे ${duration(seconds)} तक मिटाया जा सकता है।`
      : `हर फ़ाइल को ${duration(seconds)} तक मिटाया जा सकता है।`,

  pillLabel: 'अपलोड',
  hidePill: 'छिपाएँ',
  announceMinimized: 'छोटा किया गया, अपलोड जारी है',

  announceHalfWay: 'आधा अपलोड हो गया',
  announceCleared: (files) =>
    `${countFiles(files)} सूची से हटाई ${plural(files, { one: 'गई', other: 'गईं' })}`,
};
