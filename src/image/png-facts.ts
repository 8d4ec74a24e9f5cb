import { colourSpaceOf } from './icc-profile.js';
import { PLAIN_FACTS, type PictureFacts } from './plain-facts.js';

const SIGNATURE_BYTES = 8;
/** `IEND`. */
const LAST_CHUNK = 0x49454e44;
const COLOURS_WITH_ALPHA: ReadonlySet<number> = new Set([4, 6]);
/** Display P3 among the code points of a `cICP` chunk. */
const P3_PRIMARIES = 12;
/** Larger profiles are not unpacked, in bytes. */
const MOST_PROFILE_BYTES = 4_000_000;

/** Facts of a PNG, animated or not. */
export async function pngFacts(head: Uint8Array<ArrayBuffer>): Promise<PictureFacts | undefined> {
  const view = new DataView(head.buffer);
  if (head.length < 33) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  const chunks = chunksBeforePixels(head);
  const packed = chunks.get('iCCP');
  const profile = packed && (await unpackedProfile(packed));
  const isP3 = chunks.get('cICP')?.[0] === P3_PRIMARIES;
  return {
    ...PLAIN_FACTS,
    type: 'image/png',
    size,
    isAnimated: chunks.has('acTL'),
    hasAlpha: COLOURS_WITH_ALPHA.has(view.getUint8(25)) || chunks.has('tRNS'),
    isLossless: true,
    colourSpace: isP3 ? 'display-p3' : colourSpaceOf(profile),
    profile,
  };
}

/** Whether a PNG, of which these are all bytes, ends before its last chunk. */
export function isPngCutOff(bytes: Uint8Array<ArrayBuffer>): boolean {
  const view = new DataView(bytes.buffer);
  let at = SIGNATURE_BYTES;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === LAST_CHUNK) return false;
    at += view.getUint32(at) + 12;
  }
  return true;
}

function chunksBeforePixels(head: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const chunks = new Map<string, Uint8Array<ArrayBuffer>>();
  const view = new DataView(head.buffer);
  let at = SIGNATURE_BYTES;
  while (at + 12 <= head.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...head.subarray(at + 4, at + 8));
    if (name === 'IDAT') break;
    chunks.set(name, head.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** A name, a zero, the method, and then the profile, deflated. */
async function unpackedProfile(
  chunk: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const packed = new Blob([chunk.subarray(chunk.indexOf(0) + 2)]).stream();
    const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      bytes += value.length;
      if (bytes > MOST_PROFILE_BYTES) return undefined;
      parts.push(value);
    }
  } catch {
    return undefined;
  }
}
