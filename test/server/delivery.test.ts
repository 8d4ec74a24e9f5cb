import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import sharp, { type Metadata } from 'sharp';
import { type Answer, md5, signed, someBytes, textOf, upload } from './api-calls.js';
import { TestServer } from './test-server.js';

let server: TestServer;
let photo: Answer;
let photoBytes: Buffer;

before(async () => {
  server = await TestServer.start();
  // Stored lying on its side: 600 × 400 pixels that are to be shown as 400 × 600.
  photoBytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#a40' } })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .jpeg()
    .toBuffer();
  photo = await upload(server, { file: photoBytes, fileName: 'photo.jpg' });
});
after(() => server.close());

function addressOf(answer: Answer): string {
  return textOf(answer, 'secure_url');
}

/** The address of a picture made of an asset. */
function derivedOf(answer: Answer, transformation: string): string {
  return addressOf(answer).replace('/upload/', `/upload/${transformation}/`);
}

async function pictureAt(url: string, headers = {}): Promise<Metadata> {
  const response = await fetch(url, { headers });
  assert.equal(response.status, 200, response.headers.get('x-cld-error') ?? '');
  return sharp(Buffer.from(await response.arrayBuffer())).metadata();
}

describe('the original', () => {
  test('is delivered byte for byte, with everything that caches and browsers need', async () => {
    const response = await fetch(addressOf(photo));
    assert.equal(md5(Buffer.from(await response.arrayBuffer())), md5(photoBytes));
    const expected = {
      'content-type': 'image/jpeg',
      'content-length': String(photoBytes.length),
      'accept-ranges': 'bytes',
      etag: `"${md5(photoBytes)}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    };
    for (const [name, value] of Object.entries(expected)) {
      assert.equal(response.headers.get(name), value, name);
    }
    const modified = Date.parse(response.headers.get('last-modified') ?? '');
    assert.equal(modified, Number(photo.body['version']) * 1000);
  });

  test('is kept for good only under its current version', async () => {
    for (const version of ['', 'v1/']) {
      const url = addressOf(photo).replace(/v\d+\//, version);
      const response = await fetch(url);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'public, no-cache');
    }
  });

  test('answers HEAD without a body', async () => {
    const response = await fetch(addressOf(photo), { method: 'HEAD' });
    assert.equal(response.headers.get('content-length'), String(photoBytes.length));
    assert.equal((await response.arrayBuffer()).byteLength, 0);
  });

  test('is not sent again to whoever has it', async () => {
    const first = await fetch(addressOf(photo));
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    const cases: [Record<string, string>, number][] = [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"x", W/${etag}` }, 304],
      [{ 'if-none-match': '"x"', 'if-modified-since': modified }, 200],
      [{ 'if-modified-since': modified }, 304],
    ];
    for (const [headers, status] of cases) {
      assert.equal((await fetch(addressOf(photo), { headers })).status, status);
    }
  });

  test('is delivered in ranges', async () => {
    const size = photoBytes.length;
    const cases: [string, number, number][] = [
      ['bytes=0-0', 0, 0],
      ['bytes=10-19', 10, 19],
      ['bytes=100-', 100, size - 1],
      ['bytes=-5', size - 5, size - 1],
      ['bytes=-999999', 0, size - 1],
      [`bytes=10-${size + 10}`, 10, size - 1],
    ];
    for (const [range, start, end] of cases) {
      const response = await fetch(addressOf(photo), { headers: { range } });
      assert.equal(response.status, 206, range);
      assert.equal(response.headers.get('content-range'), `bytes ${start}-${end}/${size}`);
      const body = Buffer.from(await response.arrayBuffer());
      assert.deepEqual(body, photoBytes.subarray(start, end + 1), range);
    }
  });

  test('refuses ranges that hold no byte, and ignores those it does not understand', async () => {
    for (const range of [`bytes=${photoBytes.length}-`, 'bytes=-0']) {
      const response = await fetch(addressOf(photo), { headers: { range } });
      assert.equal(response.status, 416, range);
      assert.equal(response.headers.get('content-range'), `bytes */${photoBytes.length}`);
    }
    for (const range of ['bytes=5-3', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-']) {
      assert.equal((await fetch(addressOf(photo), { headers: { range } })).status, 200, range);
    }
  });

  test('gives a range only of the representation that is asked for', async () => {
    const range = 'bytes=0-9';
    const etag = `"${md5(photoBytes)}"`;
    const statusWith = async (ifRange: string) =>
      (await fetch(addressOf(photo), { headers: { range, 'if-range': ifRange } })).status;
    assert.equal(await statusWith(etag), 206);
    assert.equal(await statusWith('"other"'), 200);
    assert.equal(await statusWith('Thu, 01 Jan 1970 00:00:00 GMT'), 200);
  });

  test('in several segments is read across them', async () => {
    const { uploadRange } = await import('./api-calls.js');
    const bytes = someBytes(12_000_000);
    const chunk = { id: 'segments', start: 0, end: 5_999_999, total: -1 };
    await uploadRange(server, bytes, chunk);
    const answer = await uploadRange(server, bytes, {
      ...chunk,
      start: 6_000_000,
      end: 11_999_999,
      total: 12_000_000,
    });
    const response = await fetch(addressOf(answer), {
      headers: { range: 'bytes=5999990-6000009' },
    });
    assert.deepEqual(
      Buffer.from(await response.arrayBuffer()),
      bytes.subarray(5_999_990, 6_000_010),
    );
  });

  test('that does not exist is not found, in the words of the API', async () => {
    const response = await fetch(`${server.url}/demo/image/upload/v1/nothing.png`);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('x-cld-error'), 'Resource not found - nothing.png');
    assert.equal((await fetch(`${server.url}/nobody/image/upload/v1/x.png`)).status, 404);
    assert.equal((await fetch(`${server.url}/demo/image/upload/v1/%E0%A4`)).status, 404);
  });
});

