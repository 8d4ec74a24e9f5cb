import type { Params } from '../protocol/signature.js';
import { validChunkBytes } from './chunk-plan.js';
import type { UploadCheckpoint } from './upload-checkpoint.js';
import type { UploadOptions } from './upload-options.js';

/** What is known of an upload: its id, what it is bound to, and which chunks the server has. */
export class UploadLedger {
  /** Fixed for the whole upload, in bytes. */
  readonly chunkBytes: number;
  /** The parameters that the first request binds the upload to. */
  readonly params: Params;
  readonly #createUploadId: () => string;
  readonly #answered: Set<number>;
  readonly #unconfirmed: Set<number>;
  #uploadId: string;

  constructor(options: UploadOptions, createUploadId: () => string) {
    const checkpoint = bindingCheckpoint(options.checkpoint);
    this.chunkBytes = checkpoint?.chunkBytes ?? validChunkBytes(options.maxChunkBytes);
    this.params = checkpoint?.params ?? options.params ?? {};
    this.#createUploadId = createUploadId;
    this.#answered = new Set(checkpoint?.answered);
    this.#unconfirmed = new Set(checkpoint?.unconfirmed);
    this.#uploadId = checkpoint?.uploadId ?? createUploadId();
  }

  get uploadId(): string {
    return this.#uploadId;
  }

  /** Indexes of the chunks that the server has confirmed. */
  get answered(): ReadonlySet<number> {
    return this.#answered;
  }

  get checkpoint(): UploadCheckpoint {
    const { uploadId, chunkBytes, params } = this;
    const answered = [...this.#answered];
    return { uploadId, chunkBytes, answered, unconfirmed: [...this.#unconfirmed], params };
  }

  confirm(index: number): void {
    this.#answered.add(index);
    this.#unconfirmed.delete(index);
  }

  /** A chunk was sent, and its answer was lost. */
  doubt(index: number): void {
    this.#unconfirmed.add(index);
  }

  mayHaveArrived(index: number): boolean {
    return this.#unconfirmed.has(index);
  }

  /** Nothing that was sent counts any more: another id, another upload. */
  startAfresh(): void {
    this.#answered.clear();
    this.#unconfirmed.clear();
    this.#uploadId = this.#createUploadId();
  }
}

/** An upload of which nothing can have reached the server is free to begin anew, as things are now. */
function bindingCheckpoint(checkpoint: UploadCheckpoint | undefined): UploadCheckpoint | undefined {
  const { answered = [], unconfirmed = [] } = checkpoint ?? {};
  return answered.length + unconfirmed.length > 0 ? checkpoint : undefined;
}
