import { errorSentence } from '../messages/error-sentences.js';
import type { Messages } from '../messages/messages.js';
import { DELETE_WINDOW_MS } from '../protocol/limits.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { SessionEventName, SessionEvents } from '../session/session-events.js';
import { spokenName } from './file-name.js';
import { inOneBreath } from './one-breath.js';

/**
 * What a screen reader hears of an event: few words, for what matters, never twice the same; nothing
 * for the rest.
 */
export function announcementOf<Name extends SessionEventName>(
  name: Name,
  detail: SessionEvents[Name],
  messages: Messages,
): string | undefined {
  switch (name) {
    case 'upload-rejected': {
      const { files } = detail as SessionEvents['upload-rejected'];
      return reasonOfOne(files, messages) ?? messages.announceRefused(files.length);
    }
    case 'upload-complete': {
      const { successful, failed } = detail as SessionEvents['upload-complete'];
      return inOneBreath([
        successful.length > 0 && messages.announceUploaded(successful.length),
        failed.length > 0 &&
          (reasonOfOne(failed, messages) ?? messages.announceFailed(failed.length)),
        removalWords(successful, messages),
      ]);
    }
    case 'upload-removed': {
      const { file, deleted } = detail as SessionEvents['upload-removed'];
      return file.status === 'removing' || file.status === 'done'
        ? messages.announceRemoved(spokenName(file.name), deleted)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Of one file the reason is said at once; of several the list says why. */
function reasonOfOne(files: readonly FileSnapshot[], messages: Messages): string | undefined {
  const [file, ...others] = files;
  return file && others.length === 0 ? spokenReason(file, messages) : undefined;
}

/** What is wrong with a file, after its name. */
export function spokenReason(
  { name, bytes, error }: FileSnapshot,
  messages: Messages,
): string | undefined {
  return error && `${spokenName(name)}: ${errorSentence(messages, error, { bytes })}`;
}

/** Said once; the clocks in the rows are for the eye. */
function removalWords(files: readonly FileSnapshot[], { queue }: Messages): string | false {
  const isRemovable = files.length > 0 && files.every((file) => file.removableUntil !== undefined);
  return isRemovable && queue.removable(files.length, DELETE_WINDOW_MS / 1000);
}
