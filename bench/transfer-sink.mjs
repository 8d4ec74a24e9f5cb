import { createServer } from 'node:http';

/**
 * A server that takes bytes and forgets them: it answers as the Upload API does to whole files and to
 * chunks, and as a tus server to tus. Started as a child process; tells its port.
 */
const TUS = { 'Tus-Resumable': '1.0.0' };
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST, PATCH, HEAD, OPTIONS',
  'Access-Control-Allow-Headers':
    'content-type, content-range, x-unique-upload-id, tus-resumable, upload-length, upload-offset, upload-metadata',
  'Access-Control-Expose-Headers': 'Location, Upload-Offset, Upload-Length, Tus-Resumable',
  'Access-Control-Max-Age': '86400',
};

/** Bytes of each tus upload so far, and how many it shall have. */
const tusUploads = new Map();

const server = createServer({ requestTimeout: 0 }, (request, response) => {
  const answer = (status, fields = {}, body = '') => {
    response.writeHead(status, { ...CORS, ...fields });
    response.end(body);
  };
  if (request.method === 'OPTIONS') return answer(204);
  if (request.url.startsWith('/tus')) return serveTus(request, answer);
  let bytes = 0;
  request.on('data', (data) => (bytes += data.length));
  request.on('end', () => {
    const [, end, total] = /-(\d+)\/(\d+)/.exec(request.headers['content-range'] ?? '') ?? [];
    const isDone = end === undefined || Number(end) + 1 === Number(total);
    const body = isDone
      ? { public_id: 'x', version: 1, resource_type: 'raw', secure_url: 'https://x.test/x' }
      : {};
    answer(200, { 'Content-Type': 'application/json' }, JSON.stringify({ ...body, done: isDone }));
  });
});

function serveTus(request, answer) {
  const { url, method, headers } = request;
  if (method === 'POST') {
    const location = `/tus/${tusUploads.size}`;
    tusUploads.set(location, { offset: 0, bytes: Number(headers['upload-length']) });
    request.resume();
    return answer(201, { ...TUS, Location: location });
  }
  const upload = tusUploads.get(url);
  if (!upload) return answer(404, TUS);
  const state = () => ({
    ...TUS,
    'Upload-Offset': String(upload.offset),
    'Upload-Length': String(upload.bytes),
  });
  // What a broken request still brings must not count once its offset was told.
  upload.request = request;
  if (method === 'HEAD') return answer(200, { ...state(), 'Cache-Control': 'no-store' });
  // Browsers send a request again by themselves when a connection that was used before breaks.
  if (Number(headers['upload-offset']) !== upload.offset) {
    request.resume();
    return answer(409, TUS);
  }
  request.on('data', (data) => {
    if (upload.request === request) upload.offset += data.length;
  });
  request.on('end', () => answer(204, state()));
}

server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
