import type { UploadError } from '../client/upload-error.js';
import type { SourceName } from '../options.js';
import { type SessionEvents, STOPPABLE_EVENTS } from '../session/session-events.js';

/** Every public event of the element: name → detail. */
export interface WidgetEvents extends SessionEvents {
  'widget-open': undefined;
  'widget-close': undefined;
  'widget-minimize': undefined;
  /** Where the visitor takes files from now; `local` for the list and the drop zone. */
  'source-change': { readonly source: SourceName };
  /** No file's fault: a missing cloud name, a bad configuration. */
  'widget-error': { readonly error: Pick<UploadError, 'code' | 'message'> };
}

export type WidgetEventName = keyof WidgetEvents;

/** The events of `addEventListener` on the element, the platform's own included. */
export type WidgetEventMap = HTMLElementEventMap & {
  [Name in WidgetEventName]: CustomEvent<WidgetEvents[Name]>;
};

/**
 * Tells a public event: it bubbles, and crosses shadow roots.
 *
 * @returns false when it was stopped
 */
export function tellEvent<Name extends WidgetEventName>(
  target: EventTarget,
  name: Name,
  detail: WidgetEvents[Name],
): boolean {
  const cancelable = (STOPPABLE_EVENTS as ReadonlySet<string>).has(name);
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
  );
}
