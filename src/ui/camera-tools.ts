import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { CameraMode } from '../sources/camera-modes.js';
import type { LiveView } from '../sources/camera-state.js';
import type { RecordingView } from '../sources/video-recording.js';
import { cameraNotice } from './camera-notice.js';
import type { CameraActs, CameraStageView } from './camera-stage.js';
import { type IconName, icon } from './icons.js';

/** Seconds that the timer waits. */
export const TIMER_SECONDS = 3;

/** What can be seen, and the video that is being recorded. */
export type SeenView = LiveView & { readonly recording?: RecordingView };

/** What is pressed over the picture; where there is no sound, first what is to become of it. */
export function cameraTools(view: CameraStageView, live: SeenView): TemplateResult {
  const { messages, acts, modes } = view;
  if (live.mode === 'video' && live.sound.status === 'trouble' && !live.recording) {
    return html`<div class="ask">
      ${cameraNotice(
        'microphone',
        messages.videoPanel.microphoneTroubles[live.sound.trouble],
        soundChoice(messages, acts),
      )}
      ${modeChoice(view, live)}
    </div>`;
  }
  return html`<div class="tools">
    ${modes.length > 1 && !live.recording ? modeChoice(view, live) : nothing}
    <div class="shutter-bar">
      ${live.recording ? pauseButton(live.recording, view) : timerButton(view)}
      ${shutter(view, live)} ${live.recording ? room() : cameraChoice(live, view)}
    </div>
  </div>`;
}

function soundChoice(messages: Messages, acts: CameraActs): TemplateResult {
  return html`<div class="choice">
    <button
      class="button primary"
      part="action"
      type="button"
      data-first
      @click=${acts.openMicrophone}
    >
      ${messages.tryAgain}
    </button>
    <button class="button" part="action" type="button" @click=${acts.doWithoutSound}>
      ${messages.videoPanel.recordWithoutSound}
    </button>
  </div>`;
}

function modeChoice({ modes, messages, acts }: CameraStageView, live: SeenView): TemplateResult {
  const { modes: label, photoMode, videoMode } = messages.videoPanel;
  const wordOf = { photo: photoMode, video: videoMode };
  return html`<div class="modes" role="group" aria-label=${label}>
    ${modes.map(
      (mode: CameraMode) =>
        html`<button
          class="mode"
          part="action"
          type="button"
          aria-pressed=${mode === live.mode ? 'true' : 'false'}
          @click=${() => acts.setMode(mode)}
        >
          ${wordOf[mode]}
        </button>`,
    )}
  </div>`;
}

/** The one button for taking, beginning and ending: what has the focus keeps it. */
function shutter({ messages, acts }: CameraStageView, live: SeenView): TemplateResult {
  const { mode, recording, sound } = live;
  const { record, stop } = messages.videoPanel;
  const takeWord = mode === 'video' ? record : messages.cameraPanel.takePhoto;
  const word = recording ? stop : takeWord;
  return html`<button
    class="shutter ${mode} ${recording ? 'running' : ''}"
    part="action"
    type="button"
    data-first
    aria-label=${word}
    title=${word}
    ?disabled=${mode === 'video' && (sound.status === 'asking' || sound.status === 'off')}
    @click=${acts.shoot}
  ></button>`;
}

function timerButton({ hasTimer, messages, acts }: CameraStageView): TemplateResult {
  const word = messages.cameraPanel.timer(TIMER_SECONDS);
  return html`<button
    class="round"
    part="action"
    type="button"
    aria-label=${word}
    title=${word}
    aria-pressed=${hasTimer ? 'true' : 'false'}
    @click=${acts.toggleTimer}
  >
    ${icon('timer')}
  </button>`;
}

function pauseButton(
  { isPaused, canPause }: RecordingView,
  { messages, acts }: CameraStageView,
): TemplateResult {
  if (!canPause) return room();
  const { pause, resume } = messages.videoPanel;
  return roundButton(isPaused ? 'play' : 'pause', isPaused ? resume : pause, acts.togglePause);
}

/** Of two cameras the other one; of more, one of a list. */
function cameraChoice(live: LiveView, { messages, acts }: CameraStageView): TemplateResult {
  const { devices, deviceId } = live;
  const words = messages.cameraPanel;
  if (devices.length < 2) return room();
  if (devices.length === 2) return roundButton('switch', words.switchCamera, acts.switchCamera);
  return html`<label class="round" title=${words.cameras}>
    ${icon('switch')}
    <select
      aria-label=${words.cameras}
      @input=${(event: Event) => event.stopPropagation()}
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

function roundButton(iconName: IconName, word: string, onClick: () => void): TemplateResult {
  return html`<button
    class="round"
    part="action"
    type="button"
    aria-label=${word}
    title=${word}
    @click=${onClick}
  >
    ${icon(iconName)}
  </button>`;
}

/** Keeps the shutter in the middle. */
function room(): TemplateResult {
  return html`<span class="round-room"></span>`;
}
