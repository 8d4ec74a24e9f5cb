import { isTrustedProxy } from './client-address.js';

/** What decides under which address the server is known to whoever asks. */
export interface PublicBaseRules {
  /** The configured address, if any. */
  readonly publicUrl: string | undefined;
  readonly trustedProxies: readonly string[];
}

/**
 * Base of the addresses in an answer, without a slash at its end. `X-Forwarded-*` is believed only
 * when a trusted proxy sent it.
 *
 * @param peer address of the other end of the connection
 */
export function publicBase(
  request: Request,
  peer: string | undefined,
  { publicUrl, trustedProxies }: PublicBaseRules,
): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const { protocol, host } = new URL(request.url);
  if (!isTrustedProxy(peer, trustedProxies)) return `${protocol}//${host}`;
  const scheme = firstOf(request.headers.get('x-forwarded-proto'), /^https?$/i);
  const name = firstOf(request.headers.get('x-forwarded-host'), /^[\w.-]+(:\d{1,5})?$/);
  return `${scheme?.toLowerCase() ?? protocol.slice(0, -1)}://${name ?? host}`;
}

function firstOf(header: string | null, pattern: RegExp): string | undefined {
  const first = header?.split(',')[0]?.trim();
  return first !== undefined && pattern.test(first) ? first : undefined;
}
