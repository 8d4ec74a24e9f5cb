import { type Box, boxesIn, fourLetters } from './isobmff-boxes.js';

/** Where a piece of an item lies. */
interface Extent {
  /** In the file, or in the box that describes it. */
  readonly isInFile: boolean;
  readonly at: number;
  readonly bytes: number;
}

/** One of the pictures or notes in a HEIF file. */
export interface HeifItem {
  readonly id: number;
  readonly type: string;
  readonly extents: readonly Extent[];
  /** What is said of it, in the order in which it is to be done. */
  readonly properties: readonly Box[];
}

/** What a HEIF file is made of. */
export interface HeifContents {
  /** The picture itself. */
  readonly main: number;
  readonly items: readonly HeifItem[];
  /** Where the bytes lie that extents outside of the file mean. */
  readonly data: Box | undefined;
}

/** Many more than any file has; of entries that take no bytes there could be billions. */
const MOST_ENTRIES = 10_000;
const MOST_EXTENTS = 32;

/**
 * Reads the description of a HEIF file: the content of its `meta` box.
 *
 * @throws RangeError when it is cut off
 */
export function heifContents(meta: DataView): HeifContents {
  const boxes = new Map(boxesIn(meta, 4, meta.byteLength).map((box) => [box.type, box]));
  const places = new Map(readBox(meta, boxes.get('iloc'), locations));
  const properties = new Map(readBox(meta, boxes.get('iprp'), propertiesOfItems));
  const types = readBox(meta, boxes.get('iinf'), typesOfItems);
  const primary = boxes.get('pitm');
  const items = types.map(([id, type]) => ({
    ...{ id, type },
    extents: places.get(id) ?? [],
    properties: properties.get(id) ?? [],
  }));
  return { main: primary ? idOfMain(meta, primary) : 0, items, data: boxes.get('idat') };
}

function readBox<Entry>(
  view: DataView,
  box: Box | undefined,
  read: (view: DataView, box: Box) => Entry[],
): Entry[] {
  return box ? read(view, box) : [];
}

function idOfMain(view: DataView, { start }: Box): number {
  return view.getUint8(start) === 0 ? view.getUint16(start + 4) : view.getUint32(start + 4);
}

function typesOfItems(view: DataView, { start, end }: Box): [id: number, type: string][] {
  const first = start + (view.getUint8(start) === 0 ? 6 : 8);
  return boxesIn(view, first, end).flatMap((entry): [number, string][] => {
    const version = view.getUint8(entry.start);
    if (entry.type !== 'infe' || version < 2) return [];
    const isWide = version > 2;
    const id = isWide ? view.getUint32(entry.start + 4) : view.getUint16(entry.start + 4);
    return [[id, fourLetters(view, entry.start + (isWide ? 10 : 8))]];
  });
}

function locations(view: DataView, { start }: Box): [id: number, extents: Extent[]][] {
  const version = view.getUint8(start);
  const read = new FieldReader(view, start + 4);
  const [sizes, baseSizes] = [read.number(1), read.number(1)];
  const indexBytes = version > 0 ? baseSizes & 15 : 0;
  const idBytes = version < 2 ? 2 : 4;
  return read.list(read.number(idBytes), () => {
    const id = read.number(idBytes);
    const method = version > 0 ? read.number(2) & 15 : 0;
    read.number(2);
    const base = read.number(baseSizes >> 4);
    const extents = read.list(Math.min(MOST_EXTENTS, read.number(2)), () => {
      read.number(indexBytes);
      const at = base + read.number(sizes >> 4);
      return { isInFile: method === 0, at, bytes: read.number(sizes & 15) };
    });
    return [id, method > 1 ? [] : extents];
  });
}

function propertiesOfItems(view: DataView, { start, end }: Box): [id: number, all: Box[]][] {
  const inside = boxesIn(view, start, end);
  const container = inside.find(({ type }) => type === 'ipco');
  const all = container ? boxesIn(view, container.start, container.end) : [];
  return inside
    .filter(({ type }) => type === 'ipma')
    .flatMap((box) => {
      const isWide = view.getUint8(box.start) > 0;
      const indexBytes = view.getUint8(box.start + 3) & 1 ? 2 : 1;
      const read = new FieldReader(view, box.start + 4);
      return read.list(read.number(4), (): [number, Box[]] => {
        const id = read.number(isWide ? 4 : 2);
        const indexes = read.list(read.number(1), () => {
          // The first bit says that a reader has to know it.
          return read.number(indexBytes) & (indexBytes === 2 ? 0x7fff : 0x7f);
        });
        return [id, indexes.flatMap((index) => all[index - 1] ?? [])];
      });
    });
}

/** Reads one field after the other. */
class FieldReader {
  readonly #view: DataView;
  #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** @param bytes 0, 1, 2, 4 or 8 */
  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index++) {
      value = value * 256 + this.#view.getUint8(this.#at++);
    }
    return value;
  }

  list<Entry>(count: number, read: () => Entry): Entry[] {
    return Array.from({ length: Math.min(count, MOST_ENTRIES) }, read);
  }
}
