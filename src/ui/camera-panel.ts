import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { CameraMessages } from '../messages/camera-messages.js';
import { Camera, type CameraState } from '../sources/camera.js';
import { photoTypeFor } from '../sources/photo-type.js';
import type { CameraPanelView } from './camera-panel-view.js';
import { type CameraActs, cameraStage, TIMER_SECONDS } from './camera-stage.js';
import { Countdown } from './countdown.js';
import { HiddenWatch } from './hidden-watch.js';
import { panelHead } from './panel-head.js';
import { cameraStyles } from './styles/camera.js';
import { panelStyles } from './styles/panel.js';

/** A camera that nobody has looked at for so long is turned off, in ms. */
const HIDDEN_LIMIT_MS = 30_000;

/**
 * Takes photos with the visitor's camera. Inner part of `<upload-widget>`; the camera is asked for
 * when the panel opens, and off when it is gone.
 *
 * @csspart heading - The bar above the picture.
 * @csspart action - Every button.
 */
export class UploadWidgetCamera extends LitElement {
  static override styles = [...panelStyles, cameraStyles];
  static override properties = { view: { attribute: false } };

  declare view: CameraPanelView | undefined;
  @query('video') private readonly _video!: HTMLVideoElement | null;
  @query('[data-first]') private readonly _first!: HTMLElement | null;
  @query('.stage') private readonly _stage!: HTMLElement | null;
  #camera: Camera | undefined;
  #takenBefore = 0;
  #hasTimer = false;
  #hadFocus = false;
  readonly #countdown = new Countdown(() => this.requestUpdate());
  readonly #hiddenWatch = new HiddenWatch(document, HIDDEN_LIMIT_MS, () => this.#rest());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hiddenWatch.start();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
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
      photoType: photoTypeFor(view.options.accept) ?? 'image/jpeg',
      onChange: () => this.requestUpdate(),
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
    const words = messages.cameraPanel;
    const state = this.#state;
    return html`${panelHead({ title: words.title, messages, send, end: this.#doneButton(view) })}
      ${cameraStage({
        state,
        hasTimer: this.#hasTimer,
        countdown: this.#countdown.left,
        messages,
        acts: this.#acts,
      })}
      ${state.status === 'review' ? this.#reviewButtons(view) : nothing}
      <div class="visually-hidden" role="status">${this.#spoken(words, state)}</div>`;
  }

  get #state(): CameraState {
    return this.#camera?.state ?? { status: 'asking' };
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

  #reviewButtons({ options, messages }: CameraPanelView): TemplateResult {
    const words = messages.cameraPanel;
    return html`<div class="foot">
      <button class="button" part="action" type="button" @click=${this.#retake}>
        ${words.retake}
      </button>
      <button class="button primary" part="action" type="button" data-first @click=${this.#use}>
        ${options.multiple ? words.add : words.use}
      </button>
    </div>`;
  }

  #spoken(words: CameraMessages, { status }: CameraState): string {
    if (this.#countdown.left > 0) return String(this.#countdown.left);
    if (status === 'review') return words.announceTaken;
    if (status === 'asking') return words.asking;
    if (status !== 'live') return '';
    return this.#added > 0 ? words.announceAdded(this.#added) : words.announceLive;
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
      const shoot = (): void => void this.#camera?.takePhoto();
      if (this.#hasTimer) this.#countdown.start(TIMER_SECONDS, shoot);
      else shoot();
    },
  };

  readonly #retake = (): void => void this.#camera?.retake();

  readonly #use = async (): Promise<void> => {
    const { view } = this;
    const file = await this.#camera?.use();
    if (!file || !view) return;
    const isLast = !view.options.multiple || view.room <= 1;
    view.send({ type: 'add', files: [file], source: 'camera' });
    if (isLast) view.send({ type: 'close-source' });
  };

  #rest(): void {
    this.#countdown.stop();
    this.#camera?.rest();
  }

  /** Escape takes back the last step. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#countdown.left > 0) {
      this.#countdown.stop();
      this.requestUpdate();
    } else if (this.#state.status === 'review') this.#retake();
    else this.view?.send({ type: 'close-source' });
  };
}

customElements.define('upload-widget-camera', UploadWidgetCamera);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-camera': UploadWidgetCamera;
  }
}
