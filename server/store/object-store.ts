import type { Readable } from 'node:stream';

/** What `create` takes: bytes in memory, or a finished file in the store's spool folder. */
export type ObjectContent = Uint8Array | { readonly spoolPath: string };

/** An object as a listing shows it. */
export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
  /** When it was created, in milliseconds since the epoch by the server's clock. */
  readonly createdMs: number;
}

/** Bytes `start` to `end`, both inclusive. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where everything that must last is kept. Four operations are enough for a folder and for a
 * bucket alike; that an upload happens exactly once follows from the first one.
 *
 * Keys are made by the server alone: segments of `[a-z0-9.-]`, joined by `/`.
 */
export interface ObjectStore {
  /** Local folder for bodies that are still coming in; `create` takes its files over. */
  readonly spoolFolder: string;
  /**
   * Writes an object that nobody will ever change. Once it resolves to `created` the object is on
   * the disk for good; `exists` means that somebody else's object is there, and wins.
   * A spooled file is gone afterwards in either case.
   */
  create(key: string, content: ObjectContent): Promise<'created' | 'exists'>;
  /** Every object whose key begins with `prefix` (which ends with `/`), sorted by key. */
  list(prefix: string): Promise<StoredObject[]>;
  /** The object's bytes, or `undefined` when there is none. */
  read(key: string, span?: ByteSpan): Promise<Readable | undefined>;
  /** Removes an object; it is no error when it is gone already. */
  delete(key: string): Promise<void>;
}
