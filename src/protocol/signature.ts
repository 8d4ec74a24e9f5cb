/** A parameter's value on its way to the wire. Lists are joined by commas. */
export type ParamValue = string | number | boolean | readonly (string | number)[];
export type Params = Readonly<Record<string, ParamValue | null | undefined>>;

/** 1 joins `name=value` as they are; 2 first writes `&` inside each as `%26`. */
export type SignatureVersion = 1 | 2;

/** Fields of a request that are never part of its signature. */
export const UNSIGNED_FIELDS: readonly string[] = [
  'file',
  'cloud_name',
  'resource_type',
  'api_key',
  'signature',
];

/**
 * The string whose digest, with the API secret appended, is the signature: every parameter but
 * {@link UNSIGNED_FIELDS}, empty ones dropped, sorted by name. Rule of the Upload API.
 *
 * @param keep names to leave in although they are normally left out (some callers sign `cloud_name`)
 */
export function stringToSign(
  params: Params,
  version: SignatureVersion = 2,
  keep: readonly string[] = [],
): string {
  return Object.entries(params)
    .filter(([name]) => keep.includes(name) || !UNSIGNED_FIELDS.includes(name))
    .map(([name, value]) => [name, wireValue(value)] as const)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => escapePair(`${name}=${value}`, version))
    .join('&');
}

/** A value as it is written in a form field: lists joined by commas, nothing for null. */
export function wireValue(value: ParamValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(',') : String(value);
}

function escapePair(pair: string, version: SignatureVersion): string {
  return version === 2 ? pair.replaceAll('&', '%26') : pair;
}
