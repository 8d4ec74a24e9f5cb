/** One entry of a TIFF directory, as EXIF is made of. */
export interface ExifEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the entry itself lies. */
  readonly at: number;
  /** Where its value lies: in the entry when it is small enough. */
  readonly valueAt: number;
  readonly valueBytes: number;
}

/** A TIFF directory. */
export interface ExifDirectory {
  /** Where it lies. */
  readonly at: number;
  readonly entries: readonly ExifEntry[];
  /** Where the address of the next directory is written. */
  readonly nextAt: number;
}

/** Bytes of one value, by TIFF's number of its type. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const;

const ENTRY_BYTES = 12;

/** Reads and changes a TIFF block in place. All that points outside of it counts as absent. */
export class TiffBlock {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #isLittle: boolean;

  private constructor(bytes: Uint8Array, isLittle: boolean) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#isLittle = isLittle;
  }

  /** `undefined` when it is none. */
  static of(bytes: Uint8Array): TiffBlock | undefined {
    const order = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
    if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
    const block = new TiffBlock(bytes, order === 'II');
    return block.short(2) === 42 ? block : undefined;
  }

  short(at: number): number {
    return at + 2 <= this.bytes.length ? this.#view.getUint16(at, this.#isLittle) : 0;
  }

  long(at: number): number {
    return at + 4 <= this.bytes.length ? this.#view.getUint32(at, this.#isLittle) : 0;
  }

  setShort(at: number, value: number): void {
    this.#view.setUint16(at, value, this.#isLittle);
  }

  setLong(at: number, value: number): void {
    this.#view.setUint32(at, value, this.#isLittle);
  }

  /** The first directory, which describes the picture itself. */
  get main(): ExifDirectory | undefined {
    return this.directory(this.long(4));
  }

  /** The directory at an address; `undefined` when none can be there. */
  directory(at: number): ExifDirectory | undefined {
    const count = this.short(at);
    const nextAt = at + 2 + count * ENTRY_BYTES;
    if (at < 8 || count === 0 || nextAt > this.bytes.length) return undefined;
    const entries = Array.from({ length: count }, (_, index) => this.#entry(at + 2 + index * 12));
    return { at, entries: entries.filter((entry) => entry !== undefined), nextAt };
  }

  /** The directory that an entry of another one points to. */
  below(directory: ExifDirectory, tag: number): ExifDirectory | undefined {
    const pointer = directory.entries.find((entry) => entry.tag === tag);
    return pointer && this.directory(this.long(pointer.valueAt));
  }

  /** A number, whether it is written in two bytes or in four. */
  number({ type, valueAt }: ExifEntry): number {
    return type === 3 ? this.short(valueAt) : this.long(valueAt);
  }

  setNumber({ type, valueAt }: ExifEntry, value: number): void {
    if (type === 3) this.setShort(valueAt, value);
    else if (type === 4) this.setLong(valueAt, value);
  }

  /** Takes an entry out of its directory; the value, where it lies elsewhere, stays. */
  remove(directory: ExifDirectory, tag: number): void {
    const entry = directory.entries.find((it) => it.tag === tag);
    if (!entry) return;
    const end = directory.nextAt + 4;
    this.bytes.copyWithin(entry.at, entry.at + ENTRY_BYTES, Math.min(end, this.bytes.length));
    this.bytes.fill(0, end - ENTRY_BYTES, Math.min(end, this.bytes.length));
    this.setShort(directory.at, this.short(directory.at) - 1);
  }

  #entry(at: number): ExifEntry | undefined {
    const type = this.short(at + 2);
    const count = this.long(at + 4);
    const valueBytes = (TYPE_BYTES[type] ?? 0) * count;
    const valueAt = valueBytes <= 4 ? at + 8 : this.long(at + 8);
    if (valueAt + valueBytes > this.bytes.length) return undefined;
    return { tag: this.short(at), type, count, at, valueAt, valueBytes };
  }
}
