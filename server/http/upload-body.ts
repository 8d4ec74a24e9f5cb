import { Readable } from 'node:stream';
import { BodyPace } from './body-pace.js';
import { BodyReader } from './body-reader.js';
import { FormFields } from './form-fields.js';
import { readMultipart } from './multipart-body.js';
import { type BodySource, readPlainFields } from './plain-body.js';
import { readFileText } from './data-uri.js';
import { refusals } from './refusals.js';
import type { BodyOptions, ReceivedFile, UploadBody } from './received-body.js';
import { spoolStream } from './spool.js';

/**
 * Reads a request body in any of the API's forms: multipart, urlencoded, JSON. Bytes of files go
 * to the spool as they come; the caller has to remove them. Nothing remains when this throws.
 *
 * @throws ApiError when the body is malformed, too large, too slow or cut off
 */
export async function readUploadBody(request: Request, options: BodyOptions): Promise<UploadBody> {
  const { limits } = options;
  if (!request.body) return { fields: new FormFields(limits) };
  const reader = new BodyReader(request.body);
  const pace = new BodyPace({ windowMs: limits.bodyWindowMs, windowBytes: limits.bodyWindowBytes });
  const contentType = request.headers.get('content-type') ?? '';
  try {
    return await readSource({ body: reader.stream, pace, contentType }, options);
  } catch (error) {
    // The sender has gone, or its line broke: nobody will read the answer, and it is no fault here.
    if (reader.isLineError(error)) throw refusals.bodyCut();
    if (!pace.isTooSlow) await reader.drain();
    throw error;
  }
}

async function readSource(source: BodySource, options: BodyOptions): Promise<UploadBody> {
  if (/^multipart\/form-data\b/i.test(source.contentType)) return readMultipart(source, options);
  const fields = await readPlainFields(source, options.limits);
  const text = fields.take('file');
  return text === undefined ? { fields } : { fields, file: await fileOfText(text, options) };
}

async function fileOfText(text: string, options: BodyOptions): Promise<ReceivedFile> {
  const source = await readFileText(Readable.from([Buffer.from(text, 'utf8')]));
  if (source.kind === 'address') return source;
  const { spoolFolder: folder, limits } = options;
  const spool = await spoolStream(source.bytes, { folder, maxBytes: limits.maxFileBytes });
  return { kind: 'bytes', spool };
}
