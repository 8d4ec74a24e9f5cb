import { expect, test } from './fixtures.js';

/** A page that has the client alone. */
const PAGE = '<!doctype html><title>A site</title>';

test('the client alone uploads a stream of unknown length, and every chunk but the last says so', async ({
  api,
  page,
  site,
}) => {
  const ranges: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') ranges.push(request.headers()['content-range']);
  });
  await page.goto(site.serve(PAGE));
  const [bytes, progress] = await page.evaluate<[number, number], string>(async (prefix) => {
    const address = '/dist/standalone/client.js';
    const { upload } = (await import(address)) as typeof import('../../src/client/index.js');
    let left = 13;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        left -= 1;
        if (left >= 0) controller.enqueue(new Uint8Array(1_000_000).fill(left));
        else controller.close();
      },
    });
    const running = upload(stream, {
      cloudName: 'demo',
      uploadPrefix: prefix,
      fileName: 'stream.bin',
      maxChunkBytes: 6_000_000,
      params: { upload_preset: 'demo_unsigned' },
    });
    let sent = 0;
    running.onprogress = (bytesSent) => (sent = bytesSent);
    const answer = await running.result;
    return [answer.bytes as number, sent];
  }, api.url);
  expect(bytes).toBe(13_000_000);
  expect(progress).toBe(13_000_000);
  expect(ranges).toEqual([
    'bytes 0-5999999/-1',
    'bytes 6000000-11999999/-1',
    'bytes 12000000-12999999/13000000',
  ]);
});

test('the client works in a worker, and takes back what it has uploaded', async ({
  api,
  page,
  site,
}) => {
  const script = site.serve(
    {
      html: `import { upload, deleteByToken } from '/dist/standalone/client.js';
        onmessage = async ({ data: uploadPrefix }) => {
          const target = { cloudName: 'demo', uploadPrefix };
          const params = { upload_preset: 'demo_unsigned' };
          const file = new File(['hello'], 'hello.txt');
          const result = await upload(file, { ...target, params }).result;
          await deleteByToken(result.delete_token, target);
          postMessage([result.original_filename, result.secure_url]);
        };`,
      headers: { 'Content-Type': 'text/javascript' },
    },
    '/worker.js',
  );
  await page.goto(site.serve(PAGE));
  const [name, address] = await page.evaluate<[string, string], [string, string]>(
    ([worker, prefix]) =>
      new Promise((resolve, reject) => {
        const it = new Worker(worker, { type: 'module' });
        it.onmessage = ({ data }) => resolve(data as [string, string]);
        it.onerror = (event) => reject(new Error(event.message));
        it.postMessage(prefix);
      }),
    [script, api.url],
  );
  expect(name).toBe('hello');
  expect((await fetch(address)).status).toBe(404);
});
