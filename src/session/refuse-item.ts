import type { FileError } from './file-snapshot.js';
import type { SessionContext } from './session-context.js';
import type { UploadItem } from './upload-item.js';

/** A file that was in the list turns out to be one that the page does not take. */
export function refuseItem(context: SessionContext, item: UploadItem, error: FileError): void {
  item.become({ status: 'invalid', error });
  context.listChanged();
  context.emit('upload-rejected', { files: [item.snapshot] });
}
