import { expect } from 'chai';
import { parseAssetAddress } from '../../../src/protocol/asset-address.js';

describe('the address of an asset', () => {
  it('is read with and without what may stand in it', () => {
    const sea = { resourceType: 'image', type: 'upload', publicId: 'albums/sea', format: 'jpg' };
    const at = (path: string) => parseAssetAddress(`/demo/image/upload/${path}`);
    expect(at('albums/sea.jpg')).to.deep.equal(sea);
    expect(at('v17/albums/sea.jpg')).to.deep.equal({ ...sea, version: 17 });
    expect(at('c_fill,h_9,w_9/e_sepia/v17/albums/sea.jpg')).to.deep.equal({ ...sea, version: 17 });
    expect(at('s--AbCd_-12--/v17/albums/sea.jpg')).to.deep.equal({ ...sea, version: 17 });
    expect(at('albums/sea')).to.deep.equal({
      ...{ resourceType: 'image', type: 'upload', publicId: 'albums/sea' },
    });
  });

  it('keeps the ending of raw files in their public id, and decodes it', () => {
    expect(parseAssetAddress('/demo/raw/private/v1/a%20b.zip')).to.deep.equal({
      ...{ resourceType: 'raw', type: 'private', publicId: 'a b.zip', version: 1 },
    });
  });

  it('is nothing else', () => {
    for (const path of ['/', '/demo/image/sea.jpg', '/demo/image/upload/', '/a/image/upload/%E0']) {
      expect(parseAssetAddress(path), path).to.equal(undefined);
    }
  });
});
