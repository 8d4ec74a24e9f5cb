import { isBuiltin } from 'node:module';
import type { FolderRule } from './folder-table.js';
import { folderOf, type SourceFile } from './source-file.js';

/** Files longer than this are about more than one idea. */
export const MAX_LINES = 250;

/** Files that only re-export; any other such file makes circles. */
const PUBLIC_ENTRIES = new Set([
  'src/index.ts',
  'src/client/index.ts',
  'src/uppy/index.ts',
  'server/index.ts',
]);

/** Ways from a string to markup or code, and words that nobody is meant to read. */
const FORBIDDEN = [
  /\.(?:inner|outer)HTML\s*=/,
  /\bunsafe(?:HTML|SVG|CSS|Static)\b/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write\b/,
  /\beval\(/,
  /\bnew Function\(/,
  /\bconsole\.log\b/,
];

/** Imports that the row of the file's folder does not allow. */
export function illegalImports(
  files: readonly SourceFile[],
  rules: readonly FolderRule[],
): string[] {
  return files.flatMap(({ path, imports }) => {
    const own = folderOf(path);
    const rule = rules.find(({ folder }) => folder === own);
    if (!rule) return [`${path}: the folder ${own} has no row in src/README.md`];
    return imports
      .filter((used) => !isAllowed(used.path, used.specifier, rule))
      .map(({ specifier }) => `${path}: ${own} may not import ${specifier}`);
  });
}

/** Circles of imports that exist when the program runs, each once, as a chain of paths. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) circles.push([...chain.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const used of byPath.get(path)?.imports ?? []) {
      if (used.path && !used.typeOnly) walk(used.path, [...chain, path]);
    }
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return circles;
}

export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${MAX_LINES} are allowed`);
}

export function barrels(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /(?:^|\/)index\.ts$/.test(path) && !PUBLIC_ENTRIES.has(path))
    .map(({ path }) => `${path}: import from the file itself`);
}

export function forbiddenWords(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      // The server's command line talks to a terminal.
      const isSpeech = path === 'server/cli.ts' && line.includes('console.log');
      return FORBIDDEN.some((pattern) => pattern.test(line)) && !isSpeech
        ? [`${path}:${index + 1}: ${line.trim()}`]
        : [];
    }),
  );
}

function isAllowed(path: string | undefined, specifier: string, rule: FolderRule): boolean {
  if (path !== undefined) {
    const target = folderOf(path);
    return target === rule.folder || rule.folders.includes(target);
  }
  if (isBuiltin(specifier)) return rule.folder === 'server';
  return rule.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}
