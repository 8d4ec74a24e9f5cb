/** How near to an edge a hand scrolls, in pixels; less in low lists. */
const EDGE_PX = 56;
/** At the very edge, in pixels a second. */
const EDGE_SPEED = 900;
/** Every second there makes it faster by as much again, up to so many times. */
const MOST_TIMES = 12;
/** A frame that took longer counts for so many ms. */
const LONGEST_FRAME_MS = 64;

/** Scrolls what a list lies in while a dragged row is held near an edge: the longer, the faster. */
export class EdgeScroll {
  readonly #scrollers: readonly Element[];
  #atMs: number | undefined;
  #sinceMs: number | undefined;
  /** What was too little to be scrolled by, in pixels. */
  #rest = 0;

  constructor(list: Element) {
    this.#scrollers = scrollersAround(list);
  }

  /**
   * Scrolls by what is due.
   *
   * @param y where the hand is in the window, in pixels
   */
  step(y: number, nowMs: number): void {
    const elapsedMs = Math.min(nowMs - (this.#atMs ?? nowMs), LONGEST_FRAME_MS);
    this.#atMs = nowMs;
    const found = this.#pushed(y);
    if (!found) {
      this.#sinceMs = undefined;
      this.#rest = 0;
      return;
    }
    this.#sinceMs ??= nowMs;
    const times = Math.min(1 + (nowMs - this.#sinceMs) / 1000, MOST_TIMES);
    this.#rest += found.push * EDGE_SPEED * times * (elapsedMs / 1000);
    const pixels = Math.trunc(this.#rest);
    this.#rest -= pixels;
    if (pixels !== 0) found.scroller.scrollBy({ top: pixels, behavior: 'instant' });
  }

  /** The innermost of those that can go on where the hand pushes them. */
  #pushed(y: number): { scroller: Element; push: number } | undefined {
    for (const scroller of this.#scrollers) {
      const push = pushOn(scroller, y);
      if (push !== 0 && canScroll(scroller, push)) return { scroller, push };
    }
    return undefined;
  }
}

/** From -1, up with full speed, to 1. */
function pushOn(scroller: Element, y: number): number {
  const { top, bottom } = visibleRange(scroller);
  const edge = Math.min(EDGE_PX, (bottom - top) / 4);
  const above = Math.min((top + edge - y) / edge, 1);
  if (above > 0) return -above;
  return Math.max(Math.min((y - bottom + edge) / edge, 1), 0);
}

function visibleRange(scroller: Element): { top: number; bottom: number } {
  if (scroller === document.scrollingElement) return { top: 0, bottom: innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

function canScroll({ scrollTop, scrollHeight, clientHeight }: Element, push: number): boolean {
  return push < 0 ? scrollTop > 0 : Math.ceil(scrollTop) + clientHeight < scrollHeight;
}

/** The list, what it lies in, and the page, unless a dialog lies over that; from the inside out. */
function scrollersAround(list: Element): readonly Element[] {
  const found: Element[] = [];
  for (let box: Element | null = list; box; box = parentOf(box)) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box !== document.scrollingElement) {
      found.push(box);
    }
    if (box.matches('dialog:modal')) return found;
  }
  return document.scrollingElement ? [...found, document.scrollingElement] : found;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
