import { request as requestByHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { HostAddress } from './remote-host.js';

export interface RemoteRequest {
  readonly url: URL;
  /** Where the connection is made to, in the order in which they are tried. */
  readonly addresses: readonly HostAddress[];
  /** Ends the request, and the body that is read of it. */
  readonly signal: AbortSignal;
  /** Milliseconds in which something has to come, from the connection on. */
  readonly idleMs: number;
  /** Told when nothing came in that time. */
  readonly onIdle: () => void;
}

const HEADERS = {
  Accept: '*/*',
  // A compressed answer would have to be expanded to who knows what size.
  'Accept-Encoding': 'identity',
  'User-Agent': 'upload-widget-server',
};
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * Asks another server for a file, over a connection of its own to one of the addresses that were
 * judged: no proxy of the environment, no cookies, nothing that is kept. Follows no redirects.
 *
 * @throws an error of the system when the server cannot be reached or speaks no HTTP
 */
export function requestRemote(remote: RemoteRequest): Promise<IncomingMessage> {
  const { url, addresses, signal, idleMs, onIdle } = remote;
  const options: RequestOptions = {
    agent: false,
    headers: HEADERS,
    lookup: lookupAmong(addresses),
    maxHeaderSize: MAX_HEADER_BYTES,
    signal,
    timeout: idleMs,
  };
  const send = url.protocol === 'https:' ? requestByHttps : requestByHttp;
  return new Promise((resolve, reject) => {
    send(url, options)
      .on('response', resolve)
      .on('error', reject)
      .on('timeout', onIdle)
      // So it ends without either when the other server changes to another protocol.
      .on('close', () => reject(new Error('Closed without an answer')))
      .end();
  });
}

/** Stands in for the resolver: the name was looked up once, and what was found then is final. */
function lookupAmong(addresses: readonly HostAddress[]): LookupFunction {
  return (hostname, { all }, callback) => {
    const [first] = addresses;
    if (!first) return callback(new Error(`No address of ${hostname}`), '');
    if (all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}
