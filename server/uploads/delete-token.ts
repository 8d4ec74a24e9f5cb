import { DELETE_WINDOW_MS } from '../../src/protocol/limits.js';
import { refusals } from '../http/refusals.js';
import { keyedDigest, type ServerSecrets } from '../secrets.js';
import type { VersionReference } from './asset-chain.js';
import { isSameText } from './signature-check.js';

/** What a delete token says: which version of which asset, in which cloud, until when. */
export interface DeleteToken extends VersionReference {
  readonly cloud: string;
  /** Milliseconds since the epoch. */
  readonly endMs: number;
}

const MAX_TOKEN_LENGTH = 1024;

/** Writes a token. Nothing is stored: it is signed, and a second use finds nothing to delete. */
export function writeDeleteToken(token: DeleteToken, secrets: ServerSecrets): string {
  const { cloud, chain, sequence, versionId, endMs } = token;
  const payload = Buffer.from(JSON.stringify([cloud, chain, sequence, versionId, endMs]));
  const text = payload.toString('base64url');
  return `${text}.${keyedDigest(secrets, 'delete token', text)}`;
}

/**
 * Reads a token that {@link writeDeleteToken} wrote for this cloud.
 *
 * @throws ApiError `bad-delete-token` when it is forged or another cloud's, `expired-delete-token`
 *   when its time is over
 */
export function readDeleteToken(
  text: string,
  { cloud, secrets, nowMs }: { cloud: string; secrets: ServerSecrets; nowMs: number },
): DeleteToken {
  const [payload = '', digest = '', ...rest] = text.slice(0, MAX_TOKEN_LENGTH + 1).split('.');
  const isOurs =
    text.length <= MAX_TOKEN_LENGTH &&
    rest.length === 0 &&
    isSameText(keyedDigest(secrets, 'delete token', payload), digest);
  if (!isOurs) throw refusals.badDeleteToken();
  // Its digest says that this server wrote it, so its shape is known.
  const [home, chain, sequence, versionId, endMs] = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8'),
  ) as [string, string, number, string, number];
  if (home !== cloud) throw refusals.badDeleteToken();
  if (nowMs >= endMs) throw refusals.expiredDeleteToken(endMs - DELETE_WINDOW_MS);
  return { cloud: home, chain, sequence, versionId, endMs };
}
