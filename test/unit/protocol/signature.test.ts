import { expect } from 'chai';
import fc from 'fast-check';
import { type Params, stringToSign } from '../../../src/protocol/signature.js';

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function sign(toSign: string, secret: string, algorithm = 'SHA-1'): Promise<string> {
  const bytes = new TextEncoder().encode(toSign + secret);
  return hex(await crypto.subtle.digest(algorithm, bytes));
}

describe('string to sign', () => {
  const eager = {
    timestamp: 1_315_060_510,
    public_id: 'sample_image',
    eager: 'w_400,h_300,c_pad|w_260,h_200,c_crop',
  };

  it('sorts parameters by name', () => {
    expect(stringToSign(eager)).to.equal(
      'eager=w_400,h_300,c_pad|w_260,h_200,c_crop&public_id=sample_image&timestamp=1315060510',
    );
  });

  it('gives the published SHA-1 signature', async () => {
    expect(await sign(stringToSign(eager), 'abcd')).to.equal(
      'bfd09f95f331f558cbd1320e67aa8d488770583e',
    );
  });

  it('gives the published SHA-256 signature', async () => {
    expect(await sign(stringToSign(eager), 'abcd', 'SHA-256')).to.equal(
      'cc927e1290f9e3ae4c1a741eda21a4630b4ce80f9ce0bc0296337d25cf40f91e',
    );
  });

  it('joins lists by commas', async () => {
    const toSign = stringToSign({ tags: ['x', 'y'], timestamp: 1 });
    expect(await sign(toSign, 'b')).to.equal('95508fbf758b4fb73e1d68e08e169848ce5ed915');
  });

  it('signs an answer by the rules of version 1', async () => {
    const toSign = stringToSign({ public_id: 'tests/logo.png', version: 1 }, 1);
    expect(await sign(toSign, 'X7qLTrsES31MzxxkxPPA-pAGGfU')).to.equal(
      '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0',
    );
  });

  describe('with an ampersand in a value', () => {
    const params = {
      cloud_name: 'dn6ot3ged',
      timestamp: 1_568_810_420,
      notification_url: 'https://fake.com/callback?a=1&tags=hello,world',
    };
    const secret = 'hdcixPpR2iKERPwqvH6sHdK9cyac';

    it('leaves it as it is in version 1', async () => {
      expect(await sign(stringToSign(params, 1, ['cloud_name']), secret)).to.equal(
        '7b4e3a539ff1fa6e6700c41b3a2ee77586a025f9',
      );
    });

    it('escapes it in version 2', async () => {
      expect(await sign(stringToSign(params, 2, ['cloud_name']), secret)).to.equal(
        '4fdf465dd89451cc1ed8ec5b3e314e8a51695704',
      );
    });
  });

  it('leaves out the file, the address and the credentials', () => {
    const params = {
      file: 'data:,x',
      cloud_name: 'demo',
      resource_type: 'auto',
      api_key: '1',
      signature: 'abc',
      folder: 'a',
    };
    expect(stringToSign(params)).to.equal('folder=a');
  });

  it('drops empty values but keeps false and zero', () => {
    const params = { a: '', b: null, c: undefined, d: [], overwrite: false, version: 0 };
    expect(stringToSign(params)).to.equal('overwrite=false&version=0');
  });

  it('does not depend on the order of the parameters', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (params) => {
        const reversed: Params = Object.fromEntries(Object.entries(params).reverse());
        expect(stringToSign(reversed)).to.equal(stringToSign(params));
      }),
    );
  });

  it('lets no value pass for another parameter in version 2', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (folder, tags) => {
        const pairs = stringToSign({ folder, tags }).split('&');
        expect(pairs.map((pair) => pair.split('=', 1)[0])).to.deep.equal(['folder', 'tags']);
      }),
    );
  });
});
