import type { Point } from './row-drag.js';
import { rowOf } from './row-places.js';

/** A press that moves so far is a drag, in pixels. */
const DRAG_PX = 4;
/** A finger that rests on a row lifts it after so long; sooner it scrolls. */
const LONG_PRESS_MS = 400;
/** A resting finger trembles by so much, in pixels. */
const TREMBLE_PX = 10;

/** What a hand does with a row. */
export interface DragDuties {
  readonly onLift: (row: HTMLElement, at: Point) => void;
  readonly onMove: (at: Point) => void;
  readonly onDrop: () => void;
  /** Broken off: by Escape, or by the browser. */
  readonly onCancel: () => void;
}

interface Press {
  readonly row: HTMLElement;
  readonly pointerId: number;
  readonly at: Point;
  /** A finger away from the grip has to rest first. */
  readonly isPatient: boolean;
  isDragging: boolean;
}

/**
 * Tells drags of rows from everything else that a pointer does in a list: by mouse and pen from
 * anywhere in a row but its buttons, by finger from the grip at once and from elsewhere after a long
 * press, so that a list can still be scrolled.
 */
export class DragGesture {
  readonly #list: HTMLElement;
  readonly #duties: DragDuties;
  readonly #listening = new AbortController();
  #press: Press | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The click that ends a drag means nothing. */
  #swallowsClick = false;

  constructor(list: HTMLElement, duties: DragDuties) {
    this.#list = list;
    this.#duties = duties;
    const { signal } = this.#listening;
    list.addEventListener('pointerdown', this.#onDown, { signal });
    list.addEventListener('pointermove', this.#onMove, { signal });
    list.addEventListener('pointerup', this.#onUp, { signal });
    list.addEventListener('pointercancel', this.#onLost, { signal });
    list.addEventListener('lostpointercapture', this.#onLost, { signal });
    list.addEventListener('contextmenu', this.#onMenu, { signal });
    list.addEventListener('click', this.#onClick, { signal, capture: true });
    // Not passive: what is dragged must not scroll the page, too.
    list.addEventListener('touchmove', this.#onTouchMove, { signal, passive: false });
    list.ownerDocument.addEventListener('keydown', this.#onKey, { signal, capture: true });
  }

  /** Breaks a drag off. */
  cancel(): void {
    const wasDragging = this.#press?.isDragging === true;
    this.#forget();
    if (wasDragging) this.#duties.onCancel();
  }

  /** Breaks a drag off, and listens no more. */
  stop(): void {
    this.cancel();
    this.#listening.abort();
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#swallowsClick = false;
    if (!event.isPrimary || event.button !== 0) return;
    const row = rowOf(event.target);
    const control = event.target instanceof Element && event.target.closest('button, a, input');
    const isOnGrip = control instanceof Element && control.matches('.grip');
    if (!row || (control && !isOnGrip)) return;
    const isPatient = event.pointerType === 'touch' && !isOnGrip;
    const { pointerId } = event;
    this.#press = { row, pointerId, at: placeOf(event), isPatient, isDragging: false };
    if (isPatient) this.#patience = setTimeout(() => this.#lift(), LONG_PRESS_MS);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const press = this.#press;
    if (event.pointerId !== press?.pointerId) return;
    if (press.isDragging) return this.#duties.onMove(placeOf(event));
    // Let go of outside of the list, where nobody heard it.
    if (event.buttons === 0) return this.#forget();
    const far = Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y);
    if (press.isPatient && far > TREMBLE_PX) return this.#forget();
    if (press.isPatient || far < DRAG_PX) return;
    this.#lift();
    this.#duties.onMove(placeOf(event));
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.pointerId) return;
    const wasDragging = this.#press.isDragging;
    if (wasDragging) this.#duties.onMove(placeOf(event));
    this.#forget();
    if (wasDragging) this.#duties.onDrop();
  };

  readonly #onLost = (event: PointerEvent): void => {
    // A finger's capture passes from what it touched to the list: nothing is lost by that.
    const isPassedOn = event.type === 'lostpointercapture' && event.target !== this.#list;
    if (event.pointerId === this.#press?.pointerId && !isPassedOn) this.cancel();
  };

  readonly #onTouchMove = (event: TouchEvent): void => {
    if (this.#press?.isDragging && event.cancelable) event.preventDefault();
  };

  /** A long press is no wish for a menu. */
  readonly #onMenu = (event: Event): void => {
    if (this.#press?.isPatient) event.preventDefault();
  };

  /** Keys that press a button have no clicks to count. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#swallowsClick || event.detail === 0) return;
    this.#swallowsClick = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Before a dialog hears of it: Escape puts the row back and closes nothing. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#press?.isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  #lift(): void {
    const press = this.#press;
    if (!press?.row.isConnected) return this.#forget();
    press.isDragging = true;
    this.#swallowsClick = true;
    // The list stays where it is, whatever becomes of the row.
    this.#list.setPointerCapture(press.pointerId);
    this.#duties.onLift(press.row, press.at);
  }

  #forget(): void {
    clearTimeout(this.#patience);
    const press = this.#press;
    this.#press = undefined;
    if (press?.isDragging && this.#list.hasPointerCapture(press.pointerId)) {
      this.#list.releasePointerCapture(press.pointerId);
    }
  }
}

function placeOf({ clientX: x, clientY: y }: MouseEvent): Point {
  return { x, y };
}
