import { expect } from 'chai';
import fc from 'fast-check';
import {
  codeForStatus,
  DEFAULT_RETRY_SCHEDULE,
  isRetryable,
  parseRetryAfter,
  retryDelayMs,
} from '../../../src/client/retry-schedule.js';

describe('the retry schedule', () => {
  it('tries again what may succeed later: 408, 420, 429 and 5xx, but no other refusal', () => {
    for (const status of [408, 420, 429, 500, 502, 503, 504]) {
      expect(isRetryable(codeForStatus(status)), String(status)).to.equal(true);
    }
    for (const status of [400, 401, 403, 404, 413]) {
      expect(isRetryable(codeForStatus(status)), String(status)).to.equal(false);
    }
  });

  it('makes the longest wait eight times as long each time up to the ceiling, with full jitter below', () => {
    const longest = [1, 2, 3, 4, 12].map((failures) =>
      retryDelayMs(DEFAULT_RETRY_SCHEDULE, failures, 1),
    );
    expect(longest).to.deep.equal([1000, 8000, 30_000, 30_000, 30_000]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const delay = retryDelayMs(DEFAULT_RETRY_SCHEDULE, failures, random);
          expect(delay).to.be.within(0, DEFAULT_RETRY_SCHEDULE.ceilingMs);
        },
      ),
    );
  });

  it('never comes back before the server allows it, nor waits for days because it says so', () => {
    expect(retryDelayMs(DEFAULT_RETRY_SCHEDULE, 1, 0, 7000)).to.equal(7000);
    expect(retryDelayMs(DEFAULT_RETRY_SCHEDULE, 1, 0, 10 ** 9)).to.equal(300_000);
  });

  it('reads Retry-After as seconds and as a date, and nothing else', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(parseRetryAfter('5', now)).to.equal(5000);
    expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:10 GMT', now)).to.equal(10_000);
    expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).to.equal(0);
    expect(parseRetryAfter('soon', now)).to.equal(undefined);
    expect(parseRetryAfter(null, now)).to.equal(undefined);
  });
});
