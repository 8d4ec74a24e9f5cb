import { createHash, randomBytes } from 'node:crypto';
import { stringToSign } from '../../src/protocol/signature.js';
import { API_KEY, API_SECRET, type TestServer } from './test-server.js';

/** An answer of the API, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What tests compare is JSON of any shape.
  readonly body: Record<string, unknown> & { readonly error?: { readonly message: string } };
}

export interface UploadCall {
  readonly cloud?: string;
  readonly resourceType?: string;
  readonly action?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly file?: Uint8Array | string;
  readonly fileName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Uploads by the unsigned preset `open`, unless other parameters are given. */
export async function upload(server: TestServer, call: UploadCall = {}): Promise<Answer> {
  const { cloud = 'demo', resourceType = 'auto', action = 'upload', headers = {} } = call;
  const form = new FormData();
  const params = call.params ?? { upload_preset: 'open' };
  for (const [name, value] of Object.entries(params)) form.append(name, value);
  const { file } = call;
  if (typeof file === 'string') form.append('file', file);
  else if (file) form.append('file', new Blob([Buffer.from(file)]), call.fileName ?? 'file.bin');
  const url = `${server.url}/v1_1/${cloud}/${resourceType}/${action}`;
  return readAnswer(await fetch(url, { method: 'POST', body: form, headers: { ...headers } }));
}

/** A chunk of a file, by range. */
export function uploadRange(
  server: TestServer,
  bytes: Uint8Array,
  chunk: { id: string; start: number; end: number; total: number | '*' },
  call: UploadCall = {},
): Promise<Answer> {
  return upload(server, {
    ...call,
    file: bytes.subarray(chunk.start, chunk.end + 1),
    headers: {
      'X-Unique-Upload-Id': chunk.id,
      'Content-Range': `bytes ${chunk.start}-${chunk.end}/${chunk.total}`,
      ...call.headers,
    },
  });
}

/** Sends form fields to an address of the API. */
export async function post(
  server: TestServer,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = new URLSearchParams(fields);
  return readAnswer(await fetch(`${server.url}${path}`, { method: 'POST', body }));
}

/** Parameters with key, timestamp and signature. */
export function signed(
  params: Readonly<Record<string, string>>,
  timestamp = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const all = { ...params, timestamp: String(timestamp) };
  const signature = createHash('sha1')
    .update(`${stringToSign(all)}${API_SECRET}`)
    .digest('hex');
  return { ...all, api_key: API_KEY, signature };
}

export async function readAnswer(response: Response): Promise<Answer> {
  const body = (await response.json()) as Answer['body'];
  return { status: response.status, headers: response.headers, body };
}

export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Bytes that no other file has. */
export function someBytes(count = 1000): Buffer {
  return randomBytes(count);
}

/** The answer's field as text; fails when it is none. */
export function textOf(answer: Answer, field: string): string {
  const value = answer.body[field];
  if (typeof value !== 'string') {
    throw new Error(`No ${field} in ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return value;
}
