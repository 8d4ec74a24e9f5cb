import { randomId } from '../client/random-id.js';
import type { UploadResult } from '../protocol/upload-result.js';
import { countAsCall } from '../ui/memory-key.js';
import { sessionOf } from '../ui/session-element.js';
import type { UploadWidget } from '../ui/upload-widget.js';
import type { WidgetEventName, WidgetEvents } from '../ui/widget-events.js';
import { type CallOptions, sortCallOptions, type SortedOptions } from './call-options.js';
import {
  fileFacts,
  queueFile,
  successInfo,
  type WidgetCallback,
  type WidgetResultEvent,
  widgetResult,
  type WidgetResultInfo,
} from './widget-result.js';

/** What `open` may add at once. */
export interface OpenOptions {
  readonly files?: Iterable<File>;
}

/**
 * The widget object of the calls: an element in dialog mode without a trigger, which is in the
 * document only while it is open.
 */
export class WidgetHandle {
  /**
   * The answers, once the visitor has closed the dialog and nothing is under way; an empty list when
   * nothing was uploaded.
   */
  readonly finished: Promise<readonly UploadResult[]>;
  readonly #element: UploadWidget;
  readonly #callback: WidgetCallback;
  readonly #finish: (results: readonly UploadResult[]) => void;
  #closesAfterSingle = true;
  #defaultSource = 'local';
  #minimizesItself = false;
  /** Once for the files that are uploaded together: the visitor may want to look on. */
  #hasMadeWay = false;
  readonly #cleared: UploadResult[] = [];
  #batchId: string | undefined;
  #isDestroyed = false;
  #isMinimized = false;

  constructor(options: CallOptions, callback: WidgetCallback) {
    this.#callback = callback;
    let finish: (results: readonly UploadResult[]) => void = () => {};
    this.finished = new Promise((resolve) => (finish = resolve));
    this.#finish = finish;
    this.#element = createElement();
    this.update({ multiple: true, croppingOutput: 'coordinates', ...options });
    this.#listen();
  }

