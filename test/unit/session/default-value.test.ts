import { expect } from 'chai';
import { formatIdentifier } from '../../../src/protocol/asset-identifier.js';
import { readDefaultValue } from '../../../src/session/default-value.js';

const place = {
  cloudName: 'demo',
  uploadPrefix: 'https://api.example.test',
  deliveryPrefix: '',
};

describe('the default value of the form control', () => {
  it('stands for one uploaded file and gives the same entry back', () => {
    const entry = 'image/upload/v17/albums/sea.jpg#0123abcd';
    const [file] = readDefaultValue(entry, place);
    expect(file?.name).to.equal('sea.jpg');
    expect(file && formatIdentifier(file.result)).to.equal(entry);
    expect(file?.result.secure_url).to.equal(
      'https://api.example.test/demo/image/upload/v17/albums/sea.jpg',
    );
  });

  it('may be a JSON list of entries', () => {
    const entries = ['image/upload/v1/a.png#s', 'raw/upload/v2/b.zip#s'];
    const files = readDefaultValue(JSON.stringify(entries), place);
    expect(files.map(({ result }) => formatIdentifier(result))).to.deep.equal(entries);
  });

  it('finds Cloudinary’s delivery by itself', () => {
    const [file] = readDefaultValue('image/upload/v1/a.png#s', {
      ...place,
      uploadPrefix: 'https://api.cloudinary.com',
    });
    expect(file?.result.secure_url).to.equal(
      'https://res.cloudinary.com/demo/image/upload/v1/a.png',
    );
  });

  it('leaves out what is no entry', () => {
    for (const text of ['', '  ', 'photo.jpg', '[1, null]', '{"public_id": 5}', '[']) {
      expect(readDefaultValue(text, place), text).to.deep.equal([]);
    }
  });
});
