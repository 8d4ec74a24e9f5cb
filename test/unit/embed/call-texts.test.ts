import { expect } from 'chai';
import { callTexts } from '../../../src/embed/call-texts.js';
import { en } from '../../../src/messages/en.js';
import type { Messages } from '../../../src/messages/messages.js';
import { overriddenMessages } from '../../../src/messages/overridden-messages.js';

const TEXT = {
  en: {
    close: 'Shut',
    local: { browse: 'Find', dd_title_multi: 'Drop them' },
    queue: {
      title_uploading_with_counter: 'Sending {{num}} of them',
      statuses: { uploaded: 'Gone' },
    },
    uploader: { errors: { file_too_large: '{{size}} is more than {{allowed}}' } },
    camera: { camera_error: 'No picture' },
    'a-third-party': { title: 'Elsewhere' },
  },
  de: { local: { browse: 'Suchen' } },
};

/** The messages with the texts in them; fails when one of them has no place. */
function worded(text: unknown, tag: string): Messages {
  return overriddenMessages(en, callTexts(text, tag), (warning) => {
    throw new Error(warning);
  });
}

describe('the texts of a call', () => {
  it('take the places of our messages, with their variables', () => {
    const words = worded(TEXT, 'en');
    expect([words.close, words.browse, words.dropTitle]).to.deep.equal([
      'Shut',
      'Find',
      'Drop them',
    ]);
    expect(words.uploadingHeading(1204)).to.equal('Sending 1,204 of them');
    expect(words.statusDone).to.equal('Gone');
    expect(words.errors['too-large']({ bytes: 26_400_000, limit: 20_000_000 })).to.equal(
      '26.4 MB is more than 20 MB',
    );
    expect(words.cameraPanel.troubles.failed).to.deep.equal({
      ...en.cameraPanel.troubles.failed,
      title: 'No picture',
    });
  });

  it('are those of the page’s language, with or without its region, and English where that is spoken', () => {
    expect(worded(TEXT, 'de-AT').browse).to.equal('Suchen');
    expect(worded(TEXT, 'en-US').browse).to.equal('Find');
    expect(worded(TEXT, 'fi').browse).to.equal('Find');
    expect(worded(TEXT, 'fr').browse).to.equal(en.browse);
  });

  it('break nothing where they are something else', () => {
    const strange = ['text', 7, null, [], { en: 7 }, { en: { local: 'x', close: {} } }];
    for (const text of strange) expect(worded(text, 'en').browse).to.equal(en.browse);
    const polluting: unknown = JSON.parse('{"__proto__": {"close": "x"}, "en": {"__proto__": {}}}');
    expect(worded(polluting, 'en').close).to.equal(en.close);
    expect(({} as { close?: string }).close).to.equal(undefined);
  });
});
