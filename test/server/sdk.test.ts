import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { UploadApiOptions, UploadApiResponse } from 'cloudinary';
import { md5, someBytes } from './api-calls.js';
import { API_KEY, API_SECRET, TestServer } from './test-server.js';

const CHUNK_BYTES = 5 * 1024 * 1024;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let server: TestServer;
let folder: string;
let cloudinary: (typeof import('cloudinary'))['v2'];

before(async () => {
  server = await TestServer.start();
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-sdk-'));
  // The SDK decides between HTTP and HTTPS while it is loaded, by its environment.
  const prefix = encodeURIComponent(server.url);
  process.env['CLOUDINARY_URL'] =
    `cloudinary://${API_KEY}:${API_SECRET}@demo?upload_prefix=${prefix}`;
  cloudinary = (await import('cloudinary')).v2;
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(bytes: Uint8Array, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function bytesAt(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

describe('the unmodified Node SDK', () => {
  test('uploads a file and gets its facts', async () => {
    const path = await fileOf(PNG, 'one.png');
    const result = await cloudinary.uploader.upload(path, { tags: ['a', 'b'] });
    assert.equal(result.resource_type, 'image');
    assert.equal(result.format, 'png');
    assert.equal(result.width, 1);
    assert.equal(result.height, 1);
    assert.equal(result.etag, md5(PNG));
    assert.equal(result['api_key'], API_KEY);
    assert.deepEqual(result.tags, ['a', 'b']);
    assert.deepEqual(await bytesAt(result.secure_url), PNG);
  });

  test('finds that the signature of the answer is right', async () => {
    const result = await cloudinary.uploader.upload(await fileOf(PNG, 'two.png'));
    const { verify_api_response_signature } = cloudinary.utils as unknown as {
      verify_api_response_signature: (id: string, version: number, signature: string) => boolean;
    };
    assert.ok(verify_api_response_signature(result.public_id, result.version, result.signature));
    assert.ok(
      !verify_api_response_signature(result.public_id, result.version + 1, result.signature),
    );
  });

  test('uploads a large file in three chunks of unknown total', async () => {
    const bytes = someBytes(2 * CHUNK_BYTES + 1234);
    const options = { chunk_size: CHUNK_BYTES, resource_type: 'raw' as const };
    const path = await fileOf(bytes, 'large.bin');
    const result = await new Promise<UploadApiResponse>((resolve, reject) => {
      void cloudinary.uploader.upload_large(path, options, (error, answer) => {
        if (answer) resolve(answer);
        else reject(new Error(error?.message ?? 'no answer'));
      });
    });
    assert.equal(result.bytes, bytes.length);
    assert.equal(result.etag, md5(bytes));
    assert.equal(result['done'], true);
    assert.deepEqual(await bytesAt(result.secure_url), bytes);
  });

  test('uploads a stream', async () => {
    const result = await uploadStream(PNG, { filename: 'stream.png' });
    assert.equal(result.etag, md5(PNG));
    assert.equal(result.original_filename, 'stream');
  });

  test('uploads a data URI', async () => {
    const uri = `data:image/png;base64,${PNG.toString('base64')}`;
    const result = await cloudinary.uploader.upload(uri);
    assert.equal(result.etag, md5(PNG));
    assert.equal(result.format, 'png');
  });

  test('uploads without a signature', async () => {
    const path = await fileOf(PNG, 'unsigned.png');
    const result = (await cloudinary.uploader.unsigned_upload(path, 'open')) as UploadApiResponse;
    assert.equal(result.etag, md5(PNG));
    assert.equal(typeof result['delete_token'], 'string');
    assert.equal(result['api_key'], undefined);
  });

  test('destroys what it uploaded, once', async () => {
    const { public_id, secure_url } = await cloudinary.uploader.upload(
      await fileOf(PNG, 'gone.png'),
    );
    assert.deepEqual(await cloudinary.uploader.destroy(public_id), { result: 'ok' });
    assert.equal((await fetch(secure_url)).status, 404);
    assert.deepEqual(await cloudinary.uploader.destroy(public_id), { result: 'not found' });
  });

  test('changes by explicit what is known of an asset', async () => {
    const first = await cloudinary.uploader.upload(await fileOf(PNG, 'known.png'), {
      tags: ['old'],
      context: { alt: 'A dot' },
    });
    const changed = (await cloudinary.uploader.explicit(first.public_id, {
      type: 'upload',
      custom_coordinates: [0, 0, 1, 1],
      tags: ['new', 'newer'],
    })) as UploadApiResponse;
    assert.ok(changed.version > first.version);
    assert.equal(changed['asset_id'], first['asset_id']);
    assert.deepEqual(changed.tags, ['new', 'newer']);
    assert.deepEqual(changed.context, { custom: { alt: 'A dot' } });
    assert.deepEqual(changed['coordinates'], { custom: [[0, 0, 1, 1]] });
    assert.deepEqual(await bytesAt(changed.secure_url), PNG);
  });

  test('reads the message of a refusal', async () => {
    const path = await fileOf(Buffer.alloc(0), 'empty.png');
    await assert.rejects(cloudinary.uploader.upload(path), (error: { message: string }) =>
      /empty/i.test(error.message),
    );
  });

  test('replaces an asset by default and keeps its asset id', async () => {
    const path = await fileOf(PNG, 'again.png');
    const first = await cloudinary.uploader.upload(path, { public_id: 'again' });
    const second = await cloudinary.uploader.upload(path, { public_id: 'again' });
    assert.equal(second['asset_id'], first['asset_id']);
    assert.ok(second.version > first.version);
  });

  test('leaves an asset as it is when asked not to overwrite', async () => {
    const path = await fileOf(PNG, 'kept.png');
    const first = await cloudinary.uploader.upload(path, { public_id: 'kept' });
    const options = { public_id: 'kept', overwrite: false, return_delete_token: true };
    const second = await cloudinary.uploader.upload(path, options);
    assert.equal(second['existing'], true);
    assert.equal(second.version, first.version);
    assert.equal(second['delete_token'], undefined);
  });

  test('makes signed addresses that are delivered', async () => {
    const path = await fileOf(PNG, 'private.png');
    const options = { public_id: 'a folder/bé', type: 'authenticated' as const };
    const { secure_url } = await cloudinary.uploader.upload(path, options);
    const signed = cloudinary.url('a folder/bé.png', { type: 'authenticated', sign_url: true });
    const response = await fetch(`${server.url}${new URL(signed).pathname}`);
    assert.equal(response.status, 200);
    assert.deepEqual(await bytesAt(secure_url), PNG);
  });
});

function uploadStream(bytes: Buffer, options: UploadApiOptions): Promise<UploadApiResponse> {
  return new Promise((resolve, reject) => {
    const stream = cloudinary.uploader.upload_stream(options, (error, result) => {
      if (result) resolve(result);
      else reject(new Error(error?.message ?? 'no answer'));
    });
    stream.end(bytes);
  });
}
