import {
  BasePlugin,
  type Body,
  type DefinePluginOpts,
  type Meta,
  type Uppy,
  type UppyFile,
} from '@uppy/core';
import { filterFilesToEmitUploadStarted, filterFilesToUpload } from '@uppy/core/utils';
import { chunkBytesFor } from '../client/chunk-size.js';
import { Connections } from '../client/connections.js';
import { browserEnvironment } from '../client/environment.js';
import { Line } from '../client/line.js';
import { Md5Digester } from '../client/md5-digester.js';
import { DEFAULT_RETRY_SCHEDULE } from '../client/retry-schedule.js';
import { SlotQueue } from '../client/slot-queue.js';
import { toUploadError, UploadError } from '../client/upload-error.js';
import type { UploadOutcome } from '../client/upload-answer.js';
import { beginUpload } from '../client/upload.js';
import { DEFAULT_CHUNK_BYTES } from '../protocol/limits.js';
import { FileJob } from './file-job.js';
import type { ChunkedUploaderOptions } from './uploader-options.js';

const DEFAULT_PARALLEL_UPLOADS = 3;

/** Files up to this size go before larger ones, in bytes. */
const SMALL_FILE_BYTES = 5_000_000;

/**
 * The transfer as a Uppy uploader: chunks straight to the Upload API, with pause, resume, retry from
 * the last confirmed chunk, and cancel. Remote files are sent as an address for the API to fetch.
 */
export class ChunkedUploader<M extends Meta, B extends Body> extends BasePlugin<
  DefinePluginOpts<ChunkedUploaderOptions<M, B>, never>,
  M,
  B
