import { expect } from 'chai';
import { en } from '../../../src/messages/en.js';
import { errorSentence } from '../../../src/messages/error-sentences.js';
import { ERROR_CODES } from '../../../src/protocol/error-codes.js';

const file = { bytes: 26_400_000 };

describe('the sentence about an error', () => {
  for (const code of ERROR_CODES) {
    it(`says what happened, without the code, for ${code}`, () => {
      const sentence = errorSentence(en, { code }, file);
      expect(sentence).to.match(/^\p{Lu}.{10,}\.$/u);
      expect(sentence).not.to.match(/[!_]|undefined|NaN|Oops/u);
      if (code.includes('-')) expect(sentence).not.to.contain(code);
    });
  }

  it('names limit and size of a file that is too large', () => {
    const sentence = errorSentence(en, { code: 'too-large', limit: 20_000_000 }, file);
    expect(sentence).to.equal('Larger than 20 MB (26.4 MB). Choose a smaller file.');
  });

  it('names the types that are taken', () => {
    const sentence = errorSentence(en, { code: 'type-not-allowed' }, { ...file, accepted: 'PNG' });
    expect(sentence).to.contain('Choose PNG.');
  });

  it('counts what a full list holds', () => {
    const five = errorSentence(en, { code: 'too-many', limit: 5 }, file);
    const one = errorSentence(en, { code: 'too-many', limit: 1 }, file);
    expect(five).to.contain('Only 5 files');
    expect(one).to.contain('Only one file');
  });

  it('quotes the server as one bounded line without direction marks', () => {
    const serverMessage = `Invalid\n\u202Eimage  file. ${'x'.repeat(5000)}`;
    const sentence = errorSentence(en, { code: 'rejected', serverMessage }, file);
    expect(sentence).to.contain('“\u2068Invalid image file.');
    expect(sentence).to.not.contain('\u202E');
    expect(sentence.length).to.be.below(320);
  });
});
