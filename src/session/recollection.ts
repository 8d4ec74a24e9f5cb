import { recalledItem, rememberedFiles } from './remembered-item.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';
import { type RememberedFile, TabMemory } from './tab-memory.js';
import type { UploadItem } from './upload-item.js';

/** Writing waits for so long, in ms; a page that goes is not waited for. */
const REMEMBER_AFTER_MS = 300;

/** The tab's storage holds about so many. */
const MOST_REMEMBERED = 1000;

/** Puts into the list what was there before the page was reloaded, and keeps it for the next time. */
export class Recollection {
  readonly #context: SessionContext;
  readonly #resumption: Resumption;
  readonly #onRevived: (item: UploadItem) => void;
  #memory: TabMemory | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRevived called with an unfinished upload that needs nothing from the visitor */
  constructor(
    context: SessionContext,
    resumption: Resumption,
    onRevived: (item: UploadItem) => void,
  ) {
    this.#context = context;
    this.#resumption = resumption;
    this.#onRevived = onRevived;
  }

  /** @param key what no other widget has */
  restore(key: string): void {
    this.#memory = new TabMemory(key, this.#context.now);
    this.seed(this.#memory.read());
    void this.#resumption.restore(key).then((items) => this.#revive(items));
  }

  /** Puts files into the list that are uploaded already. */
  seed(files: readonly RememberedFile[]): void {
    const { items, deleteWindow, listChanged } = this.#context;
    for (const file of files) {
      if (!items.find(file.id)) items.add(recalledItem(file, deleteWindow));
    }
    listChanged();
  }

  /** As {@link remember}, but not at every change of a long list. */
  rememberSoon(): void {
    this.#timer ??= setTimeout(() => this.remember(), REMEMBER_AFTER_MS);
  }

  /** Keeps what is uploaded for a reload of the page in this tab. */
  remember(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { items, deleteWindow } = this.#context;
    const files = items.all.flatMap((item) => rememberedFiles(item, deleteWindow));
    this.#memory?.write(files.slice(-MOST_REMEMBERED));
  }

  /** What has its bytes or an address goes on by itself; the rest waits to be picked again. */
  #revive(items: readonly UploadItem[]): void {
    for (const item of items) {
      this.#context.items.add(item);
      if (!item.facts.file && !item.facts.address) continue;
      item.become({ status: 'ready' });
      this.#onRevived(item);
    }
    if (items.length > 0) this.#context.listChanged();
  }
}
