import { expect } from 'chai';
import { type Release, SlotQueue } from '../../../src/client/slot-queue.js';
import { UploadError } from '../../../src/client/upload-error.js';

describe('slots that many want', () => {
  const { signal } = new AbortController();

  /** Asks for a slot and writes the name down once it is granted. */
  function ask(slots: SlotQueue, granted: string[], name: string, isUrgent = false) {
    return slots.acquire(signal, isUrgent).then((release) => {
      granted.push(name);
      return release;
    });
  }

  it('are given out in order as others come back', async () => {
    const slots = new SlotQueue(1);
    const granted: string[] = [];
    const first = await ask(slots, granted, 'first');
    const second = ask(slots, granted, 'second');
    const third = ask(slots, granted, 'third');
    expect(granted).to.deep.equal(['first']);
    first();
    (await second)();
    await third;
    expect(granted).to.deep.equal(['first', 'second', 'third']);
  });

  it('go to urgent ones first, so that a small file is not starved by a big one', async () => {
    const slots = new SlotQueue(1);
    const granted: string[] = [];
    const held = await ask(slots, granted, 'held');
    const chunk = ask(slots, granted, 'chunk of a big file');
    const small = ask(slots, granted, 'small file', true);
    held();
    (await small)();
    await chunk;
    expect(granted).to.deep.equal(['held', 'small file', 'chunk of a big file']);
  });

  it('come back once, however often they are released', async () => {
    const slots = new SlotQueue(1);
    const held: Release = await slots.acquire(signal, false);
    held();
    held();
    await slots.acquire(signal, false);
    const aborter = new AbortController();
    const waiting = slots.acquire(aborter.signal, false);
    aborter.abort();
    const error = await waiting.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(UploadError);
    expect((error as UploadError).code).to.equal('aborted');
  });

  it('may become more while others wait', async () => {
    const slots = new SlotQueue(1);
    const granted: string[] = [];
    await ask(slots, granted, 'first');
    const second = ask(slots, granted, 'second');
    slots.limit = 2;
    await second;
    expect(granted).to.deep.equal(['first', 'second']);
  });
});
