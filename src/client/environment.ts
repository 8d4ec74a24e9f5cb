import { randomId } from './random-id.js';
import { type Transport, xhrTransport } from './transport.js';
import { untilAborted } from './until-aborted.js';

/** What the client needs of the world around it; the seams for tests. */
export interface ClientEnvironment {
  readonly transport: Transport;
  /** Resolves after `ms`; rejects with code `aborted` when the signal fires first. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A number from 0 to 1. */
  readonly random: () => number;
  /** 128 random bits as text: the same for all chunks of one upload, and for no other. */
  readonly createUploadId: () => string;
  readonly network: Network;
}

/** Whether the browser believes that there is a line. */
export interface Network {
  readonly isOnline: () => boolean;
  /** Resolves at once when online; rejects with code `aborted` when the signal fires first. */
  readonly whenOnline: (signal: AbortSignal) => Promise<void>;
}

/** The real one, for pages and workers. */
export const browserEnvironment: ClientEnvironment = {
  transport: xhrTransport,
  sleep: (ms, signal) =>
    untilAborted(signal, (resolve) => {
      const timer = setTimeout(resolve, ms);
      return () => clearTimeout(timer);
    }),
  now: Date.now,
  random: Math.random,
  createUploadId: randomId,
  network: {
    isOnline: () => navigator.onLine,
    whenOnline: (signal) =>
      navigator.onLine
        ? Promise.resolve()
        : untilAborted(signal, (resolve) => {
            globalThis.addEventListener('online', resolve);
            return () => globalThis.removeEventListener('online', resolve);
          }),
  },
};
