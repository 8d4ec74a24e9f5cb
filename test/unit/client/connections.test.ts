import { expect } from 'chai';
import { Connections, type Passage } from '../../../src/client/connections.js';

const { signal } = new AbortController();
const REQUEST_BYTES = 5_000_000;

interface Journey {
  readonly passage: Passage;
  bytesLeft: number;
}

/**
 * A line that brings so many bytes a second over so many connections, for as long as it is watched;
 * there is always more to send. Tells the number of connections after every second.
 */
async function watch(
  rateOf: (connections: number, second: number) => number,
  { seconds, ceiling = 4 }: { seconds: number; ceiling?: number },
): Promise<{ limits: number[]; connections: Connections }> {
  let nowMs = 0;
  const connections = new Connections(() => nowMs, ceiling);
  const journeys = new Set<Journey>();
  const limits: number[] = [];
  for (let second = 0; second < seconds; second++) {
    for (let step = 0; step < 20; step++) {
      while (journeys.size < connections.limit) {
        const passage = await connections.acquire(signal, false);
        passage.left();
        // Unequal beginnings, as on real lines: requests do not end in step.
        journeys.add({ passage, bytesLeft: REQUEST_BYTES * (journeys.size % 2 ? 1 : 0.9) });
      }
      nowMs += 50;
      const share = rateOf(journeys.size, second) / 20 / journeys.size;
      for (const journey of journeys) {
        journey.bytesLeft -= share;
        if (journey.bytesLeft > 0) continue;
        journey.passage.answered(REQUEST_BYTES);
        journey.passage.release();
        journeys.delete(journey);
      }
    }
    limits.push(connections.limit);
  }
  return { limits, connections };
}

function shareOf(limits: readonly number[], limit: number): number {
  return limits.filter((seen) => seen === limit).length / limits.length;
}

describe('the number of connections', () => {
  it('stays at the ceiling where every connection brings as much as the one before', async () => {
    const { limits } = await watch((connections) => connections * 5_000_000, { seconds: 200 });
    expect(limits[0]).to.equal(4);
    expect(shareOf(limits, 4)).to.be.above(0.8);
  });

  it('falls to two where more of them share the same bytes', async () => {
    const { limits } = await watch(() => 20_000_000, { seconds: 200 });
    expect(limits.slice(0, 30)).to.include(2);
    expect(shareOf(limits.slice(30), 2)).to.be.above(0.8);
  });

  it('rises again where the line has come to give more to more', async () => {
    const rateOf = (connections: number, second: number) =>
      second < 100 ? 20_000_000 : connections * 10_000_000;
    const { limits } = await watch(rateOf, { seconds: 300 });
    expect(limits[99]).to.equal(2);
    expect(shareOf(limits.slice(-60), 4)).to.be.above(0.8);
  });

  it('never goes above the ceiling', async () => {
    const { limits } = await watch((connections) => connections * 5_000_000, {
      seconds: 100,
      ceiling: 1,
    });
    expect(new Set(limits)).to.deep.equal(new Set([1]));
  });

  it('tells what one connection carries', async () => {
    const { connections } = await watch((many) => many * 5_000_000, { seconds: 20 });
    expect(connections.bytesPerSecond).to.be.closeTo(5_000_000, 500_000);
  });

  it('takes a request that was alone for no sign of what many carry', async () => {
    let nowMs = 0;
    const connections = new Connections(() => nowMs, 4);
    for (let request = 0; request < 50; request++) {
      const passage = await connections.acquire(signal, false);
      passage.left();
      nowMs += 1000;
      passage.answered(REQUEST_BYTES);
      passage.release();
    }
    expect(connections.limit).to.equal(4);
    expect(connections.bytesPerSecond).to.equal(undefined);
  });
});
