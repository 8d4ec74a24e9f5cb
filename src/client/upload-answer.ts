import {
  type ChunkReceipt,
  isChunkReceipt,
  isErrorAnswer,
  isPendingUpload,
  isUploadResult,
  type PendingUpload,
  type UploadResult,
} from '../protocol/upload-result.js';
import { codeForStatus } from './retry-schedule.js';
import type { TransportAnswer } from './transport.js';
import { UploadError } from './upload-error.js';

/** What an upload ends with: the asset, or the promise of one (asynchronous presets). */
export type UploadOutcome = UploadResult | PendingUpload;

/**
 * Reads the API's answer to an upload request.
 *
 * @throws UploadError with the code of the status and the server's words, or `bad-answer` when the
 *   answer is none of the API's
 */
export function readUploadAnswer(answer: TransportAnswer): UploadOutcome | ChunkReceipt {
  if (answer.status < 200 || answer.status > 299) throw errorOfAnswer(answer);
  const { body } = answer;
  if (isChunkReceipt(body) || isPendingUpload(body) || isUploadResult(body)) return body;
  throw new UploadError('bad-answer', 'The server gave an answer that makes no sense.', {
    status: answer.status,
    requestId: answer.requestId,
  });
}

/** The error that an answer with an error status stands for. */
export function errorOfAnswer({ status, body, ...rest }: TransportAnswer): UploadError {
  const serverMessage = isErrorAnswer(body) ? body.error.message : undefined;
  const said = serverMessage ? `: ${serverMessage}` : '.';
  return new UploadError(codeForStatus(status), `The server answered with ${status}${said}`, {
    status,
    serverMessage,
    ...rest,
  });
}
