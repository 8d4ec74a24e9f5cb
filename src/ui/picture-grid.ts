import type { FileSnapshot } from '../session/file-snapshot.js';
import { listFacts } from './list-facts.js';

/** Fewer are shown in rows. */
const LEAST_PICTURES = 3;

/** Whether the list may be a grid, where there is room for one: all are pictures that ask nothing. */
export function isGrid(files: readonly FileSnapshot[]): boolean {
  const { pictures, asked } = listFacts(files);
  return files.length >= LEAST_PICTURES && pictures === files.length && asked === 0;
}
