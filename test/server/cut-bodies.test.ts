import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../../server/index.js';
import { someBytes, textOf, uploadRange } from './api-calls.js';
import { TestServer } from './test-server.js';

const BOUNDARY = 'cut';
const DECLARED_BYTES = 10_000_000;
const SENT_BYTES = 2_000_000;

let server: TestServer;
let socket: Socket;

beforeEach(async () => {
  server = await TestServer.start({
    limits: { bodyWindowMs: 300, bodyWindowBytes: 100, minChunkBytes: 1000 },
  });
  socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
});
afterEach(async () => {
  socket.destroy();
  await server.close();
});

/** Sends the beginning of an upload: whole headers, and a part of the body. */
function beginUpload(headers: readonly string[] = []): void {
  socket.write(
    [
      'POST /v1_1/demo/auto/upload HTTP/1.1',
      'Host: localhost',
      `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
      `Content-Length: ${DECLARED_BYTES}`,
      ...headers,
      '',
      `--${BOUNDARY}`,
      'Content-Disposition: form-data; name="upload_preset"',
      '',
      'open',
      `--${BOUNDARY}`,
      'Content-Disposition: form-data; name="file"; filename="a.bin"',
      '',
      '',
    ].join('\r\n'),
  );
  socket.write(Buffer.alloc(SENT_BYTES, 'x'));
}

/** Waits until the spool holds so many files, at most for a second. */
async function spoolHolds(count: number): Promise<void> {
  const endMs = Date.now() + 1000;
  for (;;) {
    const files = await server.filesIn('spool');
    if (files.length === count) return;
    if (Date.now() > endMs) assert.equal(files.length, count, 'after a second');
    await wait(10);
  }
}

describe('a body that is cut off', () => {
  test('leaves nothing in the spool a second after its sender', async () => {
    beginUpload();
    await spoolHolds(1);
    socket.destroy();
    await spoolHolds(0);
    assert.deepEqual(await server.filesIn('objects'), []);
    assert.deepEqual(server.log, []);
  });

  test('leaves the chunks that were accepted before', async () => {
    const bytes = someBytes(3000);
    const chunk = (start: number, total: number) => ({ id: 'cut', start, end: start + 999, total });
    await uploadRange(server, bytes, chunk(0, -1));
    beginUpload(['X-Unique-Upload-Id: cut', 'Content-Range: bytes 1000-1999/-1']);
    await spoolHolds(1);
    socket.destroy();
    await spoolHolds(0);
    await uploadRange(server, bytes, chunk(1000, -1));
    const answer = await uploadRange(server, bytes, chunk(2000, 3000));
    const response = await fetch(textOf(answer, 'secure_url'));
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes);
  });

  test('by standing still is refused, and leaves nothing', async () => {
    beginUpload();
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 400 [\s\S]*Request body came too slowly/);
    await spoolHolds(0);
  });

  test('without its last boundary is refused, and leaves nothing', async () => {
    const body = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc`;
    const response = await fetch(`${server.url}/v1_1/demo/auto/upload`, {
      method: 'POST',
      body,
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
    assert.equal(response.status, 400);
    assert.deepEqual(await server.filesIn('spool'), []);
  });

  test('anywhere, by its end or by a broken line, leaves nothing and ends no process', async () => {
    const part = (headers: string, value: string) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${value}\r\n`;
    const whole = Buffer.from(
      `${part('name="file"; filename="a"', 'hello')}${part('name="other"; filename="b"', 'x')}` +
        `${part('name="tags"', 'a')}${part('name="file"', 'data:;base64,aGk=')}--${BOUNDARY}--`,
    );
    const app = await createApp({ dataDir: server.dataDir });
    for (let cut = 1; cut < whole.length; cut++) {
      for (const breaks of [true, false]) {
        const answer = await app.fetch(cutRequest(whole.subarray(0, cut), breaks));
        assert.equal(answer.status, 400);
      }
    }
    assert.deepEqual(await server.filesIn('spool'), []);
    assert.deepEqual(await server.filesIn('objects'), []);
  });
});

/** An upload whose body comes in small pieces and then just ends, or breaks. */
function cutRequest(bytes: Buffer, breaks: boolean): Request {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += 5)));
      else if (breaks) controller.error(new Error('The line broke.'));
      else controller.close();
    },
  });
  return new Request('http://localhost/v1_1/demo/auto/upload', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
}
