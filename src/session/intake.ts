import { type Arriving, counting, factsOf, type NewFile, takeIn } from './arriving.js';
import type { HandleFinder } from './file-handles.js';
import type { FileSnapshot, FileSource, FileStatus } from './file-snapshot.js';
import { nextTask } from './next-task.js';
import { isForWantOfRoom, roomRefusal, type Standing } from './restrictions.js';
import type { Resumption } from './resumption.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** How files came in. */
export interface Arrival {
  readonly source: FileSource;
  /** Only what the visitor does asks the page for leave. */
  readonly isByVisitor: boolean;
  /** The row that asked for its file again, or for another in its place. */
  readonly forId?: string | undefined;
  /** Tells the handles that the files came with. */
  readonly handleOf?: HandleFinder | undefined;
  /** They came from the clipboard, which may be the only place where they are. */
  readonly isPasted?: boolean | undefined;
}

/** What the intake has others do. */
export interface IntakeDuties {
  /** Single mode: the newest takes the place of what was there. */
  readonly replace: (present: readonly UploadItem[], successor: UploadItem) => void;
  /** A file that did not make it has to go: another was chosen in its place. */
  readonly dismiss: (item: UploadItem) => void;
  /** A file has come into the list. */
  readonly listed: (item: UploadItem) => void;
  /** Files are about to come in. */
  readonly lookAround: () => void;
  /** Takes note of a file that is not refused. @returns whether it has to be looked into first */
  readonly admit: (item: UploadItem, admission: Admission) => boolean;
  /** Looks into a file that is in the list. */
  readonly inspect: (item: UploadItem) => void;
  /** New files are in the list, and not refused. */
  readonly welcome: (items: readonly UploadItem[]) => void;
  /** Files that were under way before can go on. */
  readonly ready: (items: readonly UploadItem[]) => void;
}

/** How a batch of files comes in. */
export interface Admission {
  readonly options: SessionOptions;
  readonly isByVisitor: boolean;
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
  #reconsidering: Promise<void> | undefined;

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
    const { source, isByVisitor, forId, handleOf, isPasted = false } = arrival;
    const fresh = files.map((file) => factsOf(file, source));
    const candidates = fresh.map(({ facts: { name, type, bytes } }) => ({
      name,
      type,
      bytes,
      source,
    }));
    if (isByVisitor && !this.#context.emit('upload-add', { candidates })) return;
    if (handleOf) this.#resumption.expectHandles(files, handleOf);
    if (isPasted) this.#resumption.expectLoss(files);
    const { items } = this.#context;
    const asking = forId === undefined ? undefined : items.find(forId);
    const isReplaced = asking !== undefined && REPLACEABLE.has(asking.status);
    const place = isReplaced ? items.indexOf(asking.id) : undefined;
    if (isReplaced) this.#duties.dismiss(asking);
    // A row that is given one file takes whatever it is; several find the rows that they belong to.
    const given = fresh.length === 1 && asking?.status === 'missing' ? asking : undefined;
    const others = fresh.filter(({ facts }) => {
      const missing = given ?? this.#resumption.candidateFor(facts);
      if (missing) void this.#reunite(missing, facts);
      return !missing;
    });
    if (others.length > 0) void this.#listAll(others, isByVisitor, place);
  }

  /**
   * The first slice at once; those after it one a task, so that the page stays awake.
   *
   * @param place of the first one; the end of the list when absent
   */
  async #listAll(files: readonly NewFile[], isByVisitor: boolean, place?: number): Promise<void> {
    const { items, options } = this.#context;
    const present = items.all.filter(({ status }) => status !== 'invalid');
    let standing = NOTHING;
    for (let start = 0; start < files.length; start += SLICE_FILES) {
      if (start > 0) await nextTask();
      this.#duties.lookAround();
      // Room may have been made or taken meanwhile.
      if (options.multiple) standing = items.standing;
      const taken = takeIn(files.slice(start, start + SLICE_FILES), options, standing);
      const welcome = taken.filter(({ status }) => status !== 'invalid');
      this.#admit(welcome, { options, isByVisitor });
      standing = counting(standing, welcome);
      this.#list(taken, welcome, present, place === undefined ? undefined : place + start);
    }
  }

  #admit(items: readonly UploadItem[], admission: Admission): void {
    for (const item of items) {
      if (!this.#duties.admit(item, admission)) item.become({ status: 'ready' });
    }
  }

  /** A file that was refused may come in now: it is looked into as a new one. */
  takeUp(item: UploadItem): void {
    const { options, emit, listChanged } = this.#context;
    item.become({ status: 'checking' });
    this.#admit([item], { options, isByVisitor: true });
    listChanged();
    this.#duties.listed(item);
    emit('upload-added', { files: snapshotsOf([item]) });
    this.#send([item]);
  }

  /** As {@link reconsider}, once for many files that have made room. */
  reconsiderSoon(): void {
    this.#reconsidering ??= nextTask().then(() => {
      this.#reconsidering = undefined;
      this.reconsider();
    });
  }

  /**
   * Takes refused files in for which there was no room, as far as there is now.
   *
   * @param items absent for all of them
   */
  reconsider(items: readonly UploadItem[] = this.#context.items.all.filter(lacksRoom)): void {
    if (items.length === 0) return;
    const { options, emit, items: list, listChanged } = this.#context;
    let { standing } = list;
    const welcome = items.filter((item) => {
      if (roomRefusal(item.facts.bytes, options, standing)) return false;
      item.become({ status: 'checking' });
      standing = counting(standing, [item]);
      return true;
    });
    this.#admit(welcome, { options, isByVisitor: true });
    listChanged();
    if (welcome.length > 0) emit('upload-added', { files: snapshotsOf(welcome) });
    this.#send(welcome);
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
    // One that is looked into replaces nothing before it is welcome.
    const isSuccessor = first !== undefined && !options.multiple && first.status === 'ready';
    if (isSuccessor) this.#duties.replace(present, first);
    for (const [index, item] of taken.entries()) {
      items.add(item, place === undefined ? items.size : place + index);
      this.#duties.listed(item);
    }
    this.#context.listChanged();
    if (first) emit('upload-added', { files: snapshotsOf(welcome) });
    if (refused.length > 0) emit('upload-rejected', { files: snapshotsOf(refused) });
    this.#send(welcome);
  }

  #send(items: readonly UploadItem[]): void {
    const doubtful = items.filter(({ status }) => status === 'checking');
    this.#duties.welcome(items.filter(({ status }) => status === 'ready'));
    for (const item of doubtful) this.#duties.inspect(item);
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

/** Whether a file was refused only because there were too many, or too much. */
export function lacksRoom({ state }: UploadItem): boolean {
  return state.status === 'invalid' && isForWantOfRoom(state.error.code);
}

function snapshotsOf(items: readonly UploadItem[]): FileSnapshot[] {
  return items.map((item) => item.snapshot);
}
