import type { PictureDesk } from '../image/picture-desk.js';
import type { PictureAddresses } from '../image/picture-addresses.js';
import { EarlyCopies } from './early-copies.js';
import { Previews } from './previews.js';
import type { UploadItem } from './upload-item.js';

/** What is made of files beside their uploads: small pictures, and early copies of small ones. */
export class ItemAssets {
  readonly #previews: Previews;
  readonly #copies = new EarlyCopies();

  /**
   * @param desk where pictures are drawn
   * @param addresses where their addresses come from
   * @param onReady called when an item has got its picture
   */
  constructor(desk: PictureDesk, addresses: PictureAddresses, onReady: () => void) {
    this.#previews = new Previews(desk, addresses, onReady);
  }

  /** The files whose rows are drawn; `undefined` for all. */
  show(ids: readonly string[] | undefined): void {
    this.#previews.show(ids);
  }

  /** A file has come into the list. */
  request(item: UploadItem): void {
    this.#previews.request(item);
    this.#copies.request(item);
  }

  /** It looks different now. */
  redraw(item: UploadItem): void {
    this.#previews.request(item);
  }

  /** It has arrived: its picture is still shown, its bytes are not needed. */
  releaseCopy(item: UploadItem): void {
    this.#copies.release(item);
  }

  /** It is gone. */
  release(item: UploadItem): void {
    this.#previews.release(item.id);
    this.#copies.release(item);
  }
}
