import { UploadError } from '../client/upload-error.js';
import type { PictureEdit } from '../image/picture-edit.js';
import { isCroppable, isPicture } from './croppable.js';
import type { CropRound } from './file-snapshot.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** What the queue has others do. */
export interface CropDuties {
  /** A picture that is under way is cropped anew: it stops. */
  readonly withdraw: (item: UploadItem) => void;
  /** The visitor has decided; `edit` is absent when the picture stays whole. */
  readonly decided: (item: UploadItem, edit: PictureEdit | undefined) => void;
  /** Nothing was changed: it goes on as before. */
  readonly goOn: (items: readonly UploadItem[]) => void;
}

/** Pictures that wait for the visitor to crop them, one after the other. */
export class CropQueue {
  readonly #context: SessionContext;
  readonly #duties: CropDuties;
  /** In their order; what was cropped stays until the round is over. */
  readonly #round = new Set<string>();
  /** Opened anew by the visitor: they have been decided on before. */
  readonly #reopened = new Set<string>();
  #current: string | undefined;

  constructor(context: SessionContext, duties: CropDuties) {
    this.#context = context;
    this.#duties = duties;
  }

  /** What the visitor crops now; `undefined` when nothing. */
  get round(): CropRound | undefined {
    const id = this.#current;
    if (id === undefined || this.#context.items.find(id)?.status !== 'cropping') return undefined;
    const ids = [...this.#round].filter((it) => this.#context.items.find(it));
    return Object.freeze({ id, ids: Object.freeze(ids) });
  }

  /** Has the visitor crop those of new files that are pictures. @returns the others */
  take(items: readonly UploadItem[]): readonly UploadItem[] {
    const { cropping, croppingRequired } = this.#context.options;
    const isUndecided = (item: UploadItem) => isPicture(item) && !item.picture;
    return cropping || croppingRequired ? this.#take(items, isUndecided) : items;
  }

  /**
   * The last gate before files leave: where cropping is required, pictures that are not cropped go
   * back to the visitor.
   *
   * @returns those that may go
   */
  hold(items: readonly UploadItem[]): readonly UploadItem[] {
    if (!this.#context.options.croppingRequired) return items;
    return this.#take(items, (item) => isPicture(item) && !item.picture?.edit);
  }

  /** @throws UploadError `illegal-state` when it is no picture or too far on its way */
  open(item: UploadItem): void {
    if (!isCroppable(item)) {
      const { name } = item.facts;
      throw new UploadError('illegal-state', `"${name}" is ${item.status} and cannot be cropped.`);
    }
    if (item.status !== 'cropping') {
      if (item.isUnderWay) this.#duties.withdraw(item);
      this.#reopened.add(item.id);
      item.become({ status: 'cropping' });
    }
    // In the list's order, with all that wait.
    for (const { id, status } of this.#context.items.all) {
      if (status === 'cropping') this.#round.add(id);
    }
    this.#current = item.id;
    this.#context.listChanged();
  }

  /** The visitor has cropped it. */
  decide(item: UploadItem, edit: PictureEdit): void {
    this.#close(item);
    this.#duties.decided(item, edit);
  }

  /** It stays whole. @throws UploadError `illegal-state` where cropping is required */
  skip(item: UploadItem): void {
    if (this.#context.options.croppingRequired) {
      throw new UploadError('illegal-state', 'On this page pictures have to be cropped.');
    }
    this.#close(item);
    this.#duties.decided(item, undefined);
  }

  /** Back to the list: what is not decided on waits there. */
  leave(): void {
    const items = [...this.#reopened].map((id) => this.#context.items.find(id));
    this.#current = undefined;
    this.#round.clear();
    this.#reopened.clear();
    const reopened = items.filter((item) => item?.status === 'cropping') as UploadItem[];
    for (const item of reopened) item.become({ status: 'ready' });
    this.#context.listChanged();
    this.#duties.goOn(reopened);
  }

  /** It is gone or cannot be cropped: the next one, please. */
  forget(item: UploadItem): void {
    this.#advanceFrom(item.id);
    this.#reopened.delete(item.id);
    this.#round.delete(item.id);
  }

  /** Pictures of the round that wait still. */
  get waiting(): readonly UploadItem[] {
    const { items } = this.#context;
    return items.all.filter(({ id, status }) => this.#round.has(id) && status === 'cropping');
  }

  #take(
    items: readonly UploadItem[],
    isMeant: (item: UploadItem) => boolean,
  ): readonly UploadItem[] {
    const meant = items.filter((item) => isMeant(item));
    for (const item of meant) {
      item.become({ status: 'cropping' });
      this.#round.add(item.id);
    }
    if (meant.length > 0) {
      if (!this.round) this.#current = meant[0]?.id;
      this.#context.listChanged();
    }
    return items.filter((item) => item.status !== 'cropping');
  }

  #close(item: UploadItem): void {
    item.become({ status: 'ready' });
    this.#reopened.delete(item.id);
    this.#advanceFrom(item.id);
  }

  /** To the next one that waits, after it or else before; after the last one the round is over. */
  #advanceFrom(id: string): void {
    if (this.#current !== id) return;
    const ids = [...this.#round];
    const place = ids.indexOf(id);
    const waiting = new Set(this.waiting.map((item) => item.id));
    waiting.delete(id);
    const others = [...ids.slice(place + 1), ...ids.slice(0, place)];
    this.#current = others.find((it) => waiting.has(it));
    if (this.#current === undefined) this.#round.clear();
  }
}
