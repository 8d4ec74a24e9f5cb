import { randomBytes } from 'node:crypto';
import { DELETE_WINDOW_MS } from '../../src/protocol/limits.js';
import { ApiError } from '../http/api-error.js';
import { refusals } from '../http/refusals.js';
import type { SpooledFile } from '../http/spool.js';
import type { ServerLimits } from '../limits.js';
import type { ObjectStore } from '../store/object-store.js';
import type { AssetChains } from './asset-chain.js';
import { refuseOtherParams } from './bound-params.js';
import { RunningDigests } from './running-digests.js';
import {
  coverageOf,
  isSameSegment,
  type Placement,
  type Segment,
  segmentName,
  segmentOf,
} from './segments.js';
import { describeAsset } from './upload-decision.js';
import type {
  UploadJournal,
  UploadOutcome,
  UploadParams,
  UploadReceipt,
} from './upload-journal.js';

export interface UploadAssemblyOptions {
  readonly store: ObjectStore;
  readonly journal: UploadJournal;
  readonly chains: AssetChains;
  readonly limits: ServerLimits;
  readonly now: () => number;
}

/** Bytes that one request brought, and where they belong. */
export interface ArrivedChunk {
  readonly uploadKey: string;
  readonly params: UploadParams;
  readonly placement: Placement;
  readonly spool: SpooledFile;
}

type AssetOutcome = Extract<UploadOutcome, { kind: 'asset' }>;

/**
 * Puts uploads together, exactly once each. Every request stores its bytes before it looks at what
 * is there, so that whichever is last sees the whole; every step may be repeated after a crash.
 */
export class UploadAssembly {
  readonly digests = new RunningDigests();
  readonly #options: UploadAssemblyOptions;
  /** Uploads that are being finished in this process: others wait instead of doing it again. */
  readonly #finishing = new Map<string, Promise<UploadReceipt>>();

  constructor(options: UploadAssemblyOptions) {
    this.#options = options;
  }

  /**
   * Takes a chunk in.
   *
   * @returns what the upload is answered with, or `undefined` while bytes are missing
   * @throws ApiError when the chunk contradicts its upload, or the file is not allowed
   */
  async accept(chunk: ArrivedChunk): Promise<UploadReceipt | undefined> {
    const { journal, store } = this.#options;
    const { uploadKey } = chunk;
    refuseOtherParams(await journal.bind(uploadKey, chunk.params), chunk.params);
    const segment = segmentOfChunk(journal, chunk);
    const before = await journal.outcome(uploadKey);
    if (before) return this.#replay(uploadKey, before, segment);
    await store.create(segment.key, { spoolPath: chunk.spool.path });
    const after = await journal.outcome(uploadKey);
    if (after) return this.#takeBack(uploadKey, after, segment);
    this.#keepDigest(chunk);
    return this.#finishWhenCovered(uploadKey, segment);
  }

  /**
   * The answer to an upload that is decided already, whatever bytes it was decided with.
   *
   * @returns `undefined` while it is not decided
   * @throws ApiError when it was refused, or was begun with other parameters
   */
  async repeat(uploadKey: string, params: UploadParams): Promise<UploadReceipt | undefined> {
    const { journal } = this.#options;
    const outcome = await journal.outcome(uploadKey);
    if (!outcome) return undefined;
    const bound = await journal.params(uploadKey);
    if (bound) refuseOtherParams(bound, params);
    return this.#replay(uploadKey, outcome);
  }

