import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';

/** Where a step leads from a place, in a list of so many. */
export type MoveStep = (index: number, count: number) => number;

interface MoveButton {
  readonly word: string;
  readonly label: string;
  readonly icon: SVGTemplateResult;
  readonly step: MoveStep;
  /** Left out where there is little room. */
  readonly isSpare?: boolean;
}

/**
 * What a row is dragged by. Pressed, it shows the buttons below, for those who cannot drag.
 *
 * @param isOpen whether they are shown
 */
export function moveGrip(
  { file, messages }: FileRowView,
  isOpen: boolean,
  press: () => void,
): TemplateResult {
  const { moving } = messages;
  return html`<button
    class="button quiet only-icon grip"
    part="action"
    type="button"
    aria-label=${moving.moveFile(spokenName(file.name))}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
    title=${moving.move}
    @click=${press}
  >
    ${drawn(DOTS, 'icon-grip')}
  </button>`;
}

/** By one place and, where there is room, to the ends. */
export function moveButtons(
  { file, place, messages }: FileRowView,
  move: (step: MoveStep) => void,
): readonly TemplateResult[] {
  const { position = 1, count = 1 } = place ?? {};
  const { moving } = messages;
  const name = spokenName(file.name);
  const buttons: readonly MoveButton[] = [
    {
      word: moving.first,
      label: moving.firstFile(name),
      icon: FIRST,
      step: toFirst,
      isSpare: true,
    },
    { word: moving.earlier, label: moving.earlierFile(name), icon: EARLIER, step: earlier },
    { word: moving.later, label: moving.laterFile(name), icon: LATER, step: later },
    { word: moving.last, label: moving.lastFile(name), icon: LAST, step: toLast, isSpare: true },
  ];
  return buttons.map((button) =>
    moveButton(button, button.step(position - 1, count) === position - 1, move),
  );
}

const toFirst: MoveStep = () => 0;
const earlier: MoveStep = (index) => Math.max(index - 1, 0);
const later: MoveStep = (index, count) => Math.min(index + 1, count - 1);
const toLast: MoveStep = (_, count) => count - 1;

/** At the end of its way it stays where it is, and keeps the focus. */
function moveButton(
  { word, label, icon, step, isSpare = false }: MoveButton,
  isAtEnd: boolean,
  move: (step: MoveStep) => void,
): TemplateResult {
  return html`<button
    class="button quiet only-icon ${isSpare ? 'spare' : ''}"
    part="action"
    type="button"
    aria-label=${label}
    aria-disabled=${isAtEnd ? 'true' : 'false'}
    title=${word}
    @click=${() => move(step)}
  >
    ${drawn(icon, 'icon-move')}
  </button>`;
}

const DOTS = svg`<path d="M9.25 6.5v.01M14.75 6.5v.01M9.25 12v.01M14.75 12v.01M9.25 17.5v.01M14.75 17.5v.01"></path>`;
const EARLIER = svg`<path d="M12 18.5v-13M6.5 11 12 5.5l5.5 5.5"></path>`;
const LATER = svg`<path d="M12 5.5v13M6.5 13l5.5 5.5 5.5-5.5"></path>`;
const FIRST = svg`<path d="M6 4.75h12M12 19.5V8.75M7 13.5l5-5 5 5"></path>`;
const LAST = svg`<path d="M6 19.25h12M12 4.5v10.75M7 10.5l5 5 5-5"></path>`;

/** In lists they point up and down, in grids to where one reads on. */
function drawn(path: SVGTemplateResult, name: string): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
}
