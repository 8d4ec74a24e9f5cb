import { randomId } from '../client/random-id.js';
import type { FileError, FileSource } from './file-snapshot.js';
import { refusal, refusalOf, type Rules, type Standing } from './restrictions.js';
import { type FileFacts, UploadItem } from './upload-item.js';

/** A file that the API is to fetch. */
export interface RemoteFile {
  readonly address: string;
  readonly name: string;
  /** MIME type; '' when unknown. */
  readonly type: string;
  /** 0 when unknown. */
  readonly bytes: number;
}

/** A file that could not be read where it came from; it is listed with the reason. */
export interface UnreadFile {
  readonly name: string;
  readonly code: 'file-unreadable' | 'folder-endless';
}

/** What may come in. */
export type Arriving = File | RemoteFile | UnreadFile;

/** What is known of what comes in. */
export interface NewFile {
  readonly facts: Omit<FileFacts, 'id'>;
  /** Why it can be nothing but refused. */
  readonly error?: FileError;
}

/** What is known of something before it is in the list. */
export function factsOf(file: Arriving, source: FileSource): NewFile {
  if ('code' in file) {
    const facts = { name: file.name, type: '', bytes: 0, source };
    return { facts, error: refusal(file.code) };
  }
  if (!(file instanceof File)) return { facts: { ...file, source } };
  return { facts: { name: file.name, type: file.type, bytes: file.size, source, file } };
}

/**
 * Makes items of files: `checking`, or `invalid` with the reason. Each that is welcome counts for those
 * after it.
 */
export function takeIn(files: readonly NewFile[], rules: Rules, standing: Standing): UploadItem[] {
  let reached = standing;
  return files.map(({ facts, error: fault }) => {
    const bytes = facts.address && facts.bytes === 0 ? undefined : facts.bytes;
    const error =
      fault ?? refusalOf({ ...facts, bytes, isReadable: facts.file !== undefined }, rules, reached);
    const item = new UploadItem({ ...facts, id: randomId() });
    if (error) item.become({ status: 'invalid', error });
    else reached = counting(reached, [item]);
    return item;
  });
}

/** What counts once these files do, too. */
export function counting(standing: Standing, items: readonly UploadItem[]): Standing {
  const bytes = items.reduce((sum, { facts }) => sum + facts.bytes, standing.bytes);
  return { files: standing.files + items.length, bytes };
}
