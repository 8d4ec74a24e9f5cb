import type { CameraDevice } from './camera-devices.js';
import type { CameraMode } from './camera-modes.js';
import type { CameraTrouble } from './camera-trouble.js';
import type { SoundState } from './microphone.js';
import type { RecordingLimits } from './recording-limits.js';
import type { RecordingView } from './video-recording.js';

/** What the camera is doing. */
export type CameraState =
  | { readonly status: 'off' }
  /** The visitor is asked, or the camera starts. */
  | { readonly status: 'asking' }
  | ({ readonly status: 'live' } & LiveView)
  | ({ readonly status: 'recording'; readonly recording: RecordingView } & LiveView)
  /** Something was taken and is looked at. */
  | { readonly status: 'review'; readonly taken: Taken }
  | { readonly status: 'trouble'; readonly trouble: CameraTrouble };

/** What can be seen and heard. */
export interface LiveView {
  readonly stream: MediaStream;
  readonly deviceId: string | undefined;
  /** Whether the visitor expects a mirror. */
  readonly isFront: boolean;
  /** All that there are. */
  readonly devices: readonly CameraDevice[];
  readonly mode: CameraMode;
  readonly sound: SoundState;
}

/** Why a recording ended. `unseen`: nobody looked at the page for long. */
export type RecordingEnd = 'visitor' | 'length' | 'size' | 'unseen' | 'unplugged';

/** What is looked at before it is used. */
export type Taken =
  | { readonly kind: 'photo'; readonly address: string }
  | {
      readonly kind: 'video';
      readonly address: string;
      readonly seconds: number;
      readonly end: RecordingEnd;
    };

/** What a camera needs of its owner. */
export interface CameraHost {
  /** Where it is shown, and so taken from. */
  readonly video: () => HTMLVideoElement | null;
  /** What it takes at first. */
  readonly mode: CameraMode;
  /** MIME type of photos. */
  readonly photoType: string;
  /** How videos are written. */
  readonly videoType: string;
  /** The most that a video may be, asked when it begins. */
  readonly videoLimits: () => RecordingLimits;
  /** Called whenever its state is another. */
  readonly onChange: () => void;
  /** How loud the microphone is, from 0 to 1, some fifteen times a second. */
  readonly onLevel: (level: number) => void;
}
