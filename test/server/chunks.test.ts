import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  type Answer,
  md5,
  readAnswer,
  signed,
  someBytes,
  textOf,
  upload,
  uploadRange,
} from './api-calls.js';
import { TestServer } from './test-server.js';

/** Small chunks, so that every order can be tried. */
const CHUNK_BYTES = 1000;
const FILE_BYTES = 2 * CHUNK_BYTES + 300;

let server: TestServer;

before(async () => {
  server = await TestServer.start({ limits: { minChunkBytes: CHUNK_BYTES } });
});
after(() => server.close());

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** -1: not known yet. */
  readonly total: number;
}

/** As the SDKs send them: only the last one knows the total. */
const CHUNKS: readonly [Chunk, Chunk, Chunk] = [
  { start: 0, end: 999, total: -1 },
  { start: 1000, end: 1999, total: -1 },
  { start: 2000, end: 2299, total: FILE_BYTES },
];

function comparable({ body }: Answer): object {
  const { request_id: _differs, ...rest } = body;
  return rest;
}

async function assertDelivered(answer: Answer, bytes: Buffer): Promise<void> {
  assert.equal(answer.status, 200);
  assert.equal(answer.body['done'], true);
  assert.equal(answer.body['bytes'], bytes.length);
  assert.equal(answer.body['etag'], md5(bytes));
  const response = await fetch(textOf(answer, 'secure_url'));
  assert.equal(md5(Buffer.from(await response.arrayBuffer())), md5(bytes));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('chunks', () => {
  for (const order of permutations([0, 1, 2] as const)) {
    test(`make one file in the order ${order.join(', ')}`, async () => {
      const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
      const answers: Answer[] = [];
      for (const index of order) {
        answers.push(await uploadRange(server, bytes, { id, ...CHUNKS[index] }));
      }
      const [first, second, last] = answers as [Answer, Answer, Answer];
      assert.equal(first.body['done'], false);
      assert.equal(second.body['done'], false);
      await assertDelivered(last, bytes);
    });
  }

  test('are taken twice, and every repetition after the end gets the same answer', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    const send = (index: 0 | 1 | 2) => uploadRange(server, bytes, { id, ...CHUNKS[index] });
    assert.deepEqual(comparable(await send(0)), comparable(await send(0)));
    await send(1);
    const answer = await send(2);
    for (const index of [0, 1, 2] as const) {
      assert.deepEqual(comparable(await send(index)), comparable(answer));
    }
    await assertDelivered(answer, bytes);
  });

  test('make one asset when two connections send all of them at once', async () => {
    for (let round = 0; round < 5; round++) {
      const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
      const all = [...CHUNKS, ...CHUNKS].map((chunk) =>
        uploadRange(server, bytes, { id, ...chunk }),
      );
      const done = (await Promise.all(all)).filter(({ body }) => body['done'] === true);
      const [first] = done;
      assert.ok(first, 'nobody saw the whole file');
      await assertDelivered(first, bytes);
      for (const answer of done) assert.deepEqual(comparable(answer), comparable(first));
      const again = await uploadRange(server, bytes, { id, ...CHUNKS[2] });
      assert.deepEqual(comparable(again), comparable(first));
    }
  });

  test('are the same upload over two servers on one folder', async () => {
    const { createApp } = await import('../../server/index.js');
    const { CONFIG } = await import('./test-server.js');
    const limits = { minChunkBytes: CHUNK_BYTES };
    const other = await createApp({ dataDir: server.dataDir, config: CONFIG, limits });
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    await uploadRange(server, bytes, { id, ...CHUNKS[0] });
    const form = new FormData();
    form.append('upload_preset', 'open');
    form.append('file', new Blob([bytes.subarray(1000, 2000)]), 'blob');
    const request = new Request(`${server.url}/v1_1/demo/auto/upload`, {
      method: 'POST',
      body: form,
      headers: { 'X-Unique-Upload-Id': id, 'Content-Range': 'bytes 1000-1999/-1' },
    });
    assert.equal((await other.fetch(request)).status, 200);
    await assertDelivered(await uploadRange(server, bytes, { id, ...CHUNKS[2] }), bytes);
  });

  test('may come with the total from the start, and with an empty tail', async () => {
    const [id, bytes] = [randomUUID(), someBytes(2 * CHUNK_BYTES)];
    await uploadRange(server, bytes, { id, start: 0, end: 999, total: '*' });
    await uploadRange(server, bytes, { id, start: 1000, end: 1999, total: '*' });
    const tail = { id, start: 2000, end: 1999, total: 2000 };
    await assertDelivered(await uploadRange(server, bytes, tail), bytes);
  });

  test('may be numbered parts of different sizes, in any order', async () => {
    const [id, bytes] = [randomUUID(), someBytes(3700)];
    const part = (number: number, from: number, to: number, total?: number) =>
      upload(server, {
        file: bytes.subarray(from, to),
        headers: {
          'X-Unique-Upload-Id': id,
          'X-Upload-Part-Number': String(number),
          ...(total !== undefined && { 'X-Upload-Total-Parts': String(total) }),
        },
      });
    assert.equal((await part(3, 3500, 3700, 3)).body['done'], false);
    assert.equal((await part(1, 0, 1500)).body['done'], false);
    await assertDelivered(await part(2, 1500, 3500), bytes);
  });

  test('of two presets under one id are two uploads', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    await uploadRange(server, bytes, { id, ...CHUNKS[0] });
    await uploadRange(server, bytes, { id, ...CHUNKS[1] });
    const call = { params: { upload_preset: 'named' } };
    const stranger = await uploadRange(server, bytes, { id, ...CHUNKS[2] }, call);
    assert.equal(stranger.body['done'], false);
  });

  test('whose signature comes behind the file are never mixed up with another upload', async () => {
    const [id, theirs, ours] = [randomUUID(), someBytes(FILE_BYTES), someBytes(FILE_BYTES)];
    await uploadRange(server, theirs, { id, ...CHUNKS[0] });
    await uploadRange(server, theirs, { id, ...CHUNKS[1] });
    const send = (chunk: Chunk) => {
      const form = new FormData();
      form.append('upload_preset', 'open');
      form.append('file', new Blob([ours.subarray(chunk.start, chunk.end + 1)]), 'a.bin');
      const later = Object.entries(signed({ upload_preset: 'open' }));
      for (const [name, value] of later.filter(([name]) => name !== 'upload_preset')) {
        form.append(name, value);
      }
      const range = `bytes ${chunk.start}-${chunk.end}/${chunk.total}`;
      const headers = { 'X-Unique-Upload-Id': id, 'Content-Range': range };
      const url = `${server.url}/v1_1/demo/auto/upload`;
      return fetch(url, { method: 'POST', body: form, headers });
    };
    const answers: Response[] = [];
    for (const chunk of CHUNKS) answers.push(await send(chunk));
    const [, , last] = answers;
    assert.ok(last);
    await assertDelivered(await readAnswer(last), ours);
  });

  test('keep what was accepted over a new start of the server', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    await uploadRange(server, bytes, { id, ...CHUNKS[0] });
    await uploadRange(server, bytes, { id, ...CHUNKS[1] });
    await server.restart();
    await assertDelivered(await uploadRange(server, bytes, { id, ...CHUNKS[2] }), bytes);
  });

  test('repeated after the asset was deleted get the old answer and bring nothing back', async () => {
    const bytes = someBytes(FILE_BYTES);
    const chunk = { id: randomUUID(), start: 0, end: FILE_BYTES - 1, total: FILE_BYTES };
    const answer = await uploadRange(server, bytes, chunk);
    await deleteByToken(answer);
    const again = await uploadRange(server, bytes, chunk);
    assert.deepEqual(comparable(again), comparable(answer));
    assert.equal((await fetch(textOf(answer, 'secure_url'))).status, 404);
  });
});

