import { randomId } from '../client/random-id.js';
import { assetKey } from './form-entry.js';
import { recalledItem, rememberedFiles } from './remembered-item.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';
import { type ListRecord, parseListRecord, type RememberedFile, TabMemory } from './tab-memory.js';
import type { UploadItem } from './upload-item.js';

/** A list that changes often is written at most once in so long, in ms. */
const REMEMBER_EVERY_MS = 300;

/** The tab's storage holds about so many. */
const MOST_REMEMBERED = 1000;

/** Whom the recollection tells. */
export interface RecollectionDuties {
  /** An unfinished upload is in the list again that needs nothing from the visitor. */
  readonly revived: (item: UploadItem) => void;
  /** A file is no longer in the list. */
  readonly released: (item: UploadItem) => void;
  /** The list was written down, for this tab and for its history. */
  readonly remembered: () => void;
  /** The uploaded file whose place another is to take. */
  readonly keptFor: (item: UploadItem) => UploadItem | undefined;
}

/**
 * What the list starts from, and what becomes of it when the page goes: puts into the list what was
 * there before a reload, and keeps it for the next time.
 */
export class Recollection {
  readonly #context: SessionContext;
  readonly #resumption: Resumption;
  readonly #duties: RecollectionDuties;
  #default: readonly RememberedFile[] = [];
  #memory: TabMemory | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #state: string | null = null;
  /** The list that was sent, which nobody needs again. */
  #sent: string | null | undefined;

  constructor(context: SessionContext, resumption: Resumption, duties: RecollectionDuties) {
    this.#context = context;
    this.#resumption = resumption;
    this.#duties = duties;
  }

  /** What the list starts from, and returns to when its form is reset. */
  get default(): readonly RememberedFile[] {
    return this.#default;
  }

  /** Of a list that nobody has changed all that it is. */
  set default(files: readonly RememberedFile[]) {
    const wasUntouched = this.#memory !== undefined && this.#isUntouched;
    this.#default = files;
    if (wasUntouched) this.#show(files);
  }

  /**
   * The list as it was last written down, without its secrets, for {@link recall}; `null` while it
   * is the default.
   */
  get state(): string | null {
    return this.#state;
  }

  /**
   * Lists what this tab had before the page was reloaded, else the default, and what was under way;
   * keeps both from now on. What a script has assigned before stays.
   *
   * @param key what no other widget has
   */
  restore(key: string): void {
    this.#memory = new TabMemory(key, this.#context.now);
    const record = this.#memory.read();
    const isAssigned = this.#context.items.all.some(({ status }) => status === 'done');
    if (!isAssigned) this.#show(record ? this.#filesOf(record) : this.#default);
    void this.#resumption.restore(key).then((items) => this.#revive(items, record?.order ?? []));
  }

