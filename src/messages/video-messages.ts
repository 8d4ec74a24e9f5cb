import type { TroubleWords } from './camera-messages.js';

/** What the widget says while the camera records video. */
export interface VideoMessages {
  /** Name of the choice between photos and videos. */
  readonly modes: string;
  readonly photoMode: string;
  readonly videoMode: string;

  readonly record: string;
  readonly stop: string;
  readonly pause: string;
  readonly resume: string;
  /** What the clock says of the time that is recorded. */
  readonly elapsed: (seconds: number) => string;
  /** The same with the most that may be recorded. */
  readonly elapsedOf: (seconds: number, most: number) => string;
  /** Beside the clock, when recording is bound to end soon. */
  readonly timeLeft: (seconds: number) => string;
  readonly paused: string;

  /** Name of the microphone's meter. */
  readonly soundLevel: string;
  /** Beside the meter, when nothing is heard for some seconds. */
  readonly silence: string;
  readonly withoutSound: string;
  /** The button that goes on without a microphone. */
  readonly recordWithoutSound: string;
  readonly microphoneAsking: string;

  /** Name of what was recorded. */
  readonly shot: string;
  readonly use: string;
  /** The same where more may follow. */
  readonly add: string;
  /** In place of what was recorded, where the page's policy or the browser keeps it from being shown. */
  readonly cannotPlay: string;

  // Why a recording ended by itself
  readonly endedByLength: (seconds: number) => string;
  readonly endedBySize: (bytes: number) => string;
  readonly endedUnseen: string;
  readonly endedUnplugged: string;

  // Said aloud
  readonly announceRecording: string;
  readonly announceRecorded: (seconds: number) => string;
  readonly announceAdded: (added: number) => string;

  readonly unrecordable: TroubleWords;
  readonly microphoneTroubles: {
    readonly [
      trouble in 'refused' | 'dismissed' | 'system' | 'missing' | 'in-use' | 'unplugged' | 'failed'
    ]: TroubleWords;
  };
}