> {
  readonly #jobs = new Map<string, FileJob>();
  /** Messages of failed files by id. */
  readonly #failures = new Map<string, string>();
  readonly #connections: Connections;
  readonly #line: Line;
  readonly #slots: SlotQueue;
  readonly #digester = new Md5Digester();

  constructor(uppy: Uppy<M, B>, options: ChunkedUploaderOptions<M, B>) {
    super(uppy, options);
    this.type = 'uploader';
    this.id = options.id ?? 'ChunkedUploader';
    const environment = options.environment ?? browserEnvironment;
    this.#connections = new Connections(environment.now);
    this.#line = new Line(environment, DEFAULT_RETRY_SCHEDULE);
    this.#slots = new SlotQueue(options.parallelUploads ?? DEFAULT_PARALLEL_UPLOADS);
  }

  override install(): void {
    this.#setCapabilities(true);
    this.uppy.addUploader(this.#uploadAll);
    // One listener for all files: adding and removing one a file is quadratic in Uppy's emitter.
    this.uppy.on('file-removed', this.#onFileRemoved);
    this.uppy.on('cancel-all', this.#onCancelAll);
    this.uppy.on('upload-pause', this.#onPause);
    this.uppy.on('pause-all', this.#onPauseAll);
    this.uppy.on('resume-all', this.#onResumeAll);
  }

  override setOptions(options: Partial<ChunkedUploaderOptions<M, B>>): void {
    super.setOptions(options);
    this.#slots.limit = this.opts.parallelUploads ?? DEFAULT_PARALLEL_UPLOADS;
  }

  /** The page has slept, or the line is back: nothing is taken for granted any more. */
  lookAgain(): void {
    this.#line.lookAgain();
    for (const job of this.#jobs.values()) job.lookAgain();
  }

  override uninstall(): void {
    this.#setCapabilities(false);
    this.uppy.removeUploader(this.#uploadAll);
    this.uppy.off('file-removed', this.#onFileRemoved);
    this.uppy.off('cancel-all', this.#onCancelAll);
    this.uppy.off('upload-pause', this.#onPause);
    this.uppy.off('pause-all', this.#onPauseAll);
    this.uppy.off('resume-all', this.#onResumeAll);
    this.#onCancelAll();
    this.#digester.destroy();
  }

  readonly #uploadAll = async (fileIds: string[]): Promise<void> => {
    const files = filterFilesToUpload(this.uppy.getFilesByIds(fileIds)) as UppyFile<M, B>[];
    const started = filterFilesToEmitUploadStarted(files) as UppyFile<M, B>[];
    this.uppy.emit('upload-start', started);
    await Promise.allSettled(files.map((file) => this.#upload(file)));
  };

  async #upload(file: UppyFile<M, B>): Promise<void> {
    this.#failures.delete(file.id);
    try {
      const job = await this.#createJob(file);
      const isRemoved = !this.uppy.getState().files[file.id];
      if (isRemoved) return;
      this.#jobs.set(file.id, job);
      if (file.isPaused) job.pause();
      const outcome = await job.run(() => this.uppy.emit('file-upload-start', file));
      this.#succeed(file, outcome);
    } catch (error) {
      this.#fail(file, toUploadError(error));
    } finally {
      this.#jobs.delete(file.id);
    }
  }

  async #createJob(file: UppyFile<M, B>): Promise<FileJob> {
    const { cloudName, params, maxChunkBytes, parallelUploads: _, ...rest } = this.opts;
    const source = sourceOf(file);
    const upload = beginUpload(
      source,
      {
        ...rest,
        cloudName,
        fileName: file.name,
        params: (await params?.(file)) ?? {},
        maxChunkBytes: chunkBytesFor(
          this.#connections.bytesPerSecond,
          maxChunkBytes ?? DEFAULT_CHUNK_BYTES,
        ),
        connections: this.#connections,
        line: this.#line,
        digester: this.#digester,
        ...(file.chunkedUpload && { checkpoint: file.chunkedUpload }),
      },
      {
        onProgress: (bytesUploaded) => this.#progress(file.id, bytesUploaded),
        onPhase: (phase) =>
          this.#withFile(file.id, (it) => this.uppy.emit('upload-phase', it, phase)),
        onRequest: (record) =>
          this.#withFile(file.id, (it) => this.uppy.emit('upload-request', it, record)),
        onCheckpoint: (chunkedUpload) =>
          this.#withFile(file.id, (it) => {
            this.uppy.setFileState(it.id, { chunkedUpload });
            this.uppy.emit('upload-checkpoint', it, chunkedUpload);
          }),
      },
    );
    const isSmall = typeof source === 'string' || source.size <= SMALL_FILE_BYTES;
    return new FileJob(upload, this.#slots, isSmall);
  }

  #progress(id: string, bytesUploaded: number): void {
    this.#withFile(id, (file) => {
      this.uppy.emit('upload-progress', file, {
        uploadStarted: file.progress.uploadStarted ?? Date.now(),
        bytesUploaded,
        bytesTotal: file.size,
      });
    });
  }

  #succeed({ id }: UppyFile<M, B>, outcome: UploadOutcome): void {
    this.#withFile(id, (file) => {
      this.uppy.emit('upload-success', file, {
        status: 200,
        // The answer is JSON that was checked; what else it holds is the site's affair.
        body: outcome as unknown as B,
        ...(typeof outcome.secure_url === 'string' && { uploadURL: outcome.secure_url }),
        ...(file.size !== null && { bytesUploaded: file.size }),
      });
    });
  }

  #fail({ id }: UppyFile<M, B>, error: UploadError): void {
    if (error.code === 'aborted') return;
    this.#withFile(id, (file) => {
      this.#failures.set(id, error.message);
      this.uppy.emit('upload-error', file, error, { status: error.status ?? 0 });
    });
  }

  /** Does something with a file as it is now, unless it was removed meanwhile. */
  #withFile(id: string, act: (file: UppyFile<M, B>) => void): void {
    const file = this.uppy.getState().files[id];
    if (file) act(file);
  }

  readonly #onFileRemoved = ({ id }: UppyFile<M, B>): void => {
    this.#failures.delete(id);
    this.#jobs.get(id)?.abort();
  };

  readonly #onCancelAll = (): void => {
    for (const job of this.#jobs.values()) job.abort();
  };

  readonly #onPause = (file: UppyFile<M, B> | undefined, isPaused: boolean): void => {
    const job = file && this.#jobs.get(file.id);
    if (isPaused) job?.pause();
    else job?.resume();
  };

  readonly #onPauseAll = (): void => {
    for (const job of this.#jobs.values()) job.pause();
  };

  readonly #onResumeAll = (): void => {
    for (const job of this.#jobs.values()) job.resume();
    // Uppy forgets the errors of failed files here, but starts none of them again.
    for (const [id, error] of this.#failures) {
      this.#withFile(id, () => this.uppy.setFileState(id, { error }));
    }
  };

  #setCapabilities(isInstalled: boolean): void {
    const { capabilities } = this.uppy.getState();
    this.uppy.setState({
      capabilities: {
        ...capabilities,
        individualCancellation: isInstalled,
        resumableUploads: isInstalled,
      },
    });
  }
}

function sourceOf<M extends Meta, B extends Body>(file: UppyFile<M, B>): Blob | string {
  if (!file.isRemote) {
    if (file.data) return file.data;
    throw new UploadError('file-unreadable', 'The file is no longer there; pick it again.');
  }
  const address = file.remote.body?.['url'];
  if (typeof address === 'string') return address;
  throw new UploadError('file-unreadable', 'The file has no address to fetch it from.');
}
