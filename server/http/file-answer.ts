import { Readable } from 'node:stream';
import type { ByteSpan } from '../store/object-store.js';
import { ApiError } from './api-error.js';
import { isNotModified, requestedSpan, type Validators } from './conditional.js';
import { errorAnswer } from './json-answer.js';

/** Something that is delivered byte by byte. */
export interface Deliverable {
  readonly bytes: number;
  readonly mimeType: string;
  readonly validators: Validators;
  readonly cacheControl: string;
  /** Further headers of this representation. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly open: (span: ByteSpan) => Readable;
}

/** Types that a browser would run as a page of the server's origin. */
const ACTIVE_TYPE =
  /^(text\/html|application\/xhtml\+xml|(text|application)\/xml|.*\+xml|.*javascript|.*ecmascript)\b/;

/**
 * Delivers what strangers have uploaded: in the part asked for, for caches to keep, and in such a
 * way that nothing in it can ever act as a page of this origin.
 */
export function fileAnswer(request: Request, file: Deliverable): Response {
  const headers = new Headers({
    ...file.headers,
    'Accept-Ranges': 'bytes',
    'Cache-Control': file.cacheControl,
    ETag: file.validators.etag,
    'Last-Modified': new Date(file.validators.modifiedMs).toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
  });
  if (isNotModified(request.headers, file.validators)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', file.mimeType);
  if (ACTIVE_TYPE.test(file.mimeType)) headers.set('Content-Disposition', 'attachment');
  return partOf(request, file, headers);
}

function partOf(request: Request, file: Deliverable, headers: Headers): Response {
  let span: ByteSpan | undefined;
  try {
    span = requestedSpan(request.headers, file.bytes, file.validators);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const answer = errorAnswer(error);
    answer.headers.set('Content-Range', `bytes */${file.bytes}`);
    return answer;
  }
  const { start, end } = span ?? { start: 0, end: file.bytes - 1 };
  if (span) headers.set('Content-Range', `bytes ${start}-${end}/${file.bytes}`);
  headers.set('Content-Length', String(end - start + 1));
  const isHead = request.method === 'HEAD';
  const body = isHead ? null : Readable.toWeb(file.open({ start, end }));
  return new Response(body, {
    status: span ? 206 : 200,
    headers,
  });
}
