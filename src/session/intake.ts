import type { FileSource } from './file-snapshot.js';
import { refusalOf, type Rules, type Standing } from './restrictions.js';
import { type FileFacts, UploadItem } from './upload-item.js';

/** A file on its way into the list. */
export type NewFile = Omit<FileFacts, 'id'> & { readonly file: Blob };

/** What is known of a file before it is read. */
export function factsOf(file: File, source: FileSource): NewFile {
  return { name: file.name, type: file.type, bytes: file.size, source, file };
}

/**
 * Makes items of files: `ready`, or `invalid` with the reason. Each that is welcome counts for those
 * after it.
 *
 * @param standing what counts already; in single mode nothing, as the newest replaces it
 */
export function takeIn(files: readonly NewFile[], rules: Rules, standing: Standing): UploadItem[] {
  let counting = standing;
  return files.map((file) => {
    const error = refusalOf(file, rules, counting);
    const item = new UploadItem({ ...file, id: crypto.randomUUID() });
    item.become(error ? { status: 'invalid', error } : { status: 'ready' });
    if (!error) counting = { files: counting.files + 1, bytes: counting.bytes + file.bytes };
    return item;
  });
}
