import type { UploadSession } from '../session/upload-session.js';
import type { WidgetRequest } from './widget-requests.js';

/** What requests are carried out on. */
export interface RequestTargets {
  readonly session: UploadSession;
  readonly browse: (forId: string | undefined) => void;
  readonly setOpen: (open: boolean) => void;
}

/** Does what a visitor asked for. */
export function carryOutRequest(request: WidgetRequest, targets: RequestTargets): void {
  const { session, browse, setOpen } = targets;
  switch (request.type) {
    case 'browse':
      return browse(request.id);
    case 'add':
      return session.add(request.files, {
        source: request.source,
        forId: request.forId,
        isByVisitor: true,
      });
    case 'start':
      return session.start();
    case 'pause':
      return session.pause(request.id);
    case 'resume':
      return session.resume(request.id);
    case 'retry':
      return session.retry(request.id);
    case 'cancel':
      return session.cancel(request.id);
    case 'remove':
      return void session.remove(request.id, true);
    case 'clear':
      return session.clear();
    case 'open':
      return setOpen(true);
    case 'close':
    case 'minimize':
      return setOpen(false);
  }
}