describe('what strangers upload never runs', () => {
  const HOSTILE =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="8"><script>alert(1)</script></svg>';
  const files: readonly (readonly [string, string, string])[] = [
    ['a.svg', HOSTILE, 'image/svg+xml'],
    ['a.html', '<!doctype html><script>alert(1)</script>', 'text/html'],
    ['a.xml', '<?xml version="1.0"?><x/>', 'application/xml'],
    ['a.js', 'alert(1)', 'text/javascript'],
    ['a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml'],
  ];
  for (const [fileName, text, type] of files) {
    test(`from ${fileName}`, async () => {
      for (const resourceType of ['auto', 'raw']) {
        const answer = await upload(server, { file: Buffer.from(text), fileName, resourceType });
        const response = await fetch(addressOf(answer));
        assert.equal(response.headers.get('content-type')?.split(';')[0], type);
        assert.equal(response.headers.get('content-disposition'), 'attachment');
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
        assert.equal(
          response.headers.get('content-security-policy'),
          "sandbox; default-src 'none'",
        );
      }
    });
  }

  test('and its pictures are drawn without it', async () => {
    const answer = await upload(server, { file: Buffer.from(HOSTILE), fileName: 'a.svg' });
    assert.deepEqual([answer.body['width'], answer.body['height']], [9, 8]);
    assert.equal((await pictureAt(derivedOf(answer, 'w_30'))).format, 'png');
  });
});

