import { Transform, type TransformCallback } from 'node:stream';
import { refusals } from './refusals.js';

export interface BodyPaceOptions {
  readonly windowMs: number;
  readonly windowBytes: number;
}

/**
 * Passes a request body on and fails when it stands still or trickles: every window must bring its
 * bytes. It stands in for Node's own `requestTimeout`, which would cut off honest slow uploads.
 * Time in which we ourselves do not take bytes does not count.
 */
export class BodyPace extends Transform {
  readonly #windowBytes: number;
  readonly #timer: NodeJS.Timeout;
  #bytesInWindow = 0;
  #isTooSlow = false;

  constructor({ windowMs, windowBytes }: BodyPaceOptions) {
    super();
    this.#windowBytes = windowBytes;
    this.#timer = setInterval(() => this.#judge(), windowMs);
    this.#timer.unref();
  }

  /** Whether it has failed the body. */
  get isTooSlow(): boolean {
    return this.#isTooSlow;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#bytesInWindow += chunk.length;
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    clearInterval(this.#timer);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearInterval(this.#timer);
    done(error);
  }

  #judge(): void {
    const isOurOwnDelay = this.readableLength > 0 || this.writableLength > 0;
    if (this.#bytesInWindow < this.#windowBytes && !isOurOwnDelay) {
      this.#isTooSlow = true;
      this.destroy(refusals.bodyTooSlow());
    }
    this.#bytesInWindow = 0;
  }
}
