import { type PropertyValues, type TemplateResult } from 'lit';
import { errorSentence } from '../messages/error-sentences.js';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';
import type { UploadResult } from '../protocol/upload-result.js';
import type { FileSnapshot, Totals } from '../session/file-snapshot.js';
import type { ScriptOptions } from '../session/session-context.js';
import { readDefaultValue } from '../session/default-value.js';
import { UploadSession } from '../session/upload-session.js';
import { carryOutRequest } from './carry-out-request.js';
import { DialogController } from './dialog-controller.js';
import { DropController } from './drop-controller.js';
import { EventVoice } from './event-voice.js';
import { FocusKeeper } from './focus-keeper.js';
import type { FormView } from './form-controller.js';
import { FormElement } from './form-element.js';
import { SessionController } from './session-controller.js';
import { allStyles } from './styles/all-styles.js';
import { tellEvent, type WidgetEventMap, type WidgetEvents } from './widget-events.js';
import type { SendRequest } from './widget-requests.js';
import { widget } from './widget-view.js';

/** Something to add by script: a file, or bytes with a name. */
export type FileLike = File | { readonly blob: Blob; readonly name: string };

let readDeleteToken: (element: UploadWidget, id: string) => string | undefined;

/**
 * The secret that deletes an uploaded file, while it lives. Only for the calls, whose callback hands
 * it on as sites of the closed widget expect; it stands in no property, attribute or event.
 */
export function deleteTokenOf(element: UploadWidget, id: string): string | undefined {
  return readDeleteToken(element, id);
}

