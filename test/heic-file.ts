/** A small picture inside a HEIC file, and how it is to be turned. */
export interface HeicParts {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** As an item of its own, or in the EXIF block. */
  readonly kept: 'item' | 'exif';
  /** Quarter turns against the clock of what holds it. */
  readonly turns: number;
  /** Whether left and right are to be swapped after that. */
  readonly isMirrored?: boolean;
}

const MAIN = 1;
const EXTRA = 2;

/** A HEIC file whose picture itself nobody can decode. */
export function heicFile({ jpeg, kept, turns, isMirrored = false }: HeicParts): Blob {
  const extra = kept === 'item' ? jpeg : exifBlock(jpeg);
  const head = box('ftyp', text('heic'), u32(0), text('mif1heic'));
  const meta = (at: number): Uint8Array<ArrayBuffer> =>
    fullBox(
      'meta',
      fullBox('hdlr', u32(0), text('pict'), new Uint8Array(13)),
      fullBox('pitm', u16(MAIN)),
      fullBox('iinf', u16(2), item(MAIN, 'hvc1'), item(EXTRA, kept === 'item' ? 'jpeg' : 'Exif')),
      box('iprp', box('ipco', ...properties(turns)), associations(kept, isMirrored)),
      // Offsets and lengths of four bytes each.
      fullBox('iloc', u8(0x44, 0), u16(2), place(MAIN, at, 8), place(EXTRA, at + 8, extra.length)),
    );
  const at = head.length + meta(0).length + 8;
  return new Blob([head, meta(at), box('mdat', new Uint8Array(8).fill(0xff), extra)]);
}

function properties(turns: number): Uint8Array<ArrayBuffer>[] {
  return [fullBox('ispe', u32(400), u32(300)), box('irot', u8(turns)), box('imir', u8(0))];
}

function associations(kept: HeicParts['kept'], isMirrored: boolean): Uint8Array<ArrayBuffer> {
  const turned = isMirrored ? u8(2, 0x82, 0x83) : u8(1, 0x82);
  const plain = u8(1, 1);
  const [main, extra] = kept === 'item' ? [plain, turned] : [turned, plain];
  return fullBox('ipma', u32(2), u16(MAIN), main, u16(EXTRA), extra);
}

function item(id: number, type: string): Uint8Array<ArrayBuffer> {
  return box('infe', u8(2, 0, 0, 0), u16(id), u16(0), text(type), u8(0));
}

function place(id: number, at: number, bytes: number): Uint8Array<ArrayBuffer> {
  return joined(u16(id), u16(0), u16(1), u32(at), u32(bytes));
}

/** A TIFF block with two directories: one without entries to speak of, one of the small picture. */
function exifBlock(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, value: number): Uint8Array<ArrayBuffer> =>
    joined(u16(tag), u16(4), u32(1), u32(value));
  const [first, second] = [8, 8 + 2 + 12 + 4];
  const picture = second + 2 + 24 + 4;
  const tiff = [
    ...[text('MM'), u16(42), u32(first)],
    ...[u16(1), entry(0x0100, 400), u32(second)],
    ...[u16(2), entry(0x0201, picture), entry(0x0202, jpeg.length), u32(0)],
  ];
  return joined(u32(6), text('Exif'), u8(0, 0), ...tiff, jpeg);
}

function box(type: string, ...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const content = joined(...parts);
  return joined(u32(content.length + 8), text(type), content);
}

function fullBox(
  type: string,
  ...parts: readonly Uint8Array<ArrayBuffer>[]
): Uint8Array<ArrayBuffer> {
  return box(type, u32(0), ...parts);
}

function u8(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

function u16(value: number): Uint8Array<ArrayBuffer> {
  return u8(value >> 8, value & 0xff);
}

function u32(value: number): Uint8Array<ArrayBuffer> {
  return joined(u16(value >>> 16), u16(value & 0xffff));
}

function text(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function joined(...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
