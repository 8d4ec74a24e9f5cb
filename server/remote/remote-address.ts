import { refusals } from '../http/refusals.js';

/** Schemes of addresses that can be fetched. */
export const REMOTE_SCHEMES = ['http', 'https'] as const;
export type RemoteScheme = (typeof REMOTE_SCHEMES)[number];

/** What the operator of a server decides about remote addresses. */
export interface RemoteRules {
  /** Ports that are connected to. */
  readonly ports: readonly number[];
  /**
   * Origins that are fetched from wherever they lead, for development: `http://127.0.0.1:8080`, or
   * `http://127.0.0.1:*` for every port.
   */
  readonly origins: readonly string[];
}

/**
 * Reads an address that a caller, or another server's redirect, wants to have fetched. Where it
 * leads is for {@link findRemoteHost} to say.
 *
 * @param schemes what this caller may use
 * @throws ApiError when it is no address, or one that is not fetched whatever it leads to
 */
export function readRemoteAddress(
  text: string,
  schemes: readonly RemoteScheme[],
  rules: RemoteRules,
): URL {
  const scheme = text.slice(0, text.indexOf(':')).toLowerCase();
  if (!schemes.some((name) => name === scheme)) throw refusals.schemeNotFetched(scheme, schemes);
  if (!URL.canParse(text)) throw refusals.invalidAddress(text);
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw refusals.credentialsInAddress();
  const usualPort = url.protocol === 'https:' ? 443 : 80;
  const port = url.port === '' ? usualPort : Number(url.port);
  if (!rules.ports.includes(port) && !isTrustedOrigin(url, rules)) {
    throw refusals.portNotFetched(port, rules.ports);
  }
  return url;
}

/** Whether an address is fetched from wherever it leads. */
export function isTrustedOrigin({ origin, protocol, hostname }: URL, rules: RemoteRules): boolean {
  return [origin, `${protocol}//${hostname}:*`].some((name) => rules.origins.includes(name));
}
