import { UNDER_WAY } from '../session/item-state.js';
import type { SessionEventName, SessionEvents } from '../session/session-events.js';
import { listFacts } from './list-facts.js';

/** What is over sooner needs no word on the way, in seconds. */
const WORTH_TELLING_SECONDS = 10;

/** Notices when half of a long upload has left: once, from the first byte to the last. */
export class HalfWay {
  #fromBytes: number | undefined;
  #isPast = false;

  /** Whether this is the moment to say so. */
  isReached<Name extends SessionEventName>(name: Name, detail: SessionEvents[Name]): boolean {
    if (isOver(name, detail)) {
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

/** Also when all of it was cancelled, which completes nothing. */
function isOver<Name extends SessionEventName>(name: Name, detail: SessionEvents[Name]): boolean {
  if (name === 'upload-complete') return true;
  if (name !== 'files-change') return false;
  const { statuses } = listFacts((detail as SessionEvents['files-change']).files);
  return ![...UNDER_WAY].some((status) => statuses.has(status));
}
