import type { FileSnapshot } from '../session/file-snapshot.js';

/** Fewer are shown in rows. */
const LEAST_PICTURES = 3;

/** Whether the list may be a grid, where there is room for one: all files are pictures. */
export function isGrid(files: readonly FileSnapshot[]): boolean {
  return files.length >= LEAST_PICTURES && files.every(({ type }) => type.startsWith('image/'));
}
