const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Length and name before a chunk's data, the check sum behind it. */
const HEAD_BYTES = 8;
const FRAME_BYTES = 12;

const CHECK_SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** A chunk of a PNG. */
export interface PngChunk {
  readonly name: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** All chunks of a PNG, in their order, as far as they are whole. */
export function pngChunks(bytes: Uint8Array<ArrayBuffer>): PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + HEAD_BYTES + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + HEAD_BYTES));
    if (end + 4 > bytes.length) break;
    chunks.push({ name, data: bytes.subarray(at + HEAD_BYTES, end) });
    at = end + 4;
  }
  return chunks;
}

/** A PNG of these chunks. */
export function pngFile(chunks: readonly PngChunk[]): Blob {
  const parts = chunks.flatMap(({ name, data }) => {
    const head = new Uint8Array(HEAD_BYTES);
    const tail = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, data.length);
    head.set(
      Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
      4,
    );
    new DataView(tail.buffer).setUint32(0, checkSum([head.subarray(4), data]));
    return [head, data, tail];
  });
  return new Blob([SIGNATURE, ...parts], { type: 'image/png' });
}

function checkSum(parts: readonly Uint8Array[]): number {
  let sum = 0xffffffff;
  for (const part of parts) {
    for (const byte of part) sum = (CHECK_SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
