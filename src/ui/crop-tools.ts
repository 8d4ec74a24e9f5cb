import { html, nothing, type TemplateResult } from 'lit';
import type { CropMessages } from '../messages/crop-messages.js';
import type { AspectRatio } from '../option-kinds.js';
import type { Rect } from '../image/picture-edit.js';
import type { CropModel } from './crop-model.js';
import { type IconName, icon } from './icons.js';

const ZOOM_STEP = 1.25;

/** What the tools under the picture draw. */
export interface ToolsView {
  readonly model: CropModel;
  /** Shapes to choose among. */
  readonly shapes: readonly AspectRatio[];
  readonly shape: AspectRatio;
  /** Only with pixels: coordinates cannot carry turns and flips. */
  readonly canTurn: boolean;
  readonly messages: CropMessages;
  readonly chooseShape: (shape: AspectRatio) => void;
  /** Does something to the model and shows it. */
  readonly change: (act: () => void) => void;
}

/** Shape, angle, turns, zoom. */
export function cropTools(view: ToolsView): TemplateResult {
  const { model, messages, canTurn, change } = view;
  const tool = (name: IconName, words: string, act: () => void) =>
    html`<button
      class="button quiet only-icon"
      part="action"
      type="button"
      aria-label=${words}
      title=${words}
      @click=${() => change(act)}
    >
      ${icon(name)}
    </button>`;
  return html`<div class="tools">
    ${view.shapes.length > 1 ? shapes(view) : nothing} ${canTurn ? angle(view) : nothing}
    <div class="buttons">
      ${
        canTurn
          ? [
              tool('turn', messages.turn, () => model.turn()),
              tool('flip', messages.flip, () => model.flip()),
            ]
          : nothing
      }
      ${tool('zoom-out', messages.zoomOut, () => model.zoom(1 / ZOOM_STEP))}
      ${tool('zoom-in', messages.zoomIn, () => model.zoom(ZOOM_STEP))}
      <button
        class="button quiet"
        part="action"
        type="button"
        @click=${() => change(() => model.reset())}
      >
        ${messages.reset}
      </button>
    </div>
  </div>`;
}

function shapes({ shapes: all, shape, messages, chooseShape }: ToolsView): TemplateResult {
  return html`<div class="shapes" role="group" aria-label=${messages.shapes}>
    ${all.map(
      (it) =>
        html`<button
          type="button"
          part="action"
          aria-pressed=${it === shape}
          @click=${() => chooseShape(it)}
        >
          ${it === 'free' ? messages.free : messages.ratio(it.width, it.height)}
        </button>`,
    )}
  </div>`;
}

function angle({ model, messages, change }: ToolsView): TemplateResult {
  const { straighten } = model.edit;
  const degrees = messages.degrees(Math.round(straighten * 10) / 10);
  return html`<label class="angle">
    <span class="small degrees">${degrees}</span>
    <input
      type="range"
      min="-45"
      max="45"
      step="0.5"
      aria-label=${messages.straighten}
      aria-valuetext=${degrees}
      title=${messages.straighten}
      .value=${String(straighten)}
      @input=${(event: Event) => {
        const { valueAsNumber } = event.currentTarget as HTMLInputElement;
        change(() => model.straighten(valueAsNumber));
      }}
    />
  </label>`;
}

/** The frame in numbers, behind the size that it has. */
export function cropNumbers({ model, messages, change }: ToolsView): TemplateResult {
  const { shown } = model;
  const size = messages.size(Math.round(shown.width), Math.round(shown.height));
  return html`<details class="numbers">
    <summary class="small" title=${messages.numbers}><bdi>${size}</bdi></summary>
    <div class="fields" role="group" aria-label=${messages.numbers}>
      ${(['x', 'y', 'width', 'height'] as const).map((side) =>
        field(labelOf(side, messages), shown[side], (value) =>
          change(() => model.place({ [side]: value })),
        ),
      )}
    </div>
  </details>`;
}

function labelOf(side: keyof Rect, messages: CropMessages): string {
  return { x: messages.left, y: messages.top, width: messages.width, height: messages.height }[
    side
  ];
}

function field(label: string, value: number, set: (value: number) => void): TemplateResult {
  return html`<label class="small"
    >${label}
    <input
      type="number"
      min="0"
      step="1"
      inputmode="numeric"
      .value=${String(Math.round(value))}
      @change=${(event: Event) => {
        const { valueAsNumber } = event.currentTarget as HTMLInputElement;
        if (Number.isFinite(valueAsNumber)) set(Math.max(0, valueAsNumber));
      }}
    />
  </label>`;
}
