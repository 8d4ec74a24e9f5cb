import { expect } from 'chai';
import { isAccepted, refusalOf, type Rules } from '../../../src/session/restrictions.js';

const anything: Rules = {
  accept: '',
  multiple: true,
  maxFiles: null,
  minFileSize: null,
  maxFileSize: null,
  maxTotalSize: null,
  clientAllowedFormats: '',
  maxImageFileSize: null,
  maxVideoFileSize: null,
  maxRawFileSize: null,
};
const photo = { name: 'Photo.JPG', type: 'image/jpeg', bytes: 4_000_000 };
const nothingYet = { files: 0, bytes: 0 };

describe('what a widget takes', () => {
  it('reads accept as a file input does: extensions, types and groups', () => {
    expect(isAccepted(photo, '.jpg')).to.equal(true);
    expect(isAccepted(photo, 'image/png, image/jpeg')).to.equal(true);
    expect(isAccepted(photo, 'IMAGE/*')).to.equal(true);
    expect(isAccepted(photo, '')).to.equal(true);
    expect(isAccepted(photo, '.png,video/*')).to.equal(false);
    expect(isAccepted({ name: 'image', type: '' }, 'image/*')).to.equal(false);
  });

  it('takes a file that keeps every rule', () => {
    const rules = { ...anything, accept: 'image/*', maxFileSize: 4_000_000, maxFiles: 1 };
    expect(refusalOf(photo, rules, nothingYet)).to.equal(undefined);
  });

  it('says which rule was broken, and its limit', () => {
    const of = (rules: Partial<Rules>, standing = nothingYet, bytes = photo.bytes) => {
      const { code, limit } =
        refusalOf({ ...photo, bytes }, { ...anything, ...rules }, standing) ?? {};
      return [code, limit];
    };
    expect(of({ accept: '.pdf' })).to.deep.equal(['type-not-allowed', undefined]);
    expect(of({}, nothingYet, 0)).to.deep.equal(['empty', undefined]);
    expect(of({ maxFileSize: 3_999_999 })).to.deep.equal(['too-large', 3_999_999]);
    expect(of({ minFileSize: 4_000_001 })).to.deep.equal(['too-small', 4_000_001]);
    expect(of({ maxFiles: 2 }, { files: 2, bytes: 0 })).to.deep.equal(['too-many', 2]);
    expect(of({ multiple: false }, { files: 1, bytes: 0 })).to.deep.equal(['too-many', 1]);
    expect(of({ maxTotalSize: 5_000_000 }, { files: 1, bytes: 2_000_000 })).to.deep.equal([
      'total-too-large',
      5_000_000,
    ]);
  });
});
