import { fingerprintOf } from './file-fingerprint.js';
import type { UploadItem } from './upload-item.js';

/** Files of one content, in the order in which they came. */
type Content = UploadItem[];

/** Files of one size. */
interface SizeGroup {
  /** Those that nobody has looked into yet, in the order in which they came. */
  readonly unread: Set<UploadItem>;
  /** By their samples. */
  readonly contents: Map<string, Content[]>;
  /** Those whose bytes are not here, by the digest in the API's answer. */
  readonly etags: Map<string, Content>;
  /** How many there are. */
  files: number;
  /** One after the other: of two that come together the second one is the copy. */
  turn: Promise<void>;
}

/**
 * Contents that share their size and their samples and differ all the same; a file is compared with so
 * many of them, the newest ones. One suffices, but for files made to keep others busy.
 */
const MOST_COMPARED = 8;

/** Size of what only the API can read. */
const NO_BYTES = -1;

/**
 * Which files have the same content. Size and address say which may have; nothing is read of files that
 * share neither, and each of the others is read once, however many there are.
 */
export class ContentIndex {
  readonly #sizes = new Map<number, SizeGroup>();
  readonly #addresses = new Map<string, Content>();
  readonly #addressed = new Map<UploadItem, Content>();
  readonly #contents = new Map<UploadItem, Content>();
  readonly #fingerprints = new WeakMap<UploadItem, Promise<string | undefined>>();
  readonly #entered = new Map<UploadItem, number>();

  has(item: UploadItem): boolean {
    return this.#entered.has(item);
  }

  /** Takes note of a file. @returns whether it may have the content of one that came before it */
  enter(item: UploadItem): boolean {
    const { address, bytes, file } = item.original;
    if (address !== undefined && !file) return this.#enterAddress(item, address);
    if (this.#entered.get(item) === bytes) return this.#isCrowded(bytes);
    this.#entered.set(item, bytes);
    const group = this.#sizes.get(bytes) ?? emptyGroup();
    this.#sizes.set(bytes, group);
    group.unread.add(item);
    group.files += 1;
    return this.#isCrowded(bytes);
  }

  /** The file is gone. */
  leave(item: UploadItem): void {
    const bytes = this.#entered.get(item);
    this.#entered.delete(item);
    for (const contents of [this.#contents, this.#addressed]) {
      remove(contents.get(item), item);
      contents.delete(item);
    }
    const group = bytes === undefined ? undefined : this.#sizes.get(bytes);
    if (!group || bytes === undefined) return;
    group.unread.delete(item);
    group.files -= 1;
    if (group.files === 0) this.#sizes.delete(bytes);
  }

  /** All files with the content of this one, itself among them, in the order in which they came. */
  async sameAs(item: UploadItem): Promise<readonly UploadItem[]> {
    const addressed = this.#addressed.get(item) ?? [];
    if (addressed.length > 1) return addressed;
    // What the browser has fetched from an address is known by its bytes from now on, too.
    if (item.original.file) this.enter(item);
    const group = this.#sizes.get(item.original.bytes);
    if (group?.unread.has(item)) {
      void this.#fingerprintOf(item);
      group.turn = group.turn.then(() => this.#readUpTo(item, group));
      await group.turn;
    }
    return this.#contents.get(item) ?? [item];
  }

  #isCrowded(bytes: number): boolean {
    return bytes > 0 && (this.#sizes.get(bytes)?.files ?? 0) > 1;
  }

  #enterAddress(item: UploadItem, address: string): boolean {
    const content = entryOf<Content>(this.#addresses, address, () => []);
    if (!this.#addressed.has(item)) {
      this.#entered.set(item, NO_BYTES);
      this.#addressed.set(item, content);
      content.push(item);
    }
    return content.length > 1;
  }

  async #readUpTo(last: UploadItem, group: SizeGroup): Promise<void> {
    for (const item of group.unread) {
      group.unread.delete(item);
      const content = await this.#contentOf(item, group);
      // It may be gone by now.
      if (this.#entered.has(item)) {
        content.push(item);
        this.#contents.set(item, content);
      }
      if (item === last) return;
    }
  }

  /** The content of a file: one that is known, or a new one. */
  async #contentOf(item: UploadItem, group: SizeGroup): Promise<Content> {
    const { isSameContent, md5Of } = await import('./same-content.js');
    const { brought: blob } = item;
    if (!blob) return entryOf(group.etags, etagOf(item) ?? item.id, () => []);
    const fingerprint = (await this.#fingerprintOf(item)) ?? '';
    const known = entryOf<Content[]>(group.contents, fingerprint, () => []);
    for (const content of known.slice(-MOST_COMPARED)) {
      const other = content.find(({ brought }) => brought)?.brought;
      if (other && (await isSameContent(blob, other, fingerprint))) return content;
    }
    const md5 = group.etags.size > 0 ? await md5Of(blob) : undefined;
    const content = (md5 && group.etags.get(md5)) || [];
    known.push(content);
    return content;
  }

  #fingerprintOf(item: UploadItem): Promise<string | undefined> {
    const { brought: blob } = item;
    const known = this.#fingerprints.get(item) ?? (blob && fingerprintOf(blob));
    if (!known) return Promise.resolve(undefined);
    this.#fingerprints.set(item, known);
    return known;
  }
}

function emptyGroup(): SizeGroup {
  const [contents, etags] = [new Map<string, Content[]>(), new Map<string, Content>()];
  return { unread: new Set(), contents, etags, files: 0, turn: Promise.resolve() };
}

/** The digest of what was sent, as far as the API has told it. */
function etagOf({ state, facts }: UploadItem): string | undefined {
  const result = state.status === 'done' ? state.result : undefined;
  if (result?.original_etag) return result.original_etag;
  return result?.bytes === facts.bytes ? result.etag : undefined;
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function remove(content: Content | undefined, item: UploadItem): void {
  const place = content?.indexOf(item) ?? -1;
  if (place >= 0) content?.splice(place, 1);
}
