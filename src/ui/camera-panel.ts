import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { Camera } from '../sources/camera.js';
import { type CameraMode, usableCameraModes } from '../sources/camera-modes.js';
import type { CameraState } from '../sources/camera-state.js';
import { photoTypeFor } from '../sources/photo-type.js';
import { videoTypeFor } from '../sources/video-type.js';
import { type CameraPanelView, videoLimitsOf } from './camera-panel-view.js';
import { type CameraActs, cameraStage } from './camera-stage.js';
import { TIMER_SECONDS } from './camera-tools.js';
import { cameraVoice } from './camera-voice.js';
import { Countdown } from './countdown.js';
import { onEscape } from './escape-key.js';
import { HiddenWatch } from './hidden-watch.js';
import { panelHead } from './panel-head.js';
import { cameraStyles } from './styles/camera.js';
import { cameraVideoStyles } from './styles/camera-video.js';
import { panelStyles } from './styles/panel.js';

/** A camera that nobody has looked at for so long is turned off, in ms. */
const HIDDEN_LIMIT_MS = 30_000;

/**
 * Takes photos and videos with the visitor's camera. Inner part of `<upload-widget>`; the camera is
 * asked for when the panel opens, the microphone when videos are chosen, and both are off when the
 * panel is gone.
 *
 * @csspart heading - The bar above the picture.
 * @csspart action - Every button.
 */
export class UploadWidgetCamera extends LitElement {
  static override styles = [...panelStyles, cameraStyles, cameraVideoStyles];
  static override properties = { view: { attribute: false } };

  declare view: CameraPanelView | undefined;
  @query('video:not(.shot)') private readonly _video!: HTMLVideoElement | null;
  @query('[data-first]:enabled') private readonly _first!: HTMLElement | null;
  @query('.stage') private readonly _stage!: HTMLElement | null;
  @query('.meter') private readonly _meter!: HTMLElement | null;
  #camera: Camera | undefined;
  #takenBefore = 0;
  #lastAdded: CameraMode = 'photo';
  #hasTimer = false;
  #canPlay = true;
  #hadFocus = false;
  readonly #countdown = new Countdown(() => this.requestUpdate());
  readonly #hiddenWatch = new HiddenWatch(document, HIDDEN_LIMIT_MS, () => this.#rest());

  constructor() {
    super();
    onEscape(this, () => this.#stepBack());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hiddenWatch.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hiddenWatch.stop();
    this.#countdown.stop();
    this.#camera?.destroy();
    this.#camera = undefined;
  }

  /** To what one presses first. */
  override focus(options?: FocusOptions): void {
    (this._first ?? this._stage)?.focus(options);
  }

  protected override firstUpdated(): void {
    const { view } = this;
    if (!view || !this.isConnected) return;
    this.#takenBefore = view.taken;
    this.#camera = new Camera({
      video: () => this._video,
      mode: this.#modes[0] ?? 'photo',
      photoType: photoTypeFor(view.options.accept) ?? 'image/jpeg',
      videoType: videoTypeFor(view.options.accept) ?? 'video/webm',
      videoLimits: () => videoLimitsOf(this.view ?? view),
      onChange: () => this.requestUpdate(),
      onLevel: (level) => this.#showLevel(level),
    });
    void this.#camera.open();
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** The focus goes with the visitor: to what can be pressed now, when what had it is gone. */
  protected override updated(): void {
    const active = this.shadowRoot?.activeElement;
    if (this.#hadFocus && (!active || active.matches('.stage')))
      this.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { messages, send } = view;
    const { title } = messages.cameraPanel;
    const state = this.#state;
    const countdown = this.#countdown.left;
    const { seconds, bytes } = videoLimitsOf(view);
    const spoken = cameraVoice({
      ...{ state, countdown, messages, added: this.#added, lastAdded: this.#lastAdded },
      most: { seconds, bytes },
    });
    return html`${panelHead({ title, messages, send, end: this.#doneButton(view) })}
      ${cameraStage({
        ...{ state, countdown, messages, acts: this.#acts },
        modes: this.#modes,
        hasTimer: this.#hasTimer,
        canPlay: this.#canPlay,
        mostSeconds: seconds,
        mostBytes: bytes,
      })}
      ${state.status === 'review' ? this.#reviewButtons(view, state.taken.kind) : nothing}
      <div class="visually-hidden" role="status">${spoken}</div>`;
  }

  get #state(): CameraState {
    return this.#camera?.state ?? { status: 'asking' };
  }

  /** What the visitor chooses among. */
  get #modes(): readonly CameraMode[] {
    const { cameraModes, accept } = this.view?.options ?? {};
    return usableCameraModes(cameraModes ?? [], accept ?? '');
  }

