import { expect } from 'chai';
import { ScreenLock } from '../../../src/session/screen-lock.js';

/** A browser's lock as far as a page sees it; this one is given at once. */
class Sentinel extends EventTarget {
  released = false;
  release(): Promise<void> {
    this.released = true;
    return Promise.resolve();
  }
}

describe('the lock that keeps the screen on', () => {
  let given: Sentinel[];
  const held = () => given.filter(({ released }) => !released).length;
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    given = [];
    const request = () => {
      const sentinel = new Sentinel();
      given.push(sentinel);
      return Promise.resolve(sentinel);
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('is one, however often the page wakes, and is given back', async () => {
    const screen = new ScreenLock();
    screen.hold();
    screen.hold();
    await settled();
    screen.hold();
    await settled();
    expect(given).to.have.length(1);
    screen.release();
    await settled();
    expect(held()).to.equal(0);
  });

  it('is asked for again once the browser has taken it back', async () => {
    const screen = new ScreenLock();
    screen.hold();
    await settled();
    await given[0]?.release();
    screen.hold();
    await settled();
    expect(held()).to.equal(1);
    expect(given).to.have.length(2);
  });

  it('is given back also when that is wished before it was given', async () => {
    const screen = new ScreenLock();
    screen.hold();
    screen.release();
    await settled();
    expect(held()).to.equal(0);
  });
});
