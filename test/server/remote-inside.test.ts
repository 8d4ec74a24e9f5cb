import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { HostAddress } from '../../server/remote/remote-host.js';
import { type Answer, someBytes, textOf, upload } from './api-calls.js';
import { type Canary, type RemoteHost, startCanary, startRemoteHost } from './remote-host.js';
import { CONFIG, TestServer } from './test-server.js';

/** Names that lead where the test says, one answer after the other; the last one stays. */
const names: Record<string, string[]> = {
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
};
const asked: string[] = [];
const FILE = someBytes();

let server: TestServer;
let canary: Canary;
let host: RemoteHost;

function answersOf(name: string): HostAddress[] {
  const answers = names[name] ?? [];
  const [address] = answers.length > 1 ? answers.splice(0, 1) : answers;
  if (address === undefined) throw new Error(`No such name: ${name}`);
  return address.split(' ').map((each) => ({ address: each, family: each.includes(':') ? 6 : 4 }));
}

before(async () => {
  canary = await startCanary();
  host = await startRemoteHost({
    '/file.bin': (response) => response.end(FILE),
    '/to': (response, { url = '' }) => {
      const query = new URL(url, 'http://host').searchParams;
      response.writeHead(Number(query.get('status')), { Location: query.get('place') ?? '' }).end();
    },
  });
  const port = host.port;
  server = await TestServer.start({
    config: { ...CONFIG, remote_ports: [80, 443, canary.port] },
    remoteOrigins: [host.origin, `http://pinned.example:${port}`],
    limits: { remoteIdleMs: 300 },
    resolve: (name) => {
      asked.push(name);
      return Promise.resolve(answersOf(name));
    },
  });
});
beforeEach(() => {
  asked.length = 0;
});
after(async () => {
  await server.close();
  await host.close();
  await canary.close();
});

async function assertUntouched(answer: Answer, words: RegExp): Promise<void> {
  assert.match(answer.body.error?.message ?? 'no error', words);
  assert.equal(answer.status, 400);
  assert.deepEqual(canary.heard, []);
  assert.deepEqual(await server.filesIn('objects'), []);
  assert.deepEqual(await server.filesIn('spool'), []);
}

const INSIDE_HOSTS = [
  // ways to write 127.0.0.1
  '127.0.0.1',
  '127.0.0.1.',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '127.0.1',
  '%31%32%37.0.0.1',
  '①②⑦.⓪.⓪.①',
  '１２７。０。０。１',
  'localhost',
  'localhost.',
  'LOCALHOST',
  'localhost%2e',
  // nowhere, and everywhere
  '0',
  '0.0.0.0',
  '[::]',
  '255.255.255.255',
  // this machine by IPv6, and IPv4 inside of it
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::127.0.0.1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  // its networks
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.1.1',
  '[fe80::1]',
  '[fc00::1]',
  '[fec0::1]',
  // what providers tell their machines
  '169.254.169.254',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '[fd00:ec2::254]',
  // documentation, benchmarks, groups, reserved
  '192.0.2.1',
  '198.51.100.1',
  '203.0.113.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '[ff02::1]',
  '[2001:2::1]',
  '[2001:db8::1]',
  '[3fff::1]',
];

describe('no address leads inside', () => {
  for (const name of INSIDE_HOSTS) {
    test(`as ${name}`, async () => {
      const answer = await upload(server, { file: `http://${name}:${canary.port}/file` });
      await assertUntouched(answer, /^The address does not lead to a public server - send/);
    });
  }

  for (const spelling of [
    'http:127.0.0.1',
    'http:\\\\127.0.0.1',
    'HTTP:/127.0.0.1',
    'https://127.1',
  ]) {
    test(`spelt ${spelling}`, async () => {
      const answer = await upload(server, { file: `${spelling}:${canary.port}/file` });
      await assertUntouched(answer, /does not lead to a public server/);
    });
  }

  const foreign = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '8.8.8.8 127.0.0.1', 'fe80::1%eth0'];
  for (const addresses of foreign) {
    test(`by a name that means ${addresses}`, async () => {
      names['inside.example'] = [addresses];
      const answer = await upload(server, { file: `http://inside.example:${canary.port}/` });
      await assertUntouched(answer, /does not lead to a public server/);
    });
  }

  test('by a name that leads outside first and inside when it is asked again', async () => {
    // A block that was given out, but that nobody announces.
    names['rebind.example'] = ['11.0.0.1', '127.0.0.1'];
    const file = `http://rebind.example:${canary.port}/`;
    await assertUntouched(
      await upload(server, { file }),
      /^Resource (not found|came too slowly) - /,
    );
    assert.deepEqual(asked, ['rebind.example']);
    await assertUntouched(await upload(server, { file }), /does not lead to a public server/);
  });
});

