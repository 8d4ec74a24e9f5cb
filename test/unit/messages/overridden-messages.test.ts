import { expect } from 'chai';
import { en } from '../../../src/messages/en.js';
import type { MessageOverrides } from '../../../src/messages/message-overrides.js';
import { overriddenMessages } from '../../../src/messages/overridden-messages.js';

function read(overrides: unknown): [words: typeof en, warnings: string[]] {
  const warnings: string[] = [];
  const words = overriddenMessages(en, overrides as MessageOverrides, (it) => warnings.push(it));
  return [words, warnings];
}

describe('a site’s own words', () => {
  it('have the values in the places of their numbers, written as the language does', () => {
    const [words, warnings] = read({
      upload: 'Send {1}',
      failedSummary: '{2} there, {1} not, {3} and {x} as they are',
    });
    expect(words.upload(1204)).to.equal('Send 1,204');
    expect(words.failedSummary(1, 2)).to.equal('2 there, 1 not, {3} and {x} as they are');
    expect(warnings).to.deep.equal([]);
  });

  it('have the plural forms of a language that the widget does not know', () => {
    const [words] = read({
      language: 'cs',
      upload: { one: '{1} soubor', few: '{1} soubory', many: '{1} souboru', other: '{1} souborů' },
    });
    expect(words.language).to.equal('cs');
    expect([1, 3, 5].map(words.upload)).to.deep.equal(['1 soubor', '3 soubory', '5 souborů']);
  });

  it('leave the others of their group', () => {
    const [words] = read({ cameraPanel: { troubles: { missing: { title: 'No camera' } } } });
    expect(words.cameraPanel.troubles.missing.title).to.equal('No camera');
    expect(words.cameraPanel.troubles.missing.advice).to.equal(
      en.cameraPanel.troubles.missing.advice,
    );
    expect(words.cameraPanel.title).to.equal(en.cameraPanel.title);
  });

  it('warn where they are wrong, and are passed over', () => {
    const [words, warnings] = read({
      upload: { one: 'no other' },
      errors: 'all',
      close: null,
      browse: undefined,
      constructor: 'x',
      done: () => 'a function',
      pauseFile: () => 7,
    });
    expect(words.upload(2)).to.equal(en.upload(2));
    expect(words.close).to.equal(en.close);
    expect(words.pauseFile('a')).to.equal(en.pauseFile('a'));
    expect(warnings).to.have.length(6);
  });
});
