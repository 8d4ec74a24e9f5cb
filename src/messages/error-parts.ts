import { isolated } from './isolates.js';
import type { ErrorFacts } from './messages.js';

/**
 * What happened, the server's own words where there are any, and what to do.
 *
 * @param open the language's quotation mark before, `close` the one behind
 * @param stop what ends a sentence, with the space behind it; `colon` what goes before the quotation
 */
export function quoting(
  open: string,
  close: string,
  stop = '. ',
  colon = ': ',
): (sentence: string, facts: ErrorFacts, advice: string) => string {
  return (sentence, { serverWords }, advice) =>
    serverWords
      ? `${sentence}${colon}${open}${isolated(serverWords)}${close}${stop}${advice}`
      : `${sentence}${stop}${advice}`;
}

/** The size that a picture has, in brackets behind a space; '' when nobody knows it. */
export function pixelsInBrackets(
  { pixels }: ErrorFacts,
  size: (width: number, height: number) => string,
): string {
  return pixels ? ` (${size(pixels.width, pixels.height)})` : '';
}
