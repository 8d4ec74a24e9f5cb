import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { API_KEY, API_SECRET, TestServer } from './test-server.js';
import { type Answer, post, signed, someBytes, upload, type UploadCall } from './api-calls.js';

const MAX_BYTES = 50_000;

let server: TestServer;

before(async () => {
  server = await TestServer.start({ limits: { maxFileBytes: MAX_BYTES } });
});
after(() => server.close());

/** Everything that a refused request could have left. */
async function leftBehind(): Promise<string[]> {
  return [...(await server.filesIn('objects')), ...(await server.filesIn('spool'))];
}

async function assertRefused(answer: Answer, status: number, message: string | RegExp) {
  const said = answer.body.error?.message ?? '';
  if (typeof message === 'string') assert.equal(said, message);
  else assert.match(said, message);
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get('x-cld-error'), said.replace(/[^\x20-\x7e]/g, '?'));
  assert.match(answer.headers.get('x-request-id') ?? '', /^[0-9a-f]{32}$/);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
}

const UNSIGNED_LIST =
  'Only upload_preset, callback, public_id, folder, asset_folder, tags, context, metadata, ' +
  'face_coordinates, custom_coordinates, source, filename_override, manifest_transformation, ' +
  'manifest_json, template, template_vars, regions, public_id_prefix upload parameters are allowed.';

const cases: readonly (readonly [string, UploadCall, number, string | RegExp])[] = [
  [
    'a preset that does not exist',
    { params: { upload_preset: 'none' } },
    400,
    'Upload preset not found',
  ],
  [
    'a preset that is for signed uploads',
    { params: { upload_preset: 'signed_only' } },
    400,
    'Upload preset must be whitelisted for unsigned uploads',
  ],
  [
    'neither preset nor signature',
    { params: {} },
    400,
    'Upload preset must be specified when using unsigned upload',
  ],
  ['a cloud that does not exist', { cloud: 'nowhere' }, 401, 'Invalid cloud_name nowhere'],
  [
    'a delete token wished for without a signature',
    { params: { upload_preset: 'open', return_delete_token: 'true' } },
    400,
    'Return delete token parameter is not allowed when using unsigned upload. ' + UNSIGNED_LIST,
  ],
  [
    'overwriting without a signature',
    { params: { upload_preset: 'open', overwrite: '1' } },
    400,
    /^Overwrite parameter is not allowed when using unsigned upload\./,
  ],
  [
    'the private alias without a signature',
    { action: 'private' },
    400,
    /^Type parameter is not allowed/,
  ],
  ['an empty file', { file: Buffer.alloc(0) }, 400, 'Empty file'],
  ['no file', { file: '' }, 400, 'Missing required parameter - file'],
  [
    'a file over the limit',
    { file: Buffer.alloc(MAX_BYTES + 1, 'x') },
    400,
    `File size too large. Got ${MAX_BYTES + 1}. Maximum is ${MAX_BYTES}.`,
  ],
  [
    'a chunk of a file over the limit',
    { headers: { 'X-Unique-Upload-Id': 'big', 'Content-Range': 'bytes 0-999/60000' } },
    400,
    `File size too large. Got 60000. Maximum is ${MAX_BYTES}.`,
  ],
  ['a picture that is none', { resourceType: 'image' }, 400, 'Invalid image file'],
  ['a video that is none', { resourceType: 'video' }, 400, 'Unsupported video format or file'],
  [
    'a format that the preset does not allow',
    {
      params: { upload_preset: 'pictures_only' },
      file: Buffer.from('Buy milk.'),
      fileName: 'a.txt',
    },
    400,
    'Raw file format txt not allowed',
  ],
  ['a resource type that does not exist', { resourceType: 'sound' }, 400, /resource_type/],
  ['a remote address of another kind', { file: 's3://bucket/a.png' }, 400, /s3: are not fetched/],
  ['a data URI that is not base64', { file: 'data:text/plain,hello' }, 400, /Invalid data URI/],
  ['a data URI with other signs', { file: 'data:;base64,a*b=' }, 400, /Invalid data URI/],
  ['text that is no file at all', { file: 'hello' }, 400, /neither bytes/],
  [
    'a parameter that it does not know',
    { params: signed({ eager: 'w_10' }) },
    400,
    /^Eager parameter/,
  ],
  [
    'an upload id that is too long',
    { headers: { 'X-Unique-Upload-Id': 'x'.repeat(300) } },
    400,
    /X-Unique-Upload-Id is longer/,
  ],
];

describe('an upload is refused, and nothing stays, with', () => {
  for (const [what, call, status, message] of cases) {
    test(what, async () => {
      const before = await leftBehind();
      await assertRefused(await upload(server, { file: someBytes(), ...call }), status, message);
      const added = (await leftBehind()).filter((name) => !before.includes(name));
      assert.deepEqual(added, []);
    });
  }
});

