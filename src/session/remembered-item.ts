import { thumbnailAddress } from '../protocol/delivery-address.js';
import type { DeleteWindow } from './delete-window.js';
import type { RememberedFile } from './tab-memory.js';
import { UploadItem } from './upload-item.js';

/** Side of a thumbnail that the API's delivery makes, in pixels. */
export const THUMBNAIL_PIXELS = 160;

/** An uploaded file as the tab keeps it; nothing for one that is not uploaded or has no answer. */
export function rememberedFiles(item: UploadItem, deleteWindow: DeleteWindow): RememberedFile[] {
  const { facts, state } = item;
  if (state.status !== 'done' || !state.result) return [];
  const { id, name, type, bytes, source, entry, replaces } = facts;
  const token = deleteWindow.tokenOf(id);
  const picture =
    source === 'restored'
      ? item.snapshot.previewUrl
      : thumbnailAddress(state.result, THUMBNAIL_PIXELS);
  return [
    {
      ...{ id, name, type, bytes, result: state.result, tokenLeftMs: deleteWindow.leftMs(id) },
      ...(picture && { picture }),
      ...(entry !== undefined && { entry }),
      ...(replaces !== undefined && { replaces }),
      ...(token && { token }),
    },
  ];
}

/** The item of a file that is uploaded already; its picture comes from the API's delivery. */
export function recalledItem(file: RememberedFile, deleteWindow: DeleteWindow): UploadItem {
  const { id, name, type, bytes, result, picture, entry, replaces, token, tokenLeftMs } = file;
  const item = new UploadItem({
    ...{ id, name, type, bytes, source: 'restored' },
    ...(entry !== undefined && { entry }),
    ...(replaces !== undefined && { replaces }),
  });
  item.become({ status: 'done', result });
  item.previewUrl = picture;
  if (token) item.removableUntil = deleteWindow.open(id, token, tokenLeftMs);
  return item;
}
