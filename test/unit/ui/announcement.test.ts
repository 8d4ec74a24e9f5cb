import { expect } from 'chai';
import { en } from '../../../src/messages/en.js';
import type { FileSnapshot } from '../../../src/session/file-snapshot.js';
import { announcementOf } from '../../../src/ui/announcement.js';

const FILE: FileSnapshot = {
  id: '1',
  name: 'logo.png',
  type: 'image/png',
  bytes: 1,
  source: 'local',
  status: 'done',
  stalled: false,
  progress: 1,
  bytesSent: 1,
};
const removed = (name: string, deleted = true): string | undefined =>
  announcementOf('upload-removed', { file: { ...FILE, name }, deleted }, en);

describe('what is said aloud of a file that was removed', () => {
  it('tells whether the server has deleted it', () => {
    expect(removed('logo.png')).to.equal('logo.png removed');
    expect(removed('logo.png', false)).to.equal('logo.png taken off the list');
  });

  it('has its name without what cannot be seen, and not longer than one listens', () => {
    expect(removed('photo\u202Egpj.exe')).to.equal('photogpj.exe removed');
    expect(removed(`${'a'.repeat(300)}.png`)).to.have.length.below(100);
  });

  it('is nothing when it had not been uploaded', () => {
    const file = { ...FILE, status: 'failed' as const };
    expect(announcementOf('upload-removed', { file, deleted: false }, en)).to.equal(undefined);
  });
});
