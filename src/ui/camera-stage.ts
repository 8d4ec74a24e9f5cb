import { html, nothing, type TemplateResult } from 'lit';
import type { CameraMessages } from '../messages/camera-messages.js';
import type { Messages } from '../messages/messages.js';
import type { CameraState, LiveView } from '../sources/camera.js';
import type { CameraTrouble } from '../sources/camera-trouble.js';
import { type IconName, icon } from './icons.js';

/** Seconds that the timer waits. */
export const TIMER_SECONDS = 3;

/** What can be done on the stage. */
export interface CameraActs {
  readonly open: (deviceId?: string) => void;
  readonly switchCamera: () => void;
  readonly shoot: () => void;
  readonly toggleTimer: () => void;
}

/** What the stage draws. */
export interface CameraStageView {
  readonly state: CameraState;
  /** Whether a photo waits some seconds. */
  readonly hasTimer: boolean;
  /** Seconds until the photo; 0 when none is about to be taken. */
  readonly countdown: number;
  readonly messages: Messages;
  readonly acts: CameraActs;
}

/** What the camera sees, what it took, or why there is nothing to see. */
export function cameraStage(view: CameraStageView): TemplateResult {
  const { state, messages } = view;
  return html`<div class="stage ${state.status}" tabindex="-1">${pictureOf(view)}</div>
    ${state.status === 'live' ? liveTools(view, state, messages.cameraPanel) : nothing}`;
}

function pictureOf({ state, countdown, messages, acts }: CameraStageView): TemplateResult {
  const words = messages.cameraPanel;
  switch (state.status) {
    case 'off':
      return notice(
        'camera',
        { title: words.off, advice: words.offHint },
        tryAgain(words.startAgain, acts),
      );
    case 'asking':
      return notice('camera', { title: words.asking, advice: words.askingHint });
    case 'trouble':
      return notice(
        'warning',
        words.troubles[state.trouble],
        canTryAgain(state.trouble) ? tryAgain(messages.tryAgain, acts) : nothing,
      );
    case 'review':
      return html`<img class="shot" src=${state.address} alt=${words.shot} />`;
    case 'live':
      return html`<video
          class=${state.isFront ? 'mirrored' : ''}
          aria-label=${words.preview}
          autoplay
          playsinline
          .muted=${true}
          .srcObject=${state.stream}
        ></video>
        ${countdown > 0 ? html`<span class="countdown" aria-hidden="true">${countdown}</span>` : nothing}`;
  }
}

function notice(
  iconName: IconName,
  { title, advice }: { readonly title: string; readonly advice: string },
  action: unknown = nothing,
): TemplateResult {
  return html`<div class="notice">
    ${icon(iconName)}
    <p class="text"><b>${title}</b></p>
    <p class="muted text">${advice}</p>
    ${action}
  </div>`;
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

function canTryAgain(trouble: CameraTrouble): boolean {
  return trouble !== 'unsupported';
}

function liveTools(
  { hasTimer, acts }: CameraStageView,
  live: LiveView,
  words: CameraMessages,
): TemplateResult {
  return html`<div class="shutter-bar">
    <button
      class="round"
      part="action"
      type="button"
      aria-label=${words.timer(TIMER_SECONDS)}
      title=${words.timer(TIMER_SECONDS)}
      aria-pressed=${hasTimer ? 'true' : 'false'}
      @click=${acts.toggleTimer}
    >
      ${icon('timer')}
    </button>
    <button
      class="shutter"
      part="action"
      type="button"
      data-first
      aria-label=${words.takePhoto}
      title=${words.takePhoto}
      @click=${acts.shoot}
    ></button>
    ${cameraChoice(live, words, acts)}
  </div>`;
}

/** Of two cameras the other one; of more, one of a list. */
function cameraChoice(live: LiveView, words: CameraMessages, acts: CameraActs): TemplateResult {
  const { devices, deviceId } = live;
  if (devices.length < 2) return html`<span class="round-room"></span>`;
  if (devices.length === 2) {
    return html`<button
      class="round"
      part="action"
      type="button"
      aria-label=${words.switchCamera}
      title=${words.switchCamera}
      @click=${acts.switchCamera}
    >
      ${icon('switch')}
    </button>`;
  }
  return html`<label class="round" title=${words.cameras}>
    ${icon('switch')}
    <select
      aria-label=${words.cameras}
      @change=${(event: Event) => acts.open((event.currentTarget as HTMLSelectElement).value)}
    >
      ${devices.map(
        ({ id, label }, index) =>
          html`<option value=${id} ?selected=${id === deviceId}>
            ${label || words.camera(index + 1)}
          </option>`,
      )}
    </select>
  </label>`;
}
