import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { DragGesture } from './drag-gesture.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';
import { insertionMark } from './insertion-mark.js';
import { placeByKey } from './move-keys.js';
import { moveButtons, moveGrip } from './move-controls.js';
import type { Reordering, RowMovement } from './reordering.js';
import { columnsOf, indexOf, isRightToLeft, rowOf } from './row-places.js';
import { type Point, RowDrag } from './row-drag.js';
import { reorderStyles } from './styles/reorder.js';
import type { SendRequest } from './widget-requests.js';

/** What the mover asks of the widget and tells it. */
export interface MoverDuties {
  readonly files: () => readonly FileSnapshot[];
  readonly messages: () => Messages;
  readonly send: SendRequest;
  /** Has screen readers say something. */
  readonly say: (words: string) => void;
}

/** Two presses within this time are one double press, in ms. */
const TWICE_MS = 500;
/** A hand that presses twice moves by less, in pixels. */
const SAME_SPOT_PX = 8;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Lets the visitor change the order of the list: by dragging rows, by Alt and the arrow keys, and by
 * buttons that a press on the grip brings. Owns which row is under the hand and which has its buttons
 * shown; the order itself is the session's.
 */
export class RowMover implements ReactiveController, Reordering {
  readonly #host: Host;
  readonly #duties: MoverDuties;
  #list: HTMLElement | null = null;
  #gesture: DragGesture | undefined;
  #drag: RowDrag | undefined;
  #openId: string | undefined;
  /** What a further press at the same spot repeats, though another row lies there now. */
  #lastPress: (() => void) | undefined;
  #lastClick: MouseEvent | undefined;
  #pressed: HTMLElement | null = null;
  /** A row that is put down, and kept in view, once it is drawn in its new place. */
  #followedId: string | undefined;

  constructor(host: Host, duties: MoverDuties) {
    this.#host = host;
    this.#duties = duties;
    const { styleSheet } = reorderStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
  }

  get mark(): TemplateResult | typeof nothing {
    const landing = this.#drag?.landing;
    return landing ? insertionMark(landing) : nothing;
  }

  get isArranging(): boolean {
    return this.#drag !== undefined;
  }

  movementOf(id: string): RowMovement {
    if (this.#drag?.id === id) return 'lifted';
    return this.#openId === id ? 'open' : 'still';
  }

  grip(view: FileRowView): TemplateResult {
    const { id } = view.file;
    return moveGrip(view, this.#openId === id, () =>
      this.#open(this.#openId === id ? undefined : id),
    );
  }

  buttons(view: FileRowView): readonly TemplateResult[] {
    const { id } = view.file;
    return moveButtons(view, (step) => {
      this.#lastPress = () =>
        this.#moveTo(id, step(this.#indexOf(id), this.#duties.files().length));
      this.#lastPress();
    });
  }

  hostUpdated(): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="list"].sortable');
    if (list !== this.#list) this.#attach(list ?? null);
    if (this.#drag && this.#indexOf(this.#drag.id) < 0) this.#lose(this.#drag);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  #attach(list: HTMLElement | null): void {
    this.#gesture?.stop();
    this.#list?.removeEventListener('keydown', this.#onKey);
    this.#list?.removeEventListener('click', this.#onClick, { capture: true });
    this.#list = list;
    list?.addEventListener('keydown', this.#onKey);
    list?.addEventListener('click', this.#onClick, { capture: true });
    this.#gesture = list
      ? new DragGesture(list, {
          onLift: (row, at) => this.#lift(list, row, at),
          onMove: (at) => this.#drag?.follow(at),
          onDrop: () => this.#drop(),
          onCancel: () => this.#cancel(),
        })
      : undefined;
  }

  #open(id: string | undefined): void {
    this.#openId = id;
    this.#host.requestUpdate();
  }

  #lift(list: HTMLElement, row: HTMLElement, at: Point): void {
    this.#openId = undefined;
    // What has the focus stays drawn wherever a long list is scrolled to.
    row.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
    this.#drag = new RowDrag(list, row, at, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  #drop(): void {
    const drag = this.#drag;
    if (!drag) return;
    drag.letGo();
    const index = drag.landing?.index ?? -1;
    const isMoved = index >= 0 && index !== this.#indexOf(drag.id);
    if (isMoved) this.#moveTo(drag.id, index);
    else this.#putBack(drag);
  }

  #cancel(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#putBack(drag);
    this.#tellKept(drag.id);
  }

  #putBack(drag: RowDrag): void {
    drag.goBack();
    this.#endDrag();
  }

  /** Its file has left the list. */
  #lose(drag: RowDrag): void {
    this.#gesture?.cancel();
    if (this.#drag) this.#putBack(drag);
  }

  #endDrag(): void {
    this.#drag = undefined;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#openId !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      return this.#open(undefined);
    }
    const row = rowOf(event.target);
    const id = row?.dataset['file'];
    if (!this.#list || !row || id === undefined) return;
    const place = placeByKey(event, {
      index: this.#indexOf(id),
      count: this.#duties.files().length,
      columns: columnsOf(this.#list),
      isRightToLeft: isRightToLeft(this.#list),
    });
    if (place === undefined) return;
    event.preventDefault();
    this.#moveTo(id, place);
  };

  /**
   * Pressed twice in a row, a button moves its file twice, and never acts on the next one. Browsers do
   * not agree whether such a click is the second one when something else lies there by then.
   */
  readonly #onClick = (event: MouseEvent): void => {
    const before = this.#lastClick;
    this.#lastClick = event;
    const isAgain =
      before !== undefined &&
      event.detail > 0 &&
      event.timeStamp - before.timeStamp < TWICE_MS &&
      Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < SAME_SPOT_PX;
    if (!isAgain) {
      this.#lastPress = undefined;
      this.#pressed = event.target instanceof Element ? event.target.closest('button') : null;
    } else if (this.#lastPress) {
      event.preventDefault();
      event.stopPropagation();
      // The hand has taken the focus to what lay under it.
      this.#pressed?.focus({ preventScroll: true });
      this.#lastPress();
    }
  };

  #moveTo(id: string, index: number): void {
    if (index === this.#indexOf(id)) return this.#tellKept(id);
    this.#followedId = id;
    this.#duties.send({ type: 'move', id, index });
  }

  #tellKept(id: string): void {
    const files = this.#duties.files();
    const index = this.#indexOf(id);
    const file = files[index];
    if (!file) return;
    const { moving } = this.#duties.messages();
    this.#duties.say(moving.announceKept(spokenName(file.name), index + 1, files.length));
  }

  /** Once it is drawn where it is now. */
  #follow(): void {
    const id = this.#followedId;
    const row = id === undefined ? undefined : this.#rowOf(id);
    if (!row || id === undefined || indexOf(row) !== this.#indexOf(id)) return;
    this.#followedId = undefined;
    if (this.#drag?.id === id) {
      this.#drag.settle();
      this.#endDrag();
    }
    row.scrollIntoView({ block: 'nearest' });
  }

  #rowOf(id: string): HTMLElement | null | undefined {
    return this.#list?.querySelector<HTMLElement>(`[data-file="${CSS.escape(id)}"]`);
  }

  #indexOf(id: string): number {
    return this.#duties.files().findIndex((file) => file.id === id);
  }
}
