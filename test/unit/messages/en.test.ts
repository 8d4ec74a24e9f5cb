import { expect } from 'chai';
import { acceptedTypes } from '../../../src/messages/accepted-types.js';
import { en } from '../../../src/messages/en.js';

describe('the English messages', () => {
  it('count one file and several', () => {
    expect(en.upload(1)).to.equal('Upload 1 file');
    expect(en.upload(1204)).to.equal('Upload 1,204 files');
  });

  it('ask to let go also when the browser does not tell how many files there are', () => {
    expect(en.letGoTitle(3)).to.equal('Let go to add 3 files');
    expect(en.letGoTitle(0)).to.equal('Let go to add files');
  });

  it('say what is safe while the network is away, and nothing when it is nothing', () => {
    expect(en.statusWaiting(0.38)).to.equal('Waiting for the network, 38% is safe');
    expect(en.statusWaiting(0)).to.equal('Waiting for the network');
  });

  it('change the words of the remove button once a minute, in the last one every ten seconds', () => {
    const words = [600, 558, 541, 60, 59, 51, 9].map((seconds) => en.removeFile('a.jpg', seconds));
    expect(words.map((text) => /for (.*) more/.exec(text)?.[1])).to.deep.equal([
      '10 minutes',
      '9 minutes',
      '9 minutes',
      '1 minute',
      '50 seconds',
      '50 seconds',
      '10 seconds',
    ]);
  });

  it('sum up what may be chosen', () => {
    const accepted = acceptedTypes('.jpg, .jpeg, image/png, video/mp4, application/pdf', en);
    const line = en.rules({ accepted, maxFileBytes: 2_000_000_000, multiple: true });
    expect(line).to.equal('JPG, PNG, MP4 or PDF, up to 2 GB each');
  });

  it('say nothing about rules where there are none', () => {
    expect(en.rules({ accepted: [], multiple: true })).to.equal('');
  });
});

describe('accepted types', () => {
  it('become words that visitors know', () => {
    const accept = 'image/*,.heic,text/plain,image/svg+xml,video/quicktime';
    expect(acceptedTypes(accept, en)).to.deep.equal(['images', 'HEIC', 'TXT', 'SVG', 'MOV']);
  });

  it('are none where everything is taken', () => {
    expect(acceptedTypes('', en)).to.deep.equal([]);
    expect(acceptedTypes('*/*', en)).to.deep.equal([]);
  });
});
