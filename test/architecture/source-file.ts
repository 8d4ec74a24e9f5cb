import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import, re-export or dynamic import of a file. */
export interface SourceImport {
  readonly specifier: string;
  /** Path of the imported file from the root of the tree; absent for packages. */
  readonly path?: string;
  /** Whether the compiler drops it: types make no circles when the program runs. */
  readonly typeOnly: boolean;
}

/** A TypeScript file of `src` or `server`. */
export interface SourceFile {
  /** From the root of the tree, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly SourceImport[];
}

/** Reads every TypeScript file under some folders of a tree, sorted by path. */
export function readSourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readSourceFile(root, path));
}

/** The folder of the table that a file belongs to. */
export function folderOf(path: string): string {
  const [top = '', name = '', ...rest] = path.split('/');
  if (top === 'server') return 'server';
  if (rest.length > 0) return name;
  if (name === 'version.ts') return 'version';
  return name.startsWith('option') ? 'options' : 'entries';
}

function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const lines = text.replace(/\n$/, '').split('\n').length;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, lines, imports: importsOf(tree, (name) => localPath(root, path, name)) };
}

function importsOf(
  tree: ts.SourceFile,
  pathOf: (specifier: string) => string | undefined,
): SourceImport[] {
  const found: SourceImport[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const path = pathOf(literal.text);
    found.push({ specifier: literal.text, typeOnly, ...(path && { path }) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [address, base] = node.arguments ?? [];
      if (base?.getText() === 'import.meta.url') add(address, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function localPath(root: string, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const absolute = resolve(root, dirname(from), specifier.replace(/\?.*$/, ''));
  return relative(root, absolute).replaceAll('\\', '/').replace(/\.js$/, '.ts');
}
