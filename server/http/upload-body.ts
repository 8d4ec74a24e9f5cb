import { Readable } from 'node:stream';
import { BodyPace } from './body-pace.js';
import { FormFields } from './form-fields.js';
import { readMultipart } from './multipart-body.js';
import { readPlainFields } from './plain-body.js';
import { readFileText } from './data-uri.js';
import type { BodyOptions, ReceivedFile, UploadBody } from './received-body.js';
import { spoolStream } from './spool.js';

/**
 * Reads a request body in any of the API's forms: multipart, urlencoded, JSON. Bytes of files go
 * to the spool as they come; the caller has to remove them. Nothing remains when this throws.
 *
 * @throws ApiError when the body is malformed, too large or too slow; whatever the connection fails with
 */
export async function readUploadBody(request: Request, options: BodyOptions): Promise<UploadBody> {
  const { limits } = options;
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return { fields: new FormFields(limits) };
  const pace = new BodyPace({ windowMs: limits.bodyWindowMs, windowBytes: limits.bodyWindowBytes });
  const body = Readable.fromWeb(request.body);
  if (/^multipart\/form-data\b/i.test(type)) {
    return readMultipart({ body, pace, contentType: type }, options);
  }
  const fields = await readPlainFields({ body, pace, contentType: type }, limits);
  const text = fields.take('file');
  return text === undefined ? { fields } : { fields, file: await fileOfText(text, options) };
}

async function fileOfText(text: string, options: BodyOptions): Promise<ReceivedFile> {
  const source = await readFileText(Readable.from([Buffer.from(text, 'latin1')]));
  if (source.kind === 'address') return source;
  const { spoolFolder: folder, limits } = options;
  const spool = await spoolStream(source.bytes, { folder, maxBytes: limits.maxFileBytes });
  return { kind: 'bytes', spool };
}
