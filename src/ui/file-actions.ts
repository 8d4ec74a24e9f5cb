import { nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../protocol/error-codes.js';
import type { FileStatus } from '../session/file-snapshot.js';
import { isForWantOfRoom } from '../session/restrictions.js';
import { actionButton } from './action-button.js';
import { duplicateActions } from './duplicate-actions.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';
import { remedyButtons } from './remedy-buttons.js';
import { removeButton } from './remove-button.js';

type Drawn = TemplateResult | typeof nothing;

/** Refusals that another file would not meet. */
const OTHER_FILE_HELPS: ReadonlySet<ErrorCode> = new Set([
  'too-large',
  'too-small',
  'empty',
  'type-not-allowed',
  'file-unreadable',
  'file-changed',
  'picture-unreadable',
  'picture-too-large',
  'picture-unshrinkable',
  'picture-too-wide',
  'picture-too-high',
  'rejected',
  'too-few-pixels',
  'refused-by-page',
]);

const UNSENT: ReadonlySet<FileStatus> = new Set(['checking', 'invalid', 'ready', 'cropping']);

/**
 * What the visitor can do with the file in its present status.
 *
 * @param describedBy id of the text that says what the file is doing
 */
export function fileActions(view: FileRowView, describedBy: string): Drawn | readonly Drawn[] {
  switch (view.file.status) {
    case 'checking':
      return view.file.duplicateOf ? duplicateActions(view, describedBy) : cancelButton(view);
    case 'done':
      return [cropButton(view, describedBy), removeButton(view, describedBy)];
    case 'removing':
      return [nothing, removeButton(view, describedBy)];
    case 'uploading':
      return [pauseButton(view), cancelButton(view)];
    case 'paused':
      return [cropButton(view, describedBy), resumeButton(view), cancelButton(view)];
    case 'failed':
      return [cropButton(view, describedBy), retryButton(view, describedBy), cancelButton(view)];
    case 'invalid':
      // Others may have gone meanwhile.
      if (view.file.error && isForWantOfRoom(view.file.error.code)) {
        return [tryAgainButton(view, describedBy), cancelButton(view)];
      }
      return [
        ...remedyButtons(view, describedBy),
        otherFileButton(view, describedBy),
        cancelButton(view),
      ];
    case 'missing':
      return [pickAgainButton(view, describedBy), cancelButton(view)];
    case 'cropping':
    case 'ready':
    case 'queued':
      return [cropButton(view, describedBy), cancelButton(view)];
    default:
      return cancelButton(view);
  }
}

/** What waits to be cropped has it in words. */
function cropButton(view: FileRowView, describedBy: string): Drawn {
  const { file, messages, send, disabled, cropping } = view;
  const isWaiting = file.status === 'cropping';
  if (!isWaiting && !(cropping && file.croppable)) return nothing;
  return actionButton({
    label: messages.cropFile(spokenName(file.name)),
    word: messages.crop,
    icon: 'crop',
    worded: isWaiting,
    describedBy,
    disabled,
    press: () => send({ type: 'open-crop', id: file.id }),
  });
}

function pauseButton({ file, messages, send, disabled }: FileRowView): TemplateResult {
  return actionButton({
    label: messages.pauseFile(spokenName(file.name)),
    word: messages.pause,
    icon: 'pause',
    disabled,
    press: () => send({ type: 'pause', id: file.id }),
  });
}

function resumeButton({ file, messages, send, disabled }: FileRowView): TemplateResult {
  return actionButton({
    label: messages.resumeFile(spokenName(file.name)),
    word: messages.resume,
    icon: 'play',
    disabled,
    press: () => send({ type: 'resume', id: file.id }),
  });
}

/** Cancels what is under way; dismisses what is not: two words for one request. */
function cancelButton({ file, messages, send, disabled }: FileRowView): TemplateResult {
  const name = spokenName(file.name);
  const isOver = UNSENT.has(file.status) || file.status === 'failed' || file.status === 'missing';
  return actionButton({
    label: isOver ? messages.dismissFile(name) : messages.cancelFile(name),
    word: isOver ? messages.dismiss : messages.cancel,
    icon: 'cross',
    disabled,
    press: () => send({ type: 'cancel', id: file.id }),
  });
}

function retryButton(view: FileRowView, describedBy: string): Drawn {
  if (!view.file.error?.retryable) return otherFileButton(view, describedBy);
  return tryAgainButton(view, describedBy);
}

function tryAgainButton(view: FileRowView, describedBy: string): TemplateResult {
  const { file, messages, send, disabled } = view;
  return actionButton({
    label: messages.tryAgainFile(spokenName(file.name)),
    word: messages.tryAgain,
    icon: 'retry',
    worded: true,
    describedBy,
    disabled,
    press: () => send({ type: 'retry', id: file.id }),
  });
}

function otherFileButton(view: FileRowView, describedBy: string): Drawn {
  const { file, messages, send, disabled } = view;
  if (!file.error || !OTHER_FILE_HELPS.has(file.error.code)) return nothing;
  return actionButton({
    label: messages.chooseAnotherFile(spokenName(file.name)),
    word: messages.chooseAnother,
    icon: 'folder',
    worded: !file.shrinkable,
    describedBy,
    disabled,
    press: () => send({ type: 'browse', id: file.id }),
  });
}

function pickAgainButton(view: FileRowView, describedBy: string): TemplateResult {
  const { file, messages, send, disabled } = view;
  return actionButton({
    label: messages.chooseAgainFile(spokenName(file.name)),
    word: messages.chooseAgain,
    icon: 'folder',
    worded: true,
    describedBy,
    disabled,
    press: () => send({ type: 'browse', id: file.id }),
  });
}
