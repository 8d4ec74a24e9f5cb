import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { formatContext } from '../../src/protocol/upload-params.js';
import { ApiError } from './api-error.js';
import type { BodyPace } from './body-pace.js';
import { type FieldLimits, FormFields } from './form-fields.js';
import { refusals } from './refusals.js';

export interface BodySource {
  readonly body: Readable;
  readonly pace: BodyPace;
  readonly contentType: string;
}

/**
 * Reads a JSON or urlencoded body.
 *
 * @throws ApiError when it is neither, too large, or not what it says
 */
export async function readPlainFields(
  { body, pace, contentType }: BodySource,
  limits: FieldLimits & { readonly maxPlainBodyBytes: number },
): Promise<FormFields> {
  const text = await readText(body, pace, limits.maxPlainBodyBytes);
  const fields = new FormFields(limits);
  if (/^application\/json\b/i.test(contentType)) {
    for (const [name, value] of jsonFields(text)) fields.add(name, value);
  } else if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    for (const [name, value] of new URLSearchParams(text)) fields.add(name, value);
  } else if (text !== '') {
    throw refusals.malformedBody('expected multipart/form-data, JSON or an urlencoded form');
  }
  return fields;
}

async function readText(body: Readable, pace: BodyPace, maxBytes: number): Promise<string> {
  async function* capped(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw refusals.malformedBody(`longer than ${maxBytes} bytes`);
      yield chunk;
    }
  }
  let text = '';
  await pipeline(body, pace, capped, async (source: AsyncIterable<Buffer>) => {
    text = (await buffer(Readable.from(source))).toString('utf8');
  });
  return text;
}

function jsonFields(text: string): [string, string][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw refusals.malformedBody('not JSON');
  }
  if (!isRecord(parsed)) throw refusals.malformedBody('JSON must be an object');
  return Object.entries(parsed)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, fieldText(name, value)]);
}

function fieldText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((item) => fieldText(name, item)).join(',');
  if (isRecord(value)) {
    const pairs = Object.entries(value).map(([key, item]) => [key, fieldText(key, item)] as const);
    return formatContext(Object.fromEntries(pairs));
  }
  throw new ApiError('invalid-parameter', 400, `Invalid value for parameter ${name}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
