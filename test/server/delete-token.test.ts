import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type Answer, post, signed, someBytes, textOf, upload } from './api-calls.js';
import { TestServer } from './test-server.js';

const WINDOW_MS = 10 * 60 * 1000;

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

function remove(token: string, cloud = 'demo'): Promise<Answer> {
  return post(server, `/v1_1/${cloud}/delete_by_token`, { token });
}

async function statusOf(answer: Answer): Promise<number> {
  return (await fetch(textOf(answer, 'secure_url'))).status;
}

describe('a delete token', () => {
  test('deletes its asset, its bytes too, and is then used up', async () => {
    const answer = await upload(server, { file: someBytes() });
    const token = textOf(answer, 'delete_token');
    assert.deepEqual((await remove(token)).body, { result: 'ok' });
    assert.equal(await statusOf(answer), 404);
    assert.deepEqual(await server.filesIn('objects', 'blob'), []);
    const again = await remove(token);
    assert.equal(again.status, 404);
    assert.equal(again.body.error?.message, 'Invalid delete token');
  });

  test('may come as a form, as multipart or as JSON', async () => {
    const bodies = [
      (token: string) => ({ body: new URLSearchParams({ token }) }),
      (token: string) => {
        const body = new FormData();
        body.append('token', token);
        return { body };
      },
      (token: string) => ({
        body: JSON.stringify({ token }),
        headers: { 'content-type': 'application/json' },
      }),
    ];
    for (const write of bodies) {
      const token = textOf(await upload(server, { file: someBytes() }), 'delete_token');
      const url = `${server.url}/v1_1/demo/delete_by_token`;
      const response = await fetch(url, { method: 'POST', ...write(token) });
      assert.equal(response.status, 200);
    }
  });

  test('deletes once when two send it at the same time', async () => {
    const token = textOf(await upload(server, { file: someBytes() }), 'delete_token');
    const statuses = (await Promise.all([remove(token), remove(token), remove(token)])).map(
      ({ status }) => status,
    );
    assert.deepEqual(statuses.sort(), [200, 404, 404]);
  });

  test('is good until ten minutes are over by the clock of the server', async () => {
    const answer = await upload(server, { file: someBytes() });
    server.aheadMs = WINDOW_MS - 2000;
    assert.equal((await remove(textOf(answer, 'delete_token'))).status, 200);
  });

  test('is refused after ten minutes, and the asset stays', async () => {
    const answer = await upload(server, { file: someBytes() });
    server.aheadMs = WINDOW_MS + 1000;
    const late = await remove(textOf(answer, 'delete_token'));
    assert.equal(late.status, 400);
    assert.match(late.body.error?.message ?? '', /^Stale request - reported time is /);
    assert.equal(await statusOf(answer), 200);
  });

  test('is refused when anything in it was changed', async () => {
    const answer = await upload(server, { file: someBytes() });
    const token = textOf(answer, 'delete_token');
    const [payload = '', digest = ''] = token.split('.');
    const later = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
    later[4] = Number(later[4]) + WINDOW_MS;
    const forged = Buffer.from(JSON.stringify(later)).toString('base64url');
    for (const text of [`${forged}.${digest}`, `${payload}.`, payload, 'x', `${token}.x`]) {
      assert.equal((await remove(text)).status, 404, text);
    }
    assert.equal(await statusOf(answer), 200);
  });

  test('is refused by another cloud', async () => {
    const answer = await upload(server, { file: someBytes() });
    assert.equal((await remove(textOf(answer, 'delete_token'), 'other')).status, 404);
    assert.equal(await statusOf(answer), 200);
  });

  test('never touches a newer version of its asset', async () => {
    const params = { public_id: 'same', return_delete_token: '1' };
    const first = await upload(server, { file: someBytes(), params: signed(params) });
    const second = await upload(server, { file: someBytes(), params: signed(params) });
    assert.equal((await remove(textOf(first, 'delete_token'))).status, 404);
    assert.equal(await statusOf(second), 200);
    assert.equal((await remove(textOf(second, 'delete_token'))).status, 200);
  });

  test('is not given for an asset that was there before, of which only public facts are told', async () => {
    const params = { upload_preset: 'open', public_id: 'same', tags: 'secret' };
    const first = await upload(server, { file: someBytes(), params });
    const second = await upload(server, { file: someBytes(), params });
    assert.equal(second.body['existing'], true);
    assert.equal(second.body['etag'], first.body['etag']);
    for (const field of ['delete_token', 'tags', 'original_filename', 'display_name']) {
      assert.equal(second.body[field], undefined, field);
    }
    assert.equal((await server.filesIn('objects', 'blob')).length, 1);
  });

  test('survives a new start of the server', async () => {
    const answer = await upload(server, { file: someBytes() });
    await server.restart();
    assert.equal((await remove(textOf(answer, 'delete_token'))).status, 200);
  });
});