async function deleteByToken(answer: Answer): Promise<void> {
  const body = new URLSearchParams({ token: textOf(answer, 'delete_token') });
  const response = await fetch(`${server.url}/v1_1/demo/delete_by_token`, { method: 'POST', body });
  assert.equal(response.status, 200);
}

describe('chunks that contradict each other', () => {
  const cases: readonly (readonly [string, Chunk, RegExp])[] = [
    ['overlap', { start: 500, end: 1799, total: -1 }, /500-1799|1000-1999/],
    ['name another total', { start: 2000, end: 2999, total: 3000 }, /totals|beyond/],
    ['lie beyond the total', { start: 9000, end: 9999, total: -1 }, /9000-9999/],
  ];
  for (const [what, chunk, message] of cases) {
    test(`that ${what} end the upload for all and leave no bytes`, async () => {
      const [id, bytes] = [randomUUID(), someBytes(10_000)];
      const blobsBefore = await server.filesIn('objects', 'blob');
      await uploadRange(server, bytes, { id, ...CHUNKS[1] });
      await uploadRange(server, bytes, { id, ...CHUNKS[2] });
      const answer = await uploadRange(server, bytes, { id, ...chunk });
      assert.equal(answer.status, 400);
      assert.match(answer.body.error?.message ?? '', message);
      assert.equal(answer.headers.get('x-cld-error'), answer.body.error?.message);
      const next = await uploadRange(server, bytes, { id, ...CHUNKS[0] });
      assert.equal(next.status, 400);
      assert.deepEqual(await server.filesIn('objects', 'blob'), blobsBefore);
    });
  }

  test('that have other bytes at the same place are refused', async () => {
    const id = randomUUID();
    await uploadRange(server, someBytes(FILE_BYTES), { id, ...CHUNKS[0] });
    const answer = await uploadRange(server, someBytes(FILE_BYTES), { id, ...CHUNKS[0] });
    assert.equal(answer.status, 400);
  });

  test('never harm a file that is complete', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    for (const chunk of CHUNKS) await uploadRange(server, bytes, { id, ...chunk });
    const forged = await uploadRange(server, someBytes(FILE_BYTES), { id, ...CHUNKS[1] });
    assert.equal(forged.status, 400);
    await assertDelivered(await uploadRange(server, bytes, { id, ...CHUNKS[0] }), bytes);
  });

  test('that bring other parameters are refused without ending the upload', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    await uploadRange(server, bytes, { id, ...CHUNKS[0] });
    const call = { params: { upload_preset: 'open', tags: 'other' } };
    const answer = await uploadRange(server, bytes, { id, ...CHUNKS[1] }, call);
    assert.match(answer.body.error?.message ?? '', /^Tags parameter differs/);
    await uploadRange(server, bytes, { id, ...CHUNKS[1] });
    await assertDelivered(await uploadRange(server, bytes, { id, ...CHUNKS[2] }), bytes);
  });
});

