import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { clientAddress } from '../../server/http/client-address.js';
import { type Answer, someBytes, textOf, upload } from './api-calls.js';
import { CONFIG, TestServer, type TestServerOptions } from './test-server.js';

const MINUTE_MS = 60_000;

async function withServer(
  options: TestServerOptions,
  act: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await TestServer.start(options);
  try {
    await act(server);
  } finally {
    await server.close();
  }
}

async function photoOn(server: TestServer): Promise<(transformation: string) => Promise<Response>> {
  const file = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a40' } })
    .png()
    .toBuffer();
  const address = textOf(await upload(server, { file, fileName: 'photo.png' }), 'secure_url');
  return (transformation) => fetch(address.replace('/upload/', `/upload/${transformation}/`));
}

/** Uploads as somebody behind a proxy. */
function uploadFor(server: TestServer, client: string): Promise<Answer> {
  return upload(server, { file: someBytes(10), headers: { 'X-Forwarded-For': client } });
}

describe('the rate limit of the API', () => {
  test('refuses the next call in the API’s shape, and says when to come back', async () => {
    await withServer({ limits: { apiCallsPerMinute: 2 } }, async (server) => {
      await upload(server, { file: someBytes(10) });
      await upload(server, { file: someBytes(10) });
      const { status, headers, body } = await upload(server, { file: someBytes(10) });
      assert.equal(status, 420);
      assert.equal(body.error?.message, 'Rate limit exceeded. Limit of 2 a minute.');
      assert.equal(headers.get('x-cld-error'), body.error.message);
      const seconds = Number(headers.get('retry-after'));
      assert.ok(seconds > 25 && seconds <= 30, `${seconds} s`);
      assert.equal(headers.get('x-featureratelimit-limit'), '2');
      assert.equal(headers.get('x-featureratelimit-remaining'), '0');
      const reset = Date.parse(headers.get('x-featureratelimit-reset') ?? '');
      assert.ok(reset > server.nowMs() && reset <= server.nowMs() + MINUTE_MS);
      assert.ok(headers.get('access-control-expose-headers')?.includes('Retry-After'));
    });
  });

  test('tells it to whoever sends megabytes, too', async () => {
    await withServer({ limits: { apiCallsPerMinute: 1 } }, async (server) => {
      await upload(server, { file: someBytes(10) });
      const { status } = await upload(server, { file: someBytes(20_000_000) });
      assert.equal(status, 420);
    });
  });

  test('fills up again with time', async () => {
    await withServer({ limits: { apiCallsPerMinute: 2 } }, async (server) => {
      await upload(server, { file: someBytes(10) });
      await upload(server, { file: someBytes(10) });
      server.aheadMs += MINUTE_MS / 2;
      assert.equal((await upload(server, { file: someBytes(10) })).status, 200);
      assert.equal((await upload(server, { file: someBytes(10) })).status, 420);
    });
  });

  test('counts clients of a trusted proxy one by one', async () => {
    const config = { ...CONFIG, trusted_proxies: ['127.0.0.1'], api_calls_per_minute: 1 };
    await withServer({ config }, async (server) => {
      assert.equal((await uploadFor(server, '203.0.113.1')).status, 200);
      assert.equal((await uploadFor(server, '203.0.113.1')).status, 420);
      assert.equal((await uploadFor(server, '203.0.113.2')).status, 200);
    });
  });

  test('believes nobody else about the client', async () => {
    const config = { ...CONFIG, api_calls_per_minute: 1 };
    await withServer({ config }, async (server) => {
      assert.equal((await uploadFor(server, '203.0.113.1')).status, 200);
      assert.equal((await uploadFor(server, '203.0.113.2')).status, 420);
    });
  });

  test('is off when it is 0', async () => {
    await withServer({ config: { ...CONFIG, api_calls_per_minute: 0 } }, async (server) => {
      for (let call = 0; call < 5; call++) {
        assert.equal((await upload(server, { file: someBytes(10) })).status, 200);
      }
    });
  });
});

describe('the rate limit of derived pictures', () => {
  test('counts those that have to be made, and no others', async () => {
    await withServer({ limits: { picturesPerMinute: 1 } }, async (server) => {
      const picture = await photoOn(server);
      assert.equal((await picture('w_10')).status, 200);
      const refused = await picture('w_11');
      assert.equal(refused.status, 420);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      assert.equal((await picture('w_10')).status, 200);
      server.aheadMs += MINUTE_MS;
      assert.equal((await picture('w_11')).status, 200);
    });
  });

  test('counts one picture that many ask for at once a single time', async () => {
    await withServer({ limits: { picturesPerMinute: 1 } }, async (server) => {
      const picture = await photoOn(server);
      const answers = await Promise.all(Array.from({ length: 5 }, () => picture('w_12')));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200, 200, 200, 200],
      );
    });
  });
});

describe('who asks', () => {
  const client = (peer: string, forwarded?: string, proxies: string[] = []) =>
    clientAddress(
      new Request('http://api.test', {
        headers: forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded },
      }),
      peer,
      proxies,
    );

  test('is the nearest that is no trusted proxy', () => {
    assert.equal(client('192.0.2.1'), '192.0.2.1');
    assert.equal(client('::ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(
      client('10.0.0.1', '1.1.1.1, 2.2.2.2, 10.0.0.2', ['10.0.0.1', '10.0.0.2']),
      '2.2.2.2',
    );
    assert.equal(client('10.0.0.1', '10.0.0.2', ['10.0.0.1', '10.0.0.2']), '10.0.0.2');
  });

  test('is a whole customer’s network with IPv6', () => {
    assert.equal(client('2001:db8:0:1:a:b:c:d'), '2001:db8:0:1::/64');
    assert.equal(client('2001:db8:0:1::ff'), '2001:db8:0:1::/64');
    assert.equal(client('2001:0DB8:0000:0001::1'), '2001:db8:0:1::/64');
    assert.equal(client('::1'), '0:0:0:0::/64');
    assert.equal(client('fe80::1%eth0'), 'fe80:0:0:0::/64');
  });
});
