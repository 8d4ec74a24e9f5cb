import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readAnswer } from './api-calls.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-demo-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A port that is free, and the next one, which the API takes. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = createServer().listen(0, '127.0.0.1');
    await once(first, 'listening');
    const address = first.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = createServer().listen(port + 1, '127.0.0.1');
    const isFree = await once(second, 'listening').then(
      () => true,
      () => false,
    );
    for (const it of [first, second]) if (it.listening) await once(it.close(), 'close');
    if (isFree) return port;
  }
}

/** Waits until both addresses have been printed. */
async function addressesOf(child: ChildProcess): Promise<{ demo: string; api: string }> {
  assert.ok(child.stdout);
  let demo: string | undefined;
  let api: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    demo ??= /^Demo +(\S+)$/.exec(line)?.[1];
    api ??= /^Upload API +(\S+)$/.exec(line)?.[1];
    if (demo !== undefined && api !== undefined) return { demo, api };
  }
  throw new Error('The demo has ended before it had started.');
}

describe('the demo', () => {
  for (const [command, script] of [
    ['npm start', 'demo/start.mjs'],
    ['npm run dev', 'demo/dev.mjs'],
  ] as const) {
    test(`of \`${command}\` takes its own pictures by their addresses`, async () => {
      const PORT = String(await freePorts());
      const child = spawn(process.execPath, [script], {
        cwd: ROOT,
        env: { ...process.env, PORT, DATA_DIR: join(folder, PORT) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        const { demo, api } = await addressesOf(child);
        const form = new FormData();
        form.append('upload_preset', 'demo_unsigned');
        form.append('file', `${demo}screenshot.png`);
        const answer = await fetch(`${api}v1_1/demo/auto/upload`, { method: 'POST', body: form });
        const { status, body } = await readAnswer(answer);
        assert.deepEqual([status, body['format']], [200, 'png']);
      } finally {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    });
  }
});
