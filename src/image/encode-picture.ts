import { withCaptureData } from './jpeg-metadata.js';
import { PictureError } from './picture-orders.js';
import type { PictureFacts } from './plain-facts.js';

const JPEG = 'image/jpeg';
const WEBP = 'image/webp';
const PNG = 'image/png';

/** Formats that an edited picture keeps. */
const KEPT_TYPES: ReadonlySet<string> = new Set([JPEG, PNG, WEBP]);

const QUALITY = 0.92;
/** At which the encoder of WebP loses nothing. */
const LOSSLESS_QUALITY = 1;
/** Rows whose pixels are looked at a time. */
const STRIP_ROWS = 256;

/** What an edited picture was before. */
export type PictureOrigin = Pick<
  PictureFacts,
  'type' | 'hasAlpha' | 'isLossless' | 'segments' | 'profile' | 'colourSpace'
>;

/**
 * Encodes a picture in the format of its source where the browser writes it, else as PNG when one can
 * see through it, else as JPEG. A JPEG of a JPEG keeps its capture data.
 *
 * @param quality up to 1, of formats that lose something; a good one when absent
 * @throws PictureError `picture-too-large` when the browser has no room for it
 */
export async function encodePicture(
  canvas: OffscreenCanvas,
  origin: PictureOrigin | undefined,
  quality?: number,
): Promise<Blob> {
  const type = targetType(canvas, origin);
  const encoded = await encodeAs(canvas, { type, quality }, origin);
  if (encoded.type !== JPEG || !origin) return encoded;
  const { width, height } = canvas;
  // An encoder that was given other colours than sRGB and says nothing of them needs help.
  const profile = origin.colourSpace === 'srgb' ? undefined : origin.profile;
  const parts = withCaptureData(new Uint8Array(await encoded.arrayBuffer()), origin.segments, {
    size: { width, height },
    profile: colourSpaceOfCanvas(canvas) === 'srgb' ? undefined : profile,
  });
  return new Blob(parts, { type: JPEG });
}

/**
 * WebKit writes no WebP and gives a PNG instead: many times as large, for nothing where a part of the
 * picture is lost already and none of it can be seen through.
 */
async function encodeAs(
  canvas: OffscreenCanvas,
  { type, quality: wanted }: { readonly type: string; readonly quality: number | undefined },
  origin: PictureOrigin | undefined,
): Promise<Blob> {
  const isLossless = (origin?.isLossless ?? false) && wanted === undefined;
  const quality = wanted ?? (type === WEBP && isLossless ? LOSSLESS_QUALITY : QUALITY);
  const encoded = await canvas.convertToBlob({ type, quality }).catch(() => {
    throw new PictureError('picture-too-large');
  });
  const isWritten = encoded.type === type || isLossless;
  if (isWritten || (origin?.hasAlpha !== false && isSeeThrough(canvas))) return encoded;
  return canvas.convertToBlob({ type: JPEG, quality });
}

/** The name that goes with a type: its ending changes only where the type has. */
export function nameFor(name: string, type: string): string {
  const ending = { [JPEG]: 'jpg', [PNG]: 'png', [WEBP]: 'webp' }[type] ?? '';
  const isFitting =
    type === JPEG ? /\.(jpe?g|jfif)$/i.test(name) : name.toLowerCase().endsWith(`.${ending}`);
  if (isFitting || ending === '') return name;
  return `${name.replace(/\.[^./\\]{1,8}$/, '')}.${ending}`;
}

function targetType(canvas: OffscreenCanvas, origin: PictureOrigin | undefined): string {
  if (origin && KEPT_TYPES.has(origin.type)) return origin.type;
  return (origin?.hasAlpha ?? isSeeThrough(canvas)) ? PNG : JPEG;
}

function isSeeThrough(canvas: OffscreenCanvas): boolean {
  const context = canvas.getContext('2d');
  for (let y = 0; y < canvas.height; y += STRIP_ROWS) {
    const rows = Math.min(STRIP_ROWS, canvas.height - y);
    const pixels = context?.getImageData(0, y, canvas.width, rows).data ?? [];
    for (let index = 3; index < pixels.length; index += 4) {
      if ((pixels[index] ?? 0) < 255) return true;
    }
  }
  return false;
}

/** Browsers that draw in sRGB only do so whatever they are asked for. */
function colourSpaceOfCanvas(canvas: OffscreenCanvas): string {
  return canvas.getContext('2d')?.getImageData(0, 0, 1, 1).colorSpace ?? 'srgb';
}
