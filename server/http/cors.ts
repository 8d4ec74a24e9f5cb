import {
  CONTENT_RANGE_HEADER,
  ERROR_HEADER,
  PART_NUMBER_HEADER,
  REQUEST_ID_HEADER,
  TOTAL_PARTS_HEADER,
  UPLOAD_ID_HEADER,
} from '../../src/protocol/endpoints.js';

const ALLOWED_HEADERS = [
  'Content-Type',
  'Content-Disposition',
  CONTENT_RANGE_HEADER,
  UPLOAD_ID_HEADER,
  PART_NUMBER_HEADER,
  TOTAL_PARTS_HEADER,
  'X-Requested-With',
  'Authorization',
  'Range',
].join(', ');

const EXPOSED_HEADERS = [
  ERROR_HEADER,
  REQUEST_ID_HEADER,
  'Retry-After',
  'Date',
  CONTENT_RANGE_HEADER,
  'Accept-Ranges',
  'Content-Length',
  'ETag',
].join(', ');

const DAY_SECONDS = 86_400;

/**
 * Lets pages of every origin read an answer. There are no cookies and never any credentials: which
 * origins may use a preset is checked with the preset.
 */
export function allowOrigins(headers: Headers): void {
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** The answer to a browser's question whether a page may send a request. */
export function preflightAnswer(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
      'Access-Control-Allow-Headers': ALLOWED_HEADERS,
      'Access-Control-Max-Age': String(DAY_SECONDS),
    },
  });
}
