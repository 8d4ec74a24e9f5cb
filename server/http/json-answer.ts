import { ERROR_HEADER } from '../../src/protocol/endpoints.js';
import type { ErrorAnswer } from '../../src/protocol/upload-result.js';
import type { ApiError } from './api-error.js';

const MAX_HEADER_LENGTH = 1000;

/** An answer in JSON that nobody keeps. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** An error in the API's shape, its message repeated in `X-Cld-Error`. */
export function errorAnswer(error: ApiError): Response {
  const body: ErrorAnswer = { error: { message: error.message } };
  const answer = jsonAnswer(body, error.status);
  answer.headers.set(ERROR_HEADER, headerText(error.message));
  for (const [name, value] of Object.entries(error.headers)) answer.headers.set(name, value);
  return answer;
}

/** Headers hold ASCII only, and callers' words stand in messages. */
function headerText(message: string): string {
  return message.replace(/[^\x20-\x7e]/g, '?').slice(0, MAX_HEADER_LENGTH);
}
