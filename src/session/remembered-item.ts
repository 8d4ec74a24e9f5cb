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
  const { id, name, type, bytes } = facts;
  const token = deleteWindow.tokenOf(id);
  const tokenLeftMs = deleteWindow.leftMs(id);
  return [{ id, name, type, bytes, result: state.result, tokenLeftMs, ...(token && { token }) }];
}

/** The item of a file that the tab has kept; its picture comes from the API's delivery. */
export function recalledItem(file: RememberedFile, deleteWindow: DeleteWindow): UploadItem {
  const { id, name, type, bytes, result, token, tokenLeftMs } = file;
  const item = new UploadItem({ id, name, type, bytes, source: 'restored' });
  item.become({ status: 'done', result });
  item.previewUrl = thumbnailAddress(result, THUMBNAIL_PIXELS);
  if (token) item.removableUntil = deleteWindow.open(id, token, tokenLeftMs);
  return item;
}
