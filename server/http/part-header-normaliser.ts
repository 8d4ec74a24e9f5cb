import { Transform, type TransformCallback } from 'node:stream';
import { type PartDisposition, readPartDisposition } from './part-disposition.js';
import { refusals } from './refusals.js';

/** The content type under which the text of a `file` field is handed on as a stream. */
export const FILE_TEXT_TYPE = 'application/x-file-text';

const MAX_HEADER_BYTES = 16 * 1024;
const CRLF = Buffer.from('\r\n');
const HEADERS_END = Buffer.from('\r\n\r\n');

/**
 * Rewrites the header block of every part into plain ASCII, so that the multipart parser behind it
 * understands every dialect, and lets bodies through untouched. A `file` field without a file name
 * gets {@link FILE_TEXT_TYPE}: a data URI is then streamed like a file instead of held in memory.
 */
export class PartHeaderNormaliser extends Transform {
  readonly #delimiter: Buffer;
  #isInHeaders = false;
  /** Begins with the line break that a first boundary may lack. */
  #held: Buffer = CRLF;

  constructor(boundary: string) {
    super();
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let rest: Buffer | undefined = this.#held.length ? Buffer.concat([this.#held, chunk]) : chunk;
    this.#held = Buffer.alloc(0);
    try {
      while (rest) rest = this.#isInHeaders ? this.#readHeaders(rest) : this.#readBody(rest);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  override _flush(done: TransformCallback): void {
    if (this.#held.length) this.push(this.#held);
    done();
  }

  /** @returns what is left to read, or `undefined` when more bytes are needed */
  #readBody(data: Buffer): Buffer | undefined {
    const at = data.indexOf(this.#delimiter);
    if (at < 0) {
      const certain = Math.max(0, data.length - this.#delimiter.length + 1);
      return this.#passAndHold(data, certain);
    }
    const after = at + this.#delimiter.length;
    if (data.length < after + CRLF.length) return this.#passAndHold(data, at);
    this.push(data.subarray(0, after));
    this.#isInHeaders = data.subarray(after, after + CRLF.length).equals(CRLF);
    return data.subarray(after);
  }

  /** `data` begins with the line break behind the boundary. */
  #readHeaders(data: Buffer): Buffer | undefined {
    const end = data.indexOf(HEADERS_END);
    if (end < 0 || end > MAX_HEADER_BYTES) {
      if (data.length > MAX_HEADER_BYTES) throw refusals.malformedBody('part headers are too long');
      return this.#passAndHold(data, 0);
    }
    this.push(writeHeaders(readPartDisposition(data.subarray(CRLF.length, end))));
    this.#isInHeaders = false;
    // The last line break stays with the body: in an empty part it begins the next boundary.
    return data.subarray(end + CRLF.length);
  }

  #passAndHold(data: Buffer, certain: number): undefined {
    if (certain > 0) this.push(data.subarray(0, certain));
    this.#held = data.subarray(certain);
    return undefined;
  }
}

function writeHeaders(part: PartDisposition | undefined): Buffer {
  if (!part) return Buffer.from('\r\nContent-Disposition: nameless\r\n');
  const type = normalType(part);
  const fileName = part.fileName || (type === FILE_TEXT_TYPE ? 'text' : '');
  const lines = [
    `\r\nContent-Disposition: form-data; name="${quotable(part.name)}"` +
      (fileName && `; filename*=utf-8''${encodeName(fileName)}`),
    `Content-Type: ${type}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}

/** The parser takes everything of type `application/octet-stream` for a file, all else for text. */
function normalType({ name, fileName, contentType = '' }: PartDisposition): string {
  if (fileName !== undefined) return 'application/octet-stream';
  const isText = contentType === '' || /^text\/plain\b/i.test(contentType);
  if (name === 'file') return isText ? FILE_TEXT_TYPE : 'application/octet-stream';
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  return charset === undefined ? 'text/plain' : `text/plain; charset=${charset}`;
}

/** Names of fields are the API's own words; whatever else stands there cannot match any. */
function quotable(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, '?');
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16)}`;
  });
}
