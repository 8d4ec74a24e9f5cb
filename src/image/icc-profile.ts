import { APP2, beginsWith, jpegSegment, type JpegSegment } from './jpeg-segments.js';

/** The colour spaces that pictures are drawn in here; any other one is converted to sRGB. */
export type ColourSpace = 'srgb' | 'display-p3';

const SIGNATURE = 'ICC_PROFILE\0';
/** Signature, number of the part, count of parts. */
const HEAD_BYTES = SIGNATURE.length + 2;
const PART_BYTES = 65_000;

/** Red, green and blue of Display P3 as profiles hold them, in parts of 65536. */
const DISPLAY_P3_PRIMARIES = { rXYZ: 0x83df, gXYZ: 0x4abf, bXYZ: 0x2838 };
const TOLERANCE = 0x40;

/** Puts the profile of a JPEG file together; `undefined` when it has none or not all of it. */
export function iccProfile(segments: readonly JpegSegment[]): Uint8Array<ArrayBuffer> | undefined {
  const parts = segments
    .filter(({ marker, payload }) => marker === APP2 && beginsWith(payload, SIGNATURE))
    .map(({ payload }) => payload)
    .sort((one, other) => (one[SIGNATURE.length] ?? 0) - (other[SIGNATURE.length] ?? 0));
  const count = parts[0]?.[SIGNATURE.length + 1] ?? 0;
  if (parts.length === 0 || parts.length !== count) return undefined;
  const bodies = parts.map((part) => part.subarray(HEAD_BYTES));
  const profile = new Uint8Array(bodies.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const body of bodies) {
    profile.set(body, at);
    at += body.length;
  }
  return profile;
}

/** The segments that carry a profile. */
export function iccSegments(profile: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const count = Math.ceil(profile.length / PART_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const body = profile.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
    const payload = new Uint8Array(HEAD_BYTES + body.length);
    payload.set(new TextEncoder().encode(SIGNATURE));
    payload.set([index + 1, count], SIGNATURE.length);
    payload.set(body, HEAD_BYTES);
    return jpegSegment(APP2, payload);
  });
}

/** Whether a profile is Display P3's: told by its primaries, since names differ. */
export function colourSpaceOf(profile: Uint8Array | undefined): ColourSpace {
  if (!profile || profile.length < 132) return 'srgb';
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const wanted = Object.entries(DISPLAY_P3_PRIMARIES);
  const isP3 = wanted.every(([tag, x]) => {
    const value = xOf(view, tag);
    return value !== undefined && Math.abs(value - x) <= TOLERANCE;
  });
  return isP3 ? 'display-p3' : 'srgb';
}

/** The X of an XYZ tag of a profile. */
function xOf(view: DataView, tag: string): number | undefined {
  const count = Math.min(view.getUint32(128), 100);
  for (let index = 0; index < count; index++) {
    const at = 132 + index * 12;
    if (at + 12 > view.byteLength) return undefined;
    const letters = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(at + offset)));
    const valueAt = view.getUint32(at + 4);
    if (letters.join('') === tag && valueAt + 12 <= view.byteLength) {
      return view.getInt32(valueAt + 8);
    }
  }
  return undefined;
}
