import type { FormFields } from '../http/form-fields.js';
import { refusals } from '../http/refusals.js';
import type { Cloud } from './cloud.js';
import { checkSignature, checkTimestamp, isSameText } from './signature-check.js';

/** Who sent a request: the owner of the cloud's secret, or anybody by way of a preset. */
export type Credential =
  | { readonly kind: 'signed'; readonly apiKey: string }
  | { readonly kind: 'unsigned'; readonly preset: string };

export interface CredentialCheck {
  readonly cloud: Cloud;
  readonly fields: FormFields;
  /** The `Authorization` header, if any. */
  readonly authorization: string | null;
  readonly nowMs: number;
  readonly lifetimeMs: number;
}

/**
 * Finds out who sent an upload. Whoever signs is held to the signature.
 *
 * @throws ApiError when a signature, key or secret is wrong or old, or when there is neither a
 *   signature nor a preset
 */
export function authenticateUpload(check: CredentialCheck): Credential {
  const { fields, authorization } = check;
  if (authorization !== null || fields.has('signature')) return authenticateSigned(check);
  const preset = fields.get('upload_preset');
  if (preset === undefined) throw refusals.presetMissing();
  return { kind: 'unsigned', preset };
}

/**
 * Holds a request to its signature, or to its HTTP Basic key and secret.
 *
 * @throws ApiError
 */
export function authenticateSigned(check: CredentialCheck): Credential {
  const { cloud, fields, authorization, nowMs, lifetimeMs } = check;
  if (authorization !== null) return authenticateBasic(cloud, authorization);
  const apiKey = required(fields, 'api_key');
  const signature = required(fields, 'signature');
  const timestamp = required(fields, 'timestamp');
  if (!isSameText(cloud.apiKey, apiKey)) throw refusals.unknownKey(apiKey.slice(0, 100));
  checkSignature(fields.toRecord(), signature, cloud.apiSecret);
  checkTimestamp(timestamp, nowMs, lifetimeMs);
  return { kind: 'signed', apiKey };
}

function authenticateBasic(cloud: Cloud, authorization: string): Credential {
  const encoded = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(authorization)?.[1];
  if (encoded === undefined) throw refusals.unsupportedAuthorization();
  const given = Buffer.from(encoded, 'base64').toString('utf8');
  if (!isSameText(`${cloud.apiKey}:${cloud.apiSecret}`, given)) throw refusals.badCredentials();
  return { kind: 'signed', apiKey: cloud.apiKey };
}

function required(fields: FormFields, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw refusals.missingParameter(name);
  return value;
}
