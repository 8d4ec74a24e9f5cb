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

  it('may be an address: where the files are it is read, and given back as it was', () => {
    const address =
      'https://api.example.test/demo/image/upload/c_fill,w_90/v17/albums/sea%20side.jpg';
    const [file] = readDefaultValue(address, place);
    expect(file).to.include({ name: 'sea side.jpg', entry: address });
    expect(file?.result).to.include({ public_id: 'albums/sea side', version: 17, format: 'jpg' });
    expect(file?.picture).to.contain('/c_fill,g_auto,h_160,w_160/');
  });

  it('may be public ids, whose version is any', () => {
    const [file] = readDefaultValue('albums/sea', place);
    expect(file).to.include({ name: 'sea', entry: 'albums/sea' });
    expect(file?.picture).to.equal(
      'https://api.example.test/demo/image/upload/c_fill,g_auto,h_160,w_160/v1/albums/sea',
    );
  });

  it('may be answers, alone, in a list, or as JSON in a list of JSON', () => {
    const answer = {
      ...{ public_id: 'sea', version: 3, signature: 's', resource_type: 'image', type: 'upload' },
      ...{ format: 'jpg', bytes: 9, delete_token: 'secret' },
    };
    for (const value of [answer, [answer], JSON.stringify(answer), [JSON.stringify(answer)]]) {
      const files = readDefaultValue(value, place);
      expect(files.map(({ result }) => formatIdentifier(result))).to.deep.equal([
        'image/upload/v3/sea.jpg#s',
      ]);
      expect(JSON.stringify(files)).not.to.contain('secret');
    }
  });

  it('asks no foreign host for a picture', () => {
    const address = 'https://elsewhere.test/demo/image/upload/v1/a.jpg';
    const answer = { public_id: 'a', version: 1, signature: 's', secure_url: address };
    for (const value of [address, answer]) {
      const [file] = readDefaultValue(value, place);
      expect(file?.name).to.match(/^a/);
      expect(file?.picture).to.equal(undefined);
    }
  });

  it('knows the distributions of single clouds at Cloudinary', () => {
    const cloudinary = { ...place, uploadPrefix: 'https://api.cloudinary.com' };
    const address = 'https://demo-res.cloudinary.com/image/upload/v1/a.jpg';
    const [file] = readDefaultValue(address, cloudinary);
    expect(file?.picture).to.contain('demo-res.cloudinary.com/image/upload/c_fill');
  });

  it('leaves out what is none of that', () => {
    const texts = ['', '  ', 'a?b', '<b>', '[1, null]', '{"public_id": 5}', '['];
    for (const text of texts) expect(readDefaultValue(text, place), text).to.deep.equal([]);
  });
});
