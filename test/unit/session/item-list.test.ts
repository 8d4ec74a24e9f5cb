import { expect } from 'chai';
import { UploadError } from '../../../src/client/upload-error.js';
import { ItemList } from '../../../src/session/item-list.js';
import { UploadItem } from '../../../src/session/upload-item.js';

function listOf(ids: string): ItemList {
  const list = new ItemList();
  for (const id of ids) list.add(item(id));
  return list;
}

function item(id: string): UploadItem {
  return new UploadItem({ id, name: `${id}.jpg`, type: '', bytes: 1, source: 'local' });
}

const orderOf = (list: ItemList): string => list.all.map(({ id }) => id).join('');

describe('the order of the list', () => {
  it('is that in which files came, until one is moved', () => {
    const list = listOf('abcde');
    list.move('b', 3);
    expect(orderOf(list)).to.equal('acdbe');
    list.move('e', 0);
    expect(orderOf(list)).to.equal('eacdb');
    list.move('e', 0);
    expect(orderOf(list)).to.equal('eacdb');
    list.add(item('f'));
    expect(orderOf(list)).to.equal('eacdbf');
  });

  it('lets a file take the place of another', () => {
    const list = listOf('abc');
    list.delete('b');
    list.add(item('x'), 1);
    expect(orderOf(list)).to.equal('axc');
  });

  it('refuses files and places that there are not, and changes nothing', () => {
    const list = listOf('abc');
    const codeOf = (act: () => void): string => {
      try {
        act();
      } catch (error) {
        if (error instanceof UploadError) return error.code;
      }
      return 'none';
    };
    expect(codeOf(() => list.move('x', 0))).to.equal('unknown-file');
    for (const index of [-1, 3, 0.5, NaN]) {
      expect(
        codeOf(() => list.move('a', index)),
        String(index),
      ).to.equal('illegal-state');
    }
    expect(orderOf(list)).to.equal('abc');
  });

  it('is restored as far as it is known', () => {
    const list = listOf('abcd');
    list.arrange(['d', 'gone', 'b']);
    expect(orderOf(list)).to.equal('dbac');
  });
});
