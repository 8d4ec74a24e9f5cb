import type { Messages } from '../messages/messages.js';
import type { WidgetOptions } from '../options.js';
import type { RecordingLimits } from '../sources/recording-limits.js';
import type { SendRequest } from './widget-requests.js';

/** What the panel is given to draw. */
export interface CameraPanelView {
  readonly options: WidgetOptions;
  /** Files in the list that the camera has taken. */
  readonly taken: number;
  /** How many files may still be added. */
  readonly room: number;
  /** Bytes of all files that are there already. */
  readonly bytes: number;
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** The most that a video may be; what is in the list counts where all files have a limit together. */
export function videoLimitsOf({ options, bytes }: CameraPanelView): RecordingLimits {
  const { maxFileSize, maxVideoFileSize, maxTotalSize, multiple } = options;
  const total = maxTotalSize === null ? Infinity : maxTotalSize - (multiple ? bytes : 0);
  const most = Math.min(maxFileSize ?? Infinity, maxVideoFileSize ?? Infinity, total);
  return {
    seconds: options.maxVideoLength ?? undefined,
    bytes: most === Infinity ? undefined : Math.max(0, most),
  };
}
