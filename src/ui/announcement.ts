import type { Messages } from '../messages/messages.js';
import { DELETE_WINDOW_MS } from '../protocol/limits.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import type { SessionEventName, SessionEvents } from '../session/session-events.js';

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
    case 'upload-added':
      return messages.announceAdded((detail as SessionEvents['upload-added']).files.length);
    case 'upload-rejected':
      return messages.announceRefused((detail as SessionEvents['upload-rejected']).files.length);
    case 'upload-complete': {
      const { successful, failed } = detail as SessionEvents['upload-complete'];
      const words = [
        successful.length > 0 && messages.announceUploaded(successful.length),
        failed.length > 0 && messages.announceFailed(failed.length),
        removalWords(successful, messages),
      ];
      return words.filter(Boolean).join('. ');
    }
    case 'upload-removed': {
      const { file, deleted } = detail as SessionEvents['upload-removed'];
      return file.status === 'removing' || file.status === 'done'
        ? messages.announceRemoved(file.name, deleted)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Said once; the clocks in the rows are for the eye. */
function removalWords(files: readonly FileSnapshot[], { queue }: Messages): string {
  const isRemovable = files.length > 0 && files.every((file) => file.removableUntil !== undefined);
  return isRemovable ? queue.removable(files.length, DELETE_WINDOW_MS / 1000) : '';
}
