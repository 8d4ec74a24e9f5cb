import { createHash, type Hash } from 'node:crypto';
import type { FormFields } from '../http/form-fields.js';
import type { SpooledFile } from '../http/spool.js';
import type { RunningDigests } from './running-digests.js';
import type { Placement } from './segments.js';

/**
 * Carries the MD5 of an upload from one chunk to the next while the chunk is spooled. Which upload
 * it is can only be guessed at that time; the guess has to be confirmed before anything is kept.
 */
export class DigestInOrder {
  readonly #digests: RunningDigests;
  readonly #placement: Placement | undefined;
  readonly #guessKey: (fields: FormFields) => string | undefined;
  #guess: string | undefined;

  constructor(
    digests: RunningDigests,
    placement: Placement | undefined,
    guessKey: (fields: FormFields) => string | undefined,
  ) {
    this.#digests = digests;
    this.#placement = placement;
    this.#guessKey = guessKey;
  }

  /** The MD5 of what stands before this chunk; `undefined` when it is not at hand. */
  before(fields: FormFields): Hash | undefined {
    const placement = this.#placement;
    if (placement?.kind !== 'range') return undefined;
    this.#guess = this.#guessKey(fields);
    if (this.#guess === undefined) return undefined;
    if (placement.start > 0) return this.#digests.at(this.#guess, placement.start);
    const isWholeFile = placement.end + 1 === placement.total;
    return isWholeFile ? undefined : createHash('md5');
  }

  /** The spooled chunk, without its running MD5 when the guess was wrong. */
  confirm(spool: SpooledFile, uploadKey: string): SpooledFile {
    if (uploadKey === this.#guess) return spool;
    const { runningMd5: _unconfirmed, ...rest } = spool;
    return rest;
  }
}
