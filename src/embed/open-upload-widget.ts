import type { CallOptions } from './call-options.js';
import { WidgetHandle } from './widget-handle.js';
import type { WidgetCallback } from './widget-result.js';

/**
 * Makes a widget in a dialog and leaves it closed.
 *
 * @param options in camelCase or snake_case; `cloudName` is required, and an `uploadPreset`
 * @param callback called with an error or with what has happened
 */
export function createUploadWidget(
  options: CallOptions,
  callback: WidgetCallback = () => {},
): WidgetHandle {
  return new WidgetHandle(options, callback);
}

/** As {@link createUploadWidget}, and opens the dialog. */
export function openUploadWidget(options: CallOptions, callback?: WidgetCallback): WidgetHandle {
  const handle = createUploadWidget(options, callback);
  handle.open();
  return handle;
}
