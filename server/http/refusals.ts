import { UNSIGNED_UPLOAD_PARAMS } from '../../src/protocol/upload-params.js';
import { ApiError, badRequest } from './api-error.js';

const BUSY_SECONDS = '2';

/**
 * The one table of what the API refuses and in which words. The texts that stand in the contract
 * ("Exact texts") are matched by sites and by SDKs: never reword them.
 */
export const refusals = {
  // who is asking
  unknownCloud: (name: string) => new ApiError('unknown-cloud', 401, `Invalid cloud_name ${name}`),
  unknownKey: (key: string) => new ApiError('unknown-key', 401, `Unknown API key ${key}`),
  badCredentials: () => new ApiError('bad-credentials', 401, 'Invalid credentials'),
  unsupportedAuthorization: () =>
    new ApiError(
      'unsupported-authorization',
      401,
      'Only HTTP Basic authorization with API key and secret is supported',
    ),
  invalidSignature: (signature: string, signed: string) =>
    new ApiError(
      'invalid-signature',
      401,
      `Invalid Signature ${signature}. String to sign - '${signed}'.`,
    ),
  staleRequest: (timeMs: number) =>
    badRequest(
      'stale-request',
      `Stale request - reported time is ${rubyTime(timeMs)} which is more than 1 hour ago`,
    ),
  futureRequest: (timeMs: number) =>
    badRequest(
      'future-request',
      `Invalid timestamp - reported time is ${rubyTime(timeMs)} which is more than 1 hour ahead`,
    ),
  originNotAllowed: (origin: string) =>
    new ApiError('origin-not-allowed', 401, `Origin ${origin} may not use this upload preset`),

  // what was asked
  missingParameter: (name: string) =>
    badRequest('missing-parameter', `Missing required parameter - ${name}`),
  invalidParameter: (name: string, value: string) =>
    badRequest('invalid-parameter', `Invalid value ${value} for parameter ${name}`),
  foreignParameter: (name: string, action: string) =>
    badRequest(
      'foreign-parameter',
      `${humanised(name)} parameter is not allowed when using ${action}`,
    ),
  unsupportedParameter: (name: string) =>
    badRequest(
      'unsupported-parameter',
      `${humanised(name)} parameter is not supported by this server`,
    ),
  repeatedParameter: (name: string) =>
    badRequest('repeated-parameter', `${humanised(name)} parameter was sent more than once`),
  parameterTooLong: (name: string, maxBytes: number) =>
    badRequest(
      'parameter-too-long',
      `${humanised(name)} parameter is too long. Maximum is ${maxBytes} bytes.`,
    ),
  tooManyParameters: (max: number) =>
    badRequest('too-many-parameters', `Too many parameters. Maximum is ${max}.`),
  malformedBody: (why: string) => badRequest('malformed-body', `Malformed request body - ${why}`),
  bodyCut: () => badRequest('body-cut', 'Request body was cut off; send the same range again'),
  bodyTooSlow: () =>
    badRequest('body-too-slow', 'Request body came too slowly; send the same range again'),

  // presets
  presetMissing: () =>
    badRequest('preset-missing', 'Upload preset must be specified when using unsigned upload'),
  presetNotUnsigned: () =>
    badRequest('preset-not-unsigned', 'Upload preset must be whitelisted for unsigned uploads'),
  presetUnknown: () => badRequest('preset-unknown', 'Upload preset not found'),
  notAllowedUnsigned: (name: string) =>
    badRequest(
      'not-allowed-unsigned',
      `${humanised(name)} parameter is not allowed when using unsigned upload. ` +
        `Only ${UNSIGNED_UPLOAD_PARAMS.join(', ')} upload parameters are allowed.`,
    ),

  // the file
  emptyFile: () => badRequest('empty-file', 'Empty file'),
  fileTooLarge: (bytes: number, maxBytes: number) =>
    badRequest('file-too-large', `File size too large. Got ${bytes}. Maximum is ${maxBytes}.`),
  badDataUri: (why: string) => badRequest('bad-data-uri', `Invalid data URI - ${why}`),
  notOfType: (resourceType: 'image' | 'video') =>
    badRequest(
      'not-of-type',
      resourceType === 'image' ? 'Invalid image file' : 'Unsupported video format or file',
    ),
  formatNotAllowed: (resourceType: string, format: string) =>
    badRequest(
      'format-not-allowed',
      `${humanised(resourceType)} file format ${format || 'unknown'} not allowed`,
    ),
  tooManyPixels: (width: number, height: number, maxPixels: number) =>
    badRequest(
      'too-many-pixels',
      `Image is too large: ${width}x${height} pixels. Maximum is ${maxPixels} pixels.`,
    ),
  invalidPublicId: (publicId: string) =>
    badRequest('invalid-public-id', `public_id (${publicId.slice(0, 300)}) is invalid`),

  // remote files
  invalidAddress: (address: string) =>
    badRequest('invalid-address', `Invalid address - ${address.slice(0, 300)}`),
  schemeNotFetched: (scheme: string, schemes: readonly string[]) =>
    badRequest(
      'scheme-not-fetched',
      `Addresses that begin with ${scheme.slice(0, 40)}: are not fetched - ` +
        `send the bytes of the file${schemes.length > 0 ? `, or use ${schemes.join(' or ')}` : ''}`,
    ),
  credentialsInAddress: () =>
    badRequest(
      'credentials-in-address',
      'Addresses with a user name or a password are not fetched - send the bytes of the file',
    ),
  portNotFetched: (port: number, ports: readonly number[]) =>
    badRequest(
      'port-not-fetched',
      `Addresses with port ${port} are not fetched, only with ${ports.join(', ')} - ` +
        'send the bytes of the file',
    ),
  addressInside: () =>
    badRequest(
      'address-inside',
      'The address does not lead to a public server - send the bytes of the file',
    ),
  addressWithRange: () =>
    badRequest('address-with-range', 'An address cannot be sent in chunks - leave the range out'),
  remoteNotFound: (address: string) =>
    badRequest('remote-not-found', `Resource not found - ${address.slice(0, 300)}`),
  remoteTooSlow: (address: string) =>
    badRequest(
      'remote-too-slow',
      `Resource came too slowly - ${address.slice(0, 300)}; send the bytes of the file`,
    ),
  remoteCut: (address: string) =>
    badRequest('remote-cut', `Resource was cut off - ${address.slice(0, 300)}; try again`),
  remoteCompressed: (address: string, coding: string) =>
    badRequest(
      'remote-compressed',
      `Resource came compressed (${coding.slice(0, 40)}) though it was not asked to - ` +
        `${address.slice(0, 300)}; send the bytes of the file`,
    ),
  tooManyRedirects: (address: string, max: number) =>
    badRequest(
      'too-many-redirects',
      `Resource was redirected more than ${max} times - ${address.slice(0, 300)}`,
    ),

  // chunks
  chunkTooSmall: () =>
    badRequest('chunk-too-small', 'All parts except EOF-chunk must be larger than 5mb'),
  badRange: (header: string) => badRequest('bad-range', `Invalid Content-Range ${header}`),
  badPart: (why: string) => badRequest('bad-part', `Invalid X-Upload-Part-Number - ${why}`),
  rangeMismatch: (range: string, bytes: number) =>
    badRequest('range-mismatch', `Content-Range ${range} does not match the ${bytes} bytes sent`),
  uploadIdMissing: () =>
    badRequest('upload-id-missing', 'Missing X-Unique-Upload-Id header for a chunk'),
  uploadIdTooLong: (max: number) =>
    badRequest('upload-id-too-long', `X-Unique-Upload-Id is longer than ${max} characters`),
  paramsConflict: (name: string) =>
    badRequest(
      'params-conflict',
      `${humanised(name)} parameter differs from the first request of this upload`,
    ),
  uploadExpired: () =>
    badRequest('upload-expired', 'Upload expired - start again with a new X-Unique-Upload-Id'),
  uploadConflict: (why: string) => badRequest('upload-conflict', `Upload refused - ${why}`),

  // taking back
  badDeleteToken: () => new ApiError('bad-delete-token', 404, 'Invalid delete token'),
  expiredDeleteToken: (issuedMs: number) =>
    badRequest(
      'expired-delete-token',
      `Stale request - reported time is ${rubyTime(issuedMs)} which is more than 10 minutes ago`,
    ),

  // delivery
  notFound: (id: string) => new ApiError('not-found', 404, `Resource not found - ${id}`),
  badDeliverySignature: () =>
    new ApiError('bad-delivery-signature', 401, 'Invalid or missing URL signature'),
  invalidInTransformation: (what: string, value: string) =>
    badRequest('invalid-transformation', `Invalid ${what} in transformation: ${value}`),
  notTransformable: (what: string) =>
    badRequest('not-transformable', `Cannot make a picture of ${what}`),
  rangeNotSatisfiable: () =>
    new ApiError('range-not-satisfiable', 416, 'Requested range not satisfiable'),
  busy: () =>
    new ApiError('busy', 503, 'Too much is being worked on at once; try again shortly', {
      'Retry-After': BUSY_SECONDS,
    }),

  // too often
  rateLimited: ({ limit, waitMs, resetMs }: { limit: number; waitMs: number; resetMs: number }) =>
    new ApiError('rate-limited', 420, `Rate limit exceeded. Limit of ${limit} a minute.`, {
      'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))),
      'X-FeatureRateLimit-Limit': String(limit),
      'X-FeatureRateLimit-Remaining': '0',
      'X-FeatureRateLimit-Reset': new Date(resetMs).toUTCString(),
    }),

  // everything else
  noSuchAddress: (path: string) =>
    new ApiError('no-such-address', 404, `No such address - ${path}`),
  internal: () => new ApiError('internal', 500, 'Internal server error'),
};

/** `return_delete_token` → `Return delete token`. */
function humanised(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `2024-04-11 13:23:38 +0000`, as the API writes times in its messages. */
function rubyTime(timeMs: number): string {
  const iso = new Date(Math.min(timeMs, 8.64e15)).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} +0000`;
}
