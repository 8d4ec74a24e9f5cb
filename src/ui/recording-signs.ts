import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { RecordingEnd } from '../sources/camera-state.js';
import type { SoundState } from '../sources/microphone.js';
import type { RecordingView } from '../sources/video-recording.js';
import type { CameraStageView } from './camera-stage.js';
import type { SeenView } from './camera-tools.js';
import { icon } from './icons.js';

/** From then on the time that is left is shown, in seconds. */
const SHOWN_SECONDS_LEFT = 30;

/** Over the picture of a video: how long it is, and how loud. Why not is asked elsewhere first. */
export function recordingSigns(
  { mostSeconds, messages }: CameraStageView,
  { mode, sound, recording }: SeenView,
): TemplateResult | typeof nothing {
  if (mode !== 'video' || (sound.status === 'trouble' && !recording)) return nothing;
  return html`<div class="signs">
    ${recording ? clockSign(recording, mostSeconds, messages) : nothing}
    ${soundSign(sound, messages)}
  </div>`;
}

/** Over a video that ended by itself: why. */
export function takenSign(
  { mostSeconds = 0, mostBytes = 0, messages }: CameraStageView,
  end: RecordingEnd,
): TemplateResult | typeof nothing {
  const reason = endWords(end, { seconds: mostSeconds, bytes: mostBytes }, messages);
  if (!reason) return nothing;
  return html`<div class="signs"><p class="sign text">${reason}</p></div>`;
}

/** Why a recording ended; '' when the visitor ended it. */
export function endWords(
  end: RecordingEnd,
  most: { readonly seconds: number; readonly bytes: number },
  { videoPanel }: Messages,
): string {
  switch (end) {
    case 'visitor':
      return '';
    case 'length':
      return videoPanel.endedByLength(most.seconds);
    case 'size':
      return videoPanel.endedBySize(most.bytes);
    case 'unseen':
      return videoPanel.endedUnseen;
    case 'unplugged':
      return videoPanel.endedUnplugged;
  }
}

function clockSign(
  { seconds, secondsLeft, isPaused }: RecordingView,
  most: number | undefined,
  { videoPanel, clock }: Messages,
): TemplateResult {
  const spoken = most ? videoPanel.elapsedOf(seconds, most) : videoPanel.elapsed(seconds);
  const left = secondsLeft === undefined ? Infinity : Math.ceil(secondsLeft);
  return html`<span class="sign">
      <span class="lamp ${isPaused ? 'paused' : ''}"></span>
      <span role="timer" aria-label=${spoken}
        >${clock(seconds)}${most ? ` / ${clock(most)}` : nothing}</span
      >
      ${isPaused ? html`<span>${videoPanel.paused}</span>` : nothing}
    </span>
    ${
      left <= SHOWN_SECONDS_LEFT
        ? html`<span class="sign">${videoPanel.timeLeft(left)}</span>`
        : nothing
    }`;
}

function soundSign(sound: SoundState, { videoPanel }: Messages): TemplateResult | typeof nothing {
  switch (sound.status) {
    case 'off':
      return nothing;
    case 'asking':
      return words(videoPanel.microphoneAsking);
    case 'without':
      return words(videoPanel.withoutSound);
    case 'trouble':
      return words(videoPanel.microphoneTroubles[sound.trouble].title);
    case 'on':
      return html`<span class="sign ${sound.isSilent ? 'silent' : ''}">
        ${icon('microphone')}
        <span
          class="meter"
          role="meter"
          aria-label=${videoPanel.soundLevel}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow="0"
        ></span>
        ${sound.isSilent ? html`<span class="text">${videoPanel.silence}</span>` : nothing}
      </span>`;
  }
}

function words(text: string): TemplateResult {
  return html`<span class="sign text"
    >${icon('microphone')}<span class="text">${text}</span></span
  >`;
}
