import type { CameraMessages } from './camera-messages.js';
import { quantitiesOf } from './quantities.js';

const { count, plural } = quantitiesOf('en-GB');

/** The camera, in English. */
export const englishCamera: CameraMessages = {
  title: 'Camera',
  preview: 'What the camera sees',
  shot: 'The photo that you took',
  asking: 'Waiting for the camera',
  askingHint: 'Your browser asks whether this page may use it. Nothing is sent until you say so.',
  off: 'The camera is off',
  offHint: 'It was turned off while you were in another tab.',
  startAgain: 'Turn on',

  takePhoto: 'Take photo',
  timer: (seconds) => `Timer, ${count(seconds)} seconds`,
  switchCamera: 'Switch camera',
  cameras: 'Which camera',
  camera: (position) => `Camera ${count(position)}`,
  retake: 'Retake',
  use: 'Use photo',
  add: 'Add photo',
  done: (added) => `Done, ${count(added)} added`,

  announceLive: 'The camera is on',
  announceTaken: 'Photo taken',
  announceAdded: (added) =>
    `Added, ${count(added)} ${plural(added, { one: 'photo', other: 'photos' })} so far`,

  troubles: {
    refused: {
      title: 'This page may not use the camera',
      advice:
        'Press the sign beside the address at the top of the browser, allow the camera, and try again.',
    },
    dismissed: {
      title: 'The question was closed',
      advice: 'Try again, and choose Allow when your browser asks for the camera.',
    },
    system: {
      title: 'Your device does not let the browser use the camera',
      advice: 'Allow it in the privacy settings of your device, and try again.',
    },
    missing: {
      title: 'No camera was found',
      advice: 'Connect one and try again, or choose a file instead.',
    },
    'in-use': {
      title: 'The camera is busy',
      advice: 'Close other programs and tabs that use it, and try again.',
    },
    unplugged: {
      title: 'The camera is gone',
      advice: 'It was unplugged, or taken away from this page. Connect it and try again.',
    },
    unsupported: {
      title: 'The camera cannot be used on this page',
      advice: 'Browsers allow it on pages with an https address only. Choose a file instead.',
    },
    failed: {
      title: 'The camera did not start',
      advice: 'Try again, or choose a file instead.',
    },
  },
};
