import { toUploadError, UploadError } from '../client/upload-error.js';
import type { UploadOutcome } from '../client/upload-answer.js';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import type { RequestRecord, UploadPhase } from '../client/upload-options.js';
import { DELETE_WINDOW_MS } from '../protocol/limits.js';
import { isUploadResult, withoutDeleteToken } from '../protocol/upload-result.js';
import type { Engine, EngineObserver, EngineOptions } from './engine.js';
import { describeFetched } from './fetched-item.js';
import { toFileError } from './file-error.js';
import type { FileError, FileStatus } from './file-snapshot.js';
import { loadEngine } from './load-engine.js';
import type { Resumption } from './resumption.js';
import type { SessionContext } from './session-context.js';
import { signerOf } from './signing.js';
import { pictureFields, uploadFields } from './upload-fields.js';
import type { ItemState } from './item-state.js';
import type { UploadItem } from './upload-item.js';

const STATUS_OF_PHASE = {
  sending: 'uploading',
  waiting: 'waiting',
  processing: 'processing',
} as const satisfies Partial<Record<UploadPhase, FileStatus>>;

/** Takes files from `ready` to `done`: hands them to the engine and applies what it tells. */
export class UploadFlow implements EngineObserver {
  readonly #context: SessionContext;
  readonly #resumption: Resumption;
  readonly #onDone: (item: UploadItem) => void;
  /** Ended since nothing was under way last. */
  readonly #ended = new Set<UploadItem>();
  /** When the last byte of a file left, in ms. */
  readonly #sentAt = new Map<string, number>();
  /** Started by name: the page has given leave. */
  readonly #permitted = new WeakSet<UploadItem>();
  #engine: Engine | undefined;

  /** @param onDone called when a file has arrived, before it is told */
  constructor(context: SessionContext, resumption: Resumption, onDone: (item: UploadItem) => void) {
    this.#context = context;
    this.#resumption = resumption;
    this.#onDone = onDone;
  }

  /** @throws UploadError `configuration` when nobody has said where files go */
  demandCloud(): void {
    if (this.#context.options.cloudName) return;
    throw new UploadError('configuration', 'Set the attribute "cloud-name" before uploading.');
  }

  /** Queues files that are ready, failed or paused before their first byte. */
  start(items: readonly UploadItem[]): void {
    const { resume } = this.#context.options;
    for (const item of items) {
      this.#step(item, { status: 'queued' });
      item.isHeld = false;
      // What waits in the browser's own storage has to be there before its turn comes.
      if (resume === 'keep-files') void this.#resumption.begin(item);
    }
    void this.#enqueue(items);
  }

  /** A script starts it: it is not asked again whether it may. */
  permit(item: UploadItem): void {
    this.#permitted.add(item);
  }

  pause(item: UploadItem): void {
    this.#step(item, { status: 'paused' });
    this.#engine?.pause(item.id);
  }

  resume(item: UploadItem): void {
    this.#step(item, { status: 'queued' });
    this.#engine?.resume(item.id);
  }

  /** The page has slept, or the line is back. */
  lookAgain(): void {
    this.#engine?.lookAgain();
  }

  /** Stops a file wherever it is. */
  withdraw(item: UploadItem): void {
    this.#ended.delete(item);
    this.#sentAt.delete(item.id);
    this.#engine?.withdraw(item.id);
  }

  /** Tells that all is done, once nothing is under way any more and something has ended. */
  settle(): void {
    if (this.#ended.size === 0 || this.#context.items.hasWorkUnderWay) return;
    const files = this.#context.items.inOrder(this.#ended).map((item) => item.snapshot);
    this.#ended.clear();
    this.#context.emit('upload-complete', {
      successful: files.filter((file) => file.status === 'done'),
      failed: files.filter((file) => file.status === 'failed'),
    });
  }

  onStart(id: string): void {
    const item = this.#context.items.get(id);
    const isPermitted = this.#permitted.delete(item);
    item.isHeld = !this.#context.emit('upload-start', { file: item.snapshot }) && !isPermitted;
    if (!item.isHeld) {
      void this.#resumption.begin(item);
      return;
    }
    this.#engine?.withdraw(id);
    this.#step(item, { status: 'ready' });
  }

