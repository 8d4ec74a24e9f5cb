/** A piece of a stream of HTTP/1.1 messages, its bytes exactly as they came. */
export type MessagePart =
  | { readonly type: 'head'; readonly bytes: Buffer; readonly head: MessageHead }
  | { readonly type: 'body'; readonly bytes: Buffer }
  | { readonly type: 'end' };

/** The first line and the header fields of a message. */
export interface MessageHead {
  readonly startLine: string;
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** What `Content-Length` says; 0 without one. */
  readonly contentLength: number;
}

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';

/** Answers with these statuses never have a body, and those of the hundreds are no answers yet. */
const BODILESS_STATUS = /^HTTP\/1\.1 (1\d\d|204|304) /;

/**
 * Tells the messages of one direction of a connection apart, as far as a proxy has to that changes
 * nothing: heads, bodies with `Content-Length`, and bodies in chunks, whose end is found by their
 * last chunk (enough for the API's answers, which come in one piece).
 */
export class HttpMessages {
  #rest: Buffer = Buffer.alloc(0);
  #isInBody = false;
  #isChunked = false;
  #leftBytes = 0;
  #tail = '';

  /** The parts that bytes bring. Heads come whole, bodies as they arrive. */
  *push(bytes: Buffer): Generator<MessagePart> {
    let data = bytes;
    while (data.length > 0) {
      if (!this.#isInBody) {
        data = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data;
        const at = data.indexOf(HEAD_END);
        this.#rest = at < 0 ? data : Buffer.alloc(0);
        if (at < 0) return;
        const headBytes = data.subarray(0, at + HEAD_END.length);
        data = data.subarray(headBytes.length);
        const head = this.#begin(headBytes);
        yield { type: 'head', bytes: headBytes, head };
      } else {
        const length = this.#isChunked ? data.length : Math.min(data.length, this.#leftBytes);
        const body = data.subarray(0, length);
        data = data.subarray(length);
        this.#leftBytes -= this.#isChunked ? 0 : length;
        this.#isInBody = this.#isChunked ? !this.#isLastChunk(body) : this.#leftBytes > 0;
        yield { type: 'body', bytes: body };
      }
      if (!this.#isInBody) yield { type: 'end' };
    }
  }

  #begin(bytes: Buffer): MessageHead {
    const head = readHead(bytes.toString('latin1'));
    const isBodiless = BODILESS_STATUS.test(head.startLine);
    this.#isChunked = !isBodiless && /chunked/i.test(head.fields.get('transfer-encoding') ?? '');
    this.#leftBytes = isBodiless ? 0 : head.contentLength;
    this.#isInBody = this.#isChunked || this.#leftBytes > 0;
    this.#tail = '';
    return head;
  }

  #isLastChunk(bytes: Buffer): boolean {
    const ending = bytes.subarray(-LAST_CHUNK.length).toString('latin1');
    this.#tail = (this.#tail + ending).slice(-LAST_CHUNK.length);
    return this.#tail === LAST_CHUNK;
  }
}

function readHead(text: string): MessageHead {
  const [startLine = '', ...lines] = text.trimEnd().split('\r\n');
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { startLine, fields, contentLength: Number(fields.get('content-length') ?? 0) };
}
