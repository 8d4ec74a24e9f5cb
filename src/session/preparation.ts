import type { PictureDesk } from '../image/picture-desk.js';
import type { PictureEdit } from '../image/picture-edit.js';
import { PictureError, type Prepared, type PrepareOrder } from '../image/picture-orders.js';
import { isPicture } from './croppable.js';
import { pictureFailure } from './picture-failure.js';
import { mostPictureBytes } from './restrictions.js';
import type { FileError } from './file-snapshot.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Files made ahead of their upload: each of them takes up room until it has arrived. */
const MADE_AHEAD = 8;

/** What the preparation has others do. */
export interface PreparationDuties {
  /** The visitor's edit is made, and the file `ready`. */
  readonly edited: (item: UploadItem) => void;
  /** It is as it should be sent, `ready` and about to leave. */
  readonly released: (item: UploadItem) => void;
  /** What the visitor wants cannot be done with it. */
  readonly failed: (item: UploadItem, error: FileError) => void;
  /** The page does not take it. */
  readonly refused: (item: UploadItem, error: FileError) => void;
}

/** Makes of pictures what is to be sent: cut, scaled down, without the place where they were taken. */
export class Preparation {
  readonly #context: SessionContext;
  readonly #desk: PictureDesk;
  readonly #duties: PreparationDuties;
  /** In their order; whether they were about to leave, or have only come in. */
  readonly #waiting = new Map<UploadItem, boolean>();
  readonly #working = new Map<UploadItem, AbortController>();
  readonly #ahead = new Set<UploadItem>();

  constructor(context: SessionContext, desk: PictureDesk, duties: PreparationDuties) {
    this.#context = context;
    this.#desk = desk;
    this.#duties = duties;
  }

  /** New files: those that the page may refuse are looked at. @returns the others */
  welcome(items: readonly UploadItem[]): readonly UploadItem[] {
    const { validateMaxWidthHeight: isStrict } = this.#context.options;
    return isStrict ? this.#take(items, false) : items;
  }

  /** Files are about to leave: takes those that have to be prepared. @returns the others */
  release(items: readonly UploadItem[]): readonly UploadItem[] {
    return this.#take(items, true);
  }

  #take(items: readonly UploadItem[], isReleased: boolean): readonly UploadItem[] {
    for (const item of items) {
      if (item.picture || !this.#hasWorkFor(item)) continue;
      item.become({ status: 'preparing' });
      this.#waiting.set(item, isReleased);
    }
    const others = items.filter((item) => item.status !== 'preparing');
    if (others.length < items.length) {
      this.#context.listChanged();
      this.lookAgain();
    }
    return others;
  }

  /** The visitor has decided what is cut out; `undefined` for the whole picture. */
  edit(item: UploadItem, edit: PictureEdit | undefined): void {
    if (!edit && !this.#hasWorkFor(item)) {
      item.revise(undefined, { isLocationRemoved: false });
      this.#duties.edited(item);
      return;
    }
    item.revise(undefined, undefined);
    item.become({ status: 'preparing' });
    this.#context.listChanged();
    void this.#make(item, edit).then((isMade) => {
      if (isMade) this.#duties.edited(item);
    });
  }

  /** The file is gone. */
  drop(item: UploadItem): void {
    this.#waiting.delete(item);
    this.#ahead.delete(item);
    this.#working.get(item)?.abort();
  }

  /** Goes on as far as there is room for files made ahead. */
  lookAgain(): void {
    for (const item of this.#ahead) if (!item.isUnderWay) this.#ahead.delete(item);
    for (const [item, isReleased] of this.#waiting) {
      if (this.#ahead.size >= MADE_AHEAD) return;
      this.#waiting.delete(item);
      this.#ahead.add(item);
      void this.#make(item, undefined).then((isMade) => {
        if (!isMade) return;
        if (isReleased) this.#duties.released(item);
        else this.#duties.edited(item);
        this.lookAgain();
      });
    }
  }

  #hasWorkFor(item: UploadItem): boolean {
    if (!isPicture(item)) return false;
    const { width, height } = this.#limits;
    const isPhoto = item.original.type === 'image/jpeg';
    const { stripLocation } = this.#context.options;
    return width !== null || height !== null || (stripLocation && isPhoto);
  }

  get #limits(): PrepareOrder['limits'] {
    const { maxImageWidth: width, maxImageHeight: height } = this.#context.options;
    return { width, height };
  }

  /** @returns whether it is made and `ready` */
  async #make(item: UploadItem, edit: PictureEdit | undefined): Promise<boolean> {
    const aborter = new AbortController();
    this.#working.set(item, aborter);
    try {
      this.#apply(item, edit, await this.#order(item, edit, aborter.signal));
      return true;
    } catch (error) {
      return !aborter.signal.aborted && this.#isSparedFrom(error, item, edit);
    } finally {
      this.#working.delete(item);
    }
  }

  #order(item: UploadItem, edit: PictureEdit | undefined, signal: AbortSignal): Promise<Prepared> {
    const { brought: file, original } = item;
    if (!file) throw new PictureError('picture-unreadable');
    const { croppingOutput, stripLocation, validateMaxWidthHeight } = this.#context.options;
    const order: PrepareOrder = {
      type: 'prepare',
      file,
      name: original.name,
      edit,
      output: croppingOutput,
      limits: this.#limits,
      mostBytes: mostPictureBytes(this.#context.options),
      refusesLarger: validateMaxWidthHeight,
      withoutLocation: stripLocation,
    };
    return this.#desk.order(order, signal);
  }

  #apply(item: UploadItem, edit: PictureEdit | undefined, prepared: Prepared): void {
    const { file, coordinates, isLocationRemoved } = prepared;
    item.revise(file, { edit, coordinates, isLocationRemoved });
    item.become({ status: 'ready' });
  }

  /** Without an edit what cannot be read can go as it came. @returns whether that is so */
  #isSparedFrom(error: unknown, item: UploadItem, edit: PictureEdit | undefined): boolean {
    const code = error instanceof PictureError ? error.code : 'picture-unreadable';
    const failure = pictureFailure(code, this.#limits);
    if (edit) this.#duties.failed(item, failure);
    else if (failure.limit !== undefined) this.#duties.refused(item, failure);
    if (edit || failure.limit !== undefined) return false;
    item.revise(undefined, { isLocationRemoved: false });
    item.become({ status: 'ready' });
    return true;
  }
}
