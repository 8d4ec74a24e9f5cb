const IMAGE = 0x2c;
const EXTENSION = 0x21;
/** Larger ones are taken for animations without counting, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whether a GIF has more than one frame; a broken one is taken for what was read of it. */
export async function isAnimatedGif(file: Blob): Promise<boolean> {
  if (file.size > MOST_BYTES) return true;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let at = 13 + colourTableBytes(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === IMAGE) {
      frames += 1;
      if (frames > 1) return true;
      // Descriptor, its colours, and the size of a code; then the blocks.
      at = pastBlocks(bytes, at + 11 + colourTableBytes(bytes[at + 9] ?? 0));
    } else if (kind === EXTENSION) at = pastBlocks(bytes, at + 2);
    else return false;
  }
  return false;
}

/** Whether a GIF ends before its first frame does. */
export function isGifCutOff(bytes: Uint8Array): boolean {
  let at = 13 + colourTableBytes(bytes[10] ?? 0);
  while (bytes[at] === EXTENSION) at = pastBlocks(bytes, at + 2);
  if (bytes[at] !== IMAGE) return true;
  const end = pastBlocks(bytes, at + 11 + colourTableBytes(bytes[at + 9] ?? 0));
  return end > bytes.length || bytes[end - 1] !== 0;
}

function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks tell their length in their first byte; one without a length ends them. */
function pastBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += length + 1;
    if (length === 0) break;
  }
  return at;
}
