/** What a multipart part says about itself. */
export interface PartDisposition {
  readonly name: string;
  /** As the sender wrote it, escapes undone; may be a whole path. */
  readonly fileName?: string;
  readonly contentType?: string;
}

const HEADER_LINE = /\r\n(?=[A-Za-z0-9-]+[ \t]*:)/;
/** Up to the quote that ends the parameter; quotes inside that are not escaped do not. */
const QUOTED_FILE_NAME = /[;\s]filename[ \t]*=[ \t]*"(.*?)"(?=\s*;\s*[\w*]+\s*=|\s*;?$)/is;
const PLAIN_FILE_NAME = /[;\s]filename[ \t]*=[ \t]*([^";\s][^;\r\n]*)/i;
const EXTENDED_FILE_NAME = /[;\s]filename\*[ \t]*=[ \t]*([\w-]+)'[^']*'([^;\s]+)/i;
const QUOTED_NAME = /[;\s]name[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"/i;
const PLAIN_NAME = /[;\s]name[ \t]*=[ \t]*([^";\s]+)/i;

/**
 * Reads a part's header block, as leniently as real senders need it: file names in raw latin-1,
 * with unescaped quotes, with line breaks inside.
 *
 * @returns `undefined` when the part has no name
 */
export function readPartDisposition(block: Buffer): PartDisposition | undefined {
  const lines = decodeHeader(block).split(HEADER_LINE);
  const disposition = headerValue(lines, 'content-disposition')?.trim();
  if (disposition === undefined || !/^form-data\b/i.test(disposition)) return undefined;
  const fileName = dispositionFileName(disposition);
  const rest = disposition.replace(QUOTED_FILE_NAME, '');
  const name = QUOTED_NAME.exec(rest)?.[1] ?? PLAIN_NAME.exec(rest)?.[1];
  if (name === undefined) return undefined;
  const contentType = headerValue(lines, 'content-type')?.trim();
  return {
    name: unescapeForm(name),
    ...(fileName !== undefined && { fileName }),
    ...(contentType && { contentType }),
  };
}

function headerValue(lines: readonly string[], name: string): string | undefined {
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1);
  }
  return undefined;
}

/** The file name in the value of a `Content-Disposition`, of a part or of an answer. */
export function dispositionFileName(disposition: string): string | undefined {
  const extended = EXTENDED_FILE_NAME.exec(disposition);
  if (extended?.[2] !== undefined && /^utf-8$/i.test(extended[1] ?? '')) {
    try {
      return decodeURIComponent(extended[2]);
    } catch {
      // Not what it claims to be: the plain parameter, if any, is used.
    }
  }
  const plain = QUOTED_FILE_NAME.exec(disposition)?.[1] ?? PLAIN_FILE_NAME.exec(disposition)?.[1];
  return plain === undefined ? undefined : unescapeForm(plain);
}

/** Browsers write `"` as `%22` and line breaks as `%0D%0A`; other senders write `\"`. */
function unescapeForm(text: string): string {
  return text
    .replaceAll('\\"', '"')
    .replaceAll('%22', '"')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n');
}

/** Header bytes as text: UTF-8 where they are that, else latin-1. */
export function decodeHeader(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
