import { blankGps, editedExif, orientationOf, setUpright } from './exif-block.js';
import { iccProfile, iccSegments } from './icc-profile.js';
import { blankIptcPlace } from './iptc-location.js';
import {
  APP1,
  APP13,
  APP2,
  beginsWith,
  endOfJpeg,
  isJpeg,
  jpegSegment,
  jpegSegments,
  LARGEST_PAYLOAD_BYTES,
  type JpegSegment,
} from './jpeg-segments.js';
import type { Size } from './picture-edit.js';
import { blankXmpPlace, editedXmp } from './xmp-location.js';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENDED_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';

/** Pictures that cameras append to one file: the photo, its preview, its gain map. */
const MOST_PICTURES = 8;

/** How a JPEG has to be turned to be upright, 1 to 8. */
export function jpegOrientation(segments: readonly JpegSegment[]): number {
  const exif = payloadOf(segments, APP1, EXIF);
  return exif ? orientationOf(exif) : 1;
}

/**
 * The same photo, but its decoder is told not to turn it: for decoders of which it is not known whether
 * they do.
 */
export function withoutOrientation(file: Blob, segments: readonly JpegSegment[]): Blob {
  const exif = segments.find(({ marker, payload }) => marker === APP1 && beginsWith(payload, EXIF));
  if (!exif) return file;
  const payload = exif.payload.slice();
  setUpright(payload.subarray(EXIF.length));
  const start = exif.end - payload.length;
  return new Blob([file.slice(0, start), payload, file.slice(exif.end)]);
}

/**
 * Blanks where a photo was taken, in place: EXIF's GPS, XMP's and IPTC's places, also in the previews
 * that cameras append. Nothing moves, so that every other byte stays as it was.
 *
 * @returns whether there was something
 */
export function blankLocation(file: Uint8Array): boolean {
  let found = false;
  let start = 0;
  for (let picture = 0; picture < MOST_PICTURES && isJpeg(file, start); picture++) {
    for (const { marker, payload } of jpegSegments(file, start)) {
      found = blankSegment(marker, payload) || found;
    }
    start = file.indexOf(0xff, endOfJpeg(file, start));
    if (start < 0) break;
  }
  return found;
}

/** Whether a photo says where it was taken. */
export function hasLocation(segments: readonly JpegSegment[]): boolean {
  return segments.some(({ marker, payload }) => blankSegment(marker, payload.slice()));
}

function blankSegment(marker: number, payload: Uint8Array): boolean {
  if (marker === APP13 && beginsWith(payload, PHOTOSHOP)) {
    return blankIptcPlace(payload.subarray(PHOTOSHOP.length));
  }
  if (marker !== APP1) return false;
  if (beginsWith(payload, EXIF)) return blankGps(payload.subarray(EXIF.length));
  const isXmp = beginsWith(payload, XMP) || beginsWith(payload, EXTENDED_XMP);
  return isXmp && blankXmpPlace(payload);
}

/**
 * A newly encoded JPEG with what its source said of itself: capture time, camera, author, caption;
 * upright, without a location.
 *
 * @param encoded as a canvas gives it
 * @param source the segments of the file that it was made of
 * @param profile to be embedded where the encoder has put none
 */
export function withCaptureData(
  encoded: Uint8Array<ArrayBuffer>,
  source: readonly JpegSegment[],
  facts: { readonly size: Size; readonly profile: Uint8Array | undefined },
): Uint8Array<ArrayBuffer>[] {
  if (!isJpeg(encoded)) return [encoded];
  const own = jpegSegments(encoded);
  const exif = payloadOf(source, APP1, EXIF);
  const xmp = payloadOf(source, APP1, XMP);
  const iptc = payloadOf(source, APP13, PHOTOSHOP)?.slice();
  if (iptc) blankIptcPlace(iptc);
  const profile = iccProfile(own) ?? facts.profile;
  const added = [
    ...segmentOf(APP1, EXIF, exif && editedExif(exif, facts.size)),
    ...segmentOf(APP1, XMP, xmp && editedXmp(xmp)),
    ...(profile ? iccSegments(profile) : []),
    ...segmentOf(APP13, PHOTOSHOP, iptc),
  ];
  // JFIF, if any, has to come first; the encoder's own profile is among those added.
  const [first] = own;
  const head = first?.marker === 0xe0 ? first.end : 2;
  const rest = own.filter(({ marker, start }) => start >= head && marker !== APP2);
  const pictureAt = own.at(-1)?.end ?? 2;
  return [
    encoded.slice(0, head),
    ...added,
    ...rest.map(({ start, end }) => encoded.slice(start, end)),
    encoded.slice(pictureAt),
  ];
}

function payloadOf(
  segments: readonly JpegSegment[],
  wanted: number,
  signature: string,
): Uint8Array | undefined {
  return segments
    .find(({ marker, payload }) => marker === wanted && beginsWith(payload, signature))
    ?.payload.subarray(signature.length);
}

function segmentOf(
  marker: number,
  signature: string,
  body: Uint8Array | undefined,
): Uint8Array<ArrayBuffer>[] {
  if (!body || signature.length + body.length > LARGEST_PAYLOAD_BYTES) return [];
  const payload = new Uint8Array(signature.length + body.length);
  payload.set(new TextEncoder().encode(signature));
  payload.set(body, signature.length);
  return [jpegSegment(marker, payload)];
}
