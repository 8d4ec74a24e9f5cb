import assert from 'node:assert/strict';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { post, signed, someBytes, textOf, upload, uploadRange } from './api-calls.js';
import { TestServer } from './test-server.js';

const HOUR_MS = 60 * 60 * 1000;
const FILE_BYTES = 3000;

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start({ limits: { minChunkBytes: 1000 } });
});
afterEach(() => server.close());

const chunk = (start: number, end = start + 999) => ({ id: 'slow', start, end, total: FILE_BYTES });

describe('an unfinished upload', () => {
  test('lives for a day after its last chunk', async () => {
    const bytes = someBytes(FILE_BYTES);
    await uploadRange(server, bytes, chunk(0));
    server.aheadMs = 20 * HOUR_MS;
    await uploadRange(server, bytes, chunk(1000));
    server.aheadMs = 40 * HOUR_MS;
    await server.sweep();
    const answer = await uploadRange(server, bytes, chunk(2000));
    assert.equal(answer.body['done'], true);
  });

  test('then ends: its bytes go, a late chunk is refused, and a day later nothing is left', async () => {
    const bytes = someBytes(FILE_BYTES);
    await uploadRange(server, bytes, chunk(0));
    server.aheadMs = 25 * HOUR_MS;
    await server.sweep();
    const late = await uploadRange(server, bytes, chunk(1000));
    assert.equal(late.status, 400);
    assert.match(late.body.error?.message ?? '', /^Upload expired/);
    assert.deepEqual(await server.filesIn('objects', 'blob'), []);
    server.aheadMs = 50 * HOUR_MS;
    await server.sweep();
    assert.deepEqual(await server.filesIn('objects'), []);
  });
});

describe('a refused upload', () => {
  test('is forgotten a day later', async () => {
    const bytes = someBytes(FILE_BYTES);
    await uploadRange(server, bytes, chunk(0));
    await uploadRange(server, bytes, chunk(500));
    server.aheadMs = 25 * HOUR_MS;
    await server.sweep();
    assert.deepEqual(await server.filesIn('objects'), []);
  });
});

describe('a finished upload', () => {
  test('is known for as long as its asset lives', async () => {
    const bytes = someBytes(FILE_BYTES);
    const whole = chunk(0, FILE_BYTES - 1);
    const answer = await uploadRange(server, bytes, whole);
    server.aheadMs = 1000 * HOUR_MS;
    await server.sweep();
    const again = await uploadRange(server, bytes, whole);
    assert.equal(again.body['public_id'], answer.body['public_id']);
    assert.equal((await fetch(textOf(answer, 'secure_url'))).status, 200);
  });

  test('is not brought back by a retry after its asset was deleted and cleared away', async () => {
    const bytes = someBytes(FILE_BYTES);
    const whole = chunk(0, FILE_BYTES - 1);
    const answer = await uploadRange(server, bytes, whole);
    await post(server, '/v1_1/demo/delete_by_token', { token: textOf(answer, 'delete_token') });
    await server.sweep();
    const again = await uploadRange(server, bytes, whole);
    assert.equal(again.body['public_id'], answer.body['public_id']);
    assert.equal((await fetch(textOf(answer, 'secure_url'))).status, 404);
  });

  test('whose asset was deleted leaves nothing a day later', async () => {
    const answer = await upload(server, { file: someBytes() });
    await post(server, '/v1_1/demo/delete_by_token', { token: textOf(answer, 'delete_token') });
    server.aheadMs = 25 * HOUR_MS;
    await server.sweep();
    server.aheadMs = 50 * HOUR_MS;
    await server.sweep();
    assert.deepEqual(await server.filesIn('objects'), []);
  });
});

describe('a replaced version', () => {
  test('keeps its bytes for a grace hour, then they go and the new one stays', async () => {
    const params = signed({ public_id: 'same' });
    await upload(server, { file: someBytes(), params });
    const second = await upload(server, { file: someBytes(), params });
    const blobs = async () => (await server.filesIn('objects', 'blob')).length;
    await server.sweep();
    assert.equal(await blobs(), 2);
    server.aheadMs = 2 * HOUR_MS;
    await server.sweep();
    assert.equal(await blobs(), 1);
    assert.equal((await fetch(textOf(second, 'secure_url'))).status, 200);
  });
});

test('a body that a killed server left in the spool goes after an hour', async () => {
  const path = join(server.dataDir, 'spool', 'abandoned');
  await writeFile(path, 'x');
  await server.sweep();
  assert.equal((await server.filesIn('spool')).length, 1);
  const before = new Date(Date.now() - 2 * HOUR_MS);
  await utimes(path, before, before);
  await server.sweep();
  assert.deepEqual(await server.filesIn('spool'), []);
});
