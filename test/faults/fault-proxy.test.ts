import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type FaultProxy, startFaultProxy } from './fault-proxy.js';
import type { FaultKind, FaultMoment } from './faults.js';
import { gatewayAnswer } from './gateway-answers.js';
import { sentAgain } from './sent-again.js';

const BODY = Buffer.alloc(300_000, 'x');
const MOMENTS: readonly FaultMoment[] = [
  'before-request',
  'before-body',
  'mid-body',
  'before-answer',
];

/** Bytes of each body that reached the server. */
let received: number[];
let server: Server;
let proxy: FaultProxy;
let agent: Agent;

beforeEach(async () => {
  received = [];
  server = createServer((incoming, outgoing) => {
    const index = received.push(0) - 1;
    incoming.on('error', () => {}); // cut by a fault
    incoming.on(
      'data',
      (bytes: Buffer) => (received[index] = (received[index] ?? 0) + bytes.length),
    );
    incoming.on('end', () => outgoing.end(JSON.stringify({ done: true })));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  proxy = await startFaultProxy({ serverPort: () => port });
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});

afterEach(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await proxy.close();
});

async function upload(
  range = 'bytes 0-9/20',
  timeoutMs = 5000,
): Promise<{ status?: number; body: string }> {
  const outgoing = request(`${proxy.url}/v1_1/demo/auto/upload`, {
    method: 'POST',
    agent,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'X-Unique-Upload-Id': 'abc',
      'Content-Range': range,
      'Content-Length': BODY.length,
    },
  });
  outgoing.end(BODY);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, body: await text(answer) };
}

function strikeOnce(moment: FaultMoment, kind: FaultKind): void {
  let isUsed = false;
  proxy.rule = () => {
    if (isUsed) return undefined;
    isUsed = true;
    return { moment, kind };
  };
}

test('passes requests and answers as they are and counts them', async () => {
  assert.deepEqual(await upload(), { status: 200, body: '{"done":true}' });
  await upload('bytes 10-19/20');
  assert.deepEqual(received, [BODY.length, BODY.length]);
  assert.equal(proxy.log.connections, 1);
  const [first, second] = proxy.log.uploads;
  assert.equal(first?.uploadId, 'abc');
  assert.equal(first.range, 'bytes 0-9/20');
  assert.equal(second?.range, 'bytes 10-19/20');
  assert.equal(first.bodyBytes, BODY.length);
  assert.equal(first.status, 200);
  assert.equal(first.end, 'answered');
});

test('a body in chunks passes whole, and another request after it', async () => {
  server.removeAllListeners('request');
  server.on('request', (incoming, outgoing) => {
    incoming.resume().on('end', () => {
      outgoing.write('a');
      outgoing.end('b');
    });
  });
  assert.equal((await upload()).body, 'ab');
  assert.equal((await upload()).body, 'ab');
  assert.deepEqual(
    proxy.log.uploads.map(({ end }) => end),
    ['answered', 'answered'],
  );
});

describe('a connection is cut', () => {
  /** How much of the body the server gets at most; all of it only before the answer. */
  const share = { 'before-request': 0, 'before-body': 0, 'mid-body': 0.5, 'before-answer': 1 };
  for (const moment of MOMENTS) {
    for (const type of ['fin', 'reset', 'truncate'] as const) {
      test(`by ${type}, ${moment}`, async () => {
        strikeOnce(moment, { type });
        await assert.rejects(upload());
        assert.ok((received[0] ?? 0) <= BODY.length * share[moment]);
        assert.equal(proxy.log.uploads[0]?.isStruck, true);
        assert.equal((await upload()).status, 200);
      });
    }
  }
});

for (const moment of MOMENTS) {
  test(`somebody else answers ${moment}, and the connection goes on`, async () => {
    const bytes = gatewayAnswer({ status: 503, isReadable: true, fields: { 'Retry-After': '1' } });
    strikeOnce(moment, { type: 'answer', bytes });
    assert.equal((await upload()).status, 503);
    assert.equal(proxy.log.uploads[0]?.status, 503);
    assert.equal((await upload()).status, 200);
    assert.equal(proxy.log.connections, 1);
  });

  test(`nothing passes any more, ${moment}, and the connection stays open`, async () => {
    strikeOnce(moment, { type: 'stall' });
    await assert.rejects(upload('bytes 0-9/20', 300), { name: 'AbortError' });
    assert.equal((await upload()).status, 200);
  });
}

test('passes slowly for a while, then as before', async () => {
  strikeOnce('before-body', { type: 'slow', bytesPerSecond: 5000, forMs: 1000 });
  const start = performance.now();
  assert.equal((await upload()).status, 200);
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds >= 0.9 && seconds < 3, `took ${seconds} s`);
});

test('holds a request while the test does something', async () => {
  const seen: string[] = [];
  strikeOnce('before-answer', {
    type: 'hold',
    losesConnection: false,
    until: () => {
      seen.push(proxy.log.uploads[0]?.end ?? 'under way');
      return Promise.resolve();
    },
  });
  assert.equal((await upload()).status, 200);
  assert.deepEqual(seen, ['under way']);
});

test('a server that is not there is a connection that is reset', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(upload(), { code: 'ECONNRESET' });
  assert.equal(proxy.log.uploads[0]?.end, 'server-gone');
});

test('a server that dies takes the connection with it', async () => {
  server.removeAllListeners('request');
  server.on('request', (incoming) => incoming.socket.resetAndDestroy());
  await assert.rejects(upload(), { code: 'ECONNRESET' });
});

test('what was sent again is held against what was cut', async () => {
  strikeOnce('mid-body', { type: 'reset' });
  await assert.rejects(upload());
  await upload();
  const once = sentAgain(proxy.log.uploads);
  assert.ok(once.bytes > 0 && once.bytes <= once.allowedBytes);
  assert.deepEqual(once.needlessly, []);

  await upload();
  const twice = sentAgain(proxy.log.uploads);
  assert.ok(twice.bytes > twice.allowedBytes);
  assert.deepEqual(twice.needlessly, ['bytes 0-9/20']);
});
