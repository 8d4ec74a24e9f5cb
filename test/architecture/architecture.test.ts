import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFolderTable } from './folder-table.js';
import { folderOf, readSourceFiles } from './source-file.js';
import { barrels, forbiddenWords, illegalImports, importCircles, longFiles } from './violations.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const files = readSourceFiles(root, ['src', 'server']);
const rules = readFolderTable(resolve(root, 'src/README.md'));

describe('the house plan', () => {
  it('names folders that exist, and only folders of the table', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    for (const { folder, folders: allowed } of rules) {
      assert.ok(folders.has(folder), `${folder} has a row but no files`);
      for (const name of allowed) assert.ok(folders.has(name), `${folder} allows ${name}`);
    }
  });

  it('is a ladder: a row allows only rows above it', () => {
    rules.forEach(({ folder, folders }, index) => {
      const above = rules.slice(0, index).map((rule) => rule.folder);
      const wrong = folders.filter((name) => !above.includes(name));
      assert.deepEqual(wrong, [], `${folder} allows rows that stand below it`);
    });
  });

  it('is kept by every import', () => {
    assert.deepEqual(illegalImports(files, rules), []);
  });

  it('has imports that lead to files', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter((used) => used.path && !existsSync(resolve(root, used.path)))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    assert.deepEqual(missing, []);
  });

  it('has no circles', () => {
    assert.deepEqual(importCircles(files), []);
  });

  it('has no file too long for one idea', () => {
    assert.deepEqual(longFiles(files), []);
  });

  it('has no barrels', () => {
    assert.deepEqual(barrels(files), []);
  });

  it('makes no markup and no code out of strings, and logs nothing', () => {
    assert.deepEqual(forbiddenWords(files), []);
  });
});

describe('the guard of the house plan', () => {
  const broken = readSourceFiles(resolve(here, 'broken-house'), ['src']);

  it('sees imports that no row allows, those of types and of URLs too', () => {
    assert.deepEqual(illegalImports(broken, rules), [
      'src/messages/worker.ts: messages may not import ../ui/panel.js',
      'src/protocol/upward.ts: protocol may not import lit',
      'src/protocol/upward.ts: protocol may not import node:fs',
      'src/protocol/upward.ts: protocol may not import ../ui/panel.js',
      'src/unknown/room.ts: the folder unknown has no row in src/README.md',
    ]);
  });

  it('sees circles, but not those of types alone', () => {
    assert.deepEqual(importCircles(broken), ['src/ui/panel.ts → src/ui/row.ts → src/ui/panel.ts']);
  });

  it('sees barrels', () => {
    assert.deepEqual(barrels(broken), ['src/ui/index.ts: import from the file itself']);
  });

  it('sees markup made of strings, and words left behind', () => {
    assert.deepEqual(forbiddenWords(broken), [
      'src/ui/row.ts:4: document.body.innerHTML = row;',
      'src/ui/row.ts:5: console.log(panel);',
    ]);
  });

  it('sees long files', () => {
    const [file] = broken;
    assert.ok(file);
    assert.deepEqual(longFiles([{ ...file, lines: 250 }]), []);
    assert.equal(longFiles([{ ...file, lines: 251 }]).length, 1);
  });
});