  /** Files of this visit. */
  get #added(): number {
    return Math.max(0, (this.view?.taken ?? 0) - this.#takenBefore);
  }

  #doneButton({ messages, send }: CameraPanelView): TemplateResult | undefined {
    if (this.#added === 0) return undefined;
    return html`<button
      class="button quiet"
      part="action"
      type="button"
      @click=${() => send({ type: 'close-source' })}
    >
      ${messages.cameraPanel.done(this.#added)}
    </button>`;
  }

  #reviewButtons({ options, messages }: CameraPanelView, kind: CameraMode): TemplateResult {
    const { retake } = messages.cameraPanel;
    const { use, add } = kind === 'video' ? messages.videoPanel : messages.cameraPanel;
    return html`<div class="foot">
      <button class="button" part="action" type="button" @click=${this.#retake}>${retake}</button>
      <button class="button primary" part="action" type="button" data-first @click=${this.#use}>
        ${options.multiple ? add : use}
      </button>
    </div>`;
  }

  readonly #acts: CameraActs = {
    open: (deviceId) => void this.#camera?.open(deviceId),
    switchCamera: () => void this.#camera?.switch(),
    toggleTimer: () => {
      this.#hasTimer = !this.#hasTimer;
      this.#countdown.stop();
      this.requestUpdate();
    },
    shoot: () => {
      if (this.#state.status === 'recording') void this.#camera?.endRecording();
      else if (this.#hasTimer) this.#countdown.start(TIMER_SECONDS, this.#take);
      else this.#take();
    },
    setMode: (mode) => {
      this.#countdown.stop();
      this.#camera?.setMode(mode);
    },
    togglePause: () => this.#camera?.togglePause(),
    openMicrophone: () => this.#camera?.openMicrophone(),
    doWithoutSound: () => this.#camera?.doWithoutSound(),
    failToPlay: () => {
      this.#canPlay = false;
      this.requestUpdate();
    },
  };

  readonly #take = (): void => {
    const state = this.#state;
    if (state.status !== 'live') return;
    this.#canPlay = true;
    if (state.mode === 'video') this.#camera?.record();
    else void this.#camera?.takePhoto();
  };

  readonly #retake = (): void => void this.#camera?.retake();

  readonly #use = async (): Promise<void> => {
    const { view } = this;
    const state = this.#state;
    const file = await this.#camera?.use();
    if (!file || !view || state.status !== 'review') return;
    this.#lastAdded = state.taken.kind;
    const isLast = !view.options.multiple || view.room <= 1;
    view.send({ type: 'add', files: [file], source: 'camera' });
    if (isLast) view.send({ type: 'close-source' });
  };

  /** Past the drawing: a level changes many times a second. */
  #showLevel(level: number): void {
    this._meter?.style.setProperty('--_level', level.toFixed(2));
    this._meter?.setAttribute('aria-valuenow', String(Math.round(level * 100)));
  }

  #rest(): void {
    this.#countdown.stop();
    this.#camera?.rest();
  }

  /** Escape takes back the last step. */
  #stepBack(): void {
    if (this.#countdown.left > 0) {
      this.#countdown.stop();
      this.requestUpdate();
    } else if (this.#state.status === 'review') this.#retake();
    else if (this.#state.status === 'recording') void this.#camera?.endRecording();
    else this.view?.send({ type: 'close-source' });
  }
}

customElements.define('upload-widget-camera', UploadWidgetCamera);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-camera': UploadWidgetCamera;
  }
}
