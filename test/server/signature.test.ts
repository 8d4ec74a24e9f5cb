import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringToSign } from '../../src/protocol/signature.js';
import { ApiError } from '../../server/http/api-error.js';
import {
  deliverySignature,
  isDeliverySigned,
  parseDeliveryPath,
} from '../../server/media/delivery-address.js';
import { checkSignature, signAnswer, signString } from '../../server/uploads/signature-check.js';

describe('the vectors of the contract', () => {
  const eager = {
    eager: 'w_400,h_300,c_pad|w_260,h_200,c_crop',
    public_id: 'sample_image',
    timestamp: '1315060510',
  };

  test('sign parameters with SHA-1 and SHA-256', () => {
    const text = stringToSign(eager);
    assert.equal(signString(text, 'abcd'), 'bfd09f95f331f558cbd1320e67aa8d488770583e');
    assert.equal(
      signString(text, 'abcd', 'sha256'),
      'cc927e1290f9e3ae4c1a741eda21a4630b4ce80f9ce0bc0296337d25cf40f91e',
    );
  });

  test('sign parameters with ampersands in both versions', () => {
    const params = {
      cloud_name: 'dn6ot3ged',
      timestamp: 1568810420,
      notification_url: 'https://fake.com/callback?a=1&tags=hello,world',
    };
    const secret = 'hdcixPpR2iKERPwqvH6sHdK9cyac';
    const sign = (version: 1 | 2) =>
      signString(stringToSign(params, version, ['cloud_name']), secret);
    assert.equal(sign(1), '7b4e3a539ff1fa6e6700c41b3a2ee77586a025f9');
    assert.equal(sign(2), '4fdf465dd89451cc1ed8ec5b3e314e8a51695704');
  });

  test('sign lists joined by commas', () => {
    const text = stringToSign({ tags: ['x', 'y'], timestamp: 1 });
    assert.equal(signString(text, 'b'), '95508fbf758b4fb73e1d68e08e169848ce5ed915');
  });

  test('sign the answer', () => {
    assert.equal(
      signAnswer('tests/logo.png', 1, 'X7qLTrsES31MzxxkxPPA-pAGGfU'),
      '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0',
    );
  });

  test('sign addresses, and are accepted in all three lengths', () => {
    const cases = [
      ['sample.jpg', 'v2fTPYTu'],
      ['sample.jpg', '2hbrSMPO'],
      ['sample.jpg', '2hbrSMPOjj5BJ4xV7SgFbRDevFaQNUFf'],
      ['c_crop,h_20,w_10/v1234/image.jpg', 'Ai4Znfl3'],
    ];
    for (const [path = '', signature = ''] of cases) {
      const request = parseDeliveryPath(`/test123/image/upload/s--${signature}--/${path}`);
      assert.ok(request && isDeliverySigned(request, 'b'), `${path} ${signature}`);
      assert.ok(!isDeliverySigned({ ...request, signature: 'x'.repeat(signature.length) }, 'b'));
    }
    assert.equal(deliverySignature('c_crop,h_20,w_10/image.jpg', 'b'), 'Ai4Znfl3');
  });
});

const params = fc.dictionary(
  fc.stringMatching(/^[a-z_]{1,12}$/).filter((name) => !['file', 'signature'].includes(name)),
  fc.string({ maxLength: 20 }),
  { maxKeys: 6, noNullPrototype: true },
);

describe('a signature', () => {
  test('is right for what was signed, in every version and with every digest', () => {
    fc.assert(
      fc.property(
        params,
        fc.constantFrom(1, 2),
        fc.constantFrom('sha1', 'sha256'),
        (given, version, digest) => {
          const signature = signString(stringToSign(given, version), 'secret', digest);
          checkSignature(given, signature, 'secret');
        },
      ),
    );
  });

  test('is wrong for anything else', () => {
    fc.assert(
      fc.property(params, params, (given, other) => {
        fc.pre(
          stringToSign(given) !== stringToSign(other) &&
            stringToSign(given) !== stringToSign(other, 1),
        );
        const signature = signString(stringToSign(given), 'secret');
        assert.throws(() => checkSignature(other, signature, 'secret'), ApiError);
        assert.throws(() => checkSignature(given, signature, 'other secret'), ApiError);
      }),
    );
  });

  test('of version 2 says where one parameter ends and the next begins', () => {
    const smuggled = { public_id: 'a&tags=b', timestamp: '1' };
    const signature = signString(stringToSign(smuggled, 2), 'secret');
    const split = { public_id: 'a', tags: 'b', timestamp: '1' };
    assert.throws(() => checkSignature(split, signature, 'secret'), ApiError);
  });
});
