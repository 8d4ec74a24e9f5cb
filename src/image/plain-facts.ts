import type { ColourSpace } from './icc-profile.js';
import type { JpegSegment } from './jpeg-segments.js';
import type { Size } from './picture-edit.js';

/** What the beginning of a file says of the picture in it. */
export interface PictureFacts {
  /** By content, whatever the file is called. */
  readonly type: string;
  /** In pixels, upright as far as the header tells. */
  readonly size: Size;
  readonly isAnimated: boolean;
  /** Whether it may be seen through; `undefined` where only its pixels tell. */
  readonly hasAlpha: boolean | undefined;
  /** Whether encoding it anew should lose nothing, where its format can do both. */
  readonly isLossless: boolean;
  readonly colourSpace: ColourSpace;
  /** As it is embedded. */
  readonly profile: Uint8Array<ArrayBuffer> | undefined;
  /** JPEG: what stands before the picture. */
  readonly segments: readonly JpegSegment[];
}

/** Facts of formats that have little to tell. */
export const PLAIN_FACTS = {
  isAnimated: false,
  hasAlpha: undefined,
  isLossless: false,
  colourSpace: 'srgb',
  profile: undefined,
  segments: [],
} as const satisfies Omit<PictureFacts, 'type' | 'size'>;
