import type { CropperImage, CropperSelection } from 'cropperjs';
import { html, nothing, type TemplateResult } from 'lit';
import { product, stageMatrix } from '../image/crop-view.js';
import type { Rect, Size } from '../image/picture-edit.js';
import type { CropModel } from './crop-model.js';

/** Where a frame can be taken hold of. */
const HANDLES = ['n', 'e', 's', 'w', 'ne', 'nw', 'se', 'sw'] as const;

/** What Cropper's elements tell of a gesture. */
interface ActionDetail {
  readonly action: string;
  readonly relatedEvent?: Event;
  readonly startX?: number;
  readonly startY?: number;
  readonly endX?: number;
  readonly endY?: number;
  readonly scale?: number;
}

/**
 * What Cropper's elements and the fields beside them fire; pages have handlers of their own for events
 * of these names.
 */
const INNER_EVENTS = [
  'action',
  'actionend',
  'actionmove',
  'actionstart',
  'change',
  'input',
  'transform',
] as const;

/** Lets out none of the events that inner controls fire. */
export function hush(root: EventTarget): void {
  for (const name of INNER_EVENTS) root.addEventListener(name, (event) => event.stopPropagation());
}

/** What the stage draws. */
export interface StageView {
  /** Address of the picture that one crops by. */
  readonly address: string;
  readonly isRound: boolean;
}

/**
 * Cropper's elements as hands and eyes of a {@link CropModel}: they show it and tell gestures; what
 * becomes of the picture is the model's to say.
 */
export class CropStage {
  readonly #root: () => ParentNode;
  readonly #model: () => CropModel | undefined;
  readonly #onGesture: () => void;
  /** Whether the visitor has taken hold of the frame; Cropper moves it by itself at times. */
  #isHeld = false;

  /**
   * @param root where the stage is drawn
   * @param onGesture called when the visitor has changed the model by hand
   */
  constructor(root: () => ParentNode, model: () => CropModel | undefined, onGesture: () => void) {
    this.#root = root;
    this.#model = model;
    this.#onGesture = onGesture;
  }

  /** The elements. What they fire is composed: {@link hush} it further out. */
  draw({ address, isRound }: StageView): TemplateResult {
    return html`<cropper-canvas
      aria-hidden="true"
      @actionstart=${this.#onActionStart}
      @actionend=${this.#onActionEnd}
      @action=${this.#onAction}
    >
      <cropper-image src=${address} alt="" scalable initial-fit="none"></cropper-image>
      <cropper-shade theme-color="rgb(8 10 16 / 0.6)"></cropper-shade>
      <cropper-handle action="move" plain></cropper-handle>
      <cropper-selection movable resizable precise @change=${this.#onFrame}>
        ${isRound ? html`<div class="round"></div>` : nothing}
        <cropper-grid
          role="presentation"
          covered
          theme-color="rgb(255 255 255 / 0.4)"
        ></cropper-grid>
        <cropper-handle action="move" plain></cropper-handle>
        ${HANDLES.map(
          (side) =>
            html`<cropper-handle
              action="${side}-resize"
              theme-color="transparent"
            ></cropper-handle>`,
        )}
      </cropper-selection>
    </cropper-canvas>`;
  }

  /** The picture's own size, once it can be shown; `undefined` when it cannot. */
  async whenReady(): Promise<Size | undefined> {
    try {
      const image = await this.#image?.$ready();
      return image && { width: image.naturalWidth, height: image.naturalHeight };
    } catch {
      return undefined;
    }
  }

  /**
   * Shows the model.
   *
   * @param shown size of the picture that one crops by, which may be smaller than the source
   */
  place(shown: Size): void {
    const model = this.#model();
    const image = this.#image;
    if (!model || !image) return;
    const { picture } = model;
    const [width, height] = [picture.width / shown.width, picture.height / shown.height];
    const matrix = product(stageMatrix(model.edit, model.view), [width, 0, 0, height, 0, 0]);
    const [a, b, c, d, e, f] = matrix;
    // Elements turn about their middle, the matrix about the corner.
    const [x, y] = [shown.width / 2, shown.height / 2];
    image.$setTransform(a, b, c, d, e + a * x + c * y - x, f + b * x + d * y - y);
    this.#placeFrame(model.frame);
  }

  get #image(): CropperImage | null {
    return this.#root().querySelector<CropperImage>('cropper-image');
  }

  get #selection(): CropperSelection | null {
    return this.#root().querySelector<CropperSelection>('cropper-selection');
  }

  #placeFrame({ x, y, width, height }: Rect): void {
    const selection = this.#selection;
    if (!selection) return;
    const isHeld = this.#isHeld;
    this.#isHeld = false;
    selection.aspectRatio = this.#model()?.ratio ?? NaN;
    selection.$change(x, y, width, height, NaN);
    this.#isHeld = isHeld;
  }

  /** A frame that the visitor drags goes only as far as the model lets it. */
  readonly #onFrame = (event: CustomEvent<Rect>): void => {
    const model = this.#model();
    if (!this.#isHeld || !model) return;
    event.preventDefault();
    model.drag(event.detail);
    this.#placeFrame(model.frame);
    this.#onGesture();
  };

  readonly #onActionStart = ({ detail }: CustomEvent<ActionDetail>): void => {
    const target = detail.relatedEvent?.target;
    this.#isHeld = target instanceof Element && target.closest('cropper-selection') !== null;
  };

  readonly #onActionEnd = (): void => {
    this.#isHeld = false;
  };

  /** Cropper moves and resizes the frame; the picture is moved here. */
  readonly #onAction = {
    // Before the elements themselves hear of it.
    capture: true,
    handleEvent: (event: CustomEvent<ActionDetail>): void => {
      const { action, relatedEvent, scale = 0, ...way } = event.detail;
      const model = this.#model();
      const isOfFrame = action.endsWith('-resize') || (action === 'move' && this.#isHeld);
      if (isOfFrame || !model) return;
      event.preventDefault();
      if (action === 'move') {
        const { startX = 0, startY = 0, endX = 0, endY = 0 } = way;
        model.pan(endX - startX, endY - startY);
      } else if (scale !== 0) {
        model.zoom(scale < 0 ? 1 / (1 - scale) : 1 + scale, pointOf(event, relatedEvent));
      }
      this.#onGesture();
    },
  };
}

/** Where on the stage a wheel or the fingers are. */
function pointOf(
  { currentTarget }: Event,
  related: Event | undefined,
): { x: number; y: number } | undefined {
  if (!(related instanceof MouseEvent) || !(currentTarget instanceof Element)) return undefined;
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: related.clientX - left, y: related.clientY - top };
}
