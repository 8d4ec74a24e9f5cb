import { expect } from 'chai';
import { SpeedMeter } from '../../../src/session/speed-meter.js';

const STEP_MS = 300;

/** Speeds that are shown while so many bytes leave in every step. */
function speedsShown(steps: readonly number[]): number[] {
  const meter = new SpeedMeter();
  let bytes = 0;
  return steps.map((step, index) => {
    bytes += step;
    meter.record(bytes, index * STEP_MS);
    return meter.bytesPerSecond ?? 0;
  });
}

/** By how much of itself a figure changes most from one step to the next. */
function widestJump(figures: readonly number[]): number {
  let before = figures[0] ?? 0;
  const jumps = figures.map((figure) => {
    const jump = Math.abs(figure / before - 1);
    before = figure;
    return jump;
  });
  return Math.max(...jumps);
}

describe('the speed of an upload', () => {
  it('does not jump where bytes leave in bursts', () => {
    const bursts = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? 900_000 : 0));
    const speeds = speedsShown(bursts).slice(30);
    expect(widestJump(speeds)).to.be.below(0.25);
    for (const speed of speeds) expect(speed).to.be.within(700_000, 1_300_000);
  });

  it('follows a line that has become slower within some seconds', () => {
    const steps = [...Array<number>(40).fill(600_000), ...Array<number>(40).fill(60_000)];
    const speeds = speedsShown(steps);
    expect(speeds[39]).to.be.closeTo(2_000_000, 1);
    expect(speeds.at(-1)).to.be.within(200_000, 320_000);
  });
});
