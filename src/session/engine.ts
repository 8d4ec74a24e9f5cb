import { Uppy, type Body, type Meta, type UppyFile } from '@uppy/core';
import type { RemoteUppyFile } from '@uppy/core/utils';
import { toUploadError, type UploadError } from '../client/upload-error.js';
import type { UploadOutcome } from '../client/upload-answer.js';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import type { RequestRecord, UploadPhase } from '../client/upload-options.js';
import { ChunkedUploader } from '../uppy/chunked-uploader.js';
import type { ChunkedUploaderOptions } from '../uppy/uploader-options.js';
import type { UploadItem } from './upload-item.js';

/** What the engine tells its owner; all by the id of the item. */
export interface EngineObserver {
  /** The first byte is about to leave. */
  onStart(id: string): void;
  onProgress(id: string, bytesSent: number): void;
  onPhase(id: string, phase: UploadPhase): void;
  onCheckpoint(id: string, checkpoint: UploadCheckpoint): void;
  onRequest(id: string, record: RequestRecord): void;
  onSuccess(id: string, outcome: UploadOutcome): void;
  onFailure(id: string, error: UploadError): void;
}

/** Options of the uploader that the owner decides. */
export type EngineOptions = Omit<ChunkedUploaderOptions<Meta, Body>, 'id' | 'locale'>;

/**
 * Files that Uppy holds at a time. It copies its whole file table on every change, which V8 does
 * slowly above about a thousand keys; so it gets the next ones as others leave.
 */
const WINDOW_FILES = 100;

type RemoteField = 'isRemote' | 'data' | 'remote';
interface LocalContent {
  readonly data: Blob;
}

const UPLOADER_ID = 'ChunkedUploader';

/** Moves files through Uppy. Nobody else reads Uppy's state; the session owns what is shown. */
export class Engine {
  readonly #uppy: Uppy<Meta, Body>;
  readonly #observer: EngineObserver;
  readonly #backlog = new Map<string, UploadItem>();
  readonly #options: () => EngineOptions;
  /** Items inside Uppy, by Uppy's file id, and the other way round. */
  readonly #itemIds = new Map<string, string>();
  readonly #fileIds = new Map<string, string>();
  readonly #paused = new Set<string>();

  /** @param options read whenever files are handed to Uppy */
  constructor(options: () => EngineOptions, observer: EngineObserver) {
    this.#observer = observer;
    this.#options = options;
    this.#uppy = new Uppy<Meta, Body>({ allowMultipleUploadBatches: true });
    this.#uppy.use(ChunkedUploader<Meta, Body>, { ...options(), id: UPLOADER_ID });
    this.#listen();
  }

  /** Takes a file in; it starts when its turn has come. */
  enqueue(item: UploadItem): void {
    this.#backlog.set(item.id, item);
    this.#feed();
  }

  /** The page has slept, or the line is back. */
  lookAgain(): void {
    this.#uploader?.lookAgain();
  }

  pause(id: string): void {
    this.#setPaused(id, true);
  }

  resume(id: string): void {
    this.#setPaused(id, false);
  }

  /** Stops a file and forgets it. */
  withdraw(id: string): void {
    this.#paused.delete(id);
    this.#backlog.delete(id);
    this.#release(id);
  }

  #setPaused(id: string, isPaused: boolean): void {
    if (isPaused) this.#paused.add(id);
    else this.#paused.delete(id);
    const file = this.#uppyFile(id);
    if (file && Boolean(file.isPaused) !== isPaused) this.#uppy.pauseResume(file.id);
  }

  #feed(): void {
    if (this.#itemIds.size >= WINDOW_FILES || this.#backlog.size === 0) return;
    this.#uploader?.setOptions(this.#options());
    for (const item of this.#backlog.values()) {
      if (this.#itemIds.size >= WINDOW_FILES) break;
      this.#backlog.delete(item.id);
      this.#hand(item);
    }
    // Failures reach the observer one by one; Uppy's summary is not needed.
    this.#uppy.upload().catch(() => undefined);
  }

  #hand(item: UploadItem): void {
    const { id, name, type } = item.facts;
    const fileId = this.#uppy.addFile({
      name,
      type,
      ...contentOf(item),
      // Uppy tells files apart by it; two of the same content are two files here.
      meta: { relativePath: id },
    });
    this.#itemIds.set(fileId, id);
    this.#fileIds.set(id, fileId);
    this.#uppy.setFileState(fileId, {
      ...(item.checkpoint && { chunkedUpload: item.checkpoint }),
      isPaused: this.#paused.has(id),
    });
  }

  /** Takes a file out of Uppy, which aborts what is under way. */
  #release(id: string): void {
    const fileId = this.#fileIds.get(id);
    if (fileId === undefined) return;
    this.#fileIds.delete(id);
    this.#itemIds.delete(fileId);
    this.#uppy.removeFile(fileId);
    this.#feed();
  }

  #listen(): void {
    const told = (file: UppyFile<Meta, Body> | undefined, tell: (id: string) => void) => {
      const id = file && this.#itemIds.get(file.id);
      if (id !== undefined) tell(id);
    };
    this.#uppy
      .on('file-upload-start', (file) => told(file, (id) => this.#observer.onStart(id)))
      .on('upload-phase', (file, phase) => told(file, (id) => this.#observer.onPhase(id, phase)))
      .on('upload-checkpoint', (file, checkpoint) =>
        told(file, (id) => this.#observer.onCheckpoint(id, checkpoint)),
      )
      .on('upload-request', (file, record) =>
        told(file, (id) => this.#observer.onRequest(id, record)),
      )
      .on('upload-progress', (file, { bytesUploaded }) =>
        told(file, (id) => this.#observer.onProgress(id, bytesUploaded)),
      )
      .on('upload-success', (file, { body }) =>
        told(file, (id) => {
          this.#release(id);
          this.#observer.onSuccess(id, body as unknown as UploadOutcome);
        }),
      )
      .on('upload-error', (file, error) =>
        told(file, (id) => {
          this.#release(id);
          this.#observer.onFailure(id, toUploadError(error));
        }),
      );
  }

  get #uploader(): ChunkedUploader<Meta, Body> | undefined {
    return this.#uppy.getPlugin<ChunkedUploader<Meta, Body>>(UPLOADER_ID);
  }

  #uppyFile(id: string): UppyFile<Meta, Body> | undefined {
    const fileId = this.#fileIds.get(id);
    return fileId === undefined ? undefined : this.#uppy.getFile(fileId);
  }
}

/** What Uppy takes as a file's content: bytes, or for a remote file where it lies. */
function contentOf(item: UploadItem): Pick<RemoteUppyFile<Meta, Body>, RemoteField> | LocalContent {
  const { content } = item;
  const { address, name } = item.facts;
  if (content) return { data: content };
  if (address === undefined) throw new TypeError(`"${name}" has no bytes to send.`);
  return {
    isRemote: true,
    data: { size: null },
    remote: { companionUrl: '', requestClientId: '', url: '', body: { url: address } },
  };
}
