import { UploadError } from '../client/upload-error.js';
import type { UploadResult } from '../protocol/upload-result.js';
import { readDefaultValue } from '../session/default-value.js';
import type { Diagnostics } from '../session/diagnostics.js';
import type { DuplicateAnswer } from '../session/duplicates.js';
import type { FileSnapshot, Totals } from '../session/file-snapshot.js';
import type { Arrival } from '../session/intake.js';
import type { ScriptOptions } from '../session/session-context.js';
import { UploadSession } from '../session/upload-session.js';
import { readAddress } from '../sources/addresses.js';
import { DefaultFiles } from './default-files.js';
import { EventVoice } from './event-voice.js';
import { fileOf, type FileLike } from './file-like.js';
import type { FormView } from './form-controller.js';
import { FormElement } from './form-element.js';
import { once } from './once.js';
import { SessionController } from './session-controller.js';
import { lostPart } from './widget-errors.js';

let readSession: (element: SessionElement) => UploadSession;

/**
 * The session of an element. Only for the calls: their list ends with them, and their callback hands
 * delete tokens on as sites of the closed widget expect, which stand in no property or event.
 */
export function sessionOf(element: SessionElement): UploadSession {
  return readSession(element);
}

/** An element with a session: its files, and what scripts can do with them. */
export class SessionElement extends FormElement {
  static {
    readSession = (element) => element.session;
  }

  /** Further upload parameters for every file, or a function that makes them for each. */
  uploadParams: ScriptOptions['uploadParams'];
  /** A signature, or a function that makes one: it answers by callback or with a promise. */
  uploadSignature: ScriptOptions['uploadSignature'];
  /** Unix seconds of a signature that is given as text. */
  uploadSignatureTimestamp: ScriptOptions['uploadSignatureTimestamp'];
  /** Makes all parameters of an upload, its signature included; overrides `uploadSignature`. */
  prepareUploadParams: ScriptOptions['prepareUploadParams'];

  /** The site's own rules: each says in a sentence why a file is refused, or nothing. */
  validators: ScriptOptions['validators'];

