import { randomId } from '../client/random-id.js';
import type { HandleFinder } from './file-handles.js';
import type { FileError, FileSnapshot, FileSource, FileStatus } from './file-snapshot.js';
import { refusal, refusalOf, type Rules, type Standing } from './restrictions.js';
import type { Resumption } from './resumption.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import { type FileFacts, UploadItem } from './upload-item.js';

/** How files came in. */
export interface Arrival {
  readonly source: FileSource;
  /** Only what the visitor does asks the page for leave. */
  readonly isByVisitor: boolean;
  /** The row that asked for its file again, or for another in its place. */
  readonly forId?: string | undefined;
  /** Tells the handles that the files came with. */
  readonly handleOf?: HandleFinder | undefined;
}

/** What the intake has others do. */
export interface IntakeDuties {
  /** Single mode: the newest takes the place of what was there. */
  readonly replace: (present: readonly UploadItem[], successor: UploadItem) => void;
  /** A file that did not make it has to go: another was chosen in its place. */
  readonly dismiss: (item: UploadItem) => void;
  /** A file has come into the list. */
  readonly listed: (item: UploadItem) => void;
  /** Whether a file has to be looked into before it is welcome. */
  readonly isDoubtful: (item: UploadItem, options: SessionOptions) => boolean;
  /** Looks into a file that is in the list. */
  readonly inspect: (item: UploadItem) => void;
  /** New files are in the list, and not refused. */
  readonly welcome: (items: readonly UploadItem[]) => void;
  /** Files that were under way before can go on. */
  readonly ready: (items: readonly UploadItem[]) => void;
}

/** A file that the API is to fetch. */
export interface RemoteFile {
  readonly address: string;
  readonly name: string;
  /** MIME type; '' when unknown. */
  readonly type: string;
  /** 0 when unknown. */
  readonly bytes: number;
}

/** A file that could not be read where it came from; it is listed with the reason. */
export interface UnreadFile {
  readonly name: string;
  readonly code: 'file-unreadable' | 'folder-endless';
}

/** What may come in. */
export type Arriving = File | RemoteFile | UnreadFile;

interface NewFile {
  readonly facts: Omit<FileFacts, 'id'>;
  /** Why it can be nothing but refused. */
  readonly error?: FileError;
}

/** Files that are taken in at a time. */
const SLICE_FILES = 250;

const REPLACEABLE: ReadonlySet<FileStatus> = new Set<FileStatus>(['invalid', 'failed']);

const NOTHING: Standing = { files: 0, bytes: 0 };

/** Takes files into the list: refused ones too, with their reason. */
export class Intake {
  readonly #context: SessionContext;
  readonly #resumption: Resumption;
  readonly #duties: IntakeDuties;

  constructor(context: SessionContext, resumption: Resumption, duties: IntakeDuties) {
    this.#context = context;
    this.#resumption = resumption;
    this.#duties = duties;
  }