describe('pictures', () => {
  const sizes: readonly (readonly [string, number, number])[] = [
    ['c_fill,g_auto,h_120,w_120', 120, 120],
    ['c_fill,g_center,w_100,h_50', 100, 50],
    ['c_fit,w_100,h_100', 67, 100],
    ['c_fit,w_4000,h_900', 600, 900],
    ['c_limit,w_4000,h_4000', 400, 600],
    ['c_limit,w_200', 200, 300],
    ['c_scale,w_200', 200, 300],
    ['c_scale,w_50,h_50', 50, 50],
    ['h_60', 40, 60],
    ['w_100/q_30/f_webp', 100, 150],
  ];
  for (const [transformation, width, height] of sizes) {
    test(`are made by ${transformation}, upright`, async () => {
      const picture = await pictureAt(derivedOf(photo, transformation));
      assert.deepEqual([picture.width, picture.height], [width, height]);
      assert.equal(picture.orientation, undefined);
    });
  }

  test('have the size of the answer when it is upright', () => {
    assert.deepEqual([photo.body['width'], photo.body['height']], [400, 600]);
  });

  test('hold nothing of the metadata of their source', async () => {
    assert.equal((await pictureAt(derivedOf(photo, 'w_50'))).exif, undefined);
  });

  test('come in the format of the extension, or the one asked for', async () => {
    const png = addressOf(photo).replace(/\.jpg$/, '.png');
    assert.equal((await pictureAt(png)).format, 'png');
    assert.equal((await pictureAt(derivedOf(photo, 'f_avif,w_20'))).format, 'heif');
    assert.equal((await pictureAt(addressOf(photo).replace(/\.jpg$/, '.jpeg'))).orientation, 6);
  });

  test('come in what the browser understands with f_auto', async () => {
    const url = derivedOf(photo, 'f_auto,w_20');
    assert.equal((await pictureAt(url, { accept: 'image/webp,*/*' })).format, 'webp');
    assert.equal((await pictureAt(url, { accept: 'image/png' })).format, 'jpeg');
    assert.equal((await fetch(url)).headers.get('vary'), 'Accept');
  });

  test('are smaller in lower quality', async () => {
    const noise = await sharp(someBytes(300 * 300 * 3), {
      raw: { width: 300, height: 300, channels: 3 },
    })
      .jpeg()
      .toBuffer();
    const answer = await upload(server, { file: noise });
    const bytes = async (q: string) =>
      (await (await fetch(derivedOf(answer, q))).arrayBuffer()).byteLength;
    assert.ok((await bytes('q_10,w_200')) < (await bytes('q_90,w_200')) / 2);
  });

  test('keep transparency, or become white where their format has none', async () => {
    const clear = await sharp({
      create: { width: 20, height: 20, channels: 4, background: '#0000' },
    })
      .png()
      .toBuffer();
    const answer = await upload(server, { file: clear });
    assert.equal((await pictureAt(derivedOf(answer, 'w_10'))).hasAlpha, true);
    const jpeg = await fetch(derivedOf(answer, 'w_10,f_jpg'));
    const { dominant } = await sharp(Buffer.from(await jpeg.arrayBuffer())).stats();
    assert.ok(dominant.r > 240);
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['w_abc', 'Invalid width in transformation: abc'],
    ['w_0', 'Invalid width in transformation: 0'],
    ['h_-5', 'Invalid height in transformation: -5'],
    ['c_explode,w_5', 'Invalid crop in transformation: explode'],
    ['g_north,w_5', 'Invalid gravity in transformation: north'],
    ['q_101', 'Invalid quality in transformation: 101'],
    ['f_exe', 'Invalid format in transformation: exe'],
    ['zz_5', 'Invalid parameter in transformation: zz_5'],
    ['w_9000,h_9000', 'Invalid size (at most 25000000 pixels) in transformation: 9000x9000'],
    ['w_5/w_6', 'Invalid repetition in transformation: w_6'],
  ];
  for (const [transformation, message] of wrong) {
    test(`are refused for ${transformation}`, async () => {
      const response = await fetch(derivedOf(photo, transformation));
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('x-cld-error'), message);
    });
  }

  test('are not made of what is no picture', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
    const answer = await upload(server, { file: pdf, fileName: 'a.pdf' });
    assert.equal(answer.body['resource_type'], 'image');
    assert.equal(answer.body['format'], 'pdf');
    assert.equal((await fetch(addressOf(answer))).status, 200);
    assert.equal((await fetch(derivedOf(answer, 'w_10'))).status, 400);
  });

  test('of many pixels in few bytes are refused at the door', async () => {
    const answer = await upload(server, { file: bomb(50_000, 50_000) });
    assert.equal(answer.status, 400);
    assert.match(answer.body.error?.message ?? '', /50000x50000/);
    assert.deepEqual(await server.filesIn('spool'), []);
  });

  test('are made once for many who ask at the same time, and again after a new start', async () => {
    const url = derivedOf(photo, 'w_77');
    const count = async () => (await server.filesIn('derived')).length;
    const before = await count();
    await Promise.all(Array.from({ length: 8 }, () => pictureAt(url)));
    assert.equal(await count(), before + 1);
    await server.restart();
    const moved = new URL(url).pathname;
    assert.equal((await pictureAt(`${server.url}${moved}`)).width, 77);
    assert.equal(await count(), before + 1);
  });
});

