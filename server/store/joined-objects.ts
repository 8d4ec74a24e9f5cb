import { createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteSpan, ObjectStore } from './object-store.js';

/** An object that is part of something larger. */
export interface Piece {
  readonly key: string;
  readonly bytes: number;
}

/** An object that must be there is gone: its asset was removed meanwhile. */
export class MissingObjectError extends Error {
  override readonly name = 'MissingObjectError';
  readonly code = 'missing-object';
}

/**
 * Reads across several objects as if they were one.
 *
 * @param span first and last byte, counted over all pieces; everything by default
 * @throws MissingObjectError from the stream, when a piece is gone
 */
export function readJoined(
  store: ObjectStore,
  pieces: readonly Piece[],
  span: ByteSpan = { start: 0, end: Number.MAX_SAFE_INTEGER },
): Readable {
  return Readable.from(joinedChunks(store, pieces, span), { objectMode: false });
}

/**
 * Lends several objects as one local file, for libraries that want to seek; removed afterwards.
 *
 * @throws MissingObjectError when a piece is gone; what `use` throws
 */
export async function withJoinedFile<T>(
  store: ObjectStore,
  pieces: readonly Piece[],
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(store.spoolFolder, randomBytes(16).toString('hex'));
  try {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(readJoined(store, pieces), file);
    return await use(path);
  } finally {
    await unlink(path).catch(() => undefined);
  }
}

async function* joinedChunks(
  store: ObjectStore,
  pieces: readonly Piece[],
  { start, end }: ByteSpan,
): AsyncGenerator<Buffer> {
  let offset = 0;
  for (const { key, bytes } of pieces) {
    const first = Math.max(start - offset, 0);
    const last = Math.min(end - offset, bytes - 1);
    offset += bytes;
    if (first > last) continue;
    const stream = await store.read(key, { start: first, end: last });
    if (!stream) throw new MissingObjectError(`The object ${key} is gone.`);
    yield* stream as AsyncIterable<Buffer>;
  }
}
