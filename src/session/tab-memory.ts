import { isUploadResult, type UploadResult } from '../protocol/upload-result.js';

/** An uploaded file as it survives a reload of the page in the same tab. */
export interface RememberedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly result: UploadResult;
  /** What the form is sent for it, where that cannot be made of the answer. */
  readonly entry?: string;
  /** Key of the file whose place it has taken. */
  readonly replaces?: string;
  /** Address of a small picture of it. */
  readonly picture?: string;
  /** While it lives. */
  readonly token?: string;
  /** How long the token is still good for, in ms, counted from the moment of reading. */
  readonly tokenLeftMs: number;
}

/** A list as it is kept: what differs from its default, and the order of all. */
export interface ListRecord {
  /** The default that it was made of: where the page has another now, the list is another one, too. */
  readonly base: string;
  /** What is uploaded and not of the default. */
  readonly files: readonly RememberedFile[];
  /** Ids of everything in the list. */
  readonly order: readonly string[];
}

interface TabRecord extends ListRecord {
  readonly savedAt: number;
}

/**
 * Keeps a list in the tab's own storage, under a key that only one widget has. Delete tokens are
 * secrets: they go nowhere else, and are gone with the tab.
 */
export class TabMemory {
  readonly #key: string;
  readonly #now: () => number;

  constructor(key: string, now: () => number) {
    this.#key = `upload-widget:${key}`;
    this.#now = now;
  }

  /** What was kept; nothing when the storage is closed to us or holds something else. */
  read(): ListRecord | undefined {
    const value = parse(attempt(() => sessionStorage.getItem(this.#key)));
    const record = readListRecord(value);
    const savedAt = (value as Partial<TabRecord> | undefined)?.savedAt;
    if (!record || typeof savedAt !== 'number') return undefined;
    // A clock that was set back must not lengthen the time; the server has the last word anyway.
    const elapsedMs = Math.max(0, this.#now() - savedAt);
    const age = (file: RememberedFile): RememberedFile => ({
      ...file,
      tokenLeftMs: file.tokenLeftMs - elapsedMs,
    });
    return { ...record, files: record.files.map(age) };
  }

  write(list: ListRecord): void {
    const record: TabRecord = { savedAt: this.#now(), ...list };
    attempt(() => sessionStorage.setItem(this.#key, JSON.stringify(record)));
  }

  forget(): void {
    attempt(() => sessionStorage.removeItem(this.#key));
  }
}

/** A list out of text of our own; `undefined` when it is something else. */
export function parseListRecord(text: string): ListRecord | undefined {
  return readListRecord(parse(text));
}

/** Storage throws where a site or a visitor has closed it, or when it is full: then nothing is kept. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function parse(json: string | null | undefined): unknown {
  return attempt(() => JSON.parse(json ?? 'null') as unknown);
}

function readListRecord(value: unknown): ListRecord | undefined {
  const record = value as Partial<ListRecord> | null | undefined;
  if (typeof record?.base !== 'string') return undefined;
  if (!Array.isArray(record.files) || !Array.isArray(record.order)) return undefined;
  return {
    base: record.base,
    files: record.files.filter(isRememberedFile),
    order: record.order.filter((id) => typeof id === 'string'),
  };
}

function isRememberedFile(value: unknown): value is RememberedFile {
  const file = value as Partial<RememberedFile> | null;
  return (
    typeof file?.id === 'string' &&
    typeof file.name === 'string' &&
    typeof file.type === 'string' &&
    typeof file.bytes === 'number' &&
    typeof file.tokenLeftMs === 'number' &&
    isUploadResult(file.result)
  );
}
