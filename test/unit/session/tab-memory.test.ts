import { expect } from 'chai';
import { type RememberedFile, TabMemory } from '../../../src/session/tab-memory.js';

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

describe('what a tab remembers', () => {
  afterEach(() => sessionStorage.clear());

  it('gives back what was kept, with less time for removal', () => {
    let now = 1000;
    new TabMemory('page:a', () => now).write([uploaded]);
    now = 61_000;
    const [file] = new TabMemory('page:a', () => now).read();
    expect(file).to.deep.equal({ ...uploaded, tokenLeftMs: 440_000 });
  });

  it('does not give more time because a clock was set back', () => {
    new TabMemory('page:a', () => 61_000).write([uploaded]);
    const [file] = new TabMemory('page:a', () => 1000).read();
    expect(file?.tokenLeftMs).to.equal(500_000);
  });

  it('keeps two widgets apart', () => {
    new TabMemory('page:a', () => 0).write([uploaded]);
    expect(new TabMemory('page:b', () => 0).read()).to.deep.equal([]);
  });

  it('forgets when there is nothing left', () => {
    const memory = new TabMemory('page:a', () => 0);
    memory.write([uploaded]);
    memory.write([]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('takes nothing from a storage that holds something else', () => {
    for (const text of ['{', 'null', '[]', '{"savedAt":1,"files":[{"id":1},null]}']) {
      sessionStorage.setItem('upload-widget:page:a', text);
      expect(new TabMemory('page:a', () => 0).read()).to.deep.equal([]);
    }
  });
});
