import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that a network gives to one customer. */
const CUSTOMER_GROUPS = 4;
const GROUPS = 8;

/**
 * Who asks, as far as an address tells: the other end of the connection, or, through trusted proxies,
 * whoever they say they speak for. Of an IPv6 address the first 64 bits count: one customer has all
 * of the rest.
 *
 * @param peer address of the other end of the connection
 * @returns `unknown` when there is no connection
 */
export function clientAddress(
  request: Request,
  peer: string | undefined,
  trustedProxies: readonly string[],
): string {
  const said = request.headers.get('x-forwarded-for')?.split(',') ?? [];
  const chain = [...said, peer ?? ''].map(plainAddress);
  // From the near end: what stands before the first stranger may be anybody's invention.
  const client = chain.findLast((address) => !trustedProxies.includes(address)) ?? chain[0];
  return client ? withoutHostPart(client) : 'unknown';
}

/** Whether the other end of the connection may speak for others. */
export function isTrustedProxy(
  peer: string | undefined,
  trustedProxies: readonly string[],
): boolean {
  return peer !== undefined && trustedProxies.includes(plainAddress(peer));
}

/** A dual-stack socket shows IPv4 peers as `::ffff:a.b.c.d`. */
function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}

function withoutHostPart(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, GROUPS - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, CUSTOMER_GROUPS).join(':')}::/64`;
}
