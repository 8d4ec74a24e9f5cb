import type { FrameRules } from './crop-frame.js';
import type { PictureEdit, Rect, Size } from './picture-edit.js';

/** What can be asked of whoever works on pictures; files are only read. */
export type PictureOrder =
  /** A small picture that can fill a square of that side, upright. */
  | { readonly type: 'thumbnail'; readonly file: Blob; readonly side: number }
  /** What a file is, and a picture to crop it by, upright, no side longer than `most` pixels. */
  | { readonly type: 'preview'; readonly file: Blob; readonly most: number }
  /** The crop of another picture on this one, in the same place and shape. */
  | {
      readonly type: 'carry-over';
      readonly file: Blob;
      readonly edit: PictureEdit;
      /** Those of the other picture. */
      readonly rules: FrameRules;
    }
  /** How large a picture is, upright. */
  | { readonly type: 'measure'; readonly file: Blob }
  | PrepareOrder;

/** Makes of a file what is to be sent. */
export interface PrepareOrder {
  readonly type: 'prepare';
  readonly file: Blob;
  readonly name: string;
  /** What is cut out; absent for the whole picture. */
  readonly edit: PictureEdit | undefined;
  /** Whether it is cut out here, or told where it is to be. */
  readonly output: 'pixels' | 'coordinates';
  /** Largest result in pixels; `null` is no limit. */
  readonly limits: { readonly width: number | null; readonly height: number | null };
  /** Largest result in bytes, which costs quality first and pixels then; `null` is no limit. */
  readonly mostBytes: number | null;
  /** Whether larger ones are refused instead of scaled down. */
  readonly refusesLarger: boolean;
  /** Whether a JPEG that is otherwise left alone loses the place where it was taken. */
  readonly withoutLocation: boolean;
}

/** A picture to crop by. */
export interface Preview {
  readonly picture: Blob;
  /** Of the whole upright source, in pixels. */
  readonly size: Size;
  readonly isAnimated: boolean;
}

/** What is to be sent. */
export interface Prepared {
  /** Absent when the file can go as it is. */
  readonly file?: File;
  /** Of what was drawn anew: its pixels, and how many of the source they stand for. */
  readonly drawn?: { readonly from: Size; readonly to: Size };
  /** Where to cut, in whole pixels of what is sent, where nothing was cut out. */
  readonly coordinates?: Rect | undefined;
  /** Whether there was a place and it was taken out. */
  readonly isLocationRemoved: boolean;
}

/** What an order is answered with. */
export interface PictureResults {
  readonly thumbnail: Blob | undefined;
  readonly preview: Preview;
  readonly 'carry-over': PictureEdit;
  readonly measure: Size;
  readonly prepare: Prepared;
}

/** Why a picture could not be worked on: unreadable here, too many pixels, over the page's limits. */
export type PictureFault =
  | 'picture-unreadable'
  | 'picture-too-large'
  | 'picture-too-wide'
  | 'picture-too-high'
  | 'picture-unshrinkable';

/** Told by its code only: it crosses from a worker to the page. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly code: PictureFault;

  constructor(code: PictureFault) {
    super(code);
    this.code = code;
  }
}

/** More are not decoded: 16384 by 16384, the most that browsers draw, about a gigabyte. */
export const MOST_PIXELS = 16_384 * 16_384;

/** What goes to a worker. */
export interface PictureQuestion {
  readonly id: number;
  readonly order: PictureOrder;
}

/** What comes back. */
export type PictureAnswer =
  | { readonly id: number; readonly result: PictureResults[keyof PictureResults] }
  | { readonly id: number; readonly fault: PictureFault };
