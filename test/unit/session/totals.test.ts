import { expect } from 'chai';
import fc from 'fast-check';
import { FILE_STATUSES, type FileSnapshot } from '../../../src/session/file-snapshot.js';
import { sumTotals } from '../../../src/session/totals.js';

function file(parts: Partial<FileSnapshot>): FileSnapshot {
  return {
    id: '1',
    name: 'a.bin',
    type: '',
    bytes: 100,
    source: 'local',
    status: 'uploading',
    stalled: false,
    progress: 0,
    bytesSent: 0,
    ...parts,
  };
}

describe('the sums of all files', () => {
  it('leave out what was refused', () => {
    const totals = sumTotals([file({}), file({ status: 'invalid', bytes: 5000 })]);
    expect(totals).to.include({ files: 1, bytes: 100 });
  });

  it('tell the time left from what still moves', () => {
    const totals = sumTotals([
      file({ bytesSent: 50, speed: 10 }),
      file({ status: 'queued' }),
      file({ status: 'failed', bytesSent: 1 }),
      file({ status: 'done', bytesSent: 100 }),
    ]);
    expect(totals).to.deep.equal({
      files: 4,
      done: 1,
      failed: 1,
      bytes: 400,
      bytesSent: 151,
      speed: 10,
      secondsLeft: 15,
    });
  });

  it('do not know the time left while nothing moves', () => {
    expect(sumTotals([file({ status: 'paused' })]).secondsLeft).to.equal(undefined);
  });

  it('never have more sent than there is', () => {
    const anyFile = fc
      .record({
        status: fc.constantFrom(...FILE_STATUSES),
        bytes: fc.nat(10 ** 9),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ status, bytes, share }) =>
        file({ status, bytes, bytesSent: Math.floor(bytes * share) }),
      );
    fc.assert(
      fc.property(fc.array(anyFile), (files) => {
        const totals = sumTotals(files);
        expect(totals.bytesSent).to.be.at.most(totals.bytes);
        expect(totals.done + totals.failed).to.be.at.most(totals.files);
      }),
    );
  });
});
