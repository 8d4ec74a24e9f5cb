import type { Page } from '@playwright/test';

/** What a page's origin has written down of its one unfinished upload. */
export interface JournalState {
  /** Chunks that the server has confirmed. */
  readonly answered: number;
  /** A copy of the file lies in the private file system. */
  readonly isKept: boolean;
  readonly uploadId: string;
}

/** Reads the journal of a page's origin; `undefined` while nothing is in it. */
export function readJournal(page: Page): Promise<JournalState | undefined> {
  return page.evaluate(readInPage);
}

async function readInPage(): Promise<JournalState | undefined> {
  // Opened before the widget does so, it would be there without anything in it.
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'upload-widget')) return undefined;
  const open = indexedDB.open('upload-widget');
  await new Promise((resolve) => (open.onsuccess = resolve));
  const { result: database } = open;
  if (!database.objectStoreNames.contains('unfinished')) {
    database.close();
    return undefined;
  }
  const all = database.transaction('unfinished').objectStore('unfinished').getAll();
  await new Promise((resolve) => (all.onsuccess = resolve));
  database.close();
  const [entry] = all.result as {
    isKept: boolean;
    checkpoint?: { answered: number[]; uploadId: string };
  }[];
  if (!entry?.checkpoint) return undefined;
  const { answered, uploadId } = entry.checkpoint;
  return { answered: answered.length, isKept: entry.isKept, uploadId };
}
