import { expect } from 'chai';
import {
  type ListRecord,
  parseListRecord,
  type RememberedFile,
  TabMemory,
} from '../../../src/session/tab-memory.js';

const uploaded: RememberedFile = {
  id: '1',
  name: 'photo.jpg',
  type: 'image/jpeg',
  bytes: 4,
  token: 'secret',
  tokenLeftMs: 500_000,
  result: {
    asset_id: 'a',
    public_id: 'photo',
    version: 1,
    signature: 's',
    resource_type: 'image',
    type: 'upload',
    created_at: '2026-01-01T00:00:00Z',
    bytes: 4,
    url: 'http://example.test/photo.jpg',
    secure_url: 'https://example.test/photo.jpg',
  },
};

const list: ListRecord = { base: '', files: [uploaded], order: ['1'] };

describe('what a tab remembers', () => {
  afterEach(() => sessionStorage.clear());

  it('gives back what was kept, with less time for removal', () => {
    let now = 1000;
    new TabMemory('page:a', () => now).write(list);
    now = 61_000;
    const file = new TabMemory('page:a', () => now).read()?.files[0];
    expect(file).to.deep.equal({ ...uploaded, tokenLeftMs: 440_000 });
  });

  it('does not give more time because a clock was set back', () => {
    new TabMemory('page:a', () => 61_000).write(list);
    const file = new TabMemory('page:a', () => 1000).read()?.files[0];
    expect(file?.tokenLeftMs).to.equal(500_000);
  });

  it('keeps two widgets apart', () => {
    new TabMemory('page:a', () => 0).write(list);
    expect(new TabMemory('page:b', () => 0).read()).to.equal(undefined);
  });

  it('tells an empty list from none', () => {
    const memory = new TabMemory('page:a', () => 0);
    expect(memory.read()).to.equal(undefined);
    memory.write({ base: 'a b', files: [], order: [] });
    expect(memory.read()).to.deep.equal({ base: 'a b', files: [], order: [] });
    memory.forget();
    expect(memory.read()).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });

  it('takes nothing from a storage that holds something else', () => {
    const texts = [
      '{',
      'null',
      '[]',
      '{"savedAt":1,"files":[]}',
      '{"base":"","files":[],"order":[]}',
    ];
    for (const text of texts) {
      sessionStorage.setItem('upload-widget:page:a', text);
      expect(new TabMemory('page:a', () => 0).read(), text).to.equal(undefined);
    }
  });

  it('leaves out files that make no sense', () => {
    const text = JSON.stringify({ ...list, files: [null, { id: 1 }, uploaded], order: [1, '1'] });
    expect(parseListRecord(text)).to.deep.equal(list);
  });
});
