import type { Arrival } from '../session/intake.js';
import type { UploadSession } from '../session/upload-session.js';
import type { Display } from './display.js';
import type { Picking } from './file-picker.js';
import type {
  AddRequest,
  CropRequest,
  FileRequest,
  LookRequest,
  ViewName,
  WidgetRequest,
} from './widget-requests.js';

/** What requests are carried out on. */
export interface RequestTargets {
  readonly session: UploadSession;
  readonly browse: (picking: Picking) => void;
  readonly addAddresses: (addresses: readonly string[]) => void;
  readonly move: (id: string, index: number) => void;
  readonly clearDone: () => void;
  readonly showFiles: () => void;
  readonly display: (display: Display) => void;
  readonly showView: (view: ViewName) => void;
  readonly typeAddresses: (text: string) => void;
}

/** Does what a visitor asked for. */
export function carryOutRequest(request: WidgetRequest, targets: RequestTargets): void {
  const { session, browse } = targets;
  switch (request.type) {
    case 'browse':
      return browse({ forId: request.id, isFolder: request.isFolder, way: request.way });
    case 'add':
      return session.add(request.files, arrivalOf(request));
    case 'add-addresses':
      return targets.addAddresses(request.addresses);
    case 'start':
      return session.start();
    case 'pause':
    case 'resume':
    case 'retry':
    case 'cancel':
    case 'remove':
    case 'shrink':
    case 'crop-to-fit':
    case 'answer-duplicate':
      return carryOutOnFile(request, session);
    case 'move':
      return targets.move(request.id, request.index);
    case 'open-crop':
    case 'crop':
    case 'crop-all':
    case 'skip-crop':
    case 'leave-crop':
      return carryOutCrop(request, targets);
    case 'clear-done':
      return targets.clearDone();
    case 'open-source':
    case 'close-source':
    case 'type-addresses':
    case 'show-files':
    case 'open':
    case 'close':
    case 'minimize':
      return carryOutLook(request, targets);
  }
}

function carryOutOnFile(request: FileRequest, session: UploadSession): void {
  switch (request.type) {
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
    case 'shrink':
      return void session.remedies.shrink(request.id);
    case 'crop-to-fit':
      return session.remedies.crop(request.id);
    case 'answer-duplicate':
      return void session.duplicates.answer(request.answer, request.id);
  }
}

function carryOutLook(
  request: LookRequest,
  { display, showView, showFiles, typeAddresses }: RequestTargets,
): void {
  switch (request.type) {
    case 'open-source':
      return showView(request.source);
    case 'close-source':
      return showView('list');
    case 'type-addresses':
      return typeAddresses(request.text);
    case 'show-files':
      return showFiles();
    case 'open':
      return display('open');
    case 'close':
      return display('closed');
    case 'minimize':
      return display('minimized');
  }
}

function arrivalOf({ source, forId, handleOf, isPasted }: AddRequest): Arrival {
  return { source, forId, handleOf, isPasted, isByVisitor: true };
}

function carryOutCrop(
  request: CropRequest,
  { session: { studio }, showView }: RequestTargets,
): void {
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
      showView('list');
      return studio.leave();
  }
}
