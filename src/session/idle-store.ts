import { promisifyRequest, type UseStore } from 'idb-keyval';

/** How long a database stays open that nobody asks anything of, in ms. */
const IDLE_MS = 1000;

/**
 * A store of the browser's database that is open only while it is used: a page may make many widgets
 * in its life, and each connection would outlive them all.
 *
 * @param name of the database
 * @param storeName the one store in it; made when it is missing
 */
export function idleStore(name: string, storeName: string): UseStore {
  const connection = new IdleConnection(name, storeName);
  return async (mode, act) => {
    const database = await connection.take();
    try {
      return await act(database.transaction(storeName, mode).objectStore(storeName));
    } finally {
      connection.giveBack();
    }
  };
}

/** One connection for all who use it at a time. */
class IdleConnection {
  readonly #name: string;
  readonly #storeName: string;
  #opening: Promise<IDBDatabase> | undefined;
  #users = 0;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, storeName: string) {
    this.#name = name;
    this.#storeName = storeName;
  }

  async take(): Promise<IDBDatabase> {
    clearTimeout(this.#closing);
    this.#users++;
    try {
      return await (this.#opening ??= this.#open());
    } catch (error) {
      this.#users--;
      this.#opening = undefined;
      throw error;
    }
  }

  giveBack(): void {
    this.#users--;
    if (this.#users === 0) this.#closing = setTimeout(() => this.#close(), IDLE_MS);
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.#name);
    request.onupgradeneeded = () => request.result.createObjectStore(this.#storeName);
    const database = await promisifyRequest(request);
    // The browser closes it when its storage is wiped.
    database.onclose = () => {
      this.#opening = undefined;
    };
    return database;
  }

  #close(): void {
    // What is under way is ended first: that is the browser's rule.
    void this.#opening?.then((database) => database.close());
    this.#opening = undefined;
  }
}
