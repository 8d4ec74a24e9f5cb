import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { refusals } from '../http/refusals.js';
import { isPublicAddress } from './public-address.js';
import { isTrustedOrigin, type RemoteRules } from './remote-address.js';

/** One address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a host name; rejects when there are none. */
export type ResolveHost = (hostname: string) => Promise<readonly HostAddress[]>;

/** Asks the resolver of the system, as everything else on this machine does. */
export const resolveBySystem: ResolveHost = (hostname) => lookup(hostname, { all: true });

/**
 * Finds the addresses of an address's host, once, and judges them. A connection may be made to
 * these alone: whoever asked for the name again could be told another one.
 *
 * @throws ApiError `address-inside` when even one of them is not public; what `resolve` throws
 */
export async function findRemoteHost(
  url: URL,
  rules: RemoteRules,
  resolve: ResolveHost,
): Promise<readonly HostAddress[]> {
  // IPv6 stands in brackets; all other ways to write IPv4 have become four decimal numbers.
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(hostname);
  const addresses = family === 0 ? await resolve(hostname) : [{ address: hostname, family }];
  if (!isTrustedOrigin(url, rules) && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw refusals.addressInside();
  }
  return addresses;
}
