import { colourSpaceOf, iccProfile } from './icc-profile.js';
import { isAnimatedGif } from './gif-frames.js';
import { isobmffFacts } from './isobmff-facts.js';
import { jpegOrientation } from './jpeg-metadata.js';
import { jpegSegments } from './jpeg-segments.js';
import { PLAIN_FACTS, type PictureFacts } from './plain-facts.js';
import { pngFacts } from './png-facts.js';
import { webpFacts } from './webp-facts.js';

/** Read at first, in bytes; photos with large profiles and previews need more. */
const HEAD_BYTES = 64 * 1024;
const MOST_HEAD_BYTES = 8 * 1024 * 1024;

/**
 * Reads what a picture is from its first bytes, without decoding it; `undefined` for what is no
 * picture that is known here.
 */
export async function readPictureFacts(file: Blob): Promise<PictureFacts | undefined> {
  for (let length = HEAD_BYTES; ; length *= 8) {
    const head = new Uint8Array(await file.slice(0, length).arrayBuffer());
    const facts = await factsOf(head);
    if (facts?.type === 'image/gif') return { ...facts, isAnimated: await isAnimatedGif(file) };
    if (facts || length >= file.size || length >= MOST_HEAD_BYTES) return facts;
  }
}

async function factsOf(head: Uint8Array<ArrayBuffer>): Promise<PictureFacts | undefined> {
  const signature = String.fromCharCode(...head.subarray(0, 12));
  if (signature.startsWith('\xff\xd8\xff')) return jpegFacts(head);
  if (signature.startsWith('\x89PNG\r\n\x1a\n')) return pngFacts(head);
  if (/^RIFF....WEBP/s.test(signature)) return webpFacts(head);
  if (/^....ftyp/s.test(signature)) return isobmffFacts(head);
  const view = new DataView(head.buffer);
  if (/^GIF8[79]a/.test(signature) && head.length >= 10) {
    const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    return { ...PLAIN_FACTS, type: 'image/gif', size };
  }
  if (signature.startsWith('BM') && head.length >= 26) {
    const size = { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    return { ...PLAIN_FACTS, type: 'image/bmp', size };
  }
  return undefined;
}

/** Not before the frame header has been read, which stands last. */
function jpegFacts(head: Uint8Array): PictureFacts | undefined {
  const segments = jpegSegments(head);
  const frame = segments.find(({ marker }) => isFrameHeader(marker))?.payload;
  if (!frame || frame.length < 6) return undefined;
  const view = new DataView(frame.buffer, frame.byteOffset);
  const stored = { width: view.getUint16(3), height: view.getUint16(1) };
  const isTurned = jpegOrientation(segments) >= 5;
  const profile = iccProfile(segments);
  return {
    ...PLAIN_FACTS,
    type: 'image/jpeg',
    size: isTurned ? { width: stored.height, height: stored.width } : stored,
    hasAlpha: false,
    colourSpace: colourSpaceOf(profile),
    profile,
    segments,
  };
}

/** SOF0 to SOF15, of which three numbers mean something else. */
function isFrameHeader(marker: number): boolean {
  const isOther = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
  return marker >= 0xc0 && marker <= 0xcf && !isOther;
}
