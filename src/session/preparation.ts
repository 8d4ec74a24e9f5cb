import type { PictureDesk } from '../image/picture-desk.js';
import type { PictureEdit } from '../image/picture-edit.js';
import {
  PictureError,
  type PictureFault,
  type Prepared,
  type PrepareOrder,
} from '../image/picture-orders.js';
import { isPicture } from './croppable.js';
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
}

/** Makes of pictures what is to be sent: cut, scaled down, without the place where they were taken. */
export class Preparation {
  readonly #context: SessionContext;
  readonly #desk: PictureDesk;
  readonly #duties: PreparationDuties;
  readonly #waiting = new Set<UploadItem>();
  readonly #working = new Map<UploadItem, AbortController>();
  readonly #ahead = new Set<UploadItem>();

  constructor(context: SessionContext, desk: PictureDesk, duties: PreparationDuties) {
    this.#context = context;
    this.#desk = desk;
    this.#duties = duties;
  }

  /** Takes those that have to be prepared; they come back by themselves. @returns the others */
  take(items: readonly UploadItem[]): readonly UploadItem[] {
    for (const item of items) {
      if (item.picture || !this.#hasWorkFor(item)) continue;
      item.become({ status: 'preparing' });
      this.#waiting.add(item);
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
    for (const item of this.#waiting) {
      if (this.#ahead.size >= MADE_AHEAD) return;
      this.#waiting.delete(item);
      this.#ahead.add(item);
      void this.#make(item, undefined).then((isMade) => {
        if (isMade) this.#duties.released(item);
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
    const { maxImageWidth, maxImageHeight, validateMaxWidthHeight } = this.#context.options;
    if (validateMaxWidthHeight) return { width: null, height: null };
    return { width: maxImageWidth, height: maxImageHeight };
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
    const { croppingOutput, stripLocation } = this.#context.options;
    const order: PrepareOrder = {
      type: 'prepare',
      file,
      name: original.name,
      edit,
      output: croppingOutput,
      limits: this.#limits,
      withoutLocation: stripLocation,
    };
    return this.#desk.order(order, signal);
  }

  #apply(item: UploadItem, edit: PictureEdit | undefined, prepared: Prepared): void {
    const { file, coordinates, isLocationRemoved } = prepared;
    item.revise(file, { edit, coordinates, isLocationRemoved });
    item.become({ status: 'ready' });
  }

  /** Without an edit it can always go as it came. @returns whether that is so */
  #isSparedFrom(error: unknown, item: UploadItem, edit: PictureEdit | undefined): boolean {
    if (edit) {
      const code = error instanceof PictureError ? error.code : 'picture-unreadable';
      this.#duties.failed(item, pictureFailure(code));
      return false;
    }
    item.revise(undefined, { isLocationRemoved: false });
    item.become({ status: 'ready' });
    return true;
  }
}

/** Why a picture cannot be cropped, as the list shows it. */
export function pictureFailure(code: PictureFault): FileError {
  const message = MESSAGES[code];
  return Object.freeze({ code, message, retryable: false });
}

const MESSAGES: Readonly<Record<PictureFault, string>> = {
  'picture-unreadable': 'The picture cannot be opened here, so it cannot be cropped.',
  'picture-too-large': 'The picture has too many pixels to be cropped here.',
};
