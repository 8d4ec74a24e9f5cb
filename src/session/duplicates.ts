import { ContentIndex } from './content-index.js';
import type { FileError } from './file-snapshot.js';
import { nextTask } from './next-task.js';
import { refusal, roomRefusal } from './restrictions.js';
import type { Admission } from './intake.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** What the visitor wants of a file whose content is in the list already. */
export type DuplicateAnswer = 'skip' | 'replace' | 'keep';

/** What is done with files that were looked into. */
export interface DuplicateDuties {
  readonly welcome: (item: UploadItem) => void;
  readonly refuse: (item: UploadItem, error: FileError) => void;
  /** A file takes the place of another. */
  readonly replace: (twin: UploadItem, successor: UploadItem) => void;
  /** The visitor does not want them. */
  readonly skip: (items: readonly UploadItem[]) => void;
  /** A file that counted does so no more. */
  readonly roomMade: () => void;
}

/** Answers to many questions are carried out for so long at a time, in ms. */
const SLICE_MS = 16;

/**
 * Files whose content is in the list already: skipped, kept, put in the place of the others, or the
 * visitor is asked. What scripts add is not asked about: whoever wrote them is not there to answer.
 */
export class Duplicates {
  readonly #context: SessionContext;
  readonly #duties: DuplicateDuties;
  readonly #index = new ContentIndex();
  readonly #byScript = new WeakSet<UploadItem>();
  /** What is asked about, and the file that is the same. */
  readonly #questions = new Map<UploadItem, UploadItem>();

  constructor(context: SessionContext, duties: DuplicateDuties) {
    this.#context = context;
    this.#duties = duties;
  }

  /** Takes note of all that is in the list, also of what came in by other ways. */
  lookAround(): void {
    for (const item of this.#context.items.all) {
      if (item.counts && !this.#index.has(item)) this.#index.enter(item);
    }
  }

  /** Takes note of a new file. @returns whether it has to be compared with others */
  enter(item: UploadItem, { isByVisitor, options }: Admission): boolean {
    if (!isByVisitor) this.#byScript.add(item);
    const mayBeCopy = this.#index.enter(item);
    return mayBeCopy && this.#policyFor(item, options) !== 'keep';
  }

  /** The file is gone. */
  leave(item: UploadItem): void {
    this.#index.leave(item);
    this.#questions.delete(item);
  }

  /** The file in the list that has the same content and came before. */
  async twinOf(item: UploadItem): Promise<UploadItem | undefined> {
    if (this.#policyFor(item) === 'keep') return undefined;
    const same = await this.#index.sameAs(item);
    const twin = same.find((it) => it === item || this.#stands(it));
    return twin === item ? undefined : twin;
  }

  /** Decides on a file against which nothing else speaks, as the page wants it. */
  judge(item: UploadItem, twin: UploadItem | undefined): void {
    if (!twin) return this.#duties.welcome(item);
    switch (this.#policyFor(item)) {
      case 'keep':
        return this.#duties.welcome(item);
      case 'replace':
        return this.#replace(item, twin);
      case 'skip':
        return this.refuse(item, { ...refusal('duplicate'), twin: twin.facts.name });
      case 'ask':
        return this.#ask(item, twin);
    }
  }

  /** Something speaks against a file. */
  refuse(item: UploadItem, error: FileError): void {
    this.#duties.refuse(item, error);
    this.#duties.roomMade();
  }

  /** Answers one question, or all of them. Rejects with an UploadError `unknown-file`. */
  async answer(answer: DuplicateAnswer, id?: string): Promise<void> {
    const asked = id === undefined ? [...this.#questions.keys()] : [this.#context.items.get(id)];
    const items = asked.filter((item) => this.#questions.has(item));
    if (answer === 'skip') return this.#duties.skip(items);
    let sliceStart = performance.now();
    for (const item of items) {
      if (performance.now() - sliceStart > SLICE_MS) {
        await nextTask();
        sliceStart = performance.now();
      }
      await this.#settle(item, answer);
    }
  }

  async #settle(item: UploadItem, answer: Exclude<DuplicateAnswer, 'skip'>): Promise<void> {
    const known = this.#questions.get(item);
    if (!known) return;
    this.#questions.delete(item);
    if (answer === 'keep') return this.#keep(item);
    // Of several copies each takes the place of the one before.
    const twin = this.#stands(known) ? known : await this.twinOf(item);
    if (twin) this.#replace(item, twin);
    else this.#keep(item);
  }

  /** The list has changed: a question about a file that is gone is none any more. */
  lookAgain(): void {
    const orphans = [...this.#questions].filter(([, twin]) => !this.#stands(twin));
    if (orphans.length > 0) void this.#judgeAnew(orphans.map(([item]) => item));
  }

  /** One after the other: the first of several copies is none any more, and the others are its copies. */
  async #judgeAnew(items: readonly UploadItem[]): Promise<void> {
    for (const item of items) this.#questions.delete(item);
    for (const item of items) {
      const twin = await this.twinOf(item);
      if (!this.#index.has(item)) continue;
      if (twin) this.judge(item, twin);
      else this.#keep(item);
    }
  }

  #ask(item: UploadItem, twin: UploadItem): void {
    this.#questions.set(item, twin);
    item.become({ status: 'checking', twin: { id: twin.id, name: twin.facts.name } });
    this.#context.listChanged();
    this.#duties.roomMade();
  }

  /** It counts from now on, if there is room. */
  #keep(item: UploadItem): void {
    const { options, items } = this.#context;
    const error = roomRefusal(item.facts.bytes, options, items.standing);
    if (error) this.refuse(item, error);
    else this.#duties.welcome(item);
  }

  #replace(item: UploadItem, twin: UploadItem): void {
    this.#duties.replace(twin, item);
    this.#duties.welcome(item);
    this.#duties.roomMade();
  }

  /** In single mode every file replaces the one before anyway; what was just taken is meant. */
  #policyFor(
    item: UploadItem,
    { duplicates, multiple }: SessionOptions = this.#context.options,
  ): DuplicateAnswer | 'ask' {
    if (!multiple || item.original.source === 'camera') return 'keep';
    return duplicates === 'ask' && this.#byScript.has(item) ? 'keep' : duplicates;
  }

  #stands(item: UploadItem): boolean {
    return this.#context.items.has(item) && item.counts;
  }
}
