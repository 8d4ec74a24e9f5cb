import { readFileSync } from 'node:fs';

/** What one row of the table in `src/README.md` allows. */
export interface FolderRule {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/**
 * Reads the table of folders.
 *
 * @throws when the file holds no such table
 */
export function readFolderTable(path: string): FolderRule[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1));
  const rules = rows.map(([folder = '', , folders = '', packages = '']) => ({
    folder: namesIn(folder)[0] ?? '',
    folders: namesIn(folders),
    packages: namesIn(packages),
  }));
  if (rules.length === 0) throw new Error(`${path} holds no table of folders.`);
  return rules;
}

function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
}
