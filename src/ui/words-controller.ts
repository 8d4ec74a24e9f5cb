import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../messages/en.js';
import { languageFor } from '../messages/languages.js';
import { loadLanguage } from '../messages/load-language.js';
import type { MessageOverrides } from '../messages/message-overrides.js';
import type { Messages } from '../messages/messages.js';
import { type PageLanguage, readPageLanguage } from './page-language.js';

/** A page's own words: always the same, or by the language that the page asks for. */
export type OwnWords = MessageOverrides | ((tag: string) => LanguageWords | Promise<LanguageWords>);
type LanguageWords = MessageOverrides | undefined;

/** A language that takes longer is not waited for: its words come into a widget in English. */
const MAX_WAIT_MS = 1500;

const SILENCE: PageLanguage = { tag: '', hasDirection: false, ancestors: [] };

type Host = ReactiveControllerHost & Element;

/**
 * The words of the host: in the language of the page around it, whatever becomes of that, with the
 * page's own words in them. While a language is on its way the words of before stay; before there
 * were any, {@link isWaiting} says that nothing should be seen.
 */
export class WordsController implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #warned = new Set<string>();
  #page = SILENCE;
  #own: OwnWords | undefined;
  #words: Messages = en;
  #hasSpoken = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Counts the changes of mind, so that a language that comes too late is not spoken. */
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get words(): Messages {
    return this.#words;
  }

  /** Whether the first words are still on their way. */
  get isWaiting(): boolean {
    return this.#wait !== undefined;
  }

  /** The direction of the words; nothing where the page has one of its own. */
  get direction(): Messages['direction'] | undefined {
    return this.#page.hasDirection ? undefined : this.#words.direction;
  }

  get own(): OwnWords | undefined {
    return this.#own;
  }

  set own(own: OwnWords | undefined) {
    this.#own = own;
    if (this.#host.isConnected) this.#choose();
  }

  hostConnected(): void {
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#endWait();
  }

  #read(): void {
    const { tag } = this.#page;
    this.#page = readPageLanguage(this.#host);
    this.#observer.disconnect();
    for (const ancestor of this.#page.ancestors) {
      this.#observer.observe(ancestor, { attributeFilter: ['lang', 'dir'] });
    }
    if (!this.#hasSpoken || tag !== this.#page.tag) this.#choose();
    this.#host.requestUpdate();
  }

  #choose(): void {
    this.#turn += 1;
    const { tag } = this.#page;
    const loaded = loadLanguage(languageFor(tag));
    if (loaded instanceof Promise || this.#own) void this.#speakLater(loaded, tag);
    else this.#speak(loaded);
  }

  async #speakLater(loaded: Messages | Promise<Messages>, tag: string): Promise<void> {
    const turn = this.#turn;
    if (!this.#hasSpoken) this.#wait ??= setTimeout(this.#endWait, MAX_WAIT_MS);
    const words = await this.#withOwn(await this.#arrived(loaded), tag);
    if (turn === this.#turn) this.#speak(words);
  }

  /** English where the language cannot be had: a widget in another language is of more use than none. */
  async #arrived(loaded: Messages | Promise<Messages>): Promise<Messages> {
    try {
      return await loaded;
    } catch (error) {
      this.#warn(`its language could not be loaded, so it stays English: ${String(error)}`);
      return en;
    }
  }

  async #withOwn(messages: Messages, tag: string): Promise<Messages> {
    const own = this.#own;
    if (!own) return messages;
    try {
      const overrides = typeof own === 'function' ? await own(tag) : own;
      if (!overrides) return messages;
      const { overriddenMessages } = await import('../messages/overridden-messages.js');
      return overriddenMessages(messages, overrides, this.#warn);
    } catch (error) {
      this.#warn(`messages: ${String(error)}`);
      return messages;
    }
  }

  #speak(words: Messages): void {
    this.#words = words;
    this.#hasSpoken = true;
    this.#endWait();
    this.#host.requestUpdate();
  }

  readonly #endWait = (): void => {
    if (this.#wait === undefined) return;
    clearTimeout(this.#wait);
    this.#wait = undefined;
    this.#host.requestUpdate();
  };

  readonly #warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<upload-widget> ${message}`);
  };
}
