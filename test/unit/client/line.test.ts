import { expect } from 'chai';
import { type ClientEnvironment, browserEnvironment } from '../../../src/client/environment.js';
import { Line } from '../../../src/client/line.js';
import { DEFAULT_RETRY_SCHEDULE } from '../../../src/client/retry-schedule.js';

const HOUR_MS = 60 * 60 * 1000;
const { signal } = new AbortController();

/** A line that has failed twice in a row, and the waits that it asks for. */
async function failedLine(onSleep: (world: { nowMs: number }) => void) {
  const world = { nowMs: 0 };
  const waits: number[] = [];
  const environment: ClientEnvironment = {
    ...browserEnvironment,
    now: () => world.nowMs,
    random: () => 1,
    sleep: (ms) => {
      waits.push(ms);
      world.nowMs += ms;
      onSleep(world);
      return Promise.resolve();
    },
  };
  const line = new Line(environment, DEFAULT_RETRY_SCHEDULE);
  for (let failure = 0; failure < 2; failure++) {
    line.failed(await line.ready(signal, () => {}), undefined);
  }
  return { line, waits };
}

describe('a line that failed twice', () => {
  it('is tried again after one wait', async () => {
    const { line, waits } = await failedLine(() => {});
    await line.ready(signal, () => {});
    expect(waits).to.have.length(1);
  });

  it('is tried again after one wait although the clock was put back meanwhile', async () => {
    const { line, waits } = await failedLine((world) => (world.nowMs -= HOUR_MS));
    await line.ready(signal, () => {});
    expect(waits).to.have.length(1);
  });

  it('is tried by one request while the others wait for it', async () => {
    const { line } = await failedLine(() => {});
    const scout = await line.ready(signal, () => {});
    let isNextReady = false;
    const next = line.ready(signal, () => {}).then(() => (isNextReady = true));
    await Promise.resolve();
    expect(isNextReady).to.equal(false);
    line.works(scout);
    await next;
    expect(isNextReady).to.equal(true);
  });
});
