import assert from 'node:assert/strict';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { request } from 'node:http';
import { join, sep } from 'node:path';
import { json } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { md5, signed, someBytes, upload } from './api-calls.js';
import { TestServer } from './test-server.js';

let server: TestServer;

before(async () => {
  server = await TestServer.start();
});
after(() => server.close());

interface RawAnswer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly error?: { readonly message: string } };
}

/** Sends a body as it is, in pieces of a size, without a content length. */
function sendRaw(
  contentType: string,
  body: Buffer,
  { pieceBytes = 7, headers = {} } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const url = `${server.url}/v1_1/demo/raw/upload`;
    const options = { method: 'POST', headers: { 'content-type': contentType, ...headers } };
    const outgoing = request(url, options, (incoming) => {
      json(incoming).then(
        (answer) =>
          resolve({ status: incoming.statusCode ?? 0, body: answer as RawAnswer['body'] }),
        reject,
      );
    });
    outgoing.on('error', reject);
    for (let at = 0; at < body.length; at += pieceBytes) {
      outgoing.write(body.subarray(at, at + pieceBytes));
    }
    outgoing.end();
  });
}

const BYTES = Buffer.from('x--abcde\r\n-not-a-boundary\r\n--abcd and \r\n\r\n more\r\n', 'latin1');

