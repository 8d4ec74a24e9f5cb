import { type ContentRange, formatContentRange, isLastRange } from '../protocol/content-range.js';
import { CONTENT_RANGE_HEADER, UPLOAD_ID_HEADER } from '../protocol/endpoints.js';
import { paramFields } from '../protocol/upload-params.js';
import type { ChunkReceipt } from '../protocol/upload-result.js';
import type { ClientEnvironment } from './environment.js';
import type { RequestParams } from './request-params.js';
import type { TransportAnswer, TransportRequest } from './transport.js';
import { readUploadAnswer, type UploadOutcome } from './upload-answer.js';
import { toUploadError } from './upload-error.js';
import { ANSWER_MS, CHUNK_ANSWER_MS, type RequestRecord } from './upload-options.js';

/** What all requests of one upload share. */
export interface RequestContext {
  readonly url: string;
  /** The bytes of a range. */
  readonly bytesOf: (range: ContentRange) => Blob;
  readonly fileName: string;
  readonly params: RequestParams;
  readonly environment: ClientEnvironment;
  readonly stallMs: number;
  /** Told of every request once it has ended. */
  readonly onRequest: ((record: RequestRecord) => void) | undefined;
}

/** One chunk as it goes on the wire. */
export interface ChunkRequest {
  readonly range: ContentRange;
  readonly uploadId: string;
  readonly signal: AbortSignal;
  readonly onLeave: () => void;
  readonly onProgress: NonNullable<TransportRequest['onProgress']>;
  readonly onBodySent: () => void;
}

/**
 * Sends one chunk, once.
 *
 * @throws UploadError
 */
export async function sendChunk(
  context: RequestContext,
  chunk: ChunkRequest,
): Promise<UploadOutcome | ChunkReceipt> {
  const startedAt = context.environment.now();
  let answer: TransportAnswer | undefined;
  let code: RequestRecord['code'];
  try {
    answer = await travel(context, chunk);
    return readUploadAnswer(answer);
  } catch (cause) {
    const error = toUploadError(cause);
    ({ code } = error);
    throw error;
  } finally {
    const { range, uploadId } = chunk;
    const endedAt = context.environment.now();
    const { status, requestId } = answer ?? {};
    context.onRequest?.({ uploadId, range, startedAt, endedAt, status, requestId, code });
  }
}

async function travel(context: RequestContext, chunk: ChunkRequest): Promise<TransportAnswer> {
  const { uploadId, range, signal, onProgress, onBodySent } = chunk;
  const body = await formOf(context, range);
  chunk.onLeave();
  return context.environment.transport({
    url: context.url,
    headers: {
      [UPLOAD_ID_HEADER]: uploadId,
      [CONTENT_RANGE_HEADER]: formatContentRange(range),
    },
    body,
    signal,
    stallMs: context.stallMs,
    answerMs: isLastRange(range) ? ANSWER_MS : CHUNK_ANSWER_MS,
    onProgress,
    onBodySent,
  });
}

/** Parameters first, so that a server may refuse before it has read the bytes. */
async function formOf(context: RequestContext, range: ContentRange): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of paramFields(await context.params.get())) form.append(name, value);
  form.append('file', context.bytesOf(range), context.fileName);
  return form;
}
