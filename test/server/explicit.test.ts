import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { type Answer, md5, post, signed, textOf, upload } from './api-calls.js';
import { TestServer } from './test-server.js';
import { patternFile } from './upright-pattern.js';

const HOUR_MS = 60 * 60 * 1000;

let server: TestServer;
let file: Buffer;

before(async () => {
  server = await TestServer.start();
  file = await patternFile(6);
});
after(() => server.close());

const uploadAs = (publicId: string) =>
  upload(server, { params: { upload_preset: 'open', public_id: publicId }, file });

const explicit = (params: Record<string, string>, resourceType = 'image') =>
  post(server, `/v1_1/demo/${resourceType}/explicit`, signed(params));

async function widthOf(answer: Answer, transformation: string): Promise<number> {
  const url = textOf(answer, 'secure_url').replace('/upload/', `/upload/${transformation}/`);
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  return (await sharp(bytes).metadata()).width;
}

describe('explicit', () => {
  test('cuts a picture otherwise from then on', async () => {
    await uploadAs('cut');
    const first = await explicit({ public_id: 'cut', custom_coordinates: '0,0,10,10' });
    assert.equal(await widthOf(first, 'c_crop,g_custom'), 10);
    const second = await explicit({ public_id: 'cut', custom_coordinates: '0,0,25,10' });
    assert.equal(await widthOf(second, 'c_crop,g_custom'), 25);
  });

  test('leaves what is not sent as it is', async () => {
    await uploadAs('kept');
    const faces = { face_coordinates: '1,2,3,4|5,6,7,8' };
    await explicit({ public_id: 'kept', tags: 'a,b,a', context: 'alt=Dot', ...faces });
    const { body } = await explicit({ public_id: 'kept', custom_coordinates: '1,1,2,2' });
    assert.deepEqual(body['tags'], ['a', 'b']);
    assert.deepEqual(body['context'], { custom: { alt: 'Dot' } });
    const regions = {
      custom: [[1, 1, 2, 2]],
      faces: [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    };
    assert.deepEqual(body['coordinates'], regions);
    assert.equal('delete_token' in body, false);
  });

  test('keeps the bytes when the version before it is swept away, and gives them up in the end', async () => {
    await uploadAs('swept');
    const answer = await explicit({ public_id: 'swept', tags: 'a' });
    server.aheadMs += 2 * HOUR_MS;
    await server.sweep();
    const response = await fetch(textOf(answer, 'secure_url'));
    assert.equal(md5(Buffer.from(await response.arrayBuffer())), md5(file));
    server.aheadMs = 0;
    const blobs = (await server.filesIn('objects', 'blob')).length;
    await post(server, '/v1_1/demo/image/destroy', signed({ public_id: 'swept' }));
    assert.equal((await server.filesIn('objects', 'blob')).length, blobs - 1);
  });

  test('overtakes the delete token of the upload', async () => {
    const token = textOf(await uploadAs('token'), 'delete_token');
    await explicit({ public_id: 'token', tags: 'kept' });
    assert.equal((await post(server, '/v1_1/demo/delete_by_token', { token })).status, 404);
  });

  test('finds only what is there', async () => {
    const answer = await explicit({ public_id: 'nowhere' });
    assert.equal(answer.body.error?.message, 'Resource not found - nowhere');
    assert.equal(answer.status, 404);
    await uploadAs('image');
    assert.equal((await explicit({ public_id: 'image' }, 'video')).status, 404);
    assert.equal((await explicit({ public_id: 'image', type: 'private' })).status, 404);
  });

  test('takes no parameter of another action, and nothing without a signature', async () => {
    await uploadAs('mine');
    for (const name of ['overwrite', 'return_delete_token', 'upload_preset', 'folder', 'eager']) {
      const answer = await explicit({ public_id: 'mine', [name]: '1' });
      const words = /parameter is not allowed when using explicit$/;
      assert.match(answer.body.error?.message ?? '', words);
      assert.equal(answer.status, 400);
    }
    const path = '/v1_1/demo/image/explicit';
    const unsigned = await post(server, path, { public_id: 'mine', upload_preset: 'open' });
    assert.equal(unsigned.body.error?.message, 'Missing required parameter - api_key');
    const changed = { ...signed({ public_id: 'mine' }), tags: 'b' };
    assert.equal((await post(server, path, changed)).status, 401);
  });

  test('refuses coordinates outside of the picture, and names that are none', async () => {
    await uploadAs('wrong');
    const outside = await explicit({ public_id: 'wrong', face_coordinates: '0,0,5,5|90,0,5,5' });
    assert.match(outside.body.error?.message ?? '', /for parameter face_coordinates$/);
    assert.equal((await explicit({ public_id: 'wrong' }, 'sound')).status, 400);
    assert.equal((await explicit({ tags: 'a' })).status, 400);
  });

  test('by many at once leaves every one of their versions in order', async () => {
    const first = await uploadAs('many');
    const changes = ['a', 'b', 'c', 'd', 'e'].map((tags) => explicit({ public_id: 'many', tags }));
    const versions = (await Promise.all(changes)).map(({ body }) => Number(body['version']));
    assert.equal(new Set(versions).size, 5);
    assert.ok(Math.min(...versions) > Number(first.body['version']));
  });
});
