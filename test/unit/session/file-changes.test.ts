import { expect } from 'chai';
import fc from 'fast-check';
import {
  changesBetween,
  type ComparedFile,
  type FileChanges,
} from '../../../src/session/file-changes.js';

const NOTHING: FileChanges = { added: [], removed: [], replaced: [], order: [] };

const files = (text: string): ComparedFile[] =>
  [...text].map((letter) => ({ key: letter, entry: letter.toUpperCase() }));

/** What a site's backend does with changes. */
function carryOut(before: readonly string[], changes: FileChanges): string[] {
  const { added, removed, replaced, order } = changes;
  if (order.length > 0) return [...order];
  const gone = [...removed];
  const kept = before.filter((entry) => {
    const at = gone.indexOf(entry);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return [...kept.map((it) => replaced.find(({ from }) => from === it)?.to ?? it), ...added];
}

describe('what has changed against the default', () => {
  it('is nothing at first', () => {
    expect(changesBetween(files('abc'), files('abc'))).to.deep.equal(NOTHING);
    expect(changesBetween([], [])).to.deep.equal(NOTHING);
  });

  it('names what came, what went and what took a place', () => {
    const after = [{ key: 'x', entry: 'X', replaces: 'b' }, ...files('cn')];
    expect(changesBetween(files('abc'), after)).to.deep.equal({
      added: ['N'],
      removed: ['A'],
      replaced: [{ from: 'B', to: 'X' }],
      order: [],
    });
  });

  it('names the order only where it is another one', () => {
    expect(changesBetween(files('abc'), files('cab'))).to.deep.equal({
      ...NOTHING,
      order: ['C', 'A', 'B'],
    });
    expect(changesBetween(files('ab'), files('nab')).order).to.deep.equal(['N', 'A', 'B']);
  });

  it('is an addition when the file whose place was taken is no file of the default', () => {
    const after = [{ key: 'x', entry: 'X', replaces: 'gone' }];
    expect(changesBetween([], after)).to.deep.equal({ ...NOTHING, added: ['X'] });
  });

  it('makes the one list of the other when it is carried out', () => {
    const key = fc.constantFrom(...'abcdefgh');
    const before = fc.uniqueArray(key, { maxLength: 8 }).map((keys) => files(keys.join('')));
    const after = fc.uniqueArray(
      fc.record({ key: fc.constantFrom(...'abcdefghxyz'), replaces: fc.option(key) }),
      { maxLength: 11, selector: (it) => it.key },
    );
    fc.assert(
      fc.property(before, after, (old, drawn) => {
        const now = drawn.map(({ key: id, replaces }) => ({
          ...{ key: id, entry: id.toUpperCase() },
          replaces: replaces ?? undefined,
        }));
        const changes = changesBetween(old, now);
        const made = carryOut(
          old.map(({ entry }) => entry),
          changes,
        );
        expect(made).to.deep.equal(now.map(({ entry }) => entry));
      }),
    );
  });
});
