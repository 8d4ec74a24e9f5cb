import type { UploadSession } from '../session/upload-session.js';
import type { CropRequest, WidgetRequest } from './widget-requests.js';

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
        handleOf: request.handleOf,
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
    case 'open-crop':
    case 'crop':
    case 'crop-all':
    case 'skip-crop':
    case 'leave-crop':
      return carryOutCrop(request, session.studio);
    case 'clear':
      return session.clear();
    case 'open':
      return setOpen(true);
    case 'close':
    case 'minimize':
      return setOpen(false);
  }
}

function carryOutCrop(request: CropRequest, studio: UploadSession['studio']): void {
  switch (request.type) {
    case 'open-crop':
      return studio.open(request.id);
    case 'crop':
      return studio.crop(request.id, request.edit);
    case 'crop-all':
      return studio.cropAll(request.id, request.edit, request.rules);
    case 'skip-crop':
      return studio.skip(request.id);
    case 'leave-crop':
      return studio.leave();
  }
}
