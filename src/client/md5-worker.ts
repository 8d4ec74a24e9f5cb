/// <reference lib="webworker" />
/**
 * Computes MD5 digests of files beside the page. Asked with {@link DigestRequest}, it answers with
 * {@link DigestAnswer}, in the order of the questions.
 *
 * @packageDocumentation
 */
import type { DigestAnswer, DigestRequest } from './md5-messages.js';

/** The part of a hash that is used here. */
interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): string;
}

const cancelled = new Set<number>();
let turn = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<DigestRequest>) => {
  if (data.type === 'cancel') cancelled.add(data.id);
  else turn = turn.then(() => answer(data.id, data.blob));
});

async function answer(id: number, blob: Blob): Promise<void> {
  const md5 = await digest(id, blob).catch(() => undefined);
  cancelled.delete(id);
  const message: DigestAnswer = { id, md5 };
  postMessage(message);
}

async function digest(id: number, blob: Blob): Promise<string | undefined> {
  const hash = await createHash();
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return hash.digest();
    if (cancelled.has(id)) {
      await reader.cancel();
      return undefined;
    }
    hash.update(value);
  }
}

/** The quick one needs WebAssembly, which a page's policy may forbid. */
async function createHash(): Promise<Hash> {
  try {
    const { createMD5 } = await import('hash-wasm');
    const hash = await createMD5();
    hash.init();
    return { update: (bytes) => hash.update(bytes), digest: () => hash.digest('hex') };
  } catch {
    const [{ md5 }, { bytesToHex }] = await Promise.all([
      import('@noble/hashes/legacy.js'),
      import('@noble/hashes/utils.js'),
    ]);
    const hash = md5.create();
    return { update: (bytes) => hash.update(bytes), digest: () => bytesToHex(hash.digest()) };
  }
}
