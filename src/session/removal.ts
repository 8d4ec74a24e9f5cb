import { deleteByToken } from '../client/delete-by-token.js';
import { toUploadError } from '../client/upload-error.js';
import { toFileError } from './file-error.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** Takes uploaded files back: from the server while their token lives, else from the list alone. */
export class Removal {
  readonly #context: SessionContext;
  readonly #onGone: (item: UploadItem, isDeleted: boolean) => void;
  readonly #running = new Map<UploadItem, Promise<void>>();

  /** @param onGone called when a file has to leave the list; `isDeleted` when the API confirmed it */
  constructor(context: SessionContext, onGone: (item: UploadItem, isDeleted: boolean) => void) {
    this.#context = context;
    this.#onGone = onGone;
  }

  /** Never rejects: a deletion that fails is told on the file, which stays. */
  remove(item: UploadItem): Promise<void> {
    const running = this.#running.get(item) ?? this.#remove(item);
    this.#running.set(item, running);
    return running.finally(() => this.#running.delete(item));
  }

  async #remove(item: UploadItem): Promise<void> {
    const token = this.#context.deleteWindow.tokenOf(item.id);
    if (!token) return this.#onGone(item, false);
    const { state } = item;
    const result = state.status === 'done' && state.result ? { result: state.result } : {};
    item.become({ status: 'removing', ...result });
    this.#context.listChanged();
    try {
      await deleteByToken(token, this.#context.options);
      // It may have been told already that it has left the list.
      if (this.#context.items.has(item)) this.#onGone(item, true);
    } catch (cause) {
      const error = toFileError(toUploadError(cause));
      if (!this.#context.items.has(item)) return;
      if (!error.retryable) this.#forbid(item);
      item.become({ status: 'done', ...result, error });
      this.#context.listChanged();
    }
  }

  /** Deletes a file that is no longer in the list, because another has taken its place. */
  discard(item: UploadItem): void {
    const token = this.#context.deleteWindow.tokenOf(item.id);
    this.#context.deleteWindow.close(item.id);
    // The visitor has moved on; what cannot be deleted stays with the site.
    if (token) deleteByToken(token, this.#context.options).catch(() => undefined);
  }

  /** The server does not take the token (any more): what is left is a removal from the list. */
  #forbid(item: UploadItem): void {
    this.#context.deleteWindow.close(item.id);
    item.removableUntil = undefined;
  }
}
