import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { readFileText } from './data-uri.js';
import { FormFields } from './form-fields.js';
import { FILE_TEXT_TYPE, PartHeaderNormaliser } from './part-header-normaliser.js';
import type { BodySource } from './plain-body.js';
import { refusals } from './refusals.js';
import { removeSpool, spoolStream } from './spool.js';
import type { BodyOptions, ReceivedFile, UploadBody } from './received-body.js';

const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;

/** What the parser says about bodies that are not multipart, or end too soon. */
const MALFORMED = /^(Malformed part header|Unexpected end of (form|file)|Multipart: )/;

/** Reads a multipart body; see `readUploadBody`. Fields and file may come in any order. */
export async function readMultipart(
  { body, pace, contentType }: BodySource,
  options: BodyOptions,
): Promise<UploadBody> {
  const boundary = boundaryOf(contentType);
  const parser = openParser(boundary, options);
  const fields = new FormFields(options.limits);
  let file: Promise<ReceivedFile> | undefined;
  const refuse = (error: Error) => void parser.destroy(error);

  parser.on('field', (name, value, { valueTruncated }) => {
    try {
      if (valueTruncated) throw refusals.parameterTooLong(name, options.limits.maxFieldBytes);
      fields.add(name, value);
    } catch (error) {
      refuse(error as Error);
    }
  });
  parser.on('partsLimit', () => refuse(refusals.tooManyParameters(options.limits.maxFields)));
  parser.on('file', (name, stream, { filename, mimeType }) => {
    // Whoever does not read a part does not hear of its end either: unheard, it ends the process.
    stream.on('error', () => {});
    if (name !== 'file') return void stream.resume();
    if (file) return refuse(refusals.repeatedParameter(name));
    const isText = mimeType === FILE_TEXT_TYPE;
    file = isText
      ? receiveText(stream, options)
      : receiveBytes(stream, { filename, fields }, options);
    file.catch(refuse);
  });

  try {
    await pipeline(body, pace, new PartHeaderNormaliser(boundary), parser);
    return { fields, ...(file && { file: await file }) };
  } catch (error) {
    await discardFile(file);
    throw toBodyError(error);
  }
}

function openParser(boundary: string, { limits }: BodyOptions): busboy.Busboy {
  return busboy({
    headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` },
    preservePath: true,
    defParamCharset: 'utf8',
    fileHwm: 256 * 1024,
    limits: { fieldSize: limits.maxFieldBytes + 1, parts: limits.maxFields + 1 },
  });
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw refusals.malformedBody('multipart without a boundary');
  return boundary;
}

async function receiveBytes(
  stream: Readable,
  { filename, fields }: { readonly filename: string | undefined; readonly fields: FormFields },
  options: BodyOptions,
): Promise<ReceivedFile> {
  const spool = await spoolStream(stream, {
    folder: options.spoolFolder,
    maxBytes: options.limits.maxFileBytes,
    md5Before: options.md5Before?.(fields),
  });
  return { kind: 'bytes', spool, ...(filename && { fileName: filename }) };
}

async function receiveText(stream: Readable, options: BodyOptions): Promise<ReceivedFile> {
  const text = await readFileText(stream);
  if (text.kind === 'address') return text;
  const { spoolFolder: folder, limits } = options;
  const spool = await spoolStream(text.bytes, { folder, maxBytes: limits.maxFileBytes });
  return { kind: 'bytes', spool };
}

async function discardFile(file: Promise<ReceivedFile> | undefined): Promise<void> {
  try {
    const received = await file;
    if (received?.kind === 'bytes') await removeSpool(received.spool.path);
  } catch {
    // It failed on its own and left nothing behind.
  }
}

function toBodyError(error: unknown): unknown {
  const isMalformed = error instanceof Error && MALFORMED.test(error.message);
  return isMalformed ? refusals.malformedBody(error.message) : error;
}
