import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { ServerProcess } from './server-process.js';

const STRACE = process.env['STRACE'] ?? 'strace';
const CALLS = 'openat,write,pwrite64,fsync,link,unlink,writev,sendto,mkdir';

let folder: string;
let calls: string[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-calls-'));
  calls = await callsOfAnUpload();
});
after(() => rm(folder, { recursive: true, force: true }));

/** The system calls that the server makes while it takes one file, with the paths they work on. */
async function callsOfAnUpload(): Promise<string[]> {
  const server = await ServerProcess.start(['--port', '0', '--data', join(folder, 'data')]);
  const output = join(folder, 'calls');
  try {
    const args = [
      '-f',
      '-y',
      '-s',
      '40',
      '-e',
      `trace=${CALLS}`,
      '-o',
      output,
      '-p',
      String(server.pid),
    ];
    const tracer = spawn(STRACE, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const failed = once(tracer, 'error').then(([error]) => {
      throw new Error(
        'This test watches system calls: install strace (apt-get install strace), or name it in STRACE.',
        { cause: error },
      );
    });
    await Promise.race([once(createInterface(tracer.stderr), 'line'), failed]);
    const form = new FormData();
    form.append('upload_preset', 'demo_unsigned');
    form.append('file', new Blob(['the bytes of the file']), 'a.bin');
    const address = `${server.url}/v1_1/demo/raw/upload`;
    const response = await fetch(address, { method: 'POST', body: form });
    assert.equal(response.status, 200);
    const traced = once(tracer, 'exit');
    tracer.kill('SIGINT');
    await traced;
  } finally {
    await server.end('SIGTERM');
  }
  return mended(await readFile(output, 'utf8'));
}

/** Puts the two halves of calls that were interrupted together, at the place where they ended. */
function mended(trace: string): string[] {
  const begun = new Map<string, string>();
  const lines: string[] = [];
  for (const line of trace.split('\n')) {
    const [, thread = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (call.endsWith('<unfinished ...>')) begun.set(thread, call.replace('<unfinished ...>', ''));
    else if (call.startsWith('<...')) {
      lines.push(`${begun.get(thread) ?? ''}${call.replace(/^<\.\.\. \w+ resumed>/, '')}`);
    } else lines.push(call);
  }
  return lines;
}

/** Where a call stands, not before `from`. */
function indexOf(pattern: RegExp, from = 0): number {
  const index = calls.findIndex((call, at) => at >= from && pattern.test(call));
  assert.ok(index >= 0, `no ${String(pattern)} from ${from} in\n${calls.join('\n')}`);
  return index;
}

describe('an upload is on the disk before it is answered', () => {
  test('in the order write, fsync, link, fsync of the folder, answer', () => {
    const written = indexOf(/^p?write\w*\(\d+<.*\/spool\/[0-9a-f]+>, "the bytes of the file"/);
    const spool = /\/spool\/([0-9a-f]+)>/.exec(calls[written] ?? '')?.[1] ?? '';
    const synced = indexOf(new RegExp(`^fsync\\(\\d+<.*/spool/${spool}>\\)\\s+= 0`), written);
    const linked = indexOf(
      new RegExp(`^link\\(".*/spool/${spool}", ".*/objects/blob/.*"\\)\\s+= 0`),
      synced,
    );
    const blobFolder = /, "(.*)\/[^/]+"\)/.exec(calls[linked] ?? '')?.[1] ?? '';
    const folderSynced = indexOf(new RegExp(`^fsync\\(\\d+<${blobFolder}>\\)\\s+= 0`), linked);
    indexOf(/"HTTP\/1\.1 200 OK/, folderSynced);
    assert.ok(calls.slice(0, folderSynced).every((call) => !call.includes('HTTP/1.1 200')));
  });

  test('with every record of it: parameters, decision, asset, answer', () => {
    const answered = indexOf(/"HTTP\/1\.1 200 OK/);
    let before = 0;
    for (const record of [
      'up/[^/]+/params',
      'blob/[^"]+',
      'up/[^/]+/done',
      'asset/[^"]+',
      'up/[^/]+/answer',
    ]) {
      const linked = indexOf(new RegExp(`^link\\(.*/objects/${record}"\\)\\s+= 0`), before);
      const recordFolder = /, "(.*)\/[^/]+"\)/.exec(calls[linked] ?? '')?.[1] ?? '';
      before = indexOf(new RegExp(`^fsync\\(\\d+<${recordFolder}>\\)\\s+= 0`), linked);
      assert.ok(before < answered, record);
    }
  });

  test('and a new folder has its parent on the disk too', () => {
    const made = calls.filter((call) => /^mkdir\(".*\/objects\/.*= 0/.test(call));
    assert.ok(made.length >= 3);
    for (const call of made) {
      const parent = /"(.*)\/[^/]+"/.exec(call)?.[1] ?? '';
      indexOf(new RegExp(`^fsync\\(\\d+<${parent}>\\)\\s+= 0`), calls.indexOf(call));
    }
  });
});
