import type { UploadResult } from '../protocol/upload-result.js';
import type { WidgetHandle } from './widget-handle.js';

/** The widget object of the calls, as sites see it. */
export type WidgetObject = Pick<
  WidgetHandle,
  | 'open'
  | 'show'
  | 'close'
  | 'hide'
  | 'minimize'
  | 'update'
  | 'isShowing'
  | 'isMinimized'
  | 'isDestroyed'
  | 'destroy'
  | 'finished'
>;

/** A widget object at once, for one that is still being loaded: calls wait for it, in order. */
export function deferredHandle(loading: Promise<WidgetHandle>): WidgetObject {
  let handle: WidgetHandle | undefined;
  const ready = loading.then((it) => (handle = it));
  const later = (act: (it: WidgetHandle) => unknown): void => void ready.then(act);
  const finished: Promise<readonly UploadResult[]> = ready.then((it) => it.finished);
  // Whoever does not ask for the results need not hear that they will never come.
  finished.catch(() => undefined);
  return {
    finished,
    open: (...rest) => later((it) => it.open(...rest)),
    show: () => later((it) => it.show()),
    close: () => later((it) => it.close()),
    hide: () => later((it) => it.hide()),
    minimize: () => later((it) => it.minimize()),
    update: (options) => later((it) => it.update(options)),
    isShowing: () => handle?.isShowing() ?? false,
    isMinimized: () => handle?.isMinimized() ?? false,
    isDestroyed: () => handle?.isDestroyed() ?? false,
    destroy: () => ready.then((it) => it.destroy()),
  };
}