  readonly #voice = new EventVoice({
    element: this,
    messages: () => this.words,
    refreshForm: () => this.formControl.refreshFor(this.files),
  });
  readonly #default = new DefaultFiles(() => ({ value: this.defaultValue, options: this.options }));
  protected readonly session = new UploadSession(
    () => ({ ...this.options, ...this.#scriptOptions }),
    (name, detail) => this.#voice.tell(name, detail),
  );
  constructor() {
    super();
    new SessionController(this, this.session, {
      defaultFiles: () => this.#default.files,
      refreshForm: () => this.formControl.refresh(),
    });
  }

  /** All files in list order; frozen. */
  get files(): readonly FileSnapshot[] {
    return this.session.snapshot.files;
  }

  get totals(): Totals {
    return this.session.snapshot.totals;
  }

  protected override get formView(): FormView {
    const { options, words: messages } = this;
    const { snapshot, recollection } = this.session;
    const changes = () => this.#default.changesTo(snapshot.files);
    return { ...snapshot, options, messages, state: recollection.state, changes };
  }

  get #scriptOptions(): ScriptOptions {
    const { uploadParams, uploadSignature, uploadSignatureTimestamp } = this;
    const { prepareUploadParams, validators } = this;
    return {
      ...{ uploadParams, uploadSignature, uploadSignatureTimestamp },
      ...{ prepareUploadParams, validators },
    };
  }

  /** What a screen reader is to be told now. */
  protected get announcement(): string {
    return this.#voice.announcement;
  }

  /** Takes what is uploaded off the list, and says so once. */
  protected clearDone(): void {
    const sentence = this.words.queue.announceCleared(this.totals.done);
    this.#voice.sumUp(() => this.session.clearDone(), sentence);
    this.requestUpdate();
  }

  /** Has screen readers say something. */
  protected say(words: string): void {
    this.#voice.say(words);
    this.requestUpdate();
  }

  /**
   * Adds files by script; the rules apply as to a visitor's.
   *
   * @param files files, or bytes with a name
   */
  addFiles(files: Iterable<FileLike>): void {
    this.session.add([...files].map(fileOf), { source: 'script', isByVisitor: false });
  }

  /**
   * Adds a file that the API fetches from an address; the rules apply as to a visitor's. Resolves
   * when it is in the list.
   *
   * @throws UploadError `bad-address` for anything but http and https, and for names or passwords in it;
   *   `network` when what reads addresses cannot be loaded
   */
  async addUrl(url: string): Promise<void> {
    const read = readAddress(url);
    if ('fault' in read) throw new UploadError('bad-address', `"${url}" cannot be fetched.`);
    await this.addAddresses([read.address], { source: 'url', isByVisitor: false });
  }

  /** A redacted timeline for support tickets: requests, retries, ids and times. */
  diagnostics(): Diagnostics {
    return this.session.diagnostics();
  }

  /** Starts a file that is ready, or all. @throws UploadError `unknown-file`, `illegal-state` */
  start(id?: string): void {
    this.session.start(id);
  }

  /** Holds up a file, or all. @throws UploadError `unknown-file`, `illegal-state` */
  pause(id?: string): void {
    this.session.pause(id);
  }

  /** Lets a paused file go on, or all. @throws UploadError `unknown-file`, `illegal-state` */
  resumeUpload(id?: string): void {
    this.session.resume(id);
  }

  /** Tries a failed file again, or all. @throws UploadError `unknown-file`, `illegal-state` */
  retry(id?: string): void {
    this.session.retry(id);
  }

  /** Stops a file and takes its row away, or all. @throws UploadError `unknown-file`, `illegal-state` */
  cancel(id?: string): void {
    this.#voice.quietly(() => this.session.cancel(id));
  }

  /**
   * Deletes an uploaded file from the server while its delete token lives; without one it only
   * leaves list and value. Resolves when that is settled; a deletion that failed is told on the file.
   *
   * @throws UploadError `unknown-file`
   */
  removeFile(id: string): Promise<void> {
    return this.#voice.quietlyRemove(id, () => this.session.remove(id, false));
  }

  /**
   * Opens a picture to be cropped. What is cut out of an uploaded one takes its place, as an upload.
   *
   * @throws UploadError `unknown-file`, `illegal-state` when it is no picture, or too far on its way
   */
  cropFile(id: string): void {
    this.session.studio.open(id);
  }

  /**
   * Gives a file another place in the list, which is the order of the form value.
   *
   * @param index from 0
   * @throws UploadError `unknown-file`; `illegal-state` when there is no such place
   */
  move(id: string, index: number): void {
    this.session.move(id, index);
    this.formControl.refresh();
  }

  /**
   * Answers for the visitor whether a file is wanted whose content is in the list already; without an
   * id for all of them. Resolves when that is done.
   *
   * @throws UploadError `unknown-file`
   */
  answerDuplicate(answer: DuplicateAnswer, id?: string): Promise<void> {
    return this.session.duplicates.answer(answer, id);
  }

  /** Empties the list and cancels what is under way; deletes nothing on the server. */
  clear(): void {
    this.#voice.quietly(() => this.session.clear());
  }

  /** As {@link clear}, and back to the default value. */
  reset(): void {
    this.clear();
    this.session.recollection.returnToDefault();
    this.formControl.refresh();
  }

  /** Resolves with all answers once nothing is under way. */
  async uploaded(): Promise<UploadResult[]> {
    while (this.session.isBusy) await once(this, 'files-change');
    return this.files.flatMap(({ result }) => result ?? []);
  }

  formResetCallback(): void {
    this.reset();
  }

  /** As {@link move}, and told: the visitor did it. */
  protected moveByVisitor(id: string, index: number): void {
    this.move(id, index);
    const file = this.files[index];
    if (file) this.#voice.moved(file, index + 1, this.files.length);
  }

  protected async addAddresses(addresses: readonly string[], arrival: Arrival): Promise<void> {
    const intake = await import('../sources/address-intake.js').catch(lostPart);
    this.session.add(await intake.describeAddresses(addresses, this.companionUrl), arrival);
  }

  protected override assignFiles(value: unknown): void {
    this.session.recollection.assign(readDefaultValue(value, this.options));
    this.formControl.refresh();
  }

  protected override recallState(state: string): void {
    this.session.recollection.recall(state);
    this.formControl.refresh();
  }

  protected override formSent(): void {
    this.session.recollection.forget();
  }
}