/**
 * An upload widget: visitors pick files, see them travel to the Upload API in chunks, and can take
 * them back for ten minutes. A form control like those of HTML.
 *
 * @summary Picks files and uploads them straight to the Upload API.
 * @fires upload-add - Before files are taken; may be stopped.
 * @fires upload-added - They are in the list.
 * @fires upload-rejected - Files were refused, each with its `error`.
 * @fires upload-start - Before a file's first byte; may be stopped: it waits for `start(id)`.
 * @fires upload-progress - A file has moved on; at most once a frame.
 * @fires upload-success - A file has arrived; with the API's answer, without its delete token.
 * @fires upload-error - A file failed after the last retry.
 * @fires upload-remove - Before a deletion; may be stopped.
 * @fires upload-removed - A file is gone from the list; `deleted` when the API confirmed it.
 * @fires upload-complete - Nothing is under way any more.
 * @fires files-change - Any other change of list, order or status.
 * @fires widget-open - The dialog has opened.
 * @fires widget-close - The dialog has closed.
 * @fires widget-error - Something that is no file's fault.
 * @fires input - The form value changed through the visitor.
 * @fires change - The form value changed through the visitor.
 * @slot trigger - What opens the dialog; a button by default.
 * @slot heading - In place of the heading over the list.
 * @slot empty - Inside of the drop zone.
 * @slot footer - Under everything.
 * @csspart base - The frame around everything.
 * @csspart drop-zone - The empty widget.
 * @csspart browse - The buttons that open the file picker.
 * @csspart list - The list of files.
 * @csspart item - One file.
 * @csspart dialog - The native dialog.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface below
export class UploadWidget extends FormElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...FormElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [...allStyles];

  static {
    readDeleteToken = (element, id) => element.#session.deleteTokenOf(id);
  }

  /** Further upload parameters for every file, or a function that makes them for each. */
  uploadParams: ScriptOptions['uploadParams'];
  /** A signature, or a function that makes one: it answers by callback or with a promise. */
  uploadSignature: ScriptOptions['uploadSignature'];
  /** Unix seconds of a signature that is given as text. */
  uploadSignatureTimestamp: ScriptOptions['uploadSignatureTimestamp'];
  /** Makes all parameters of an upload, its signature included; overrides `uploadSignature`. */
  prepareUploadParams: ScriptOptions['prepareUploadParams'];

  readonly #voice = new EventVoice({
    element: this,
    messages: () => this.#messages,
    refreshForm: () => this.formControl.refresh(),
  });
  readonly #session = new UploadSession(
    () => ({ ...this.options, ...this.#scriptOptions }),
    (name, detail) => this.#voice.tell(name, detail),
  );
  readonly #drop = new DropController(
    this,
    () => this.isDisabled || this.#problem !== '',
    (files) => this.#send({ type: 'add', files, source: 'local' }),
  );
  readonly #dialog = new DialogController(
    this,
    () => this.open && this.mode === 'dialog',
    () => this.close(),
  );
  #hasComplained = false;

  constructor() {
    super();
    new SessionController(this, this.#session, () => this.#seed());
    new FocusKeeper(this);
  }

  /** All files in list order; frozen. */
  get files(): readonly FileSnapshot[] {
    return this.#session.snapshot.files;
  }

  get totals(): Totals {
    return this.#session.snapshot.totals;
  }

  protected override get formView(): FormView {
    return { files: this.files, options: this.options, messages: this.#messages };
  }

  get #scriptOptions(): ScriptOptions {
    const { uploadParams, uploadSignature, uploadSignatureTimestamp, prepareUploadParams } = this;
    return { uploadParams, uploadSignature, uploadSignatureTimestamp, prepareUploadParams };
  }

  get #messages(): Messages {
    return en;
  }

  /** Why nothing can be uploaded at all; '' when all is well. */
  get #problem(): string {
    return this.cloudName ? '' : errorSentence(this.#messages, MISSING_CLOUD, { bytes: 0 });
  }

  /**
   * Adds files by script; the rules apply as to a visitor's.
   *
   * @param files files, or bytes with a name
   */
  addFiles(files: Iterable<FileLike>): void {
    const list = [...files].map((it) =>
      it instanceof File ? it : new File([it.blob], it.name, { type: it.blob.type }),
    );
    this.#session.add(list, { source: 'script', isByVisitor: false });
  }

  /** Opens the browser's file picker; only while the browser sees the visitor act. */
  browse(): void {
    if (!this.isDisabled) this.renderRoot.querySelector<HTMLInputElement>('input')?.click();
  }

  /** Starts a file that is ready, or all. @throws UploadError `unknown-file`, `illegal-state` */
  start(id?: string): void {
    this.#session.start(id);
  }

  /** Holds up a file, or all. @throws UploadError `unknown-file`, `illegal-state` */
  pause(id?: string): void {
    this.#session.pause(id);
  }

  /** Lets a paused file go on, or all. @throws UploadError `unknown-file`, `illegal-state` */
  resumeUpload(id?: string): void {
    this.#session.resume(id);
  }

  /** Tries a failed file again, or all. @throws UploadError `unknown-file`, `illegal-state` */
  retry(id?: string): void {
    this.#session.retry(id);
  }

  /** Stops a file and takes its row away, or all. @throws UploadError `unknown-file`, `illegal-state` */
  cancel(id?: string): void {
    this.#voice.quietly(() => this.#session.cancel(id));
  }

  /**
   * Deletes an uploaded file from the server while its delete token lives; without one it only
   * leaves list and value. Resolves when that is settled; a deletion that failed is told on the file.
   *
   * @throws UploadError `unknown-file`
   */
  removeFile(id: string): Promise<void> {
    return this.#voice.quietlyRemove(id, this.#session.remove(id, false));
  }

  /** Empties the list and cancels what is under way; deletes nothing on the server. */
  clear(): void {
    this.#voice.quietly(() => this.#session.clear());
  }

  /** As {@link clear}, and back to the default value. */
  reset(): void {
    this.clear();
    this.#seed();
  }

  /** Dialog mode: opens the dialog. Inline: scrolls there and focuses. */
  show(): void {
    if (this.mode === 'dialog') this.#setOpen(true);
    else {
      this.scrollIntoView({ block: 'nearest' });
      this.focus();
    }
  }

  /** Dialog mode: closes the dialog; what is under way goes on. Inline: nothing. */
  close(): void {
    if (this.mode === 'dialog') this.#setOpen(false);
  }

  /** Resolves with all answers once nothing is under way. */
  async uploaded(): Promise<UploadResult[]> {
    while (this.#session.isBusy) await once(this, 'files-change');
    return this.files.flatMap(({ result }) => result ?? []);
  }

  formResetCallback(): void {
    this.reset();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.mode === 'dialog') {
      tellEvent(this, this.open ? 'widget-open' : 'widget-close', undefined);
    }
    if (!this.cloudName && !this.#hasComplained) this.#complain();
    if (changed.has('cloudName') && !this.confirmUpload) this.#session.start();
  }

  protected override render(): TemplateResult {
    return widget({
      snapshot: this.#session.snapshot,
      options: this.options,
      now: this.#session.now,
      isDisabled: this.isDisabled,
      problem: this.#problem,
      announcement: this.#voice.announcement,
      drop: this.#drop,
      dialog: this.#dialog,
      messages: this.#messages,
      send: this.#send,
    });
  }

  readonly #send: SendRequest = (request) =>
    carryOutRequest(request, {
      session: this.#session,
      browse: () => this.browse(),
      setOpen: (open) => this.#setOpen(open),
    });

  #setOpen(open: boolean): void {
    this.open = open && !this.isDisabled;
  }

  #seed(): void {
    this.#session.seed(readDefaultValue(this.defaultValue, this.options));
    this.formControl.refresh();
  }

  #complain(): void {
    this.#hasComplained = true;
    console.error(`<upload-widget> ${MISSING_CLOUD.message}`);
    tellEvent(this, 'widget-error', { error: MISSING_CLOUD });
  }
}

const MISSING_CLOUD = Object.freeze({
  code: 'configuration',
  message: 'Set the attribute "cloud-name": without it there is nowhere to upload to.',
} satisfies WidgetEvents['widget-error']['error']);

function once(target: EventTarget, name: string): Promise<void> {
  return new Promise((resolve) => target.addEventListener(name, () => resolve(), { once: true }));
}

/** Listeners get their events typed. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- overloads of an inherited method
export interface UploadWidget {
  addEventListener<Name extends keyof WidgetEventMap>(
    name: Name,
    listener: (this: UploadWidget, event: WidgetEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget': UploadWidget;
  }
}
