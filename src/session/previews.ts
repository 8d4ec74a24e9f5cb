import type { PictureAddresses } from '../image/picture-addresses.js';
import type { PictureDesk } from '../image/picture-desk.js';
import { thumbnailKind, Thumbnails } from '../image/thumbnails.js';
import { contentTypeOf } from './content-type.js';
import { hirePageReader } from './picture-room.js';
import type { UploadItem } from './upload-item.js';

/**
 * Files that are drawn at a time, pictures apart from others. Of pictures, some are drawn while the
 * next one waits at the door; a video needs a player, of which phones have few, and takes seconds.
 */
const AT_A_TIME = { pictures: 3, others: 1 } as const;

type Lane = keyof typeof AT_A_TIME;

/** A file that is drawn now. */
interface Order {
  readonly lane: Lane;
  readonly aborter: AbortController;
}

/**
 * Makes small pictures of files, the newest of those that are seen first, and frees their addresses.
 */
export class Previews {
  readonly #thumbnails: Thumbnails;
  readonly #pictureAddresses: PictureAddresses;
  readonly #onReady: () => void;
  /** In the order in which they came. */
  readonly #wanted = new Map<string, UploadItem>();
  readonly #ordered = new Map<string, Order>();
  readonly #addresses = new Map<string, string>();
  /** In the order of the list. */
  #seen: readonly string[] | undefined;
  #nextOrder: Promise<void> | undefined;

  /**
   * @param desk where pictures are drawn
   * @param addresses where their addresses come from
   * @param onReady called when an item has got its `previewUrl`
   */
  constructor(desk: PictureDesk, addresses: PictureAddresses, onReady: () => void) {
    this.#thumbnails = new Thumbnails(desk, hirePageReader);
    this.#pictureAddresses = addresses;
    this.#onReady = onReady;
  }

  /** A file wants a picture; one that it had is replaced. */
  request(item: UploadItem): void {
    const { file, type } = item.facts;
    if (!file || (type !== '' && !thumbnailKind(type))) return;
    this.#ordered.get(item.id)?.aborter.abort();
    this.#wanted.set(item.id, item);
    // Files come in many at a time: the newest is known once all of them are there.
    this.#nextOrder ??= Promise.resolve().then(() => {
      this.#nextOrder = undefined;
      this.#orderNext();
    });
  }

  /** The files whose rows are drawn; `undefined` for all. Others get no picture until they are. */
  show(ids: readonly string[] | undefined): void {
    this.#seen = ids;
    this.#orderNext();
  }

  /** The file is gone: its picture is no longer wanted. */
  release(id: string): void {
    this.#wanted.delete(id);
    this.#ordered.get(id)?.aborter.abort();
    this.#setAddress(id, undefined);
  }

  #orderNext(): void {
    for (const lane of ['pictures', 'others'] as const) {
      while (this.#busy(lane) < AT_A_TIME[lane]) {
        const next = this.#newest(lane);
        if (!next) break;
        this.#wanted.delete(next.id);
        void this.#draw(next, lane);
      }
    }
  }

  /** Of a long list, only what is seen is gone through. */
  #newest(lane: Lane): UploadItem | undefined {
    const seen = this.#seen?.flatMap((id) => this.#wanted.get(id) ?? []);
    return (seen ?? [...this.#wanted.values()]).findLast((item) => laneOf(item) === lane);
  }

  #busy(lane: Lane): number {
    return [...this.#ordered.values()].filter((order) => order.lane === lane).length;
  }

  async #draw(item: UploadItem, lane: Lane): Promise<void> {
    const { file, type } = item.facts;
    if (!file) return;
    const order = { lane, aborter: new AbortController() };
    const { signal } = order.aborter;
    this.#ordered.set(item.id, order);
    // What has no type may be known by its content.
    const kind = type || (await contentTypeOf(file).catch(() => undefined)) || '';
    const picture = await this.#thumbnails.draw(file, kind, signal);
    if (picture && !signal.aborted) await this.#show(item, picture, signal);
    if (this.#ordered.get(item.id) === order) this.#ordered.delete(item.id);
    this.#orderNext();
  }

  async #show(item: UploadItem, picture: Blob, signal: AbortSignal): Promise<void> {
    const address = await this.#pictureAddresses.addressOf(picture);
    if (signal.aborted) return this.#pictureAddresses.letGo(address);
    item.previewUrl = this.#setAddress(item.id, address);
    this.#onReady();
  }

  #setAddress(id: string, address: string | undefined): string | undefined {
    const before = this.#addresses.get(id);
    if (before) this.#pictureAddresses.letGo(before);
    if (address) this.#addresses.set(id, address);
    else this.#addresses.delete(id);
    return address;
  }
}

function laneOf({ facts: { type } }: UploadItem): Lane {
  return type.startsWith('image/') ? 'pictures' : 'others';
}
