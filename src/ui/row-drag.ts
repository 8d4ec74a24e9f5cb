import { EdgeScroll } from './edge-scroll.js';
import {
  landingBox,
  landingIndex,
  type RowBox,
  type RowFlow,
  type Shift,
  shiftsFor,
} from './landing-place.js';
import { columnsOf, indexOf, isRightToLeft } from './row-places.js';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const NO_SHIFT: Shift = { x: 0, y: 0 };

/**
 * A row under the visitor's hand, from being lifted to being put down: it follows the hand, and the
 * others make room where it would go.
 */
export class RowDrag {
  /** Id of the file. */
  readonly id: string;
  readonly #list: HTMLElement;
  readonly #onChange: () => void;
  readonly #edges: EdgeScroll;
  /** Where in the row the hand took hold of it. */
  readonly #hold: Point;
  #at: Point;
  #landing: RowBox | undefined;
  #frame: number;

  /**
   * @param at where it was taken hold of
   * @param onChange it would go somewhere else now
   */
  constructor(list: HTMLElement, row: HTMLElement, at: Point, onChange: () => void) {
    this.#list = list;
    this.id = row.dataset['file'] ?? '';
    this.#at = at;
    const { x, y } = this.#inList(at);
    this.#hold = { x: x - row.offsetLeft, y: y - row.offsetTop };
    this.#onChange = onChange;
    this.#edges = new EdgeScroll(list);
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** The room that waits for it. */
  get landing(): RowBox | undefined {
    return this.#landing;
  }

  /** The hand has moved there. */
  follow(at: Point): void {
    this.#at = at;
  }

  /** The hand has let go of it: everything stays as it is until the new order is drawn. */
  letGo(): void {
    cancelAnimationFrame(this.#frame);
    this.#arrange();
  }

  /** Puts the row back, and the others with it. */
  goBack(): void {
    cancelAnimationFrame(this.#frame);
    for (const row of this.#rows) setShift(row, undefined);
  }

  /** What is drawn in the new order is where it belongs, and has no way to go. */
  settle(): void {
    cancelAnimationFrame(this.#frame);
    const rows = this.#rows;
    for (const row of rows) {
      row.style.setProperty('transition', 'none');
      setShift(row, undefined);
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const row of rows) row.style.removeProperty('transition');
      }),
    );
  }

  /** Every frame: the list scrolls on under a hand that rests at its edge. */
  readonly #step = (nowMs: number): void => {
    this.#frame = requestAnimationFrame(this.#step);
    this.#edges.step(this.#at.y, nowMs);
    const before = this.#landing;
    this.#arrange();
    if (before?.index !== this.#landing?.index || before?.top !== this.#landing?.top) {
      this.#onChange();
    }
  };

  #arrange(): void {
    const rows = this.#rows;
    const own = rows.find((row) => row.dataset['file'] === this.id);
    if (!own) return;
    const flow: RowFlow = {
      isGrid: columnsOf(this.#list) > 1,
      isRightToLeft: isRightToLeft(this.#list),
    };
    const moved = boxOf(own);
    const others = rows.filter((row) => row !== own && !row.matches('.out-of-sight')).map(boxOf);
    const at = this.#inList(this.#at);
    const to = landingIndex(moved.index, others, at, flow);
    const boxes = [...others, moved];
    this.#landing = landingBox(boxes, moved, to);
    const shifts = shiftsFor(boxes, moved, to, flow);
    for (const row of rows) setShift(row, shifts.get(indexOf(row)) ?? NO_SHIFT);
    setShift(own, {
      // Rows of a list stay in their lane.
      x: flow.isGrid ? at.x - this.#hold.x - moved.left : 0,
      y: at.y - this.#hold.y - moved.top,
    });
  }

  /** From the window to what the list scrolls. */
  #inList({ x, y }: Point): Point {
    const { left, top } = this.#list.getBoundingClientRect();
    const { clientLeft, clientTop, scrollLeft, scrollTop } = this.#list;
    return { x: x - left - clientLeft + scrollLeft, y: y - top - clientTop + scrollTop };
  }

  get #rows(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[part~="item"]')];
  }
}

/** Where it is laid out, wherever it is on its way to. */
function boxOf(row: HTMLElement): RowBox {
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = row;
  return { index: indexOf(row), left, top, width, height };
}

function setShift({ style }: HTMLElement, shift: Shift | undefined): void {
  if (shift) {
    style.setProperty('--_shift-x', `${shift.x}px`);
    style.setProperty('--_shift-y', `${shift.y}px`);
  } else {
    style.removeProperty('--_shift-x');
    style.removeProperty('--_shift-y');
  }
}
