import { bytesOfChunks, planChunks } from '../client/chunk-plan.js';
import { randomId } from '../client/random-id.js';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import { type HandleFinder, openAgain } from './file-handles.js';
import { fingerprintOf } from './file-fingerprint.js';
import type { FileError, FileSource } from './file-snapshot.js';
import { mayRemember } from './resume-database.js';
import type { JournalEntry } from './resume-journal.js';
import type { ResumeStore } from './resume-store.js';
import type { SessionContext } from './session-context.js';
import { type FileFacts, UploadItem } from './upload-item.js';

/** What came from nowhere on the visitor's disk cannot be picked again. */
const CANNOT_BE_PICKED_AGAIN: ReadonlySet<FileSource> = new Set<FileSource>([
  'camera',
  'script',
  'url',
]);

const OTHER_FILE: FileError = Object.freeze({
  code: 'other-file',
  message: 'This is another file, or it was changed since.',
  retryable: false,
});

/** Lets unfinished uploads survive reloads and crashes, as the option `resume` says. */
export class Resumption {
  readonly #context: SessionContext;
  readonly #entries = new Map<string, Pick<JournalEntry, 'fingerprint' | 'isKept' | 'handle'>>();
  readonly #handleFinders = new WeakMap<object, HandleFinder>();
  readonly #onlyHere = new WeakSet<object>();
  #widget: string | undefined;
  /** Loaded when there is something to remember. */
  #store: Promise<ResumeStore | undefined> | undefined;

  constructor(context: SessionContext) {
    this.#context = context;
  }

