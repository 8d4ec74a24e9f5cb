import type { SessionEventName, SessionEvents } from '../session/session-events.js';

/** What is over sooner needs no word on the way, in seconds. */
const WORTH_TELLING_SECONDS = 10;

/** Notices when half of a long upload has left: once, from the first byte to the last. */
export class HalfWay {
  #fromBytes: number | undefined;
  #isPast = false;

  /** Whether this is the moment to say so. */
  isReached<Name extends SessionEventName>(name: Name, detail: SessionEvents[Name]): boolean {
    if (name === 'upload-complete') {
      this.#fromBytes = undefined;
      this.#isPast = false;
    }
    if (name !== 'upload-progress' || this.#isPast) return false;
    const {
      bytes,
      bytesSent,
      secondsLeft = 0,
    } = (detail as SessionEvents['upload-progress']).totals;
    this.#fromBytes ??= bytesSent;
    this.#isPast = (bytesSent - this.#fromBytes) * 2 >= bytes - this.#fromBytes;
    return this.#isPast && secondsLeft >= WORTH_TELLING_SECONDS;
  }
}
