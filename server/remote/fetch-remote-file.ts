import type { IncomingMessage } from 'node:http';
import { ApiError } from '../http/api-error.js';
import { refusals } from '../http/refusals.js';
import { type SpooledFile, spoolStream } from '../http/spool.js';
import type { ServerLimits } from '../limits.js';
import { type RemoteRules, type RemoteScheme, readRemoteAddress } from './remote-address.js';
import { remoteFileName } from './remote-file-name.js';
import { findRemoteHost, type ResolveHost } from './remote-host.js';
import { requestRemote } from './remote-request.js';

/** A remote file that waits in the spool. */
export interface RemoteFile {
  readonly spool: SpooledFile;
  /** Empty when neither its server nor its address has a name for it. */
  readonly fileName: string;
}

export interface RemoteFetch {
  /** As the caller wrote it; the only address that refusals repeat. */
  readonly address: string;
  readonly schemes: readonly RemoteScheme[];
}

export interface RemoteFetchOptions {
  readonly rules: RemoteRules;
  readonly limits: ServerLimits;
  readonly spoolFolder: string;
  readonly resolve: ResolveHost;
  /** Ends everything that is under way. */
  readonly closing: AbortSignal;
}

/** A fetch on its way from one server to the next. */
interface Journey extends RemoteFetch, RemoteFetchOptions {
  readonly signal: AbortSignal;
  readonly end: (error: ApiError) => void;
}

const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/**
 * Fetches a remote file into the spool. Every address on the way is judged anew: its scheme, its
 * port, and where its host leads. Nothing remains when this throws.
 *
 * @throws ApiError that says what is wrong with the address, or with what lies there
 */
export async function fetchRemoteFile(
  fetch: RemoteFetch,
  options: RemoteFetchOptions,
): Promise<RemoteFile> {
  const ending = new AbortController();
  const end = (error: ApiError) => ending.abort(error);
  const tooSlow = refusals.remoteTooSlow(fetch.address);
  const deadline = setTimeout(() => end(tooSlow), options.limits.remoteFetchMs);
  const signal = AbortSignal.any([ending.signal, options.closing]);
  try {
    return await followAddress({ ...fetch, ...options, signal, end });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error;
  } finally {
    clearTimeout(deadline);
    // Whatever is still connected has nothing more to say.
    ending.abort();
  }
}

async function followAddress(journey: Journey): Promise<RemoteFile> {
  const { address, schemes, rules, limits } = journey;
  const first = readRemoteAddress(address, schemes, rules);
  let url = first;
  for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
    const response = await ask(journey, url);
    const { location } = response.headers;
    const isRedirect = REDIRECTS.includes(response.statusCode);
    if (!isRedirect || location === undefined) {
      return receive(journey, response, [first, url]);
    }
    response.destroy();
    if (!URL.canParse(location, url.href)) throw refusals.remoteNotFound(address);
    url = readRemoteAddress(new URL(location, url.href).href, schemes, rules);
  }
  throw refusals.tooManyRedirects(address, limits.maxRedirects);
}

async function ask(journey: Journey, url: URL): Promise<IncomingMessage> {
  const { address, rules, resolve, signal, limits, end } = journey;
  try {
    const addresses = await unlessEnded(findRemoteHost(url, rules, resolve), signal);
    const onIdle = () => end(refusals.remoteTooSlow(address));
    return await requestRemote({ url, addresses, signal, idleMs: limits.remoteIdleMs, onIdle });
  } catch (error) {
    throw error instanceof ApiError ? error : refusals.remoteNotFound(address);
  }
}

async function receive(
  journey: Journey,
  response: IncomingMessage,
  addresses: readonly URL[],
): Promise<RemoteFile> {
  const { address, limits, spoolFolder: folder } = journey;
  const { maxFileBytes: maxBytes } = limits;
  if (response.statusCode !== 200) throw refusals.remoteNotFound(address);
  const coding = response.headers['content-encoding'] ?? 'identity';
  if (!/^(identity)?$/i.test(coding)) throw refusals.remoteCompressed(address, coding);
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw refusals.fileTooLarge(announced, maxBytes);
  const spool = await spoolStream(bodyOf(journey, response), { folder, maxBytes });
  const disposition = response.headers['content-disposition'];
  return { spool, fileName: remoteFileName(disposition, addresses) };
}

async function* bodyOf(
  { address, limits, signal }: Journey,
  response: IncomingMessage,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      // At once: here is no sender who would want to read an answer.
      if (bytes > limits.maxFileBytes) throw refusals.fileTooLarge(bytes, limits.maxFileBytes);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ApiError ? error : refusals.remoteCut(address);
  }
  signal.throwIfAborted();
}

/** The resolver of the system cannot be stopped, only left alone. */
function unlessEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const ended = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([work, ended]);
}
