import { quantitiesOf } from './quantities.js';
import type { QueueMessages } from './queue-messages.js';

const { bytes, count, duration, plural } = quantitiesOf('en-GB');

/** The list of many files, the corner pill and the view of what has arrived, in English. */
export const englishQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'picture', other: 'pictures' })}`,
  clearFinished: 'Clear finished',

  short: {
    processing: 'Processing',
    fetching: 'Fetching',
    waiting: 'No network',
    stalled: 'Still trying',
    cropping: 'To crop',
  },

  uploadMore: 'Upload more',
  showFiles: 'Show files',
  took: (amount, seconds) => `${bytes(amount)} in ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${files === 1 ? 'It' : 'Each'} can be removed for ${duration(seconds)}.`,

  pillLabel: 'Uploads',
  hidePill: 'Hide',
  announceMinimized: 'Minimised, the upload goes on',

  announceHalfWay: 'Half of it is uploaded',
  announceCleared: (files) =>
    `${count(files)} ${plural(files, { one: 'file', other: 'files' })} taken off the list`,
};
