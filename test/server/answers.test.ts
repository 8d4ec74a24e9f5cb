import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { signAnswer } from '../../server/uploads/signature-check.js';
import { createApp } from '../../server/index.js';
import { md5, signed, someBytes, textOf, upload } from './api-calls.js';
import { API_KEY, API_SECRET, CONFIG, TestServer } from './test-server.js';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** An MP3 whose sound begins only behind a large picture. */
function songWithCover(): Buffer {
  const tag = Buffer.from([...Buffer.from('ID3'), 3, 0, 0, 0, 12, 0, 0]);
  return Buffer.concat([tag, Buffer.alloc(12 * 2 ** 14), Buffer.from('fffb9000', 'hex')]);
}

let server: TestServer;

before(async () => {
  server = await TestServer.start();
});
after(() => server.close());

describe('the answer to a picture', () => {
  test('has every field of the contract', async () => {
    const bytes = await sharp({ create: { width: 7, height: 5, channels: 4, background: '#0f08' } })
      .png()
      .toBuffer();
    const params = { upload_preset: 'open', folder: 'a/b', tags: 'x,y', context: 'k=v\\=w|l=m' };
    const { body } = await upload(server, { file: bytes, fileName: 'Holiday 1.png', params });
    const version = Number(body['version']);
    const id = String(body['public_id']);
    assert.match(id, /^a\/b\/[a-z0-9]{20}$/);
    assert.match(String(body['asset_id']), /^[0-9a-f]{32}$/);
    assert.match(String(body['version_id']), /^[0-9a-f]{32}$/);
    assert.match(String(body['delete_token']), /^[\w.-]+$/);
    assert.match(String(body['request_id']), /^[0-9a-f]{32}$/);
    const address = `${server.url}/demo/image/upload/v${version}/${id}.png`;
    const { asset_id: _a, version_id: _v, delete_token: _t, request_id: _r, ...rest } = body;
    assert.deepEqual(rest, {
      public_id: id,
      version,
      signature: signAnswer(id, version, API_SECRET),
      width: 7,
      height: 5,
      format: 'png',
      resource_type: 'image',
      created_at: new Date(version * 1000).toISOString().replace('.000', ''),
      tags: ['x', 'y'],
      pages: 1,
      bytes: bytes.length,
      type: 'upload',
      etag: md5(bytes),
      original_etag: md5(bytes),
      original_bytes: bytes.length,
      placeholder: false,
      url: address,
      secure_url: address,
      asset_folder: 'a/b',
      display_name: id.slice(4),
      original_filename: 'Holiday 1',
      context: { custom: { k: 'v=w', l: 'm' } },
    });
  });

  test('names the key only when it was signed', async () => {
    const answer = await upload(server, { file: someBytes(), params: signed({}) });
    assert.equal(answer.body['api_key'], API_KEY);
    assert.equal(answer.body['done'], undefined);
  });
});

describe('the type of a file is its content', () => {
  const cases: readonly (readonly [string, Buffer, string, string | undefined])[] = [
    ['photo.txt', GIF, 'image', 'gif'],
    ['film.jpg', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), 'video', 'mp4'],
    ['sound.bin', songWithCover(), 'video', 'mp3'],
    ['notes.png', Buffer.from('only words'), 'raw', undefined],
    ['archive.zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'), 'raw', undefined],
  ];
  for (const [fileName, file, type, format] of cases) {
    test(`so ${fileName} is ${type}`, async () => {
      const answer = await upload(server, { file, fileName });
      assert.equal(answer.body['resource_type'], type, answer.body.error?.message);
      assert.equal(answer.body['format'], format);
      const hasExtension = /\.\w+$/.test(String(answer.body['public_id']));
      assert.equal(hasExtension, type === 'raw');
      assert.equal((await fetch(textOf(answer, 'secure_url'))).status, 200);
    });
  }

  test('and a broken picture is none', async () => {
    const file = GIF.subarray(0, 12);
    const answer = await upload(server, { file, fileName: 'x.gif' });
    assert.equal(answer.body.error?.message, 'Invalid image file');
    const raw = await upload(server, { file, resourceType: 'raw', fileName: 'x.gif' });
    assert.equal(raw.body['resource_type'], 'raw');
  });
});

