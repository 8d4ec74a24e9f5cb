import type { FrameRules } from '../image/crop-frame.js';
import type { PictureDesk } from '../image/picture-desk.js';
import type { PictureEdit } from '../image/picture-edit.js';
import { PictureError, type Preview } from '../image/picture-orders.js';
import { CropQueue } from './crop-queue.js';
import { isUnseenPicture } from './croppable.js';
import type { CropRound, FileError } from './file-snapshot.js';
import { pictureFailure } from './picture-failure.js';
import { Preparation } from './preparation.js';
import { refuseItem } from './refuse-item.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Longest side of the picture that one crops by, in pixels. */
const PREVIEW_PIXELS = 2048;

/** What the studio has others do. */
export interface StudioDuties {
  /** A picture that is under way is cropped anew: it stops. */
  readonly withdraw: (item: UploadItem) => void;
  /** Something else is sent of it than before, and it looks different. */
  readonly changed: (item: UploadItem) => void;
  /** They wait for nothing but the visitor's button, if the page wants one. */
  readonly ready: (items: readonly UploadItem[]) => void;
  /** They were about to leave, and may. */
  readonly released: (items: readonly UploadItem[]) => void;
  readonly failed: (item: UploadItem, error: FileError) => void;
  /** A picture that is uploaded is to be cropped. @throws UploadError */
  readonly openUploaded: (item: UploadItem) => void;
  /** Nothing was decided on them. */
  readonly left: (items: readonly UploadItem[]) => void;
  /** A picture cannot be opened. @returns whether that settles it */
  readonly givenUp: (item: UploadItem, error: FileError) => boolean;
}

/** What becomes of pictures between the moment they come in and their first byte. */
export class PictureStudio {
  readonly #context: SessionContext;
  readonly #desk: PictureDesk;
  readonly #duties: StudioDuties;
  readonly #queue: CropQueue;
  readonly #preparation: Preparation;

  constructor(context: SessionContext, desk: PictureDesk, duties: StudioDuties) {
    this.#context = context;
    this.#desk = desk;
    this.#duties = duties;
    this.#preparation = new Preparation(context, desk, {
      edited: (item) => {
        duties.changed(item);
        duties.ready([item]);
      },
      released: (item) => duties.released([item]),
      failed: (item, error) => duties.failed(item, error),
      refused: (item, error) => refuseItem(context, item, error),
    });
    this.#queue = new CropQueue(context, {
      withdraw: (item) => duties.withdraw(item),
      decided: (item, edit) => this.#preparation.edit(item, edit),
      goOn: (items) => duties.left(items),
    });
  }

  /** What the visitor crops now; `undefined` when nothing. */
  get round(): CropRound | undefined {
    return this.#queue.round;
  }

  /** New files: the visitor crops pictures first, where the page wants it. @returns the others */
  welcome(items: readonly UploadItem[]): readonly UploadItem[] {
    return this.#preparation.welcome(this.#queue.take(items));
  }

  /** Files are about to leave. @returns those that may go now; others come back or wait */
  release(items: readonly UploadItem[]): readonly UploadItem[] {
    return this.#preparation.release(this.#queue.hold(this.#refuseUnseen(items)));
  }

  /** Goes on as far as there is room for files made ahead. */
  lookAgain(): void {
    this.#preparation.lookAgain();
  }

  /** The file is gone. */
  drop(item: UploadItem): void {
    this.#preparation.drop(item);
    this.#queue.forget(item);
  }

  /** Opens a picture to be cropped, for the first time or anew. @throws UploadError */
  open(id: string): void {
    const item = this.#context.items.get(id);
    if (item.status === 'done') this.#duties.openUploaded(item);
    else this.#queue.open(item);
  }

  /** Opens a picture to be cropped that was refused because it has too many pixels. */
  openRefused(item: UploadItem): void {
    item.become({ status: 'cropping' });
    this.#queue.open(item);
  }

  /** What a picture was cropped to before. @throws UploadError `unknown-file` */
  editOf(id: string): PictureEdit | undefined {
    return this.#context.items.get(id).picture?.edit;
  }

  /** The visitor has cropped a picture. @throws UploadError */
  crop(id: string, edit: PictureEdit): void {
    this.#queue.decide(this.#context.items.get(id), edit);
  }

  /** A picture stays whole, or all that wait. @throws UploadError */
  skip(id?: string): void {
    const { items } = this.#context;
    for (const item of items.chosen(id, ({ status }) => status === 'cropping')) {
      this.#queue.skip(item);
    }
  }

  /** Back to the list: pictures that were not decided on wait there. */
  leave(): void {
    this.#queue.leave();
  }

  /**
   * Crops a picture, and all that wait behind it in the same place and shape. @throws UploadError
   *
   * @param picture size of the one that was cropped
   */
  cropAll(id: string, edit: PictureEdit, rules: FrameRules): void {
    const first = this.#context.items.get(id);
    const others = this.#queue.waiting.filter((item) => item !== first);
    this.#queue.decide(first, edit);
    for (const item of others) void this.#cropLike(item, edit, rules);
  }

  /**
   * The picture that one crops by. One that cannot be opened goes whole, or fails where cropping is
   * required.
   *
   * @returns `undefined` for such a one
   */
  async preview(id: string, signal: AbortSignal): Promise<Preview | undefined> {
    const item = this.#context.items.get(id);
    return this.#attempt(item, (file) =>
      this.#desk.order({ type: 'preview', file, most: PREVIEW_PIXELS }, signal),
    );
  }

  /** Where cropping is required, what only the API will see cannot go. */
  #refuseUnseen(items: readonly UploadItem[]): readonly UploadItem[] {
    if (!this.#context.options.croppingRequired) return items;
    for (const item of items.filter((it) => isUnseenPicture(it) && it.status === 'ready')) {
      this.#duties.failed(item, pictureFailure('picture-unreadable'));
    }
    return items.filter((item) => !isUnseenPicture(item));
  }

  async #cropLike(item: UploadItem, edit: PictureEdit, rules: FrameRules): Promise<void> {
    const { signal } = new AbortController();
    const same = await this.#attempt(item, (file) =>
      this.#desk.order({ type: 'carry-over', file, edit, rules }, signal),
    );
    const isThere = this.#context.items.has(item);
    if (same && isThere && item.status === 'cropping') this.#queue.decide(item, same);
  }

  async #attempt<T extends PictureEdit | Preview>(
    item: UploadItem,
    act: (file: Blob) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      if (!item.brought) throw new PictureError('picture-unreadable');
      return await act(item.brought);
    } catch (error) {
      if (!(error instanceof PictureError) || item.status !== 'cropping') return undefined;
      if (this.#duties.givenUp(item, pictureFailure(error.code))) return undefined;
      if (this.#context.options.croppingRequired) {
        this.#queue.forget(item);
        this.#duties.failed(item, pictureFailure(error.code));
      } else this.#queue.skip(item);
      return undefined;
    }
  }
}