  /**
   * New files are in the list when this returns, of many the first ones; only what is recognised from
   * before a reload takes a moment longer.
   */
  add(files: readonly Arriving[], arrival: Arrival): void {
    const { source, isByVisitor, forId, handleOf } = arrival;
    const fresh = files.map((file) => factsOf(file, source));
    const candidates = fresh.map(({ facts: { name, type, bytes } }) => ({
      name,
      type,
      bytes,
      source,
    }));
    if (isByVisitor && !this.#context.emit('upload-add', { candidates })) return;
    if (handleOf) this.#resumption.expectHandles(files, handleOf);
    const { items } = this.#context;
    const asking = forId === undefined ? undefined : items.find(forId);
    const isReplaced = asking !== undefined && REPLACEABLE.has(asking.status);
    const place = isReplaced ? items.indexOf(asking.id) : undefined;
    if (isReplaced) this.#duties.dismiss(asking);
    const others = fresh.filter(({ facts }) => {
      const missing = asking?.status === 'missing' ? asking : this.#resumption.candidateFor(facts);
      if (missing) void this.#reunite(missing, facts);
      return !missing;
    });
    if (others.length > 0) void this.#listAll(others, place);
  }

  /**
   * The first slice at once; those after it one a task, so that the page stays awake.
   *
   * @param place of the first one; the end of the list when absent
   */
  async #listAll(files: readonly NewFile[], place?: number): Promise<void> {
    const { items, options } = this.#context;
    const present = items.all.filter(({ status }) => status !== 'invalid');
    let standing = options.multiple ? items.standing : NOTHING;
    for (let start = 0; start < files.length; start += SLICE_FILES) {
      if (start > 0) await nextTask();
      const taken = takeIn(files.slice(start, start + SLICE_FILES), options, standing);
      const welcome = taken.filter(({ status }) => status !== 'invalid');
      for (const item of welcome) {
        if (!this.#duties.isDoubtful(item, options)) item.become({ status: 'ready' });
      }
      standing = counting(standing, welcome);
      this.#list(taken, welcome, present, place === undefined ? undefined : place + start);
    }
  }

  #list(
    taken: readonly UploadItem[],
    welcome: readonly UploadItem[],
    present: readonly UploadItem[],
    place: number | undefined,
  ): void {
    const { items, options, emit } = this.#context;
    const refused = taken.filter(({ status }) => status === 'invalid');
    const [first] = welcome;
    if (first && !options.multiple) this.#duties.replace(present, first);
    for (const [index, item] of taken.entries()) {
      items.add(item, place === undefined ? items.size : place + index);
      this.#duties.listed(item);
    }
    this.#context.listChanged();
    if (first) emit('upload-added', { files: snapshotsOf(welcome) });
    if (refused.length > 0) emit('upload-rejected', { files: snapshotsOf(refused) });
    this.#duties.welcome(welcome.filter(({ status }) => status === 'ready'));
    for (const item of welcome) if (item.status === 'checking') this.#duties.inspect(item);
  }

  /**
   * Opens the file of a row again that is missing it, if the browser kept a way to it.
   *
   * @returns whether there is one; else the visitor has to pick the file
   */
  reopen(id: string): boolean {
    const item = this.#context.items.find(id);
    if (item?.status !== 'missing') return false;
    const opening = this.#resumption.reopen(item);
    void opening?.then((file) => file && this.#reunite(item, factsOf(file, 'local').facts));
    return opening !== undefined;
  }

  async #reunite(item: UploadItem, file: NewFile['facts']): Promise<void> {
    const error = await this.#resumption.reunite(item, file);
    if (item.status !== 'missing') return;
    if (error) {
      item.become({ status: 'missing', error });
      this.#context.emit('upload-rejected', { files: [item.snapshot] });
    } else {
      item.become({ status: 'ready' });
      this.#duties.listed(item);
      this.#duties.ready([item]);
    }
    this.#context.listChanged();
  }
}

/**
 * Makes items of files: `checking`, or `invalid` with the reason. Each that is welcome counts for those
 * after it.
 */
function takeIn(files: readonly NewFile[], rules: Rules, standing: Standing): UploadItem[] {
  let reached = standing;
  return files.map(({ facts, error: fault }) => {
    const bytes = facts.address && facts.bytes === 0 ? undefined : facts.bytes;
    const error = fault ?? refusalOf({ ...facts, bytes }, rules, reached);
    const item = new UploadItem({ ...facts, id: randomId() });
    if (error) item.become({ status: 'invalid', error });
    else reached = counting(reached, [item]);
    return item;
  });
}

/** What counts once these files do, too. */
function counting(standing: Standing, items: readonly UploadItem[]): Standing {
  const bytes = items.reduce((sum, { facts }) => sum + facts.bytes, standing.bytes);
  return { files: standing.files + items.length, bytes };
}

/** Lets the browser draw and hear its visitor before going on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function factsOf(file: Arriving, source: FileSource): NewFile {
  if ('code' in file) {
    const facts = { name: file.name, type: '', bytes: 0, source };
    return { facts, error: refusal(file.code) };
  }
  if (!(file instanceof File)) return { facts: { ...file, source } };
  return { facts: { name: file.name, type: file.type, bytes: file.size, source, file } };
}

function snapshotsOf(items: readonly UploadItem[]): FileSnapshot[] {
  return items.map((item) => item.snapshot);
}
