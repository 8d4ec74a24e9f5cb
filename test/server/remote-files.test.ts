import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Answer, md5, signed, someBytes, textOf, upload } from './api-calls.js';
import { type RemoteHost, startRemoteHost } from './remote-host.js';
import { TestServer } from './test-server.js';

const MAX_BYTES = 200_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const BOMB = gzipSync(Buffer.alloc(50_000_000));

let server: TestServer;
/** Waits for nobody. */
let hasty: TestServer;
let host: RemoteHost;
/** Lets `/held.png` answer. */
let release: () => void = () => {};

before(async () => {
  host = await startRemoteHost({
    '/a/red%20dot.png': (response) => response.end(PNG),
    '/f9a8': (response) => {
      // Raw UTF-8, as many servers send it.
      const name = Buffer.from('attachment; filename="Straße.png"', 'utf8').toString('latin1');
      response.writeHead(200, { 'Content-Disposition': name, 'Set-Cookie': 'a=b' }).end(PNG);
    },
    '/star': (response) =>
      response
        .writeHead(200, {
          'Content-Disposition': "attachment; filename*=UTF-8''..%2F%E2%82%AC.png",
        })
        .end(PNG),
    '/hop.png': (response) => response.writeHead(302, { Location: '/f9a8' }).end(),
    '/hop-to-id.png': (response) => response.writeHead(307, { Location: '/a/red%20dot.png' }).end(),
    '/held.png': (response) => {
      response.write(PNG.subarray(0, 10));
      release = () => response.end(PNG.subarray(10));
    },
    '/changing': (response) => response.end(someBytes()),
    '/empty': (response) => response.end(),
    '/none': (response) => response.writeHead(204).end(),
    '/broken': (response) => response.writeHead(500).end('no'),
    '/loop': (response) => response.writeHead(302, { Location: '/loop' }).end(),
    '/astray': (response) => response.writeHead(302, { Location: 'http://[' }).end(),
    '/mute': () => {},
    '/silent': (response) => response.write('begun'),
    '/drip': (response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/endless': (response) => {
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', send);
      send();
    },
    '/announced': (response) => response.writeHead(200, { 'Content-Length': 9e12 }).write('x'),
    '/short': (response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write('only this');
      response.socket?.end();
    },
    '/more': (response) => {
      const head = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n';
      response.socket?.end(`${head}four and a lot more`);
    },
    '/gzip': (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(BOMB),
    '/other-protocol': (response) => {
      const head = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
      response.socket?.end(head);
    },
    '/no-http': (response) => response.socket?.end('SSH-2.0-OpenSSH_9\r\n'),
    '/headers': (response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`);
    },
  });
  const remoteOrigins = [host.origin];
  server = await TestServer.start({
    remoteOrigins,
    limits: { maxFileBytes: MAX_BYTES, maxRedirects: 3 },
  });
  hasty = await TestServer.start({
    remoteOrigins,
    limits: { remoteIdleMs: 250, remoteFetchMs: 700 },
  });
});
after(async () => {
  await server.close();
  await hasty.close();
  await host.close();
});

const uploadFrom = (path: string, call: Parameters<typeof upload>[1] = {}) =>
  upload(server, { file: `${host.origin}${path}`, ...call });

async function bytesOf(answer: Answer): Promise<Buffer> {
  return Buffer.from(await (await fetch(textOf(answer, 'secure_url'))).arrayBuffer());
}

describe('a remote file', () => {
  test('is fetched, named by its address, and published as any other', async () => {
    const answer = await uploadFrom('/a/red%20dot.png?size=1#top');
    const { format, width, etag, original_filename, delete_token } = answer.body;
    assert.deepEqual([format, width, etag, original_filename], ['png', 1, md5(PNG), 'red dot']);
    assert.equal(typeof delete_token, 'string');
    assert.deepEqual(await bytesOf(answer), PNG);
    assert.deepEqual(await server.filesIn('spool'), []);
  });

  test('is asked for uncompressed, without cookies and whatever else the caller sent', async () => {
    await uploadFrom('/f9a8', { headers: { 'X-Secret': '1', Cookie: 'a=b' } });
    await uploadFrom('/f9a8');
    const headers = Object.keys(host.requests.at(-1)?.headers ?? {});
    assert.deepEqual(headers.sort(), [
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    assert.equal(host.requests.at(-1)?.headers['accept-encoding'], 'identity');
  });

  test('is named as its server names it', async () => {
    assert.equal((await uploadFrom('/f9a8')).body['original_filename'], 'Straße');
    assert.equal((await uploadFrom('/star')).body['original_filename'], '€');
    assert.equal((await uploadFrom('/hop.png')).body['original_filename'], 'Straße');
    assert.equal((await uploadFrom('/hop-to-id.png')).body['original_filename'], 'hop-to-id');
  });

  test('comes by JSON and by a signed form as well', async () => {
    const file = `${host.origin}/f9a8`;
    const url = `${server.url}/v1_1/demo/auto/upload`;
    const body = JSON.stringify({ upload_preset: 'open', file });
    const headers = { 'Content-Type': 'application/json' };
    const byJson = await fetch(url, { method: 'POST', body, headers });
    assert.equal(((await byJson.json()) as { etag: string }).etag, md5(PNG));
    const params = new URLSearchParams({ ...signed({ public_id: 'by/form' }), file });
    const byForm = await fetch(url, { method: 'POST', body: params });
    assert.equal(((await byForm.json()) as { public_id: string }).public_id, 'by/form');
  });
});

describe('a retry with the same id', () => {
  const withId = (id: string) => ({ headers: { 'X-Unique-Upload-Id': id } });
  const lasting = ({ body: { request_id: _each, ...rest } }: Answer) => rest;

  test('waits for the file that is on its way, and gets the same answer', async () => {
    const asked = host.requests.length;
    const begun = host.nextRequest();
    const first = uploadFrom('/held.png', withId('held'));
    await begun;
    const second = uploadFrom('/held.png', withId('held'));
    const third = await uploadFrom('/f9a8', withId('held'));
    assert.match(third.body.error?.message ?? '', /^File parameter differs from the first request/);
    release();
    const answers = [lasting(await first), lasting(await second)];
    assert.equal(answers[0]?.['etag'], md5(PNG));
    assert.deepEqual(answers[0], answers[1]);
    assert.equal(host.requests.length, asked + 1);
  });

  test('gets the same answer later, without another fetch', async () => {
    const first = await uploadFrom('/changing', withId('once'));
    const asked = host.requests.length;
    const second = await uploadFrom('/changing', withId('once'));
    assert.deepEqual(lasting(second), lasting(first));
    assert.equal(host.requests.length, asked);
  });

  test('with another address, or with bytes, is refused', async () => {
    await uploadFrom('/f9a8', withId('taken'));
    for (const call of [{ file: `${host.origin}/star` }, { file: PNG }]) {
      const answer = await upload(server, { ...call, ...withId('taken') });
      assert.match(answer.body.error?.message ?? '', /^File parameter differs/);
    }
  });

  test('fetches again what could not be fetched before', async () => {
    assert.equal((await uploadFrom('/nothing', withId('again'))).status, 400);
    assert.equal((await uploadFrom('/f9a8', withId('again'))).status, 200);
  });

  test('of an address in chunks is refused', async () => {
    const headers = { 'X-Unique-Upload-Id': 'part', 'Content-Range': 'bytes 0-9/10' };
    const answer = await uploadFrom('/f9a8', { headers });
    assert.match(answer.body.error?.message ?? '', /^An address cannot be sent in chunks/);
  });
});

describe('what ends at a limit', () => {
  let kept: string[];
  beforeEach(async () => {
    kept = await server.filesIn('objects');
  });

  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'a file without an end',
      '/endless',
      /^File size too large\. Got 2\d{5}\. Maximum is 200000\./,
    ],
    [
      'a file that says it is too large',
      '/announced',
      /^File size too large\. Got 9000000000000\./,
    ],
    ['a file shorter than it says', '/short', /^Resource was cut off - http.*\/short; try again$/],
    ['a compressed file', '/gzip', /^Resource came compressed \(gzip\) though it was not asked to/],
    ['redirects without an end', '/loop', /^Resource was redirected more than 3 times - /],
    ['a redirect to nowhere', '/astray', /^Resource not found - http.*\/astray$/],
    ['an empty file', '/empty', /empty/i],
    ['nothing', '/none', /^Resource not found - /],
    ['a page that is not there', '/missing', /^Resource not found - http:\/\/127.*\/missing$/],
    ['a broken server', '/broken', /^Resource not found - /],
    ['another protocol', '/other-protocol', /^Resource not found - /],
    ['no HTTP at all', '/no-http', /^Resource not found - /],
    ['headers without measure', '/headers', /^Resource not found - /],
  ];
  for (const [name, path, words] of cases) {
    test(name, async () => {
      const answer = await uploadFrom(path);
      assert.match(answer.body.error?.message ?? 'no error', words);
      assert.equal(answer.status, 400);
      assert.deepEqual(await server.filesIn('spool'), []);
      assert.deepEqual(await server.filesIn('objects'), kept);
      assert.deepEqual(server.log, []);
    });
  }

  for (const [name, path] of [
    ['a server that never answers', '/mute'],
    ['a file that stands still', '/silent'],
    ['a file that comes byte by byte', '/drip'],
  ] as const) {
    test(name, async () => {
      const file = `${host.origin}${path}`;
      const answer = await upload(hasty, { file });
      const words = `Resource came too slowly - ${file}; send the bytes of the file`;
      assert.equal(answer.body.error?.message, words);
      assert.deepEqual(await hasty.filesIn('spool'), []);
      assert.deepEqual(await hasty.filesIn('objects'), []);
    });
  }

  test('a file longer than it says is what it says', async () => {
    assert.equal((await uploadFrom('/more')).body['bytes'], 4);
  });

  test('a server that nobody runs', async () => {
    const gone = await startRemoteHost({});
    await gone.close();
    const open = await TestServer.start({ remoteOrigins: [gone.origin] });
    const answer = await upload(open, { file: `${gone.origin}/a.png` });
    assert.equal(answer.body.error?.message, `Resource not found - ${gone.origin}/a.png`);
    await open.close();
  });

  test('the proxies of the environment are not used', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      http_proxy: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    });
    try {
      assert.equal((await uploadFrom('/f9a8')).status, 200);
    } finally {
      process.env = before;
    }
  });
});
