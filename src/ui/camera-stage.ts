import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { CameraMode } from '../sources/camera-modes.js';
import type { CameraState, LiveView, Taken } from '../sources/camera-state.js';
import type { CameraTrouble } from '../sources/camera-trouble.js';
import { cameraNotice } from './camera-notice.js';
import { cameraTools } from './camera-tools.js';
import { recordingSigns, takenSign } from './recording-signs.js';

/** What can be done on the stage. */
export interface CameraActs {
  readonly open: (deviceId?: string) => void;
  readonly switchCamera: () => void;
  /** Takes a photo, begins a video or ends it. */
  readonly shoot: () => void;
  readonly toggleTimer: () => void;
  readonly setMode: (mode: CameraMode) => void;
  readonly togglePause: () => void;
  readonly openMicrophone: () => void;
  readonly doWithoutSound: () => void;
  /** What was recorded cannot be played. */
  readonly failToPlay: () => void;
}

/** What the stage draws. */
export interface CameraStageView {
  readonly state: CameraState;
  /** What the visitor chooses among. */
  readonly modes: readonly CameraMode[];
  /** Whether a photo waits some seconds. */
  readonly hasTimer: boolean;
  /** Seconds until the photo; 0 when none is about to be taken. */
  readonly countdown: number;
  /** Whether what was recorded can be played here. */
  readonly canPlay: boolean;
  /** Longest video, in seconds. */
  readonly mostSeconds: number | undefined;
  /** Largest video, in bytes. */
  readonly mostBytes: number | undefined;
  readonly messages: Messages;
  readonly acts: CameraActs;
}

/** What the camera sees, what it took, or why there is nothing to see. */
export function cameraStage(view: CameraStageView): TemplateResult {
  const { state } = view;
  const isSeen = state.status === 'live' || state.status === 'recording';
  return html`<div class="view">
    <div class="stage ${state.status}" tabindex="-1">${pictureOf(view)}</div>
    ${isSeen ? html`${recordingSigns(view, state)}${cameraTools(view, state)}` : nothing}
  </div>`;
}

function pictureOf(view: CameraStageView): TemplateResult {
  const { state, messages, acts } = view;
  const words = messages.cameraPanel;
  switch (state.status) {
    case 'off':
      return cameraNotice(
        'camera',
        { title: words.off, advice: words.offHint },
        tryAgain(words.startAgain, acts),
      );
    case 'asking':
      return cameraNotice('camera', { title: words.asking, advice: words.askingHint });
    case 'trouble':
      return cameraNotice(
        'warning',
        troubleWords(state.trouble, messages),
        canTryAgain(state.trouble) ? tryAgain(messages.tryAgain, acts) : nothing,
      );
    case 'review':
      return taken(view, state.taken);
    case 'live':
    case 'recording':
      return seen(view, state);
  }
}

function seen({ countdown, messages }: CameraStageView, live: LiveView): TemplateResult {
  return html`<video
      class=${live.isFront ? 'mirrored' : ''}
      aria-label=${messages.cameraPanel.preview}
      autoplay
      playsinline
      .muted=${true}
      .srcObject=${live.stream}
    ></video>
    ${countdown > 0 ? html`<span class="countdown" aria-hidden="true">${countdown}</span>` : nothing}`;
}

function taken(view: CameraStageView, it: Taken): TemplateResult {
  const { canPlay, messages, acts } = view;
  if (it.kind === 'photo') {
    return html`<img class="shot" src=${it.address} alt=${messages.cameraPanel.shot} />`;
  }
  const { shot, cannotPlay } = messages.videoPanel;
  if (!canPlay) return cameraNotice('camera', { title: shot, advice: cannotPlay });
  return html`<video
      class="shot"
      aria-label=${shot}
      src=${it.address}
      controls
      playsinline
      @loadedmetadata=${findLength}
      @error=${acts.failToPlay}
    ></video>
    ${takenSign(view, it.end)}`;
}

/** Recorded WebM does not say how long it is until its end was sought. */
function findLength(event: Event): void {
  const video = event.currentTarget as HTMLVideoElement;
  if (video.duration !== Infinity) return;
  const toStart = (): void => {
    video.currentTime = 0;
  };
  video.addEventListener('durationchange', toStart, { once: true });
  video.currentTime = Number.MAX_SAFE_INTEGER;
}

function tryAgain(words: string, acts: CameraActs): TemplateResult {
  return html`<button
    class="button primary"
    part="action"
    type="button"
    data-first
    @click=${() => acts.open()}
  >
    ${words}
  </button>`;
}

function troubleWords(trouble: CameraTrouble, { cameraPanel, videoPanel }: Messages) {
  return trouble === 'unrecordable' ? videoPanel.unrecordable : cameraPanel.troubles[trouble];
}

function canTryAgain(trouble: CameraTrouble): boolean {
  return trouble !== 'unsupported';
}