describe('public ids', () => {
  const idOf = async (params: Record<string, string>, fileName = 'My file (1).bin') =>
    String((await upload(server, { file: someBytes(), fileName, params })).body['public_id']);

  test('are made of the file name when the preset says so', async () => {
    assert.match(await idOf({ upload_preset: 'suffixed' }), /^My_file_1_[a-z0-9]{6}\.bin$/);
    assert.equal(await idOf({ upload_preset: 'named' }, 'né ë.tar.gz'), 'né_ë.tar.gz');
  });

  test('are made of the name that the request gives instead', async () => {
    const params = { upload_preset: 'named', filename_override: 'other.doc' };
    assert.equal(await idOf(params), 'other.doc');
  });

  test('stand below folder and prefix', async () => {
    const params = signed({ folder: 'f/', public_id_prefix: 'p', public_id: 'x/y' });
    assert.equal(await idOf(params), 'f/p/x/y');
    const folder = {
      asset_folder: 'af',
      use_asset_folder_as_public_id_prefix: '1',
      public_id: 'z',
    };
    assert.equal(await idOf(signed(folder)), 'af/z');
  });

  test('of different types are different assets', async () => {
    const first = await upload(server, { params: signed({ public_id: 'twin' }), file: GIF });
    const second = await upload(server, {
      params: signed({ public_id: 'twin' }),
      file: someBytes(),
    });
    assert.notEqual(first.body['asset_id'], second.body['asset_id']);
    assert.equal((await fetch(textOf(first, 'secure_url'))).status, 200);
  });
});

describe('preset and request', () => {
  test('without signature: the preset wins, but lists and context are put together', async () => {
    const params = {
      upload_preset: 'fixed',
      folder: 'mine',
      tags: 'mine',
      context: 'place=mine|own=1',
    };
    const { body } = await upload(server, { file: someBytes(), params });
    assert.match(String(body['public_id']), /^preset-folder\//);
    assert.deepEqual(body['tags'], ['preset', 'mine']);
    assert.deepEqual(body['context'], { custom: { place: 'preset', kept: 'yes', own: '1' } });
  });

  test('with signature: the request wins', async () => {
    const params = signed({ upload_preset: 'signed_only', tags: 'mine' });
    const { body } = await upload(server, { file: someBytes(), params });
    assert.match(String(body['public_id']), /^from-preset\//);
    assert.deepEqual(body['tags'], ['mine']);
  });
});

describe('versions', () => {
  test('rise even within one second, and keep the asset id', async () => {
    const send = () => upload(server, { params: signed({ public_id: 'v' }), file: someBytes() });
    const versions = [await send(), await send(), await send()];
    const numbers = versions.map(({ body }) => Number(body['version']));
    assert.deepEqual(numbers, [...new Set(numbers)].sort());
    assert.equal(new Set(versions.map(({ body }) => body['asset_id'])).size, 1);
    assert.equal(new Set(versions.map(({ body }) => body['version_id'])).size, 3);
  });

  test('of many who replace one asset at the same time are all different', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        upload(server, { params: signed({ public_id: 'race' }), file: someBytes() }),
      ),
    );
    assert.equal(new Set(answers.map(({ body }) => body['version'])).size, 8);
  });

  test('of many who create one asset without signature are one', async () => {
    const params = { upload_preset: 'open', public_id: 'first come' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => upload(server, { params, file: someBytes() })),
    );
    assert.equal(new Set(answers.map(({ body }) => body['etag'])).size, 1);
    assert.equal(answers.filter(({ body }) => body['existing'] === true).length, 7);
  });
});

describe('addresses', () => {
  async function addressWith(config: object, headers: object, peer: string): Promise<string> {
    const app = await createApp({ dataDir: server.dataDir, config: { ...CONFIG, ...config } });
    const form = new FormData();
    form.append('upload_preset', 'open');
    form.append('file', new Blob(['x']), 'x.txt');
    const request = new Request('http://api.example:81/v1_1/demo/auto/upload', {
      method: 'POST',
      body: form,
      headers: { ...headers },
    });
    const response = await app.fetch(request, { incoming: { socket: { remoteAddress: peer } } });
    const answer = (await response.json()) as { url: string; secure_url: string };
    assert.equal(answer.url, answer.secure_url);
    return new URL(answer.url).origin;
  }
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'cdn.example' };
  const proxies = { trusted_proxies: ['10.0.0.1'] };

  test('have the scheme and host of the request', async () => {
    assert.equal(await addressWith({}, {}, '10.0.0.1'), 'http://api.example:81');
  });

  test('believe a trusted proxy, and nobody else', async () => {
    assert.equal(await addressWith(proxies, forwarded, '::ffff:10.0.0.1'), 'https://cdn.example');
    assert.equal(await addressWith(proxies, forwarded, '10.0.0.2'), 'http://api.example:81');
  });

  test('are the configured ones where there are such', async () => {
    const config = { public_url: 'https://files.example/' };
    assert.equal(await addressWith(config, forwarded, '10.0.0.2'), 'https://files.example');
  });
});
