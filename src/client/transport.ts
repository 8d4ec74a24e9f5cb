import { REQUEST_ID_HEADER } from '../protocol/endpoints.js';
import { parseRetryAfter } from './retry-schedule.js';
import { abortedError, UploadError } from './upload-error.js';

/** One request, as the client asks for it. */
export interface TransportRequest {
  readonly url: string;
  readonly body: FormData | URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Give up when no byte has moved for so long, in ms. */
  readonly stallMs: number;
  /** Give up when the answer has not come so long after the last byte left, in ms. */
  readonly answerMs: number;
  /** Bytes of the body that have left, and all of them, the multipart frame included. */
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void;
  /** The last byte has left; the server may still be working. */
  readonly onBodySent?: () => void;
}

/** What came back, whatever its status. */
export interface TransportAnswer {
  readonly status: number;
  /** The JSON of the body; `undefined` when it is none. */
  readonly body: unknown;
  /** Response headers may be unreadable across origins. */
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * Sends one request. Rejects with an {@link UploadError} of code `network`, `stalled`, `bad-answer`
 * (longer than any answer of the API) or `aborted`; an error status is an answer, not a failure.
 */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** No answer of the API comes near this; a longer one is cut off instead of read. */
const ANSWER_LIMIT_BYTES = 5_000_000;

/** The browser's transport: fetch still reports no upload progress, so one XMLHttpRequest. */
export const xhrTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    if (request.signal.aborted) return reject(abortedError());
    const xhr = new XMLHttpRequest();
    const end = watch(xhr, request, (error) => {
      end();
      reject(error);
      xhr.abort();
    });
    xhr.onload = () => {
      end();
      resolve(readAnswer(xhr));
    };
    xhr.open('POST', request.url);
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      xhr.setRequestHeader(name, value);
    }
    xhr.send(request.body);
  });

/** Tells the progress of a request and everything that may end it early. Returns what ends the watch. */
function watch(
  xhr: XMLHttpRequest,
  { signal, stallMs, answerMs, onProgress, onBodySent }: TransportRequest,
  giveUp: (error: UploadError) => void,
): () => void {
  let watchdog: ReturnType<typeof setTimeout>;
  const expectWithin = (ms: number) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => giveUp(new UploadError('stalled', 'Nothing moved any more.')), ms);
  };
  const onAbort = () => giveUp(abortedError());
  signal.addEventListener('abort', onAbort);
  xhr.upload.onprogress = (event) => {
    expectWithin(stallMs);
    onProgress?.(event.loaded, event.total);
  };
  xhr.upload.onload = () => {
    expectWithin(answerMs);
    onBodySent?.();
  };
  xhr.onprogress = (event) => {
    if (event.loaded <= ANSWER_LIMIT_BYTES) return;
    giveUp(new UploadError('bad-answer', 'The server answered with far too much.'));
  };
  xhr.onerror = () => giveUp(new UploadError('network', 'The connection broke.'));
  expectWithin(stallMs);
  return () => {
    clearTimeout(watchdog);
    signal.removeEventListener('abort', onAbort);
  };
}

function readAnswer(xhr: XMLHttpRequest): TransportAnswer {
  return {
    status: xhr.status,
    body: parseJson(xhr.responseText),
    requestId: readHeader(xhr, REQUEST_ID_HEADER) ?? undefined,
    retryAfterMs: parseRetryAfter(readHeader(xhr, 'Retry-After'), Date.now()),
  };
}

/** Asking for a header that CORS hides logs an error in the console; so look before asking. */
function readHeader(xhr: XMLHttpRequest, name: string): string | null {
  const listed = xhr.getAllResponseHeaders().toLowerCase().includes(`${name.toLowerCase()}:`);
  return listed ? xhr.getResponseHeader(name) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