  onProgress(id: string, bytesSent: number): void {
    const item = this.#context.items.get(id);
    item.progressTo(bytesSent, this.#context.now());
    this.#context.progressed(item);
  }

  onPhase(id: string, phase: UploadPhase): void {
    if (phase === 'queued') return;
    const item = this.#context.items.get(id);
    if (phase === 'processing') this.#sentAt.set(id, this.#context.now());
    const status = STATUS_OF_PHASE[phase];
    if (item.status === status || !item.isUnderWay) return;
    // While it is paused only what is past pausing is worth telling.
    if (item.status === 'paused' && status !== 'processing') return;
    this.#step(item, { status });
  }

  onCheckpoint(id: string, checkpoint: UploadCheckpoint): void {
    const item = this.#context.items.get(id);
    item.checkpoint = checkpoint;
    void this.#resumption.save(item);
  }

  onRequest(id: string, record: RequestRecord): void {
    this.#context.timeline.add({ type: 'request', at: record.endedAt, file: id, ...record });
  }

  onSuccess(id: string, outcome: UploadOutcome): void {
    const item = this.#context.items.get(id);
    const result = isUploadResult(outcome) ? outcome : undefined;
    if (result && item.facts.address) describeFetched(item, result);
    item.progressTo(item.facts.bytes, this.#context.now());
    if (result?.delete_token) this.#grantRemoval(item, result.delete_token);
    const shown = result && withoutDeleteToken(result);
    this.#step(item, { status: 'done', ...(shown && { result: shown }) });
    void this.#resumption.end(id);
    this.#onDone(item);
    this.#end(item);
    this.#context.emit('upload-success', { file: item.snapshot, result: shown });
    this.settle();
  }

  onFailure(id: string, error: UploadError): void {
    this.fail(this.#context.items.get(id), toFileError(error));
  }

  /** A file cannot go, or not go on. */
  fail(item: UploadItem, error: FileError): void {
    this.#step(item, { status: 'failed', error });
    this.#end(item);
    this.#context.emit('upload-error', { file: item.snapshot, error });
    this.settle();
  }

  #step(item: UploadItem, state: ItemState): void {
    item.become(state);
    const { timeline, now, listChanged } = this.#context;
    const { status, id: file, bytesSent: bytes } = item;
    const code = 'error' in state ? { code: state.error.code } : {};
    timeline.add({ type: 'status', at: now(), file, status, bytes, ...code });
    listChanged();
  }

  #end(item: UploadItem): void {
    this.#sentAt.delete(item.id);
    this.#ended.add(item);
  }

  /** Rule of the contract: the ten minutes count from the last byte that left. */
  #grantRemoval(item: UploadItem, token: string): void {
    const now = this.#context.now();
    const sentAt = this.#sentAt.get(item.id) ?? now;
    const leftMs = DELETE_WINDOW_MS - (now - sentAt);
    item.removableUntil = this.#context.deleteWindow.open(item.id, token, leftMs);
  }

  async #enqueue(items: readonly UploadItem[]): Promise<void> {
    let engine = this.#engine;
    try {
      engine ??= await this.#openEngine(items);
    } catch (error) {
      for (const item of this.#underWay(items)) this.fail(item, toFileError(toUploadError(error)));
      return;
    }
    for (const item of this.#underWay(items)) {
      if (item.status === 'waiting') this.#step(item, { status: 'queued' });
      if (item.status === 'paused') engine.pause(item.id);
      engine.enqueue(item);
    }
  }

  async #openEngine(items: readonly UploadItem[]): Promise<Engine> {
    const { Engine } = await loadEngine(() => {
      for (const item of this.#underWay(items)) {
        if (item.status === 'queued') this.#step(item, { status: 'waiting' });
      }
    });
    this.#engine ??= new Engine(() => this.#engineOptions(), this);
    return this.#engine;
  }

  /** Those that nobody has taken away meanwhile. */
  #underWay(items: readonly UploadItem[]): readonly UploadItem[] {
    return items.filter((item) => this.#context.items.has(item) && item.isUnderWay);
  }

  #engineOptions(): EngineOptions {
    const { options } = this.#context;
    return {
      cloudName: options.cloudName,
      uploadPrefix: options.uploadPrefix,
      resourceType: options.resourceType,
      maxChunkBytes: options.maxChunkSize,
      parallelChunks: options.parallelChunks,
      parallelUploads: options.parallelUploads,
      sign: signerOf(options),
      stallMs: options.stallTimeout,
      params: async (file) => ({
        ...uploadFields(options),
        ...pictureFields(this.#context.items.find(String(file.meta.relativePath)), options),
        ...(typeof options.uploadParams === 'function'
          ? await options.uploadParams(file)
          : options.uploadParams),
      }),
    };
  }
}
