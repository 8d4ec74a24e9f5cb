import type { ErrorCode } from '../protocol/error-codes.js';
import type { ErrorFacts, Messages } from './messages.js';

/** Longest quotation of a server, in characters. */
const MAX_SERVER_WORDS = 200;

/** What is known about a failure when a sentence has to be made of it. */
export interface SentenceInput {
  readonly code: ErrorCode;
  readonly limit?: number | undefined;
  readonly serverMessage?: string | undefined;
  readonly pixels?: ErrorFacts['pixels'] | undefined;
  readonly pixelLimit?: ErrorFacts['pixelLimit'] | undefined;
  readonly twin?: string | undefined;
  /** Of a page's own rule it is the sentence itself. */
  readonly message?: string | undefined;
}

/** The file that it happened to. */
export interface SentenceFile {
  readonly bytes: number;
  /** The types that the page takes, in words. */
  readonly accepted?: string | undefined;
}

/**
 * What happened and what to do, as a sentence for the visitor. Never holds the code; the server's
 * words stand in it as a quotation where they help.
 */
export function errorSentence(
  messages: Pick<Messages, 'errors'>,
  error: SentenceInput,
  file: SentenceFile,
): string {
  const serverWords = quotable(error.serverMessage);
  const facts: ErrorFacts = {
    bytes: file.bytes,
    ...(error.limit !== undefined && { limit: error.limit }),
    ...(file.accepted && { accepted: file.accepted }),
    ...(serverWords && { serverWords }),
    ...(error.twin && { twin: oneLine(error.twin) }),
    ...(error.pixels && { pixels: error.pixels }),
    ...(error.pixelLimit && { pixelLimit: error.pixelLimit }),
    ...(error.code === 'refused-by-page' && { pageWords: oneLine(error.message ?? '') }),
  };
  return messages.errors[error.code](facts);
}

/** Foreign words made fit to be quoted: one line, no control or direction marks, a bounded length. */
function quotable(words: string | undefined): string {
  if (!words) return '';
  return oneLine(words.trim().replace(/[.。]+$/u, ''));
}

function oneLine(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= MAX_SERVER_WORDS) return line;
  return `${letters.slice(0, MAX_SERVER_WORDS).join('').trimEnd()}…`;
}
