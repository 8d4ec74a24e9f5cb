import type { Messages } from '../messages/messages.js';
import type { SessionEventName, SessionEvents } from '../session/session-events.js';
import { spokenReason } from './announcement.js';
import { listFacts } from './list-facts.js';

/** Notices when a file that was to be deleted stays. */
export class RemovalWatch {
  #removing: ReadonlySet<string> = new Set();

  /** What is to be said of one that could not be deleted; `undefined` when there is none. */
  failureIn<Name extends SessionEventName>(
    name: Name,
    detail: SessionEvents[Name],
    messages: Messages,
  ): string | undefined {
    if (name !== 'files-change') return undefined;
    const { files } = detail as SessionEvents['files-change'];
    const before = this.#removing;
    const isRemoving = listFacts(files).statuses.has('removing');
    if (!isRemoving && before.size === 0) return undefined;
    this.#removing = new Set(
      files.flatMap(({ id, status }) => (status === 'removing' ? [id] : [])),
    );
    const kept = files.find(
      ({ id, status, error }) => before.has(id) && status === 'done' && error,
    );
    return kept && spokenReason(kept, messages);
  }
}
