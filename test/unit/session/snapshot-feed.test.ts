import { expect } from 'chai';
import type { SessionSnapshot } from '../../../src/session/file-snapshot.js';
import { SnapshotFeed } from '../../../src/session/snapshot-feed.js';
import { sumTotals } from '../../../src/session/totals.js';

const EMPTY: SessionSnapshot = { files: [], totals: sumTotals([]), crop: undefined };

describe('what listeners hear of the files', () => {
  const { requestAnimationFrame } = globalThis;
  afterEach(() => (globalThis.requestAnimationFrame = requestAnimationFrame));

  it('comes with the next frame, once for all changes until then', async () => {
    const heard: SessionSnapshot[] = [];
    const feed = new SnapshotFeed(() => EMPTY);
    feed.subscribe((snapshot) => heard.push(snapshot));
    feed.changed();
    feed.changed();
    expect(heard).to.deep.equal([]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(heard).to.deep.equal([EMPTY]);
    feed.changed();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(heard).to.have.length(2);
  });

  it('comes also when the tab is hidden before the frame that was asked for', async () => {
    // What browsers do with frames of hidden tabs: nothing, until they are shown.
    globalThis.requestAnimationFrame = () => 1;
    const feed = new SnapshotFeed(() => EMPTY);
    for (let time = 0; time < 2; time++) {
      const heard = new Promise<SessionSnapshot>((resolve) => {
        const stop = feed.subscribe((snapshot) => {
          stop();
          resolve(snapshot);
        });
      });
      feed.changed();
      expect(await heard).to.equal(EMPTY);
    }
  });
});
