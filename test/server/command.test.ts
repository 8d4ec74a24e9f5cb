import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkConfig } from '../../server/config.js';
import { md5, readAnswer, someBytes } from './api-calls.js';
import { runServer, ServerProcess } from './server-process.js';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-command-'));
});
after(() => rm(folder, { recursive: true, force: true }));

function dataIn(name: string): string[] {
  return ['--port', '0', '--data', join(folder, name)];
}

async function send(url: string, bytes: Buffer, headers: Record<string, string> = {}) {
  const form = new FormData();
  form.append('upload_preset', 'demo_unsigned');
  form.append('file', new Blob([bytes]), 'a.bin');
  const address = `${url}/v1_1/demo/auto/upload`;
  return readAnswer(await fetch(address, { method: 'POST', body: form, headers }));
}

/** Waits until the server has begun to take a body in. */
async function bodyArrives(spool: string): Promise<void> {
  while ((await readdir(spool)).length === 0) await nextTurn();
}

describe('the command', () => {
  test('starts without any config, and keeps its secret for its owner alone', async () => {
    const server = await ServerProcess.start(dataIn('bare'));
    try {
      const answer = await send(server.url, someBytes());
      assert.equal(answer.status, 200);
      assert.equal(typeof answer.body['delete_token'], 'string');
      const { mode } = await stat(join(folder, 'bare/secrets.json'));
      assert.equal(mode & 0o777, 0o600);
    } finally {
      assert.equal(await server.end('SIGTERM'), 0);
    }
  });

  test('ends cleanly on Ctrl-C', async () => {
    const server = await ServerProcess.start(dataIn('interrupted'));
    await fetch(`${server.url}/health`);
    assert.equal(await server.end('SIGINT'), 0);
  });

  test('gives answers that are under way before it ends', async () => {
    const server = await ServerProcess.start(dataIn('under-way'));
    const upload = send(server.url, someBytes(30_000_000));
    await bodyArrives(join(folder, 'under-way/spool'));
    const code = server.end('SIGTERM');
    assert.equal((await upload).status, 200);
    assert.equal(await code, 0);
  });

  test('says in one sentence what is wrong with the config, and where', async () => {
    const path = join(folder, 'config.json');
    const config = {
      clouds: { demo: { api_key: 'k', api_secret: 's', presets: { p: { unsigned: 'yes' } } } },
    };
    await writeFile(path, JSON.stringify(config));
    const { code, errors, output } = await runServer([...dataIn('bad'), '--config', path]);
    assert.equal(code, 1);
    assert.equal(
      errors,
      'The config is wrong: clouds.demo.presets.p.unsigned must be true or false.\n',
    );
    assert.equal(output, '');
  });

  test('says what is wrong with its files and options', async () => {
    const path = join(folder, 'not.json');
    await writeFile(path, '{');
    const cases: [string[], RegExp][] = [
      [['--config', path], /^The config file .*not\.json is not JSON: .*\n$/],
      [['--config', join(folder, 'none.json')], /^Cannot read the config file .*none\.json\.\n$/],
      [['--port', 'x'], /^--port x is no port number\.\n$/],
      [['--colour'], /^Unknown option '--colour'.*\n$/],
    ];
    for (const [args, message] of cases) {
      const { code, errors } = await runServer(args);
      assert.equal(code, 1);
      assert.match(errors, message);
    }
  });

  test('explains itself', async () => {
    const { code, output } = await runServer(['--help']);
    assert.equal(code, 0);
    assert.match(output, /--data DIR/);
  });
});

describe('a server that is killed in the middle of an upload', () => {
  const CHUNK_BYTES = 5_000_000;

  test('has what it acknowledged, and finishes the file once when it is back', async () => {
    const bytes = someBytes(3 * CHUNK_BYTES);
    const id = 'survivor';
    const chunk = (index: number) => {
      const [start, end] = [index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES];
      const range = `bytes ${start}-${end - 1}/${bytes.length}`;
      return {
        part: bytes.subarray(start, end),
        headers: { 'X-Unique-Upload-Id': id, 'Content-Range': range },
      };
    };
    const sendChunk = (url: string, index: number) => {
      const { part, headers } = chunk(index);
      return send(url, part, headers);
    };
    const first = await ServerProcess.start(dataIn('killed'));
    assert.equal((await sendChunk(first.url, 0)).body['done'], false);
    const cut = sendChunk(first.url, 1).catch(() => undefined);
    await first.end('SIGKILL');
    await cut;
    const second = await ServerProcess.start(dataIn('killed'));
    try {
      await sendChunk(second.url, 1);
      const answer = await sendChunk(second.url, 2);
      assert.equal(answer.body['done'], true);
      assert.equal(answer.body['etag'], md5(bytes));
      const delivered = await fetch(String(answer.body['secure_url']));
      assert.equal(md5(Buffer.from(await delivered.arrayBuffer())), md5(bytes));
      const again = await sendChunk(second.url, 2);
      assert.equal(again.body['public_id'], answer.body['public_id']);
    } finally {
      await second.end('SIGTERM');
    }
  });

  test('has the whole file or nothing, whenever it dies', async () => {
    const bytes = someBytes(2_000_000);
    const headers = {
      'X-Unique-Upload-Id': 'again and again',
      'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    };
    for (const delayMs of [0, 5, 10, 20, 40]) {
      const server = await ServerProcess.start(dataIn('dying'));
      const upload = send(server.url, bytes, headers).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await server.end('SIGKILL');
      await upload;
    }
    const server = await ServerProcess.start(dataIn('dying'));
    try {
      const [one, two] = [
        await send(server.url, bytes, headers),
        await send(server.url, bytes, headers),
      ];
      assert.equal(one.body['etag'], md5(bytes));
      assert.equal(two.body['public_id'], one.body['public_id']);
    } finally {
      await server.end('SIGTERM');
    }
  });
});

describe('a config', () => {
  const demo = { api_key: 'k', api_secret: 's' };
  const cases: readonly (readonly [unknown, RegExp])[] = [
    [[], /: config must be an object\.$/],
    [{}, /: clouds must be an object\.$/],
    [{ clouds: {} }, /: clouds must name at least one cloud\.$/],
    [{ clouds: { demo }, cloud: {} }, /: cloud is unknown; expected clouds, /],
    [{ clouds: { demo: { api_key: 'k' } } }, /: clouds\.demo\.api_secret must be a string\.$/],
    [{ clouds: { 'a/b': demo } }, /: clouds\.a\/b has a name /],
    [
      { clouds: { demo: { ...demo, presets: { p: { eagre: 1 } } } } },
      /: clouds\.demo\.presets\.p\.eagre is no upload parameter/,
    ],
    [{ clouds: { demo }, public_url: 'ftp://x' }, /: public_url must be an address/],
    [{ clouds: { demo }, max_file_bytes: 0 }, /: max_file_bytes must be a whole number/],
    [{ clouds: { demo }, trusted_proxies: 'x' }, /: trusted_proxies must be a list of strings\.$/],
  ];
  for (const [config, message] of cases) {
    test(`like ${JSON.stringify(config)} is refused with its place`, () => {
      assert.throws(() => checkConfig(config), { name: 'ConfigError', message });
    });
  }
});
