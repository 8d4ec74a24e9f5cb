import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files under a folder, sorted; the path itself when it is a file; none when it is missing.
 *
 * @param {string} path
 * @param {string} [suffix] how their names end
 * @returns {string[]}
 */
export function filesUnder(path, suffix = '') {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return path.endsWith(suffix) ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
