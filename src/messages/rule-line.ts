import type { RuleFacts } from './messages.js';
import { type PixelWords, pixelLimitText } from './pixel-words.js';

/** The words of a language for what a visitor may choose. Limits come as texts: `20 MB`. */
export interface RuleWords {
  readonly anyOf: (words: readonly string[]) => string;
  readonly bytes: (bytes: number) => string;
  readonly pixels: PixelWords;
  readonly from: (limit: string) => string;
  /** Of each file where there may be several. */
  readonly upTo: (limit: string, multiple: boolean) => string;
  readonly imagesFrom: (limit: string) => string;
  readonly imagesUpTo: (limit: string) => string;
  readonly videosUpTo: (limit: string) => string;
  readonly together: (limit: string) => string;
  readonly atMost: (files: number) => string;
  /** Between two rules; `, ` in most languages. */
  readonly comma?: string;
}

/** What may be chosen, on one line: `JPG or PNG, up to 20 MB each, 5 files at most`. */
export function ruleLine(facts: RuleFacts, words: RuleWords): string {
  const { accepted, minPixels, maxPixels, maxFiles, multiple } = facts;
  const size = (limit: number | undefined, put: (limit: string) => string) =>
    limit === undefined ? '' : put(words.bytes(limit));
  const parts = [
    accepted.length > 0 ? words.anyOf(accepted) : '',
    size(facts.minFileBytes, words.from),
    size(facts.maxFileBytes, (limit) => words.upTo(limit, multiple)),
    size(facts.maxImageBytes, words.imagesUpTo),
    size(facts.maxVideoBytes, words.videosUpTo),
    minPixels ? words.imagesFrom(pixelLimitText(minPixels, words.pixels)) : '',
    maxPixels ? words.imagesUpTo(pixelLimitText(maxPixels, words.pixels)) : '',
    multiple && maxFiles !== undefined ? words.atMost(maxFiles) : '',
    multiple ? size(facts.maxTotalBytes, words.together) : '',
  ];
  const line = parts.filter((part) => part !== '').join(words.comma ?? ', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
