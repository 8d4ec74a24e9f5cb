import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from './object-store.js';

/** Reads an object that {@link createJson} wrote; `undefined` when there is none. */
export async function readJson<T>(store: ObjectStore, key: string): Promise<T | undefined> {
  const stream = await store.read(key);
  if (!stream) return undefined;
  // Only the server writes these objects, and always whole: their shape needs no further check.
  return JSON.parse((await buffer(stream)).toString('utf8')) as T;
}

/** Writes a record once; `exists` when another one stands under this key already. */
export function createJson(
  store: ObjectStore,
  key: string,
  record: unknown,
): Promise<'created' | 'exists'> {
  return store.create(key, Buffer.from(JSON.stringify(record), 'utf8'));
}

/** Writes a record, or reads the one that was there first: whoever comes first decides. */
export async function createOrReadJson<T>(
  store: ObjectStore,
  key: string,
  record: T,
): Promise<{ readonly record: T; readonly isMine: boolean }> {
  for (;;) {
    if ((await createJson(store, key, record)) === 'created') return { record, isMine: true };
    const existing = await readJson<T>(store, key);
    // Deleted between the two calls: the place is free again.
    if (existing !== undefined) return { record: existing, isMine: false };
  }
}
