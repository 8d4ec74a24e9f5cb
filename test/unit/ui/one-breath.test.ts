import { expect } from 'chai';
import { inOneBreath } from '../../../src/ui/one-breath.js';

describe('what is said in one breath', () => {
  it('is one sentence as it was written', () => {
    expect(inOneBreath(['3 files added'])).to.equal('3 files added');
    expect(inOneBreath([])).to.equal('');
  });

  it('gets a full stop between sentences that have none', () => {
    expect(inOneBreath(['3 files added', '1 file uploaded'])).to.equal(
      '3 files added. 1 file uploaded',
    );
  });

  it('gets no second one, in whatever script the first is written', () => {
    expect(inOneBreath(['It can be removed.', 'Done'])).to.equal('It can be removed. Done');
    for (const end of ['!', '?', '…', '。', '।', '؟', '.”', '.\u2069']) {
      expect(inOneBreath([`Sí${end}`, 'Done'])).to.equal(`Sí${end} Done`);
    }
  });

  it('leaves out what there is nothing to say of', () => {
    expect(inOneBreath([false, '1 file uploaded', undefined, ''])).to.equal('1 file uploaded');
  });
});