  /**
   * Opens the dialog.
   *
   * @param source the way in that it opens with; `defaultSource` when absent
   * @param options files to add at once
   */
  open(source?: string, options?: OpenOptions): void {
    if (this.#isDestroyed) return;
    if (!this.#element.isConnected) document.body.append(this.#element);
    this.#element.show();
    this.#openSource(source ?? this.#defaultSource);
    if (options?.files) this.#element.addFiles(options.files);
  }

  /** Opens the dialog as it was left, also from the pill. */
  show(): void {
    this.open('local');
  }

  /** A pill in the corner keeps progress in place of the dialog. */
  minimize(): void {
    if (this.#isDestroyed) return;
    if (!this.#element.isConnected) document.body.append(this.#element);
    this.#element.minimize();
  }

  /** Closes the dialog; what is under way goes on. */
  close(): void {
    this.#element.close();
  }

  hide(): void {
    this.close();
  }

  /** Changes options; those that are not named stay as they are. Unknown ones warn. */
  update(options: CallOptions = {}): void {
    const sorted = sortCallOptions(options);
    const { properties, uploadParams, singleUploadAutoClose, unknown } = sorted;
    Object.assign(this.#element, properties);
    this.#element.uploadParams = { ...this.#element.uploadParams, ...uploadParams };
    this.#closesAfterSingle = singleUploadAutoClose ?? this.#closesAfterSingle;
    this.#minimizesItself = sorted.autoMinimize ?? this.#minimizesItself;
    this.#defaultSource = sorted.defaultSource ?? this.#defaultSource;
    this.#speak(sorted);
    for (const name of unknown) console.warn(`upload-widget: the option "${name}" is unknown.`);
  }

  isShowing(): boolean {
    return this.#element.open;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Closes the dialog for good and cancels what is under way. */
  destroy(): Promise<void> {
    this.#isDestroyed = true;
    this.#element.close();
    this.#element.clear();
    this.#element.remove();
    return Promise.resolve();
  }

  /** The call's language goes before the page's; its texts before ours. */
  #speak({ language, text }: SortedOptions): void {
    if (language !== undefined) this.#element.lang = language;
    if (text === undefined) return;
    this.#element.messages = async (tag) => {
      const { callTexts } = await import('./call-texts.js');
      return callTexts(text, tag);
    };
  }

  /** The list and the browser's own picker are the same way in, and the picker is for the visitor to open. */
  #openSource(name: string): void {
    const source = this.#element.sources.find((it) => it === name);
    if (source && source !== 'local') this.#element.openSource(source);
  }

  #listen(): void {
    this.#on('source-change', ({ source }) => this.#tell('source-changed', { source }));
    this.#on('widget-open', () => {
      this.#tell('display-changed', this.#isMinimized ? 'expanded' : 'shown');
      this.#isMinimized = false;
    });
    this.#on('widget-minimize', () => {
      this.#isMinimized = true;
      this.#tell('display-changed', 'minimized');
    });
    this.#on('widget-close', () => this.#closed());
    this.#on('widget-error', ({ error }) => this.#fail(0, error.message));
    this.#on('upload-added', ({ files }) => {
      for (const file of files) {
        this.#tell('upload-added', { file: fileFacts(file), publicId: undefined });
      }
    });
    this.#on('upload-success', ({ file, result }) => {
      if (!result) return;
      const deleteToken = sessionOf(this.#element).deleteTokenOf(file.id);
      this.#tell(
        'success',
        successInfo(file, result, { batchId: this.#beginBatch(), deleteToken }),
      );
    });
    // What the visitor has cleared from the list was uploaded all the same.
    this.#on('upload-removed', ({ file, deleted }) => {
      if (file.result && !deleted && !this.#isDestroyed) this.#cleared.push(file.result);
    });
    this.#on('upload-error', ({ error }) => this.#fail(0, error.serverMessage ?? error.message));
    this.#listenToBatches();
  }

  /** To files that are uploaded together. */
  #listenToBatches(): void {
    this.#on('upload-start', () => {
      this.#beginBatch();
      this.#makeWay();
    });
    this.#on('upload-complete', ({ successful, failed }) => {
      const batchId = this.#beginBatch();
      this.#batchId = undefined;
      this.#hasMadeWay = false;
      const files = [...successful, ...failed].map((file) => queueFile(file, batchId));
      this.#tell('queues-end', { files });
      const isSingle = !this.#element.multiple && failed.length === 0;
      if (isSingle && this.#closesAfterSingle) this.close();
    });
  }

  #on<Name extends WidgetEventName>(name: Name, act: (detail: WidgetEvents[Name]) => void): void {
    this.#element.addEventListener(name as string, (event) => {
      act((event as CustomEvent<WidgetEvents[Name]>).detail);
    });
  }

  /** The id of the files that are uploaded together; a new batch is told. */
  #beginBatch(): string {
    if (this.#batchId) return this.#batchId;
    this.#batchId = randomId();
    this.#tell('queues-start', undefined);
    return this.#batchId;
  }

  /** With `autoMinimize`, once nothing is asked of the visitor any more. */
  #makeWay(): void {
    const { files, open } = this.#element;
    const isAsked = files.some(({ status, duplicateOf }) => status === 'cropping' || duplicateOf);
    if (!this.#minimizesItself || this.#hasMadeWay || !open || isAsked) return;
    this.#hasMadeWay = true;
    this.#element.minimize();
  }

  #closed(): void {
    this.#isMinimized = false;
    this.#element.remove();
    this.#tell('display-changed', 'hidden');
    this.#tell('close', { message: 'The widget was closed.' });
    void this.#element.uploaded().then((listed) => {
      // The visitor is done with this call: the next one, and the page after a reload, begin anew.
      if (!this.#element.isConnected) sessionOf(this.#element).recollection.forget();
      this.#finish([...this.#cleared, ...listed]);
    });
  }

  #fail(status: number, statusText: string): void {
    this.#callback({ status, statusText });
  }

  #tell<Event extends WidgetResultEvent>(event: Event, info: WidgetResultInfo[Event]): void {
    this.#callback(null, widgetResult(event, info));
  }
}

function createElement(): UploadWidget {
  const element = document.createElement('upload-widget');
  element.mode = 'dialog';
  countAsCall(element);
  // Takes the place of the trigger: the call is the trigger.
  const noTrigger = document.createElement('span');
  noTrigger.slot = 'trigger';
  noTrigger.hidden = true;
  element.append(noTrigger);
  return element;
}
