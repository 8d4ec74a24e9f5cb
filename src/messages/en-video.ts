import { quantitiesOf } from './quantities.js';
import type { VideoMessages } from './video-messages.js';

const { bytes, count, duration } = quantitiesOf('en-GB');

/** The camera that records video, in English. */
export const englishVideo: VideoMessages = {
  modes: 'Photo or video',
  photoMode: 'Photo',
  videoMode: 'Video',

  record: 'Record video',
  stop: 'Stop recording',
  pause: 'Pause recording',
  resume: 'Go on recording',
  elapsed: (seconds) => `Recorded: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Recorded: ${duration(seconds)} of ${duration(most)}`,
  timeLeft: (seconds) => `${duration(seconds)} left`,
  paused: 'Paused',

  soundLevel: 'Microphone level',
  silence: 'Nothing is heard. Is the microphone muted?',
  withoutSound: 'Without sound',
  recordWithoutSound: 'Record without sound',
  microphoneAsking: 'Your browser asks whether this page may use the microphone.',

  shot: 'The video that you recorded',
  use: 'Use video',
  add: 'Add video',
  cannotPlay: 'The recording cannot be played on this page. It can be used all the same.',

  endedByLength: (seconds) => `The recording ended by itself: ${duration(seconds)} is the most.`,
  endedBySize: (most) => `The recording ended by itself: ${bytes(most)} is the most.`,
  endedUnseen: 'The recording ended while you were in another tab.',
  endedUnplugged: 'The camera is gone. What it had recorded until then is here.',

  announceRecording: 'Recording',
  announceRecorded: (seconds) => `Recorded, ${duration(seconds)}`,
  announceAdded: (added) => `Video added, ${count(added)} so far`,

  unrecordable: {
    title: 'Nothing could be recorded',
    advice: 'Try again, or choose a file instead.',
  },
  microphoneTroubles: {
    refused: {
      title: 'This page may not use the microphone',
      advice:
        'Press the sign beside the address at the top of the browser, allow the microphone, and try again.',
    },
    dismissed: {
      title: 'The question was closed',
      advice: 'Try again, and choose Allow when your browser asks for the microphone.',
    },
    system: {
      title: 'Your device does not let the browser use the microphone',
      advice: 'Allow it in the privacy settings of your device, and try again.',
    },
    missing: {
      title: 'No microphone was found',
      advice: 'Connect one and try again, or record without sound.',
    },
    'in-use': {
      title: 'The microphone is busy',
      advice: 'Close other programs and tabs that use it, and try again.',
    },
    unplugged: {
      title: 'The microphone is gone',
      advice: 'It was unplugged, or taken away from this page. Connect it and try again.',
    },
    failed: {
      title: 'The microphone did not start',
      advice: 'Try again, or record without sound.',
    },
  },
};
