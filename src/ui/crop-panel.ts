import 'cropperjs';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { Size } from '../image/picture-edit.js';
import type { AspectRatio } from '../option-kinds.js';
import { cropFoot, cropHead, type CropPartsView } from './crop-frame-parts.js';
import { pressCropKey } from './crop-keys.js';
import { CropModel } from './crop-model.js';
import type { CropPanelView } from './crop-panel-view.js';
import { CropStage, hush } from './crop-stage.js';
import { CropSubjects } from './crop-subject.js';
import { cropNumbers, cropTools } from './crop-tools.js';
import { onEscape } from './escape-key.js';
import { spokenName } from './file-name.js';
import { cropStageStyles } from './styles/crop-stage.js';
import { cropToolsStyles } from './styles/crop-tools.js';
import { panelStyles } from './styles/panel.js';

/** Offered where a page names no shapes. */
const SHAPES: readonly AspectRatio[] = [
  'free',
  { width: 1, height: 1 },
  { width: 4, height: 3 },
  { width: 16, height: 9 },
];

/** A size is read aloud when it has not changed for so long, in ms. */
const SPEAK_AFTER_MS = 500;

/**
 * Crops pictures one after the other. Inner part of `<upload-widget>`; tells what the visitor wants
 * by requests, and nothing else.
 *
 * @csspart heading - The bar above the picture.
 * @csspart action - Every button.
 */
export class UploadWidgetCrop extends LitElement {
  static override styles = [...panelStyles, cropStageStyles, cropToolsStyles];
  static override properties = { view: { attribute: false } };

  declare view: CropPanelView | undefined;
  @query('.stage') private readonly _stage!: HTMLElement | null;
  #model: CropModel | undefined;
  #shape: AspectRatio = 'free';
  readonly #subjects = new CropSubjects();
  #spoken = '';
  #speaking: ReturnType<typeof setTimeout> | undefined;
  readonly #stage = new CropStage(
    () => this.renderRoot,
    () => this.#model,
    () => this.#changed(),
  );
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    onEscape(this, () => this.view?.send({ type: 'leave-crop' }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    clearTimeout(this.#speaking);
    this.#subjects.letGo();
  }

  /** To the frame, where the keys work. */
  override focus(options?: FocusOptions): void {
    this._stage?.focus(options);
  }

  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    const root = super.createRenderRoot();
    hush(root);
    return root;
  }

  protected override willUpdate(): void {
    const id = this.view?.round.id;
    if (id !== undefined && !this.#subjects.isTakenUp(id)) void this.#load(id);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this._stage) this.#sizes.observe(this._stage);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const parts = this.#parts(view);
    return html`${cropHead(parts)} ${this.#picture(view)} ${this.#tools(view)} ${cropFoot(parts)}
      <div class="visually-hidden" role="status">${this.#spoken}</div>`;
  }

  #picture({ messages, round, files, options }: CropPanelView): TemplateResult {
    const words = messages.cropping;
    const name = spokenName(files.find(({ id }) => id === round.id)?.name ?? '');
    const subject = this.#subjects.current;
    return html`<div
        class="stage ${subject?.shown ? '' : 'loading'}"
        role="application"
        tabindex="0"
        aria-label=${words.frame(name)}
        aria-describedby="help"
        @keydown=${this.#onKey}
      >
        ${
          subject
            ? this.#stage.draw({
                address: subject.address,
                isRound: options.croppingMask === 'round',
              })
            : html`<span class="wait small">${words.loading}</span>`
        }
      </div>
      <div class="visually-hidden" id="help">${words.help}</div>`;
  }

  #tools({ messages }: CropPanelView): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model) return html`<div class="tools"></div>`;
    const view = {
      model,
      shapes: this.#shapes,
      shape: this.#shape,
      canTurn: this.#canTurn,
      messages: messages.cropping,
      change: (act: () => void) => {
        act();
        this.#changed();
      },
      chooseShape: (shape: AspectRatio) => {
        this.#shape = shape;
        model.chooseRatio(ratioOf(shape));
        this.#changed();
      },
    };
    return html`${cropNumbers(view)} ${cropTools(view)}`;
  }

  #parts({ round, files, options, messages, send }: CropPanelView): CropPartsView {
    const inRound = files.filter(({ id }) => round.ids.includes(id));
    const waiting = inRound.filter(({ status }) => status === 'cropping');
    return {
      round,
      files: inRound,
      canSkip: !options.croppingRequired,
      canRepeat: waiting.length > 1 && this.#shape !== 'free',
      isReady: this.#model !== undefined && this.#subjects.current?.id === round.id,
      messages: messages.cropping,
      send,
      crop: () => this.#crop(),
      cropAll: () => {
        const model = this.#model;
        if (!model) return;
        send({ type: 'crop-all', id: round.id, edit: model.result, rules: model.rules });
      },
    };
  }

  get #shapes(): readonly AspectRatio[] {
    const { croppingAspectRatio = [] } = this.view?.options ?? {};
    return croppingAspectRatio.length > 0 ? croppingAspectRatio : SHAPES;
  }

  get #canTurn(): boolean {
    const isPixels = this.view?.options.croppingOutput === 'pixels';
    return isPixels && this.#subjects.current?.preview.isAnimated === false;
  }

  async #load(id: string): Promise<void> {
    const { view } = this;
    this.#model = undefined;
    const subject = view && (await this.#subjects.takeUp(id, view.preview));
    if (!subject) return;
    this.#model = this.#newModel(id, subject.preview.size);
    this.requestUpdate();
    await this.updateComplete;
    subject.shown = await this.#stage.whenReady();
    this.#measure();
    this.#changed();
  }

  #newModel(id: string, picture: Size): CropModel {
    const edit = this.view?.editOf(id);
    const { croppingMinWidth, croppingMinHeight, croppingDefaultSelectionRatio } =
      this.view?.options ?? {};
    const minimum = { width: croppingMinWidth ?? 1, height: croppingMinHeight ?? 1 };
    const share = croppingDefaultSelectionRatio ?? 1;
    const [first = 'free'] = this.#shapes;
    // The shape that the visitor chose goes over to the next picture.
    if (!this.#shapes.includes(this.#shape)) this.#shape = first;
    return new CropModel(picture, { minimum, share }, { ratio: ratioOf(this.#shape), edit });
  }

  #measure(): void {
    const stage = this._stage;
    if (!stage || !this.#model || stage.clientWidth === 0) return;
    this.#model.resize({ width: stage.clientWidth, height: stage.clientHeight });
    this.#show();
  }

  #show(): void {
    const shown = this.#subjects.current?.shown;
    if (shown) this.#stage.place(shown);
  }

  #changed(): void {
    this.#show();
    this.requestUpdate();
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#speak(), SPEAK_AFTER_MS);
  }

  #speak(): void {
    const shown = this.#model?.shown;
    if (!shown || !this.view) return;
    const { spokenSize } = this.view.messages.cropping;
    this.#spoken = spokenSize(Math.round(shown.width), Math.round(shown.height));
    this.requestUpdate();
  }

  #crop(): void {
    const { view } = this;
    const model = this.#model;
    if (view && model && this.#subjects.current?.id === view.round.id) {
      view.send({ type: 'crop', id: view.round.id, edit: model.result });
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#model && pressCropKey(this.#model, event)) this.#changed();
    else if (event.key === 'Enter') this.#crop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function ratioOf(shape: AspectRatio): number | undefined {
  return shape === 'free' ? undefined : shape.width / shape.height;
}

customElements.define('upload-widget-crop', UploadWidgetCrop);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-crop': UploadWidgetCrop;
  }
}