describe('the folder of derived pictures', () => {
  test('stays within its bounds', async () => {
    const small = await TestServer.start({ limits: { derivedCacheBytes: 2000 } });
    try {
      const answer = await upload(small, { file: photoBytes });
      for (let width = 10; width < 40; width++) await pictureAt(derivedOf(answer, `w_${width}`));
      const files = await small.filesIn('derived');
      assert.ok(files.length > 0 && files.length < 8, String(files.length));
    } finally {
      await small.close();
    }
  });

  test('loses the pictures of what is deleted', async () => {
    const answer = await upload(server, { file: await sharp(photoBytes).blur().jpeg().toBuffer() });
    const before = await server.filesIn('derived');
    await pictureAt(derivedOf(answer, 'w_33'));
    const body = new URLSearchParams({ token: textOf(answer, 'delete_token') });
    await fetch(`${server.url}/v1_1/demo/delete_by_token`, { method: 'POST', body });
    assert.deepEqual(await server.filesIn('derived'), before);
    assert.equal((await fetch(derivedOf(answer, 'w_33'))).status, 404);
  });
});

describe('assets that are not for everyone', () => {
  const statusOf = async (url: string) => (await fetch(url)).status;

  test('of type authenticated need a signature for everything', async () => {
    const params = { upload_preset: 'locked' };
    const answer = await upload(server, { params, file: photoBytes });
    assert.equal(answer.body['type'], 'authenticated');
    const url = addressOf(answer);
    assert.equal(await statusOf(url), 200);
    assert.equal(await statusOf(url.replace(/s--[^/]+--\//, '')), 401);
    assert.equal(await statusOf(url.replace(/s--[^/]+--\//, 's--AAAAAAAA--/')), 401);
    assert.equal(await statusOf(url.replace(/s--[^/]+--\//, 'w_10/')), 401);
    assert.match((await fetch(url)).headers.get('cache-control') ?? '', /^private/);
  });

  test('of type private need one for the original alone', async () => {
    const answer = await upload(server, {
      params: { upload_preset: 'half_locked' },
      file: photoBytes,
    });
    const url = addressOf(answer);
    assert.equal(await statusOf(url), 200);
    assert.equal(await statusOf(url.replace(/s--[^/]+--\//, '')), 401);
    assert.equal(await statusOf(url.replace(/s--[^/]+--\//, 'w_10/')), 200);
  });

  test('are not found under another type', async () => {
    const params = signed({ public_id: 'hidden', type: 'authenticated' });
    await upload(server, { params, file: photoBytes });
    assert.equal(await statusOf(`${server.url}/demo/image/upload/hidden.jpg`), 404);
  });
});

/** A PNG of one colour, whose pixels would fill gigabytes. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(Math.ceil(width / 8) + 1);
  const rows = deflateSync(Buffer.concat(Array.from({ length: 100 }, () => row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
