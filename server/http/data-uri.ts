import { MAX_DATA_URI_BYTES } from '../../src/protocol/limits.js';
import { refusals } from './refusals.js';

/** What the text of a `file` field turned out to be. */
export type FileText =
  | { readonly kind: 'bytes'; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly kind: 'address'; readonly address: string };

const MAX_ADDRESS_BYTES = 8192;
const MAX_HEADER_BYTES = 1024;
/** Of any scheme: which ones are fetched is told to whoever tries another. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/**
 * Reads the text of a `file` field as it comes in: a base64 data URI, whose bytes are handed on
 * as a stream, or the address of a remote file.
 *
 * @throws ApiError `bad-data-uri` (also from the stream); `malformed-body` when it is neither
 */
export async function readFileText(text: AsyncIterable<Uint8Array>): Promise<FileText> {
  const chunks = text[Symbol.asyncIterator]();
  let head = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head += Buffer.from(next.value).toString('latin1');
    const isDataUri = /^data:/i.test(head);
    const comma = head.indexOf(',');
    if (isDataUri && comma >= 0) return dataUriBytes(head, comma, chunks);
    if (head.length > (isDataUri ? MAX_HEADER_BYTES : MAX_ADDRESS_BYTES)) break;
  }
  if (head === '') throw refusals.missingParameter('file');
  const address = Buffer.from(head, 'latin1').toString('utf8').trim();
  if (ADDRESS.test(address) && head.length <= MAX_ADDRESS_BYTES)
    return { kind: 'address', address };
  throw refusals.malformedBody('file is neither bytes, nor a data URI, nor an address');
}

function dataUriBytes(head: string, comma: number, rest: AsyncIterator<Uint8Array>): FileText {
  if (!/;\s*base64\s*$/i.test(head.slice(0, comma))) {
    throw refusals.badDataUri('only base64 is supported');
  }
  return { kind: 'bytes', bytes: decodeBase64(head.slice(comma + 1), rest) };
}

async function* decodeBase64(
  begin: string,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let pending = begin.replace(/\s+/g, '');
  let textBytes = begin.length;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    textBytes += next.value.byteLength;
    if (textBytes > MAX_DATA_URI_BYTES) {
      throw refusals.badDataUri(`longer than ${MAX_DATA_URI_BYTES} bytes`);
    }
    pending += Buffer.from(next.value).toString('latin1').replace(/\s+/g, '');
    // Four signs are three bytes; the last four wait, for only they may hold the padding.
    const whole = Math.max(0, pending.length - 4) & ~3;
    if (whole > 0) yield decodeQuads(pending.slice(0, whole));
    pending = pending.slice(whole);
  }
  yield decodeQuads(pending, true);
}

function decodeQuads(text: string, isEnd = false): Uint8Array {
  const isValid = BASE64.test(text) && (isEnd || !text.includes('=')) && text.length % 4 !== 1;
  if (!isValid) throw refusals.badDataUri('not base64');
  return Buffer.from(text, 'base64');
}
