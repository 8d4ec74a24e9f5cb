import { expect } from 'chai';
import { recordingEndAhead, recordingRates } from '../../../src/sources/recording-limits.js';

const FREE = { seconds: undefined, bytes: undefined };

describe('the limits of a recording', () => {
  it('end nothing where there are none', () => {
    const progress = { seconds: 3600, bytes: 1e9, secondsOfBytes: 3600 };
    expect(recordingEndAhead(progress, FREE)).to.equal(undefined);
  });

  it('end it by its length', () => {
    const progress = { seconds: 50, bytes: 1e6, secondsOfBytes: 50 };
    const end = recordingEndAhead(progress, { ...FREE, seconds: 60 });
    expect(end).to.deep.equal({ secondsLeft: 10, by: 'length' });
  });

  it('end it before it is too large, by what it has needed until now', () => {
    const progress = { seconds: 10, bytes: 1_000_000, secondsOfBytes: 10 };
    const end = recordingEndAhead(progress, { ...FREE, bytes: 1_500_000 });
    // A second more is written while it ends.
    expect(end).to.deep.equal({ secondsLeft: 4, by: 'size' });
  });

  it('count what the browser has not handed out yet', () => {
    const progress = { seconds: 14, bytes: 1_000_000, secondsOfBytes: 10 };
    const end = recordingEndAhead(progress, { ...FREE, bytes: 1_500_000 });
    expect(end).to.deep.equal({ secondsLeft: 0, by: 'size' });
  });

  it('end it in time on machines that lag behind', () => {
    const progress = { seconds: 29, bytes: 300_000, secondsOfBytes: 29 };
    const end = recordingEndAhead(progress, { ...FREE, bytes: 1_400_000 });
    expect(end?.by).to.equal('size');
    expect(end?.secondsLeft).to.be.lessThan(4);
  });

  it('let the longest video be as good as its largest size allows', () => {
    expect(recordingRates(FREE).video).to.equal(2_500_000);
    const { video, audio } = recordingRates({ seconds: 60, bytes: 10_000_000 });
    expect(((video + audio) / 8) * 60).to.be.lessThan(10_000_000);
    expect(video).to.be.greaterThan(1_000_000);
    expect(recordingRates({ seconds: 3600, bytes: 1_000_000 }).video).to.equal(250_000);
  });
});
