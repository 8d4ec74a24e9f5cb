import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSourceFiles } from './source-file.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const sources = readSourceFiles(root, ['src']).map(({ path }) => ({
  path,
  text: readFileSync(resolve(root, path), 'utf8'),
}));
const inUi = sources.filter(({ path }) => path.startsWith('src/ui/'));
const themes = readdirSync(resolve(root, 'demo/themes'));

/** What README says after a word, up to the end of the sentence. */
function listed(after: string): string[] {
  const [, list = ''] = new RegExp(`${after}([^.]*)\\.`).exec(readme) ?? [];
  return unique(list.match(/[a-z][a-z-]*/g) ?? []);
}

/** Everything that the first group of an expression finds in the sources. */
function used(expression: RegExp, files = inUi): string[] {
  return unique(
    files.flatMap(({ text }) =>
      [...text.matchAll(expression)].flatMap(([, found = '']) => found.split(/[\s,]+/)),
    ),
  );
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort();
}

const properties = listed('`--upload-widget-accent,').map((name) => name.replace(/^-/, ''));
const documented = unique(['accent', ...properties]);

describe('the looks of the widget', () => {
  it('follow every custom property of README, and no other', () => {
    assert.deepEqual(used(/var\(\s*--upload-widget-([a-z-]+)/g), documented);
  });

  it('have the parts of README, and no other', () => {
    // Some are chosen: `part=${… ? 'browse' : 'action'}`, in a function of that name.
    const chosen = used(/function partOf\b[^?]*\? '([a-z-]+)'/g);
    const written = used(/(?<!export)part="([a-z -]+)"/g);
    assert.deepEqual(unique([...written, ...chosen]), listed('Parts: `'));
  });

  it('hand the parts of inner elements on to the page', () => {
    const inner = used(/exportparts="([a-z, -]+)"/g);
    const outer = listed('Parts: `');
    assert.deepEqual(
      inner.filter((part) => !outer.includes(part)),
      [],
    );
  });

  it('have the slots of README, and no other', () => {
    assert.deepEqual(used(/<slot name="([a-z-]+)"/g), listed('Slots:\\s+`'));
  });

  for (const theme of themes) {
    it(`are changed by ${theme} through what README names alone`, () => {
      const text = readFileSync(resolve(root, 'demo/themes', theme), 'utf8');
      const set = [...text.matchAll(/--upload-widget-([a-z-]+):/g)].map(([, name = '']) => name);
      const parts = [...text.matchAll(/::part\(([a-z-]+)\)/g)].map(([, name = '']) => name);
      assert.ok(set.length > 5);
      assert.deepEqual(
        set.filter((name) => !documented.includes(name)),
        [],
      );
      assert.deepEqual(
        parts.filter((name) => !listed('Parts: `').includes(name)),
        [],
      );
    });
  }
});