describe('no redirect leads inside', () => {
  const redirected = (status: number, place: string) =>
    upload(server, {
      file: `${host.origin}/to?${new URLSearchParams({ status: `${status}`, place }).toString()}`,
    });

  for (const status of [301, 302, 303, 307, 308]) {
    test(`with ${status}`, async () => {
      const answer = await redirected(status, `http://127.0.0.1:${canary.port}/`);
      await assertUntouched(answer, /does not lead to a public server/);
    });
  }

  test('without a scheme, by a name, or to another one', async () => {
    for (const place of [`//localhost:${canary.port}/`, `https://[::1]:${canary.port}/`]) {
      await assertUntouched(await redirected(302, place), /does not lead to a public server/);
    }
  });

  test('by way of another redirect', async () => {
    const inner = new URLSearchParams({ status: '307', place: `http://[::1]:${canary.port}/` });
    const answer = await redirected(302, `/to?${inner.toString()}`);
    await assertUntouched(answer, /does not lead to a public server/);
  });

  test('to what is not fetched at all', async () => {
    await assertUntouched(await redirected(302, 'file:///etc/passwd'), /begin with file: are not/);
    await assertUntouched(
      await redirected(302, 'http://u:p@127.0.0.1/'),
      /user name or a password/,
    );
    await assertUntouched(await redirected(302, 'http://127.0.0.1:22/'), /port 22 are not fetched/);
  });
});

describe('what is not fetched wherever it leads', () => {
  for (const scheme of [
    'file',
    'ftp',
    'gopher',
    'dict',
    'ldap',
    'tftp',
    's3',
    'gs',
    'jar',
    'javascript',
  ]) {
    test(`${scheme}: addresses`, async () => {
      const answer = await upload(server, { file: `${scheme}://127.0.0.1:${canary.port}/x` });
      await assertUntouched(answer, new RegExp(`begin with ${scheme}: are not fetched - send`));
    });
  }

  for (const who of ['user', 'user:secret', ':secret', '8.8.8.8', 'a%40b']) {
    test(`addresses with ${who}@ in them`, async () => {
      const answer = await upload(server, { file: `http://${who}@127.0.0.1:${canary.port}/` });
      await assertUntouched(answer, /with a user name or a password/);
      assert.doesNotMatch(answer.body.error?.message ?? '', /secret/);
    });
  }

  for (const port of [0, 21, 22, 25, 6379, 8081, 65_535]) {
    test(`port ${port}`, async () => {
      const answer = await upload(server, { file: `http://93.184.216.34:${port}/` });
      await assertUntouched(
        answer,
        new RegExp(`with port ${port} are not fetched, only with 80, 443`),
      );
    });
  }

  test('http addresses, by a preset that lets its callers name https alone', async () => {
    const params = { upload_preset: 'encrypted_only' };
    const answer = await upload(server, { params, file: `${host.origin}/file.bin` });
    await assertUntouched(answer, /begin with http: are not fetched - .*or use https$/);
  });

  test('what is no address', async () => {
    for (const file of ['http://', 'http://[::1', 'http://a b/', 'http://1.2.3.4.5.6/']) {
      await assertUntouched(await upload(server, { file }), /^Invalid address - /);
    }
  });
});

describe('the connection', () => {
  test('is made to the very address that was found at first, and asks it for the name', async () => {
    names['pinned.example'] = ['127.0.0.1', '11.0.0.1'];
    const file = `http://pinned.example:${host.port}/file.bin`;
    assert.equal(textOf(await upload(server, { file }), 'original_filename'), 'file');
    assert.deepEqual(asked, ['pinned.example']);
    assert.equal(host.requests.at(-1)?.headers.host, `pinned.example:${host.port}`);
  });

  test('tells by TLS which name it wants', async () => {
    const reached = await startCanary();
    names['secure.example'] = ['127.0.0.1'];
    const origin = `https://secure.example:${reached.port}`;
    const open = await TestServer.start({
      remoteOrigins: [origin],
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    try {
      const answer = await upload(open, { file: `${origin}/a.png` });
      assert.equal(answer.body.error?.message, `Resource not found - ${origin}/a.png`);
      assert.equal(reached.heard.length, 1);
      assert.match(reached.heard[0] ?? '', /secure\.example/);
    } finally {
      await open.close();
      await reached.close();
    }
  });
});