describe('chunks that lie', () => {
  const refused = async (range: string, file: Buffer, headers = {}) => {
    const answer = await upload(server, {
      file,
      headers: { 'X-Unique-Upload-Id': randomUUID(), 'Content-Range': range, ...headers },
    });
    assert.equal(answer.status, 400);
    return answer.body.error?.message ?? '';
  };

  test('about their length are refused with the range', async () => {
    assert.match(await refused('bytes 0-1999/5000', someBytes(1500)), /bytes 0-1999\/5000.*1500/);
  });

  test('with a range that makes no sense are refused with it', async () => {
    for (const range of [
      'bytes 5-3/10',
      'bytes 0-9/5',
      'bytes a-b/c',
      'bytes 0-99999999999999999/-1',
    ]) {
      assert.ok((await refused(range, someBytes(5))).includes(range), range);
    }
  });

  test('about being the last are refused when they are too small', async () => {
    const message = await refused('bytes 0-99/-1', someBytes(100));
    assert.equal(message, 'All parts except EOF-chunk must be larger than 5mb');
  });

  test('about a number of parts are refused', async () => {
    const answer = await upload(server, {
      file: someBytes(),
      headers: {
        'X-Unique-Upload-Id': 'x',
        'X-Upload-Part-Number': '3',
        'X-Upload-Total-Parts': '2',
      },
    });
    assert.equal(answer.status, 400);
  });

  test('by having no upload id are refused', async () => {
    const headers = { 'Content-Range': 'bytes 0-999/2000' };
    const answer = await upload(server, { file: someBytes(), headers });
    assert.match(answer.body.error?.message ?? '', /X-Unique-Upload-Id/);
  });

  test('leave a gap behind only until they expire', async () => {
    const [id, bytes] = [randomUUID(), someBytes(FILE_BYTES)];
    await uploadRange(server, bytes, { id, ...CHUNKS[0] });
    const gap = await uploadRange(server, bytes, { id, ...CHUNKS[2] });
    assert.equal(gap.body['done'], false);
  });
});