  /**
   * Carries an upload that was decided to its end: published, and its answer written.
   *
   * @throws ApiError when its parameters have gone
   */
  finish(uploadKey: string, outcome: AssetOutcome): Promise<UploadReceipt> {
    const running = this.#finishing.get(uploadKey);
    if (running) return running;
    const finishing = this.#publish(uploadKey, outcome).finally(() => {
      this.#finishing.delete(uploadKey);
      this.digests.drop(uploadKey);
    });
    this.#finishing.set(uploadKey, finishing);
    return finishing;
  }

  async #finishWhenCovered(
    uploadKey: string,
    segment: Segment,
  ): Promise<UploadReceipt | undefined> {
    const coverage = coverageOf(await this.#options.journal.segments(uploadKey));
    if (coverage.state === 'incomplete') return undefined;
    if (coverage.state === 'conflict') {
      const outcome = await this.#end(uploadKey, { kind: 'conflict', reason: coverage.reason });
      return this.#takeBack(uploadKey, outcome, segment);
    }
    const outcome = await this.#decide(uploadKey, coverage.segments);
    return this.#takeBack(uploadKey, outcome, segment);
  }

  async #decide(uploadKey: string, segments: readonly Segment[]): Promise<UploadOutcome> {
    const { journal } = this.#options;
    const params = await journal.params(uploadKey);
    if (!params) throw refusals.uploadExpired();
    try {
      const context = { ...this.#options, digests: this.digests };
      const facts = await describeAsset(context, uploadKey, params, segments);
      const nonce = randomBytes(16).toString('hex');
      return await journal.decide(uploadKey, { kind: 'asset', facts, nonce });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message } = error;
      const outcome = await this.#end(uploadKey, { kind: 'refused', code, message });
      if (!params.isRepeatable) await journal.forget(uploadKey);
      return outcome;
    }
  }

  /** Ends an upload without an asset: first the decision, then its bytes go. */
  async #end(uploadKey: string, outcome: UploadOutcome): Promise<UploadOutcome> {
    const { journal } = this.#options;
    const decided = await journal.decide(uploadKey, outcome);
    if (decided.kind !== 'asset') await journal.deleteBlobs(uploadKey);
    this.digests.drop(uploadKey);
    return decided;
  }

  /** A chunk was stored and a decision stands: the chunk is part of it, or has to go again. */
  async #takeBack(
    uploadKey: string,
    outcome: UploadOutcome,
    segment: Segment,
  ): Promise<UploadReceipt> {
    const isPart =
      outcome.kind === 'asset' && outcome.facts.manifest.some(({ key }) => key === segment.key);
    if (!isPart) await this.#options.store.delete(segment.key);
    return this.#replay(uploadKey, outcome, segment);
  }

  /** The answer to an upload that is decided; to one of its chunks when a segment is given. */
  async #replay(
    uploadKey: string,
    outcome: UploadOutcome,
    segment?: Segment,
  ): Promise<UploadReceipt> {
    if (outcome.kind === 'expired') throw refusals.uploadExpired();
    if (outcome.kind === 'conflict') throw refusals.uploadConflict(outcome.reason);
    if (outcome.kind === 'refused') throw new ApiError(outcome.code, 400, outcome.message);
    if (segment && segment.bytes > 0 && !isSegmentOf(segment, outcome)) {
      throw refusals.uploadConflict('the file was complete before with other bytes');
    }
    return this.finish(uploadKey, outcome);
  }

  async #publish(uploadKey: string, { facts }: AssetOutcome): Promise<UploadReceipt> {
    const { journal, chains, now } = this.#options;
    const answered = await journal.receipt(uploadKey);
    if (answered) return answered;
    const params = await journal.params(uploadKey);
    if (!params) throw refusals.uploadExpired();
    const { settings, credential } = params;
    const publication = await chains.publish(uploadKey, facts, settings.overwrites);
    const hasToken = settings.returnsDeleteToken && !publication.isExisting;
    const receipt = await journal.answer(uploadKey, {
      ...publication,
      ...(credential.kind === 'signed' && { apiKey: credential.apiKey }),
      ...(hasToken && { deleteTokenEndMs: now() + DELETE_WINDOW_MS }),
    });
    if (receipt.isExisting) await journal.deleteBlobs(uploadKey);
    return receipt;
  }

  #keepDigest({ uploadKey, placement, spool }: ArrivedChunk): void {
    if (placement.kind !== 'range' || !spool.runningMd5) return;
    this.digests.keep(uploadKey, placement.start + spool.bytes, spool.runningMd5);
  }
}

function segmentOfChunk(journal: UploadJournal, chunk: ArrivedChunk): Segment {
  const { uploadKey, placement, spool } = chunk;
  const key = journal.blobKey(uploadKey, segmentName(placement, spool.md5));
  return { key, bytes: spool.bytes, md5: spool.md5, placement };
}

function isSegmentOf(segment: Segment, { facts }: AssetOutcome): boolean {
  return facts.manifest.some(({ key, bytes }) => {
    const known = segmentOf({ key, bytes, createdMs: 0 });
    return known !== undefined && isSameSegment(known, segment);
  });
}
