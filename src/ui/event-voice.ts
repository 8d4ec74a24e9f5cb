import type { Messages } from '../messages/messages.js';
import type {
  SessionEventName,
  SessionEvents,
  SessionObserver,
} from '../session/session-events.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { announcementOf } from './announcement.js';
import { spokenName } from './file-name.js';
import { HalfWay } from './half-way.js';
import { listFacts } from './list-facts.js';
import { inOneBreath } from './one-breath.js';
import { RemovalWatch } from './removal-watch.js';
import { tellEvent } from './widget-events.js';

/** What the voice needs of the element that it speaks for. */
export interface VoiceHost {
  readonly element: HTMLElement;
  readonly messages: () => Messages;
  /** Brings form value and validity up to date. */
  readonly refreshForm: () => void;
}

/** Of one gesture comes all within this time, in ms. */
const BREATH_MS = 200;
/** The files of one pick: on a busy machine, portion by portion. */
const PICK_MS = 1000;
/** Sentences that are still listened to. */
const MOST_IN_A_BREATH = 3;

/** Says what happens in the session: to the page by events, to screen readers in words. */
export class EventVoice {
  readonly #host: VoiceHost;
  readonly #removedByScript = new Set<string>();
  readonly #halfWay = new HalfWay();
  readonly #removals = new RemovalWatch();
  #isQuiet = false;
  /** What happens is said in one sentence afterwards. */
  #isSummedUp = false;
  /** Files of which the visitor is asked. */
  #questions = 0;
  #announcement = '';
  #breath: readonly string[] = [];
  /** What was said last about added files, how many it counts, and when, in ms. */
  #added = { count: 0, words: '', at: -Infinity };
  #saidAt = -Infinity;
  /** Where a file went last: of one that goes on only the end of its way is worth a word. */
  #lastMove = '';

  constructor(host: VoiceHost) {
    this.#host = host;
  }

  /** What a screen reader is to be told now. */
  get announcement(): string {
    return this.#announcement;
  }

  /**
   * Form value and validity first, so that whoever hears of it finds them as they are now.
   *
   * @returns false when the page has stopped it
   */
  readonly tell: SessionObserver = (name, detail) => {
    const { element, messages, refreshForm } = this.#host;
    refreshForm();
    const words =
      this.#question(name, detail) ??
      this.#removals.failureIn(name, detail, messages()) ??
      announcementOf(name, detail, messages());
    if (words && !this.#isSummedUp) this.say(words);
    if (name === 'upload-added') this.#sayAdded((detail as SessionEvents['upload-added']).files);
    if (this.#halfWay.isReached(name, detail)) this.say(messages().queue.announceHalfWay);
    const isWelcome = tellEvent<SessionEventName>(element, name, detail);
    if (this.#isInput(name, detail)) this.#tellInput();
    return isWelcome;
  };

  /**
   * The visitor has given a file another place.
   *
   * @param position from 1
   */
  moved(file: FileSnapshot, position: number, count: number): void {
    const { moving } = this.#host.messages();
    this.#breath = this.#breath.filter((words) => words !== this.#lastMove);
    this.#lastMove = moving.announceMoved(spokenName(file.name), position, count);
    this.say(this.#lastMove);
    if (file.result) this.#tellInput();
  }

  /**
   * What comes at the same moment is said in one breath. The same words a second time are another
   * text, else nobody would hear them.
   */
  say(words: string): void {
    this.#breath = this.#isSameBreath ? [...this.#breath, words] : [words];
    this.#saidAt = performance.now();
    const said = inOneBreath(this.#breath.slice(-MOST_IN_A_BREATH));
    this.#announcement = said === this.#announcement ? `${said}\u00a0` : said;
  }

  get #isSameBreath(): boolean {
    return performance.now() - this.#saidAt < BREATH_MS;
  }

  /** A large pick comes in portions, and is one for who made it. */
  #sayAdded(files: readonly FileSnapshot[]): void {
    const at = performance.now();
    const before = this.#added;
    const count = files.length + (at - before.at < PICK_MS ? before.count : 0);
    this.#added = { count, words: this.#host.messages().announceAdded(count), at };
    this.#breath = this.#breath.filter((words) => words !== before.words);
    this.say(this.#added.words);
  }

  /** The question about files that are in the list already, when there are more of them. */
  #question<Name extends SessionEventName>(
    name: Name,
    detail: SessionEvents[Name],
  ): string | undefined {
    if (name !== 'files-change') return undefined;
    const { files } = detail as SessionEvents['files-change'];
    const before = this.#questions;
    this.#questions = listFacts(files).asked;
    if (this.#questions <= before) return undefined;
    return this.#host.messages().duplicates.announce(this.#questions);
  }

  /** What scripts do is no input of the visitor's. */
  quietly(act: () => void): void {
    const before = this.#isQuiet;
    this.#isQuiet = true;
    try {
      act();
    } finally {
      this.#isQuiet = before;
    }
  }

  /** What happens to many files at once is said in one sentence, not file by file. */
  sumUp(act: () => void, sentence: string): void {
    this.#isSummedUp = true;
    try {
      act();
    } finally {
      this.#isSummedUp = false;
    }
    this.say(sentence);
  }

  /** As {@link quietly}, for the removal of a file, which takes its time. */
  quietlyRemove(id: string, remove: () => Promise<void>): Promise<void> {
    this.#removedByScript.add(id);
    return remove().finally(() => this.#removedByScript.delete(id));
  }

  #tellInput(): void {
    const { element } = this.#host;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Whether the form has another value through the visitor. */
  #isInput<Name extends SessionEventName>(name: Name, detail: SessionEvents[Name]): boolean {
    if (name === 'upload-success') return true;
    if (name !== 'upload-removed' || this.#isQuiet) return false;
    const { file } = detail as SessionEvents['upload-removed'];
    return file.result !== undefined && !this.#removedByScript.has(file.id);
  }
}
