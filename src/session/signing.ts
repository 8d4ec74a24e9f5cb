import type { ParamsToSign, Signature, Signer } from '../client/request-params.js';
import { UploadError } from '../client/upload-error.js';
import type { Params } from '../protocol/signature.js';
import { isRecord } from '../protocol/upload-result.js';

/** Answers a signature function that is written with a callback. */
export type SignatureCallback = (signature: string | null, error?: unknown) => void;

/** A site's signature: fixed, or made for each upload, by callback or as a promise. */
export type UploadSignature =
  string | ((callback: SignatureCallback, paramsToSign: ParamsToSign) => unknown);

/** Makes the parameters of an upload, signature included, by callback; one object in, one out. */
export type PrepareUploadParams = (
  callback: (params: unknown) => void,
  params: ParamsToSign,
) => unknown;

/** How a site wants its uploads signed. Where several are given, the first of these counts. */
export interface SigningOptions {
  readonly prepareUploadParams?: PrepareUploadParams | undefined;
  readonly uploadSignature?: UploadSignature | undefined;
  /** Unix seconds of a fixed signature. */
  readonly uploadSignatureTimestamp?: number | undefined;
  /** POST JSON `{paramsToSign}` → `{signature}`; `{signature, timestamp, apiKey}` is taken too. */
  readonly signatureEndpoint: string;
  readonly apiKey: string;
}

/** The signer that the options stand for; `undefined` for unsigned uploads. */
export function signerOf(options: SigningOptions): Signer | undefined {
  const { apiKey, prepareUploadParams, signatureEndpoint, uploadSignature } = options;
  if (prepareUploadParams) return extended(apiKey, byPreparation(prepareUploadParams));
  if (typeof uploadSignature === 'function') return extended(apiKey, byFunction(uploadSignature));
  if (uploadSignature) return fixed(uploadSignature, options);
  if (signatureEndpoint) return extended(apiKey, byEndpoint(signatureEndpoint));
  return undefined;
}

/**
 * Adds what may only be asked for where a signer sees it: a delete token, and the mark that the
 * upload comes from a widget, which sites of the closed widget find in what they sign.
 */
function extended(apiKey: string, sign: Signer): Signer {
  return async (asked, signal) => {
    const params = { ...asked, return_delete_token: true, source: 'uw' };
    const answer = await sign(params, signal);
    if (!answer.signature) throw unsigned();
    return { apiKey, params, ...answer };
  };
}

/** A fixed signature was made over fixed parameters: nothing may be added. */
function fixed(signature: string, options: SigningOptions): Signer {
  const { apiKey, uploadSignatureTimestamp: timestamp } = options;
  return (params) => Promise.resolve({ signature, timestamp, apiKey, params });
}

function byFunction(sign: Exclude<UploadSignature, string>): Signer {
  return async (params) => {
    const answer = await answered<unknown>((resolve, reject) =>
      sign((signature, error) => (signature ? resolve(signature) : reject(error)), params),
    );
    return typeof answer === 'string' ? { signature: answer } : readSignature(answer);
  };
}

function byPreparation(prepare: PrepareUploadParams): Signer {
  return async (params) => {
    const answer = await answered<unknown>((resolve) => prepare(resolve, params));
    const prepared: unknown = Array.isArray(answer) ? answer[0] : answer;
    if (!isRecord(prepared)) throw unsigned();
    if (prepared['cancel'] === true) {
      throw new UploadError('rejected', 'This page does not want the file uploaded.');
    }
    const { signature, timestamp, api_key: apiKey, ...rest } = prepared;
    const signed = readSignature({ signature, timestamp, apiKey });
    return { ...signed, params: { ...params, ...(rest as Params) } };
  };
}

function byEndpoint(address: string): Signer {
  return async (paramsToSign, signal) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ paramsToSign }),
      signal,
    });
    // A server in trouble is asked again; one that refuses has said its word.
    if (response.status >= 500) throw new UploadError('server', 'The signer is in trouble.');
    if (!response.ok) throw unsigned();
    return readSignature(await response.json());
  };
}

/** The answer of a function that calls back, returns a promise, or both. */
function answered<T>(
  call: (resolve: (answer: T) => void, reject: (error: unknown) => void) => unknown,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const returned = call(resolve, (error) => reject(asError(error)));
    if (returned instanceof Promise) {
      returned.then((answer: T | undefined) => {
        if (answer !== undefined) resolve(answer);
      }, reject);
    }
  });
}

function readSignature(answer: unknown): Signature {
  if (!isRecord(answer) || typeof answer['signature'] !== 'string') throw unsigned();
  const { signature, timestamp, apiKey } = answer;
  return {
    signature,
    ...(typeof timestamp === 'number' && { timestamp }),
    ...(typeof apiKey === 'string' && { apiKey }),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error
    ? error
    : new Error('The page gave no signature.', { cause: error });
}

function unsigned(): UploadError {
  return new UploadError('signature', 'The page gave no signature for the upload.');
}
