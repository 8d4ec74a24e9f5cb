import { colourSpaceOf } from './icc-profile.js';
import { PLAIN_FACTS, type PictureFacts } from './plain-facts.js';

const ALPHA = 0x10;
const ANIMATION = 0x02;

/** Facts of a WebP, in any of its three kinds. */
export function webpFacts(head: Uint8Array<ArrayBuffer>): PictureFacts | undefined {
  if (head.length < 30) return undefined;
  const view = new DataView(head.buffer);
  const common = { ...PLAIN_FACTS, type: 'image/webp' };
  switch (nameAt(head, 12)) {
    case 'VP8 ':
      return {
        ...common,
        size: {
          width: view.getUint16(26, true) & 0x3fff,
          height: view.getUint16(28, true) & 0x3fff,
        },
        hasAlpha: false,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      const size = { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
      return { ...common, size, hasAlpha: ((bits >>> 28) & 1) === 1, isLossless: true };
    }
    case 'VP8X': {
      const chunks = chunksOf(head);
      const profile = chunks.get('ICCP');
      return {
        ...common,
        size: { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 },
        isAnimated: (view.getUint8(20) & ANIMATION) !== 0,
        hasAlpha: (view.getUint8(20) & ALPHA) !== 0,
        isLossless: chunks.has('VP8L'),
        colourSpace: colourSpaceOf(profile),
        profile,
      };
    }
    default:
      return undefined;
  }
}

/** As far as the head reaches. */
function chunksOf(head: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const view = new DataView(head.buffer);
  const chunks = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 12;
  while (at + 8 <= head.length) {
    const length = view.getUint32(at + 4, true);
    chunks.set(nameAt(head, at), head.slice(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function nameAt(head: Uint8Array, at: number): string {
  return String.fromCharCode(...head.subarray(at, at + 4));
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
