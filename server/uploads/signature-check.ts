import { createHash, timingSafeEqual } from 'node:crypto';
import { type Params, stringToSign } from '../../src/protocol/signature.js';
import { refusals } from '../http/refusals.js';

export type DigestName = 'sha1' | 'sha256';

/** Timestamps above this are milliseconds: some clients sign those. */
const MILLISECONDS_ABOVE = 10 ** 11;

/** Signature of a string to sign, in hex. */
export function signString(text: string, secret: string, digest: DigestName = 'sha1'): string {
  return createHash(digest).update(`${text}${secret}`, 'utf8').digest('hex');
}

/** The signature with which an answer proves public id and version to a backend (version 1 rules). */
export function signAnswer(publicId: string, version: number, secret: string): string {
  return signString(stringToSign({ public_id: publicId, version }, 1), secret);
}

/**
 * Checks a request's signature: SHA-1 or SHA-256 by its length, version 1 or 2 of the string that
 * is signed, compared in constant time.
 *
 * @throws ApiError `invalid-signature`
 */
export function checkSignature(params: Params, signature: string, secret: string): void {
  const digest: DigestName = signature.length === 64 ? 'sha256' : 'sha1';
  const strings = [stringToSign(params, 2), stringToSign(params, 1)];
  const matches = strings.map((text) =>
    isSameText(signString(text, secret, digest), signature.toLowerCase()),
  );
  if (!matches.includes(true)) throw refusals.invalidSignature(signature, strings[0] ?? '');
}

/**
 * Checks that a signed request is fresh: not older than `lifetimeMs`, nor as far ahead.
 *
 * @throws ApiError `stale-request`, `future-request`, `invalid-parameter`
 */
export function checkTimestamp(timestamp: string, nowMs: number, lifetimeMs: number): void {
  if (!/^\d{1,15}$/.test(timestamp)) throw refusals.invalidParameter('timestamp', timestamp);
  const value = Number(timestamp);
  const timeMs = value > MILLISECONDS_ABOVE ? value : value * 1000;
  if (timeMs < nowMs - lifetimeMs) throw refusals.staleRequest(timeMs);
  if (timeMs > nowMs + lifetimeMs) throw refusals.futureRequest(timeMs);
}

/** Compares two texts in a time that says nothing about where they differ. */
export function isSameText(expected: string, given: string): boolean {
  const [a, b] = [expected, given].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
