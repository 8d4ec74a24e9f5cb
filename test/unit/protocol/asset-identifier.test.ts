import { expect } from 'chai';
import fc from 'fast-check';
import { formatIdentifier, parseIdentifier } from '../../../src/protocol/asset-identifier.js';
import type { UploadResult } from '../../../src/protocol/upload-result.js';

const picture: UploadResult = {
  asset_id: '0'.repeat(32),
  public_id: 'holiday/beach',
  version: 1_717_000_000,
  signature: '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0',
  resource_type: 'image',
  type: 'upload',
  format: 'jpg',
  created_at: '2024-05-29T16:26:40Z',
  bytes: 1,
  url: 'http://localhost/demo/image/upload/v1717000000/holiday/beach.jpg',
  secure_url: 'https://localhost/demo/image/upload/v1717000000/holiday/beach.jpg',
};

describe('asset identifier', () => {
  it('names type, version, public id, format and signature', () => {
    expect(formatIdentifier(picture)).to.equal(
      'image/upload/v1717000000/holiday/beach.jpg#08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0',
    );
  });

  it('leaves the extension in the public id of raw files', () => {
    const table = { ...picture, resource_type: 'raw', public_id: 'prices.csv' } as const;
    const identifier = formatIdentifier(table);
    expect(identifier).to.contain('raw/upload/v1717000000/prices.csv#');
    expect(parseIdentifier(identifier)).to.include({ publicId: 'prices.csv' });
    expect(parseIdentifier(identifier)).not.to.have.property('format');
  });

  it('takes only the last extension for the format', () => {
    const identifier = formatIdentifier({ ...picture, public_id: 'clip.mp4', format: 'mp4' });
    expect(parseIdentifier(identifier)).to.include({ publicId: 'clip.mp4', format: 'mp4' });
  });

  it('does not take the dot of a folder or of a hidden name for a format', () => {
    expect(parseIdentifier('image/upload/v1/a.b/c#s')).to.include({ publicId: 'a.b/c' });
    expect(parseIdentifier('image/upload/v1/a/.c#s')).to.include({ publicId: 'a/.c' });
  });

  const strangers = {
    'an address': 'https://example.com/image/upload/v1/a.jpg#s',
    'a bare public id': 'holiday/beach',
    'a resource type that nothing is stored as': 'auto/upload/v1/a.jpg#s',
    'a missing signature': 'image/upload/v1/a.jpg',
    'an empty signature': 'image/upload/v1/a.jpg#',
    'a missing version': 'image/upload/a.jpg#s',
    'nothing at all': '',
  };
  for (const [what, text] of Object.entries(strangers)) {
    it(`refuses ${what}`, () => {
      expect(parseIdentifier(text)).to.equal(undefined);
    });
  }

  it('reads back what it writes', () => {
    // Public ids may hold neither # nor a path element that is empty; formats hold no dot.
    const word = fc
      .stringMatching(/^[a-zäé0-9 _.-]{1,12}$/u)
      .filter((text) => !text.startsWith('.'));
    const results = fc.record({
      public_id: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('/')),
      format: fc.stringMatching(/^[a-z0-9]{2,5}$/),
      version: fc.nat(),
      signature: fc.stringMatching(/^[0-9a-f]{40}$/),
      resource_type: fc.constantFrom('image', 'video'),
      type: fc.constantFrom('upload', 'private', 'authenticated'),
    });
    fc.assert(
      fc.property(results, (result) => {
        expect(parseIdentifier(formatIdentifier({ ...picture, ...result }))).to.deep.equal({
          resourceType: result.resource_type,
          type: result.type,
          version: result.version,
          publicId: result.public_id,
          format: result.format,
          signature: result.signature,
        });
      }),
    );
  });
});
