import { randomId } from '../client/random-id.js';
import { UploadError } from '../client/upload-error.js';
import { isCroppableAgain } from './croppable.js';
import type { FileError } from './file-snapshot.js';
import { MOST_FETCH_MS, readPicture } from './picture-fetch.js';
import { pictureFailure } from './picture-failure.js';
import { refusal } from './restrictions.js';
import type { SessionContext } from './session-context.js';
import { type FileFacts, type ItemPicture, UploadItem } from './upload-item.js';

/** What is done when an uploaded picture is cropped. */
export interface SecondCropDuties {
  /** A file takes the place of another, which comes back should the first one never arrive. */
  readonly replace: (item: UploadItem, successor: UploadItem) => void;
  readonly listed: (item: UploadItem) => void;
  /** The visitor crops it. */
  readonly open: (item: UploadItem) => void;
  /** It goes; what it was to replace comes back. */
  readonly drop: (item: UploadItem) => void;
}

/**
 * Crops pictures that are uploaded already. What was cropped is another upload, which takes the
 * place of the first one in the list; that one is deleted once the other has arrived, while it can
 * be. Where the original is not here any more, what was uploaded is fetched from the API's delivery.
 */
export class SecondCrop {
  readonly #context: SessionContext;
  readonly #duties: SecondCropDuties;
  /** Open for the first time, and what they are to replace. */
  readonly #undecided = new Map<UploadItem, UploadItem>();
  readonly #fetching = new Set<UploadItem>();

  constructor(context: SessionContext, duties: SecondCropDuties) {
    this.#context = context;
    this.#duties = duties;
  }

  /** @throws UploadError `illegal-state` when it is no picture, or cannot be had */
  open(item: UploadItem): void {
    const { name } = item.facts;
    if (!isCroppableAgain(item)) {
      throw new UploadError('illegal-state', `"${name}" is uploaded and cannot be cropped.`);
    }
    const { brought: file, original, picture } = item;
    if (file) this.#begin(item, { ...original, file }, picture);
    else void this.#fetch(item);
  }

  /** Something was cut out of it: from now on it is a file like any other. */
  decided(item: UploadItem): void {
    this.#undecided.delete(item);
  }

  /**
   * It is not cropped after all.
   *
   * @param error why not, to be told with the file that is uploaded
   * @returns false for a file that takes nobody's place
   */
  giveUp(item: UploadItem, error?: FileError): boolean {
    const uploaded = this.#undecided.get(item);
    if (!uploaded) return false;
    this.#undecided.delete(item);
    if (error) tell(uploaded, error);
    this.#duties.drop(item);
    return true;
  }

  async #fetch(item: UploadItem): Promise<void> {
    const { state } = item;
    if (state.status !== 'done' || !state.result || this.#fetching.has(item)) return;
    this.#fetching.add(item);
    const signal = AbortSignal.timeout(MOST_FETCH_MS);
    const found = await readPicture(state.result.secure_url, signal);
    this.#fetching.delete(item);
    const isThere = this.#context.items.has(item) && item.status === 'done';
    if (!isThere) return;
    if (found instanceof Blob) {
      const { name } = item.facts;
      const { type, size: bytes } = found;
      const file = new File([found], name, { type });
      return this.#begin(item, { name, type, bytes, file, source: 'url' }, undefined);
    }
    tell(
      item,
      found === 'closed' ? refusal('address-uncroppable') : pictureFailure('picture-unreadable'),
    );
    this.#context.listChanged();
  }

  #begin(
    item: UploadItem,
    { name, type, bytes, source, file }: Omit<FileFacts, 'id'> & { readonly file: Blob },
    picture: ItemPicture | undefined,
  ): void {
    const successor = new UploadItem({ id: randomId(), name, type, bytes, source, file });
    successor.revise(undefined, picture);
    successor.become({ status: 'ready' });
    this.#undecided.set(successor, item);
    this.#duties.replace(item, successor);
    this.#duties.listed(successor);
    this.#context.emit('upload-added', { files: [successor.snapshot] });
    this.#duties.open(successor);
  }
}

/** Says with an uploaded file what could not be done with it. */
function tell(item: UploadItem, error: FileError): void {
  const { state } = item;
  if (state.status === 'done') item.become({ ...state, error });
}
