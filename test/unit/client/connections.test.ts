import { expect } from 'chai';
import { Connections } from '../../../src/client/connections.js';

const { signal } = new AbortController();

/** A line on which so many connections bring so many bytes a second; all of them are always busy. */
async function settle(rateOf: (connections: number) => number, seconds: number): Promise<number[]> {
  let now = 0;
  const connections = new Connections(() => now, 4);
  const limits: number[] = [];
  let held = 0;
  for (let second = 0; second < seconds; second++) {
    while (held < connections.limit) {
      await connections.acquire(signal, false);
      held += 1;
    }
    for (let step = 0; step < 10; step++) {
      now += 100;
      connections.moved(rateOf(connections.limit) / 10);
    }
    limits.push(connections.limit);
  }
  return limits;
}

describe('the number of connections', () => {
  it('grows to the ceiling where every connection brings as much as the one before', async () => {
    const limits = await settle((connections) => connections * 1_000_000, 8);
    expect(Math.max(...limits)).to.equal(4);
    expect(limits.at(-1)).to.equal(4);
  });

  it('falls back where another one brings nothing', async () => {
    const limits = await settle(() => 5_000_000, 12);
    expect(limits.at(-1)).to.equal(2);
  });

  it('never goes above the ceiling nor below one', async () => {
    const limits = await settle((connections) => 1_000_000 / connections, 120);
    expect(Math.max(...limits)).to.be.at.most(4);
    expect(Math.min(...limits)).to.be.at.least(1);
  });
});
