import { getDroppedFiles } from '@uppy/core/utils';

/** Whether a drag carries files, as far as the browser tells before the drop. */
export function carriesFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

/** How many files a drag carries; 0 where the browser does not tell before the drop. */
export function countDraggedFiles(transfer: DataTransfer): number {
  return [...transfer.items].filter((item) => item.kind === 'file').length;
}

/**
 * The files of a drop, those inside of folders too, in their order. Has to be called while the
 * `drop` event is handled; what cannot be read is left out.
 */
export function readDroppedFiles(transfer: DataTransfer): Promise<File[]> {
  return getDroppedFiles(transfer);
}
