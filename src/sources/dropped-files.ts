import type { UnreadFile } from '../session/arriving.js';
import { FolderWalk } from './folder-walk.js';

/** Whether a drag carries files, as far as the browser tells before the drop. */
export function carriesFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

/** Whether a drag carries a link, or a picture of another page. */
export function carriesAddresses(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('text/uri-list') ?? false;
}

/** How many files a drag carries; 0 where the browser does not tell before the drop. */
export function countDraggedFiles(transfer: DataTransfer): number {
  return [...transfer.items].filter((item) => item.kind === 'file').length;
}

/**
 * The files of a drop or a paste, those inside of folders too, in their order. Has to be called while
 * the event is handled; what cannot be read stands there with the reason.
 */
export async function readDroppedFiles(transfer: DataTransfer): Promise<(File | UnreadFile)[]> {
  const walk = new FolderWalk();
  // All at once: after the event the items are empty.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: (File | UnreadFile)[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) files.push(...(await walk.filesOf(entry)));
    else if (file) files.push(file);
  }
  return files;
}
