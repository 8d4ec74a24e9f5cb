import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { WidgetOptions } from '../options.js';
import type { FileChanges } from '../session/file-changes.js';
import type { FileSnapshot, FileStatus, SessionSnapshot } from '../session/file-snapshot.js';
import { formEntry } from '../session/form-entry.js';
import { listFacts } from './list-facts.js';
import { countStatus } from './list-phase.js';

/** Statuses of files that a form need not wait for; with all others it has to wait or to ask. */
const SETTLED: readonly FileStatus[] = ['invalid', 'done', 'removing'];

/** What the form needs of its host, read at every use. */
export interface FormView extends SessionSnapshot {
  readonly options: WidgetOptions;
  readonly messages: Messages;
  /** What has changed against the default. */
  readonly changes: () => FileChanges;
  /** For the browser's history: what the control is given back when the visitor returns. */
  readonly state: string | null;
}

/** What entries and validity follow from, beside the options. */
interface FormFacts extends Pick<FormView, 'files' | 'messages' | 'state'> {
  /** Where browsers show what is wrong. */
  readonly anchor: HTMLElement | null | undefined;
}

const FACTS = ['files', 'messages', 'state', 'anchor'] as const satisfies (keyof FormFacts)[];

type Host = ReactiveControllerHost & HTMLElement;

/** The host as a form control: its entries, and whether they are valid. */
export class FormController implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #host: Host;
  readonly #view: () => FormView;
  #customError = '';
  /** What was written last. */
  #written: FormFacts | undefined;

  constructor(host: Host, view: () => FormView) {
    this.#host = host;
    this.#view = view;
    this.internals = host.attachInternals();
    host.addController(this);
  }

  /** One entry per uploaded file, in list order. */
  get values(): readonly string[] {
    const { files, options } = this.#view();
    return files.flatMap(({ status, result, entry }) => {
      if (status !== 'done' || !result) return [];
      return formEntry({ result, entry }, options.valueFormat);
    });
  }

  /** @param message '' makes it valid again */
  setCustomError(message: string): void {
    this.#customError = message;
    this.refresh();
  }

  /** A list is drawn many times a second, and its value changes seldom. */
  hostUpdated(): void {
    const facts = this.#facts;
    if (FACTS.some((name) => facts[name] !== this.#written?.[name])) this.#write(facts);
  }

  /** Something else has changed that entries and validity follow from: they are written when it is drawn. */
  outdate(): void {
    this.#written = undefined;
  }

  /** As {@link refresh}, when there is another list of files than last time. */
  refreshFor(files: readonly FileSnapshot[]): void {
    if (files !== this.#written?.files) this.refresh();
  }

  /** Writes entries and validity anew; called the moment something changes, not when it is drawn. */
  refresh(): void {
    this.#write(this.#facts);
  }

  #write(facts: FormFacts): void {
    const { options, state } = this.#view();
    const { name, changesName } = options;
    this.#written = facts;
    const entries = new FormData();
    if (name) for (const value of this.values) entries.append(name, value);
    if (changesName) entries.append(changesName, JSON.stringify(this.#view().changes()));
    this.internals.setFormValue(name || changesName ? entries : null, state);
    const [flags, message] = this.#judge();
    this.internals.setValidity(flags, message, facts.anchor ?? undefined);
  }

  get #facts(): FormFacts {
    const { files, messages, state } = this.#view();
    const anchor = this.#host.shadowRoot?.querySelector<HTMLElement>('button');
    return { files, messages, state, anchor };
  }

  #judge(): [ValidityStateFlags, string] {
    const { files, totals, options, messages } = this.#view();
    const { files: counted } = totals;
    const { asked } = listFacts(files);
    const { minFiles, maxFiles, required } = options;
    if (this.#customError) return [{ customError: true }, this.#customError];
    const open = files.length - SETTLED.reduce((sum, it) => sum + countStatus(files, it), 0);
    if (open > 0) {
      if (open === asked) return [{ badInput: true }, messages.duplicates.formHasQuestions];
      const failed = countStatus(files, 'failed') > 0;
      return [{ badInput: true }, failed ? messages.formHasFailed : messages.formIsBusy];
    }
    if (required && counted === 0) return [{ valueMissing: true }, messages.formIsEmpty];
    if (minFiles !== null && counted > 0 && counted < minFiles) {
      return [{ rangeUnderflow: true }, messages.formHasTooFew(minFiles)];
    }
    if (maxFiles !== null && counted > maxFiles) {
      return [{ rangeOverflow: true }, messages.formHasTooMany(maxFiles)];
    }
    return [{}, ''];
  }
}
