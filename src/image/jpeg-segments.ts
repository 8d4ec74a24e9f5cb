/** One marker segment of a JPEG file. */
export interface JpegSegment {
  /** Second byte of the marker: 0xE1 is APP1. */
  readonly marker: number;
  /** Where its first byte, the 0xFF of the marker, lies in the file. */
  readonly start: number;
  /** Past its last byte. */
  readonly end: number;
  /** What follows marker and length; shares its memory with the file. */
  readonly payload: Uint8Array;
}

export const APP1 = 0xe1;
export const APP2 = 0xe2;
export const APP13 = 0xed;

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** The most that a segment holds: its length, itself included, is written in two bytes. */
export const LARGEST_PAYLOAD_BYTES = 0xffff - 2;

/** Whether bytes begin as a JPEG file does. */
export function isJpeg(bytes: Uint8Array, start = 0): boolean {
  return bytes[start] === 0xff && bytes[start + 1] === START_OF_IMAGE && bytes[start + 2] === 0xff;
}

/**
 * The segments before the picture itself, in their order; those that were read when the file is cut
 * short or broken.
 *
 * @param start of the JPEG file within the bytes
 */
export function jpegSegments(bytes: Uint8Array, start = 0): JpegSegment[] {
  const segments: JpegSegment[] = [];
  if (!isJpeg(bytes, start)) return segments;
  let at = start + 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Any number of 0xFF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end < at + 4 || end > bytes.length) break;
    segments.push({ marker, start: at, end, payload: bytes.subarray(at + 4, end) });
    at = end;
  }
  return segments;
}

/**
 * Where the picture ends: past its end-of-image marker, or at the end of the bytes. Cameras append
 * further pictures there.
 */
export function endOfJpeg(bytes: Uint8Array, start = 0): number {
  let at = jpegSegments(bytes, start).at(-1)?.end ?? start + 2;
  while (at + 1 < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) break;
    if (bytes[at + 1] === END_OF_IMAGE) return at + 2;
    at += 1;
  }
  return bytes.length;
}

/**
 * A segment ready to be written.
 *
 * @throws RangeError when the payload is larger than a segment can be
 */
export function jpegSegment(marker: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  if (payload.length > LARGEST_PAYLOAD_BYTES) {
    throw new RangeError(`A segment holds ${LARGEST_PAYLOAD_BYTES} bytes at most.`);
  }
  const length = payload.length + 2;
  const segment = new Uint8Array(length + 2);
  segment.set([0xff, marker, length >> 8, length & 0xff]);
  segment.set(payload, 4);
  return segment;
}

/** Whether a payload begins with an ASCII signature. */
export function beginsWith(payload: Uint8Array, signature: string): boolean {
  if (payload.length < signature.length) return false;
  for (let index = 0; index < signature.length; index++) {
    if (payload[index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}
