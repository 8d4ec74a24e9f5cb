import { UploadError } from '../client/upload-error.js';
import type { PictureDesk } from '../image/picture-desk.js';
import { PictureError, type Prepared } from '../image/picture-orders.js';
import type { FileError } from './file-snapshot.js';
import { pictureFailure } from './picture-failure.js';
import { isShrinkable } from './remediable.js';
import { mostPictureBytes, roomRefusal } from './restrictions.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Who goes on with pictures that were helped. */
export interface RemedyDuties {
  /** It was refused and keeps the limits now: it is looked into as a new one. */
  readonly takeUp: (item: UploadItem) => void;
  readonly refuse: (item: UploadItem, error: FileError) => void;
  readonly openCrop: (item: UploadItem) => void;
}

/** Helps pictures that were refused because they are too large. */
export class Remedies {
  readonly #context: SessionContext;
  readonly #desk: PictureDesk;
  readonly #duties: RemedyDuties;

  constructor(context: SessionContext, desk: PictureDesk, duties: RemedyDuties) {
    this.#context = context;
    this.#desk = desk;
    this.#duties = duties;
  }

  /**
   * Encodes a refused picture anew, so that it keeps the page's limits. Resolves when that is done, or
   * when the row says why it cannot be.
   *
   * @throws UploadError `unknown-file`; `illegal-state` when that is not what it was refused for
   */
  async shrink(id: string): Promise<void> {
    const item = this.#demand(id);
    if (this.#lacksRoom(item)) return;
    item.become({ status: 'preparing' });
    this.#context.listChanged();
    try {
      const { file, drawn, isLocationRemoved } = await this.#order(item);
      if (!this.#context.items.has(item)) return;
      const shrunk = drawn && { ...drawn.to, isScaled: drawn.to.width < drawn.from.width };
      item.revise(file, { isLocationRemoved, shrunk });
      this.#duties.takeUp(item);
    } catch (error) {
      if (!this.#context.items.has(item)) return;
      const code = error instanceof PictureError ? error.code : 'picture-unshrinkable';
      this.#duties.refuse(item, pictureFailure(code));
    }
  }

  /** Has the visitor cut a picture that has too many pixels. @throws UploadError */
  crop(id: string): void {
    const item = this.#demand(id);
    if (!this.#lacksRoom(item)) this.#duties.openCrop(item);
  }

  #demand(id: string): UploadItem {
    const item = this.#context.items.get(id);
    if (isShrinkable(item)) return item;
    throw new UploadError('illegal-state', `"${item.facts.name}" cannot be made to fit.`);
  }

  /** Others may have taken its place meanwhile. */
  #lacksRoom(item: UploadItem): boolean {
    const { options, items } = this.#context;
    const error = options.multiple ? roomRefusal(0, options, items.standing) : undefined;
    if (!error) return false;
    item.become({ status: 'checking' });
    this.#duties.refuse(item, error);
    return true;
  }

  #order({ brought: file, original }: UploadItem): Promise<Prepared> {
    if (!file) throw new PictureError('picture-unreadable');
    const { maxImageWidth: width, maxImageHeight: height, ...options } = this.#context.options;
    return this.#desk.order(
      {
        type: 'prepare',
        file,
        name: original.name,
        edit: undefined,
        output: 'pixels',
        limits: { width, height },
        mostBytes: mostPictureBytes(options),
        refusesLarger: false,
        withoutLocation: options.stripLocation,
      },
      new AbortController().signal,
    );
  }
}
