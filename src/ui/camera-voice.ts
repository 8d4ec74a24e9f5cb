import type { Messages } from '../messages/messages.js';
import type { CameraMode } from '../sources/camera-modes.js';
import type { CameraState } from '../sources/camera-state.js';
import type { SoundState } from '../sources/microphone.js';
import type { RecordingView } from '../sources/video-recording.js';
import { endWords } from './recording-signs.js';

/** When the time that is left is said, in seconds: seldom. */
const SAID_SECONDS_LEFT = [10, 30, 60];

/** What there is to say of the camera. */
export interface CameraNews {
  readonly state: CameraState;
  /** Seconds until the photo; 0 when none is about to be taken. */
  readonly countdown: number;
  /** Files that were added since the panel is open, and what the last one was. */
  readonly added: number;
  readonly lastAdded: CameraMode;
  readonly most: { readonly seconds: number | undefined; readonly bytes: number | undefined };
  readonly messages: Messages;
}

/** What a screen reader is told of the camera: steps, and no seconds but the last ones. */
export function cameraVoice(news: CameraNews): string {
  const { state, countdown, messages } = news;
  if (countdown > 0) return String(countdown);
  switch (state.status) {
    case 'off':
    case 'trouble':
      return '';
    case 'asking':
      return messages.cameraPanel.asking;
    case 'live':
      return (state.mode === 'video' && soundWords(state.sound, messages)) || liveWords(news);
    case 'recording':
      return soundWords(state.sound, messages) || recordingWords(state.recording, news);
    case 'review':
      return takenWords(news);
  }
}

function liveWords({ added, lastAdded, messages }: CameraNews): string {
  if (added === 0) return messages.cameraPanel.announceLive;
  const { cameraPanel, videoPanel } = messages;
  return (lastAdded === 'video' ? videoPanel : cameraPanel).announceAdded(added);
}

/** What keeps the sound away; '' when it is heard. */
function soundWords(sound: SoundState, { videoPanel }: Messages): string {
  if (sound.status === 'trouble') return videoPanel.microphoneTroubles[sound.trouble].title;
  if (sound.status === 'asking') return videoPanel.microphoneAsking;
  return sound.status === 'on' && sound.isSilent ? videoPanel.silence : '';
}

function recordingWords(
  { isPaused, secondsLeft = Infinity }: RecordingView,
  { most, messages: { videoPanel } }: CameraNews,
): string {
  if (isPaused) return videoPanel.paused;
  const said = SAID_SECONDS_LEFT.filter((seconds) => seconds < (most.seconds ?? Infinity));
  const step = said.find((seconds) => secondsLeft <= seconds);
  return step === undefined ? videoPanel.announceRecording : videoPanel.timeLeft(step);
}

function takenWords({ state, most, messages }: CameraNews): string {
  if (state.status !== 'review') return '';
  const { taken } = state;
  if (taken.kind === 'photo') return messages.cameraPanel.announceTaken;
  const { seconds = 0, bytes = 0 } = most;
  const reason = endWords(taken.end, { seconds, bytes }, messages);
  return reason || messages.videoPanel.announceRecorded(taken.seconds);
}