describe('a signed upload', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const send = (params: Record<string, string>, headers = {}) =>
    upload(server, { file: someBytes(), params, headers });

  test('is refused with the string to sign when its signature is wrong', async () => {
    const timestamp = String(now());
    const { signature = '' } = signed({ tags: 'a&b' }, 1);
    const params = { ...signed({ tags: 'a&b' }), signature, timestamp };
    const expected = `Invalid Signature ${signature}. String to sign - 'tags=a%26b&timestamp=${timestamp}'.`;
    await assertRefused(await send(params), 401, expected);
  });

  test('is refused when a parameter was added to it', async () => {
    const params = { ...signed({}), tags: 'added' };
    await assertRefused(await send(params), 401, /^Invalid Signature/);
  });

  test('is refused when its signature has another length', async () => {
    await assertRefused(
      await send({ ...signed({}), signature: 'abc' }),
      401,
      /^Invalid Signature abc\./,
    );
  });

  test('is refused an hour after its timestamp, in the words of the API', async () => {
    const old = 1712841818;
    await assertRefused(
      await send(signed({}, old)),
      400,
      'Stale request - reported time is 2024-04-11 13:23:38 +0000 which is more than 1 hour ago',
    );
  });

  test('is refused more than an hour ahead of its time', async () => {
    await assertRefused(await send(signed({}, now() + 3700)), 400, /1 hour ahead/);
  });

  test('may have a timestamp in milliseconds', async () => {
    assert.equal((await send(signed({}, Date.now()))).status, 200);
  });

  test('is refused with another key', async () => {
    await assertRefused(await send({ ...signed({}), api_key: 'stranger' }), 401, /Unknown API key/);
  });

  test('is refused without a key', async () => {
    const { api_key: _left, ...rest } = signed({});
    await assertRefused(await send(rest), 400, 'Missing required parameter - api_key');
  });

  test('may prove itself by HTTP Basic', async () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    const good = await send({}, { authorization: basic(`${API_KEY}:${API_SECRET}`) });
    assert.equal(good.status, 200);
    const bad = await send({}, { authorization: basic(`${API_KEY}:other`) });
    await assertRefused(bad, 401, 'Invalid credentials');
  });
});

describe('destroy', () => {
  const destroy = (fields: Record<string, string>) =>
    post(server, '/v1_1/demo/image/destroy', fields);

  test('is refused without a signature', async () => {
    const { signature: _left, ...rest } = signed({ public_id: 'x' });
    await assertRefused(await destroy(rest), 400, 'Missing required parameter - signature');
  });

  test('is refused with the signature of an upload', async () => {
    const fields = signed({ public_id: 'x', folder: 'y' });
    await assertRefused(await destroy(fields), 400, /^Folder parameter is not allowed/);
  });
});

describe('other addresses', () => {
  test('are not there, in the shape of the API', async () => {
    const answer = await post(server, '/v1_1/demo/image/unknown', {});
    await assertRefused(answer, 404, 'No such address - /v1_1/demo/image/unknown');
  });

  test('may say anything in their message and never break the header', async () => {
    const params = { upload_preset: 'open', 'x\u00e9\u4e2d\r\nInjected': '1' };
    const answer = await upload(server, { file: someBytes(), params });
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('injected'), null);
  });
});

describe('a preset with origins', () => {
  const send = (origin: string) =>
    upload(server, {
      file: someBytes(),
      params: { upload_preset: 'our_pages' },
      headers: { origin },
    });

  test('serves its own pages alone', async () => {
    assert.equal((await send('https://ours.example')).status, 200);
    await assertRefused(
      await send('https://theirs.example'),
      401,
      /Origin https:\/\/theirs\.example/,
    );
  });
});

test('a preflight is answered for every header of the contract, for a long time', async () => {
  const response = await fetch(`${server.url}/v1_1/demo/auto/upload`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://page.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-range,x-unique-upload-id',
    },
  });
  assert.equal(response.status, 204);
  const allowed = (response.headers.get('access-control-allow-headers') ?? '').toLowerCase();
  for (const name of [
    'content-type',
    'content-disposition',
    'content-range',
    'x-unique-upload-id',
    'x-upload-part-number',
    'x-upload-total-parts',
    'x-requested-with',
    'authorization',
  ]) {
    assert.ok(allowed.split(', ').includes(name), name);
  }
  const exposed = response.headers.get('access-control-expose-headers') ?? '';
  for (const name of ['X-Cld-Error', 'X-Request-Id', 'Retry-After', 'Date']) {
    assert.ok(exposed.split(', ').includes(name), name);
  }
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
  assert.ok(Number(response.headers.get('access-control-max-age')) >= 7200);
});