function field(name: string, value: string): string {
  return `--abcde\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

const PRESET = field('upload_preset', 'open');

/** A body whose file part has this header block. */
function bodyOf(fileHeaders: string, { preset = PRESET, end = '--\r\n' } = {}): Buffer {
  return Buffer.concat([
    Buffer.from(`${preset}--abcde\r\n${fileHeaders}\r\n\r\n`, 'latin1'),
    BYTES,
    Buffer.from(`\r\n--abcde${end}`, 'latin1'),
  ]);
}

const FORM = 'multipart/form-data; boundary=abcde';
const FILE = 'Content-Disposition: form-data; name="file"; filename=';
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('the multipart of real clients', () => {
  const dialects: readonly (readonly [string, Buffer, string | undefined])[] = [
    ['a plain name', bodyOf(`${FILE}"a.bin"`), 'a'],
    ['no line break after the last boundary', bodyOf(`${FILE}"a.bin"`, { end: '--' }), 'a'],
    ['a name in UTF-8', bodyOf(`${FILE}"${latin1('né 日本.bin')}"`), 'né 日本'],
    ['a name in raw latin-1', bodyOf(`${FILE}"n\xe9.bin"`), 'né'],
    ['an encoded name', bodyOf(`${FILE}"x"; filename*=UTF-8''n%C3%A9.bin`), 'né'],
    ['unescaped quotes in the name', bodyOf(`${FILE}"a "b" c.bin"`), 'a "b" c'],
    ['escaped quotes in the name', bodyOf(`${FILE}"a \\"b\\".bin"`), 'a "b"'],
    ['quotes as %22 in the name', bodyOf(`${FILE}"a%22b.bin"`), 'a"b'],
    ['line breaks in the name', bodyOf(`${FILE}"a\r\nb.bin"`), 'ab'],
    ['a whole path as the name', bodyOf(`${FILE}"a/../../b.png"`), 'b'],
    ['a Windows path as the name', bodyOf(`${FILE}"C:\\fakepath\\b.png"`), 'b'],
    ['a name without quotes', bodyOf(`${FILE}a.bin`), 'a'],
    ['an empty name', bodyOf(`${FILE}""`), undefined],
    [
      'the name before the field',
      bodyOf('Content-Disposition: form-data; filename="a.bin"; name="file"'),
      'a',
    ],
    [
      'headers in lower case',
      bodyOf('content-disposition:form-data;name=file;filename="a.bin"'),
      'a',
    ],
    [
      'a slice called blob',
      bodyOf(`${FILE}"blob"\r\nContent-Type: application/octet-stream`),
      'blob',
    ],
    [
      'the file before all fields',
      Buffer.concat([
        Buffer.from(`--abcde\r\n${FILE}"a.bin"\r\n\r\n`),
        BYTES,
        Buffer.from(`\r\n${PRESET}--abcde--`),
      ]),
      'a',
    ],
    [
      'bytes without a file name',
      bodyOf(
        'Content-Disposition: form-data; name="file"\r\nContent-Type: application/octet-stream',
      ),
      undefined,
    ],
    [
      'words before the first boundary',
      Buffer.concat([Buffer.from('preamble\r\n'), bodyOf(`${FILE}"a.bin"`)]),
      'a',
    ],
  ];
  for (const [what, body, name] of dialects) {
    test(`is understood with ${what}`, async () => {
      for (const pieceBytes of [1, 7, 100_000]) {
        const answer = await sendRaw(FORM, body, { pieceBytes });
        assert.equal(answer.status, 200, answer.body.error?.message);
        assert.equal(answer.body['etag'], md5(BYTES));
        assert.equal(answer.body['original_filename'], name);
      }
    });
  }

  test('keeps every byte, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('\r', '\n', '-', '--', 'abcd', 'x', '\r\n--abcd', '\0'), {
          maxLength: 60,
        }),
        fc.integer({ min: 1, max: 40 }),
        async (parts, pieceBytes) => {
          const content = Buffer.from(`.${parts.join('')}.`, 'latin1');
          const body = Buffer.concat([
            Buffer.from(`${PRESET}--abcde\r\n${FILE}"a.bin"\r\n\r\n`),
            content,
            Buffer.from('\r\n--abcde--'),
          ]);
          const answer = await sendRaw(FORM, body, { pieceBytes });
          assert.equal(answer.body['etag'], md5(content));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('may hold a data URI in pieces', async () => {
    const content = someBytes(5000);
    const text = content.toString('base64').replace(/(.{76})/g, '$1\r\n');
    const body = Buffer.from(`${PRESET}${field('file', `data:;base64,${text}`)}--abcde--`);
    const answer = await sendRaw(FORM, body, { pieceBytes: 13 });
    assert.equal(answer.body['etag'], md5(content));
  });

  test('may hold a data URI up to its limit, and says so beyond it', async () => {
    const text = Buffer.alloc(60_000_100, 'A').toString('latin1');
    const body = Buffer.from(`${PRESET}${field('file', `data:;base64,${text}`)}--abcde--`);
    const answer = await sendRaw(FORM, body, { pieceBytes: 1_000_000 });
    assert.equal(answer.body.error?.message, 'Invalid data URI - longer than 60000000 bytes');
  });

  test('of an empty file with its strange range is refused as empty', async () => {
    const headers = { 'content-range': 'bytes 0--1/0', 'x-unique-upload-id': 'nothing' };
    const body = Buffer.from(`${PRESET}--abcde\r\n${FILE}"a"\r\n\r\n\r\n--abcde--`);
    const answer = await sendRaw(FORM, body, { headers });
    assert.equal(answer.status, 400);
    assert.match(answer.body.error?.message ?? '', /empty/i);
  });

  test('has its limits', async () => {
    const bodies: readonly (readonly [Buffer, RegExp])[] = [
      [Buffer.from(`${field('tags[]', 'x').repeat(5000)}--abcde--`), /Too many parameters/],
      [Buffer.from(`${field('tags', 'x'.repeat(2_000_000))}--abcde--`), /too long/],
      [bodyOf(`${FILE}"${'x'.repeat(20_000)}"`), /headers are too long/],
      [Buffer.from(`${field('tags', 'a')}${field('tags', 'b')}--abcde--`), /more than once/],
      [Buffer.from('no multipart at all'), /Malformed request body/],
    ];
    for (const [body, message] of bodies) {
      const answer = await sendRaw(FORM, body, { pieceBytes: 100_000 });
      assert.equal(answer.status, 400);
      assert.match(answer.body.error?.message ?? '', message);
    }
    assert.deepEqual(await server.filesIn('spool'), []);
    assert.deepEqual(server.log, []);
  });

  test('needs a boundary', async () => {
    const answer = await sendRaw('multipart/form-data', Buffer.from('x'));
    assert.match(answer.body.error?.message ?? '', /boundary/);
  });
});

describe('a body without multipart', () => {
  const uri = `data:;base64,${BYTES.toString('base64')}`;

  test('may be JSON', async () => {
    const fields = { upload_preset: 'open', file: uri, tags: ['a', 'b'], context: { k: 'a|b' } };
    const answer = await sendRaw('application/json', Buffer.from(JSON.stringify(fields)));
    assert.equal(answer.body['etag'], md5(BYTES));
    assert.deepEqual(answer.body['tags'], ['a', 'b']);
    assert.deepEqual(answer.body['context'], { custom: { k: 'a|b' } });
  });

  test('may be urlencoded', async () => {
    const body = new URLSearchParams({ upload_preset: 'open', file: uri }).toString();
    const answer = await sendRaw('application/x-www-form-urlencoded', Buffer.from(body));
    assert.equal(answer.body['etag'], md5(BYTES));
  });

  test('is refused when it is nothing that the API knows', async () => {
    for (const type of ['application/json', 'text/plain', '']) {
      assert.equal((await sendRaw(type, Buffer.from('[1'))).status, 400, type);
    }
  });
});

describe('hostile names', () => {
  const names = [
    '../../etc/passwd',
    '..\\..\\x',
    '%2e%2e%2fx',
    'a\0b',
    '/etc/passwd',
    'x'.repeat(300),
    'con',
    'dot.',
    '.',
    '..',
    '',
    ' ',
    '<img src=x onerror=alert(1)>',
    '\u202egnp.exe',
    '😀'.repeat(200),
    'v1',
    'a//b',
    '__proto__',
    'constructor',
  ];

  test('as public id, folder, upload id and file name never leave the folder', async () => {
    for (const name of names) {
      const headers = { 'X-Unique-Upload-Id': encodeURIComponent(name).slice(0, 250) || 'x' };
      for (const parameter of ['public_id', 'folder', 'asset_folder', 'public_id_prefix']) {
        const params = signed({ [parameter]: name });
        const answer = await upload(server, { params, file: someBytes(10), fileName: name });
        assert.ok([200, 400].includes(answer.status), JSON.stringify([name, answer]));
      }
      for (const preset of ['named', 'suffixed']) {
        const params = { upload_preset: preset };
        const call = { params, file: someBytes(10), fileName: name, headers };
        const answer = await upload(server, call);
        assert.equal(answer.status, 200, JSON.stringify([name, answer]));
        const id = String(answer.body['public_id']);
        assert.doesNotMatch(id, /(^|\/)\.{1,2}(\/|$)|[\\%\0]/);
        assert.equal((await fetch(String(answer.body['secure_url']))).status, 200, id);
      }
    }
    assert.deepEqual(server.log, []);
    await assertAllUnder(server.dataDir);
  });

  test('that break the rules of public ids are refused', async () => {
    for (const id of [
      'a?b',
      'a&b',
      'a#b',
      'a\\b',
      'a%b',
      'a<b',
      'a>b',
      'a+b',
      ' a',
      'a ',
      '/a',
      'a/',
      'v12/a',
      'a/images',
      'a/../b',
      'x'.repeat(256),
    ]) {
      const answer = await upload(server, { params: signed({ public_id: id }), file: someBytes() });
      assert.equal(answer.status, 400, id);
      assert.match(answer.body.error?.message ?? '', /^public_id \(/);
    }
  });

  test('of parameters change no prototype', async () => {
    const text = '{"upload_preset":"open","__proto__":{"polluted":"1"}}';
    await sendRaw('application/json', Buffer.from(text));
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });
});

async function assertAllUnder(folder: string): Promise<void> {
  const root = await realpath(folder);
  for (const entry of await readdir(root, { recursive: true })) {
    const path = join(root, entry);
    assert.ok(!(await lstat(path)).isSymbolicLink(), path);
    assert.ok((await realpath(path)).startsWith(`${root}${sep}`), path);
    assert.match(entry, /^[A-Za-z0-9./-]+$/);
  }
}