  /** Unfinished uploads of this widget: those whose bytes are still there, and those to pick again. */
  async restore(widget: string): Promise<UploadItem[]> {
    if (this.#context.options.resume === 'none') return [];
    this.#widget = widget;
    if (!(await mayRemember())) return [];
    const store = await this.#openStore();
    const entries = (await store?.journal.adopt()) ?? [];
    return Promise.all(entries.map((entry) => this.#revive(entry, store)));
  }

  /** Files have come in with handles by which they can be read again after a reload. */
  expectHandles(files: readonly object[], find: HandleFinder): void {
    for (const file of files) this.#handleFinders.set(file, find);
  }

  /** Files have come in that may lie nowhere else: after a reload nobody could pick them again. */
  expectLoss(files: readonly object[]): void {
    for (const file of files) this.#onlyHere.add(file);
  }

  /** An upload is about to begin: from now on it is remembered. */
  async begin(item: UploadItem): Promise<void> {
    const { resume } = this.#context.options;
    const { file, address, source } = item.facts;
    if (resume === 'none' || !(file ?? address) || this.#entries.has(item.id)) return;
    this.#entries.set(item.id, { fingerprint: undefined, isKept: false });
    if (!file) return this.save(item);
    const isOnlyHere = CANNOT_BE_PICKED_AGAIN.has(source) || this.#onlyHere.has(file);
    const isWorthKeeping = resume === 'keep-files' || item.isEdited || isOnlyHere;
    const fingerprint = await fingerprintOf(file);
    const isKept = isWorthKeeping && (await this.#keep(item.id, file));
    const handle = isKept ? undefined : await this.#handleOf(file);
    // It may have ended meanwhile.
    if (!this.#entries.has(item.id)) return this.#forget(item.id);
    this.#entries.set(item.id, { fingerprint, isKept, handle });
    await this.save(item);
  }

  /** The server has confirmed more of it. */
  async save(item: UploadItem): Promise<void> {
    const entry = this.#entries.get(item.id);
    if (!entry) return;
    const { id, name, type, bytes, file, address } = item.facts;
    const lastModified = file instanceof File ? file.lastModified : undefined;
    const { checkpoint, picture } = item;
    const store = await this.#openStore();
    await store?.journal.put({
      ...{ id, name, type, bytes, address, lastModified, checkpoint },
      coordinates: picture?.coordinates,
      ...entry,
    });
  }

  /** It has arrived, or nobody wants it any more: everything that was kept goes. */
  async end(id: string): Promise<void> {
    if (this.#entries.delete(id)) await this.#forget(id);
  }

  /** Nothing of this widget is kept any longer. */
  endAll(): void {
    for (const id of this.#entries.keys()) void this.end(id);
  }

  async #forget(id: string): Promise<void> {
    const store = await this.#openStore();
    await store?.journal.drop(id);
    await store?.kept.drop(id);
  }

  /** @returns `undefined` where nothing can be remembered */
  #openStore(): Promise<ResumeStore | undefined> {
    if (this.#widget === undefined) return Promise.resolve(undefined);
    return (this.#store ??= loadStore(this.#widget));
  }

  /** @returns whether the copy is complete */
  async #keep(id: string, file: Blob): Promise<boolean> {
    const store = await this.#openStore();
    return (await store?.kept.keep(id, file)) ?? false;
  }

  /** The file to be picked again that a new one may be, by name and size. */
  candidateFor({ name, bytes }: Pick<FileFacts, 'name' | 'bytes'>): UploadItem | undefined {
    return this.#context.items.all.find(
      ({ status, facts }) => status === 'missing' && facts.name === name && facts.bytes === bytes,
    );
  }

  /**
   * Gives a missing file its bytes back, if they are the same.
   *
   * @returns why not; `undefined` when it can go on
   */
  async reunite(
    item: UploadItem,
    { name, bytes, file }: Pick<FileFacts, 'name' | 'bytes' | 'file'>,
  ): Promise<FileError | undefined> {
    const known = this.#entries.get(item.id)?.fingerprint;
    if (!file || name !== item.facts.name || bytes !== item.facts.bytes) return OTHER_FILE;
    if (known && (await fingerprintOf(file)) !== known) return OTHER_FILE;
    item.learn({ file });
    return undefined;
  }

  async #handleOf(file: Blob): Promise<FileSystemFileHandle | undefined> {
    return file instanceof File ? this.#handleFinders.get(file)?.(file) : undefined;
  }

  /**
   * Opens a missing file by its handle, if it has one; the browser may ask the visitor for leave.
   *
   * @returns `undefined` when there is none; the file, or `undefined` when it cannot be had
   */
  reopen(item: UploadItem): Promise<File | undefined> | undefined {
    const entry = this.#entries.get(item.id);
    if (!entry?.handle) return undefined;
    const { handle } = entry;
    // Asked once: after a refusal the visitor picks the file.
    this.#entries.set(item.id, { ...entry, handle: undefined });
    return openAgain(handle, true);
  }

  async #revive(entry: JournalEntry, store: ResumeStore | undefined): Promise<UploadItem> {
    const { id, name, type, bytes, address, checkpoint, fingerprint, handle } = entry;
    const file = entry.isKept ? await store?.kept.read(id, entry) : undefined;
    const facts = { id, name, type, bytes, source: 'restored' } as const;
    const item = new UploadItem(address === undefined ? facts : { ...facts, address });
    item.revise(undefined, { coordinates: entry.coordinates, isLocationRemoved: false });
    this.#entries.set(id, { fingerprint, isKept: file !== undefined, handle });
    item.become({ status: 'missing' });
    if (file) item.learn({ file });
    else if (handle) await this.#reopenSilently(item, handle);
    if (!checkpoint) return item;
    const plan = planChunks(bytes, checkpoint.chunkBytes);
    item.checkpoint = asInterrupted(checkpoint, plan.length);
    item.progressTo(bytesOfChunks(plan, checkpoint.answered), this.#context.now());
    return item;
  }

  /** Where the browser needs nobody's leave for it; a changed file waits to be picked in words. */
  async #reopenSilently(item: UploadItem, handle: FileSystemFileHandle): Promise<void> {
    const file = await openAgain(handle, false);
    if (!file) return;
    const error = await this.reunite(item, { name: file.name, bytes: file.size, file });
    if (error) item.become({ status: 'missing', error });
  }
}

/** Without its code nothing is remembered, which keeps nobody from uploading. */
async function loadStore(widget: string): Promise<ResumeStore | undefined> {
  try {
    const { openResumeStore } = await import('./resume-store.js');
    return openResumeStore(widget, randomId());
  } catch {
    return undefined;
  }
}

/** What was in flight when the page went is not known: any chunk may have arrived. */
function asInterrupted(checkpoint: UploadCheckpoint, chunks: number): UploadCheckpoint {
  const answered = new Set(checkpoint.answered);
  const all = Array.from({ length: chunks }, (_, index) => index);
  return { ...checkpoint, unconfirmed: all.filter((index) => !answered.has(index)) };
}
