import { STALE_REQUEST_WORDS } from '../protocol/limits.js';
import type { Params } from '../protocol/signature.js';
import { presentParams } from '../protocol/upload-params.js';
import { UploadError } from './upload-error.js';

/** What a signer is given: everything that will be sent and is signed, `timestamp` among it. */
export type ParamsToSign = Params & { readonly timestamp: number };

/** What comes back from a signer. */
export interface Signature {
  readonly signature: string;
  /** Unix seconds, where the signer has its own clock; what was asked for by default. */
  readonly timestamp?: number | undefined;
  readonly apiKey?: string | undefined;
  /** The parameters as the signer wants them sent; unchanged by default. */
  readonly params?: Params | undefined;
}

/** Signs parameters, wherever the secret is. May be asked again for the same upload. */
export type Signer = (params: ParamsToSign, signal: AbortSignal) => Promise<Signature>;

/** A signature is good for an hour; one older than this is not used any more, in ms. */
const RENEW_AFTER_MS = 55 * 60 * 1000;

/** The parameters of an upload's requests, signed where a signer is given, and signed again in time. */
export class RequestParams {
  readonly #params: Params;
  readonly #sign: Signer | undefined;
  readonly #now: () => number;
  readonly #signal: AbortSignal;
  #signed: Promise<Params> | undefined;
  #signedAtMs = 0;

  /**
   * @param options the upload's parameters and its signer, if any
   * @param now ms since the epoch
   * @param signal fires when the upload ends
   */
  constructor(
    options: { readonly params?: Params; readonly sign?: Signer | undefined },
    now: () => number,
    signal: AbortSignal,
  ) {
    this.#params = presentParams(options.params ?? {});
    this.#sign = options.sign;
    this.#now = now;
    this.#signal = signal;
  }

  /**
   * What the next request has to carry.
   *
   * @throws UploadError what the signer throws; anything else it throws counts as a broken line,
   *   since most signers are requests to the site's own server
   */
  async get(): Promise<Params> {
    if (!this.#sign) return this.#params;
    if (this.#now() - this.#signedAtMs > RENEW_AFTER_MS) this.#signed = undefined;
    this.#signedAtMs = this.#signed ? this.#signedAtMs : this.#now();
    this.#signed ??= this.#ask(this.#sign);
    try {
      return await this.#signed;
    } catch (cause) {
      this.#signed = undefined;
      if (cause instanceof UploadError) throw cause;
      throw new UploadError('network', 'The upload could not be signed.', { cause });
    }
  }

  /**
   * Whether the server refused a request because its signature is too old, and another can be had:
   * the next request gets a fresh one.
   */
  renewIfStale(error: UploadError): boolean {
    if (!this.#sign || !error.serverMessage?.startsWith(STALE_REQUEST_WORDS)) return false;
    this.#signed = undefined;
    return true;
  }

  async #ask(sign: Signer): Promise<Params> {
    const timestamp = Math.floor(this.#now() / 1000);
    const params = { ...this.#params, timestamp };
    const answer = await sign(params, this.#signal);
    return {
      ...(answer.params ?? params),
      timestamp: answer.timestamp ?? timestamp,
      signature: answer.signature,
      ...(answer.apiKey && { api_key: answer.apiKey }),
    };
  }
}