  /** Lists what a state says; only what is under way stays beside it. Other texts count for nothing. */
  recall(state: string): void {
    const record = parseListRecord(state);
    if (record?.base !== this.#base) return;
    this.#show(this.#filesOf(record));
    this.#context.items.arrange(record.order);
  }

  /** Lists these in place of all that is uploaded; those that are there already are known again. */
  assign(files: readonly RememberedFile[]): void {
    const { items, deleteWindow } = this.#context;
    const present = items.all.flatMap((item) => rememberedFiles(item, deleteWindow));
    const known = new Map([...this.#default, ...present].map((file) => [assetKey(file), file]));
    const meant = files.map((file) => known.get(assetKey(file)) ?? { ...file, id: randomId() });
    this.#show(meant);
  }

  /** Lists what the list starts from; what this tab has kept is forgotten. */
  returnToDefault(): void {
    this.#show(this.#default);
    this.remember();
  }

  /** Keeps the list, now or once the last time is long enough ago. */
  rememberSoon(): void {
    this.#isDue = this.#timer !== undefined;
    if (this.#isDue) return;
    this.remember();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isDue) this.rememberSoon();
    }, REMEMBER_EVERY_MS);
  }

  /** Keeps what is uploaded for a reload of the page in this tab. */
  remember(): void {
    const list = this.#record();
    const isUntouched = this.#isUntouched;
    const before = this.#state;
    const publicList = { ...list, files: list.files.map(publicOf) };
    this.#state = isUntouched ? null : JSON.stringify(publicList);
    if (isUntouched && list.files.length === 0) this.#memory?.forget();
    else if (this.#state !== this.#sent) this.#memory?.write(list);
    if (this.#state !== before) this.#duties.remembered();
  }

  /** The form was sent: a page that is opened anew starts from its default. */
  forget(): void {
    this.remember();
    this.#sent = this.#state;
    this.#memory?.forget();
    this.#resumption.endAll();
  }

  /** Of the default only what can still be removed: the rest comes with the page. */
  #record(): ListRecord {
    const { items, deleteWindow } = this.#context;
    const ofDefault = new Set(this.#default.map(({ id }) => id));
    // What has not set out to take another's place is gone with the page.
    const lasting = items.all.map((item) =>
      item.isUnderWay ? item : (this.#duties.keptFor(item) ?? item),
    );
    const uploaded = lasting.flatMap((item) => rememberedFiles(item, deleteWindow));
    const files = uploaded.filter(({ id, token }) => token !== undefined || !ofDefault.has(id));
    // Very long lists would fill the storage with ids of files that are not kept.
    const ordered = items.size > MOST_REMEMBERED ? uploaded : lasting;
    return {
      base: this.#base,
      files: files.slice(-MOST_REMEMBERED),
      order: ordered.map(({ id }) => id),
    };
  }

  get #base(): string {
    return this.#default.map((file) => file.entry ?? assetKey(file)).join(' ');
  }

  get #isUntouched(): boolean {
    const { items } = this.#context;
    const { length } = this.#default;
    return items.size === length && items.all.every(({ id }, at) => id === this.#default[at]?.id);
  }

  /** What a record lists; of a record of another default only the time that is left for removals. */
  #filesOf({ base, files, order }: ListRecord): readonly RememberedFile[] {
    if (base !== this.#base) {
      const known = new Map(files.map((file) => [assetKey(file), file]));
      return this.#default.map((file) => withToken(file, known.get(assetKey(file))));
    }
    const all = new Map([...this.#default, ...files].map((file) => [file.id, file]));
    return order.flatMap((id) => all.get(id) ?? []);
  }

  /** In place of all that is uploaded. */
  #show(files: readonly RememberedFile[]): void {
    const { items, deleteWindow, listChanged } = this.#context;
    const wanted = new Map(files.map(({ id, result }) => [id, result.secure_url]));
    for (const item of items.all) {
      const { state, id } = item;
      if (state.status !== 'done' || state.result?.secure_url === wanted.get(id)) continue;
      items.delete(id);
      deleteWindow.close(id);
      this.#duties.released(item);
    }
    for (const file of files) {
      if (!items.find(file.id)) items.add(recalledItem(file, deleteWindow));
    }
    items.arrange(files.map(({ id }) => id));
    listChanged();
  }

  /** What has its bytes or an address goes on by itself; the rest waits to be picked again. */
  #revive(unfinished: readonly UploadItem[], order: readonly string[]): void {
    const { items, listChanged } = this.#context;
    for (const item of unfinished) {
      items.add(item);
      if (!item.facts.file && !item.facts.address) continue;
      item.become({ status: 'ready' });
      this.#duties.revived(item);
    }
    if (unfinished.length === 0) return;
    items.arrange(order);
    listChanged();
  }
}

function publicOf({ token: _secret, ...file }: RememberedFile): RememberedFile {
  return { ...file, tokenLeftMs: 0 };
}

function withToken(file: RememberedFile, known: RememberedFile | undefined): RememberedFile {
  if (!known?.token) return file;
  const { name, type, bytes, token, tokenLeftMs } = known;
  return { ...file, name, type, bytes, token, tokenLeftMs };
}
