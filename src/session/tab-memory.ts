import { isUploadResult, type UploadResult } from '../protocol/upload-result.js';

/** An uploaded file as it survives a reload of the page in the same tab. */
export interface RememberedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly result: UploadResult;
  /** While it lives. */
  readonly token?: string;
  /** How long the token is still good for, in ms, counted from the moment of reading. */
  readonly tokenLeftMs: number;
}

interface TabRecord {
  readonly savedAt: number;
  readonly files: readonly RememberedFile[];
}

/**
 * Keeps what was uploaded in the tab's own storage, under a key that only one widget has. Delete
 * tokens are secrets: they go nowhere else, and are gone with the tab.
 */
export class TabMemory {
  readonly #key: string;
  readonly #now: () => number;

  constructor(key: string, now: () => number) {
    this.#key = `upload-widget:${key}`;
    this.#now = now;
  }

  /** What was kept; nothing when the storage is closed to us or holds something else. */
  read(): readonly RememberedFile[] {
    const record = parseRecord(attempt(() => sessionStorage.getItem(this.#key)));
    if (!record) return [];
    // A clock that was set back must not lengthen the time; the server has the last word anyway.
    const elapsedMs = Math.max(0, this.#now() - record.savedAt);
    return record.files.map((file) => ({ ...file, tokenLeftMs: file.tokenLeftMs - elapsedMs }));
  }

  write(files: readonly RememberedFile[]): void {
    if (files.length === 0) return this.forget();
    const record: TabRecord = { savedAt: this.#now(), files };
    attempt(() => sessionStorage.setItem(this.#key, JSON.stringify(record)));
  }

  forget(): void {
    attempt(() => sessionStorage.removeItem(this.#key));
  }
}

/** Storage throws where a site or a visitor has closed it, or when it is full: then nothing is kept. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function parseRecord(json: string | null | undefined): TabRecord | undefined {
  const record = attempt(() => JSON.parse(json ?? 'null') as Partial<TabRecord> | null);
  if (!record || typeof record.savedAt !== 'number' || !Array.isArray(record.files))
    return undefined;
  return { savedAt: record.savedAt, files: record.files.filter(isRememberedFile) };
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
