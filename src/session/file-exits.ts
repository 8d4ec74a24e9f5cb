import type { Duplicates } from './duplicates.js';
import { assetKey } from './form-entry.js';
import type { Inspection } from './inspection.js';
import type { ItemAssets } from './item-assets.js';
import type { PictureStudio } from './picture-studio.js';
import { Removal } from './removal.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';
import { Succession } from './succession.js';
import type { UploadFlow } from './upload-flow.js';
import type { UploadItem } from './upload-item.js';

/** Everything that knows of a file as long as it is in the list. */
export interface FileKeepers {
  readonly inspection: Inspection;
  readonly duplicates: Duplicates;
  readonly assets: ItemAssets;
  readonly flow: UploadFlow;
  readonly resumption: Resumption;
  readonly studio: PictureStudio;
}

/** The ways out of the list: dropped, replaced by another file, deleted from the server. */
export class FileExits {
  readonly #context: SessionContext;
  readonly #keepers: FileKeepers;
  readonly #succession = new Succession();
  readonly #removal: Removal;

  constructor(context: SessionContext, keepers: FileKeepers) {
    this.#context = context;
    this.#keepers = keepers;
    this.#removal = new Removal(context, (item, isDeleted) => this.drop(item, isDeleted));
  }

  /** Deletes an uploaded file while its token lives; else it only leaves the list. */
  remove(item: UploadItem): Promise<void> {
    return this.#removal.remove(item);
  }

  /** Single mode: one file takes the place of others; what is uploaded stays until it has arrived. */
  replaceAll(replaced: readonly UploadItem[], successor: UploadItem): void {
    const { items } = this.#context;
    const place = replaced[0] ? items.indexOf(replaced[0].id) : items.size;
    for (const item of replaced) {
      const { state, facts } = item;
      const origin = state.status === 'done' && state.result && assetKey({ result: state.result });
      const replaces = facts.replaces ?? (origin || undefined);
      if (replaces !== undefined) successor.learn({ replaces });
      if (this.#succession.replace(item, successor)) items.delete(item.id);
      else this.drop(item, false);
    }
    items.add(successor, place);
  }

  /** The uploaded file that comes back should this one never arrive. */
  keptFor(item: UploadItem): UploadItem | undefined {
    return this.#succession.keptFor(item);
  }

  /** A file has arrived: what it has replaced goes. */
  arrived(item: UploadItem): void {
    const { assets, duplicates } = this.#keepers;
    item.releaseMade();
    assets.releaseCopy(item);
    const old = this.#succession.take(item);
    if (!old) return;
    assets.release(old);
    duplicates.leave(old);
    this.#removal.discard(old);
  }

  /** Stops a file and takes it out of the list; what it was to replace comes back. */
  drop(item: UploadItem, isDeleted: boolean): void {
    this.dropMany([item], isDeleted);
  }

  /** As {@link drop}. All are gone before the first one is told, so that it is told of one list. */
  dropMany(dropped: readonly UploadItem[], isDeleted: boolean): void {
    const { emit, listChanged } = this.#context;
    for (const item of dropped) this.#forget(item);
    listChanged();
    for (const item of dropped) {
      emit('upload-removed', { file: item.snapshot, deleted: isDeleted });
    }
  }

  #forget(item: UploadItem): void {
    const { items, deleteWindow } = this.#context;
    const { inspection, duplicates, flow, studio, resumption, assets } = this.#keepers;
    inspection.drop(item);
    duplicates.leave(item);
    flow.withdraw(item);
    studio.drop(item);
    void resumption.end(item.id);
    const kept = this.#succession.take(item);
    const place = kept && items.indexOf(item.id);
    items.delete(item.id);
    assets.release(item);
    deleteWindow.close(item.id);
    if (kept) items.add(kept, place);
  }

  /** Empties the list; nothing comes back. */
  dropAll(): void {
    const { all } = this.#context.items;
    for (const item of all) {
      const kept = this.#succession.take(item);
      if (kept) this.#keepers.assets.release(kept);
    }
    this.dropMany(all, false);
  }
}
