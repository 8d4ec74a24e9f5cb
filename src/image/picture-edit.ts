/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in its pixels. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export type QuarterTurns = 0 | 1 | 2 | 3;

/**
 * What becomes of a picture: it is mirrored left to right or not, then turned clockwise by quarter
 * turns and a few degrees, then a frame is cut out of it.
 *
 * The frame is told in pixels of the upright source, before mirroring and turning. Where
 * `straighten` is not 0 it lies askew in the source, turned about its own middle.
 */
export interface PictureEdit {
  readonly rect: Rect;
  readonly quarterTurns: QuarterTurns;
  readonly isMirrored: boolean;
  /** Degrees clockwise, from -45 to 45. */
  readonly straighten: number;
}

/** The whole picture, as it is. */
export function wholePicture({ width, height }: Size): PictureEdit {
  return { rect: { x: 0, y: 0, width, height }, quarterTurns: 0, isMirrored: false, straighten: 0 };
}

/** Whether an edit leaves the picture as it is. */
export function isUnchanged({ rect, ...edit }: PictureEdit, { width, height }: Size): boolean {
  return (
    edit.quarterTurns === 0 &&
    !edit.isMirrored &&
    edit.straighten === 0 &&
    rect.x === 0 &&
    rect.y === 0 &&
    rect.width === width &&
    rect.height === height
  );
}

/** Whether width and height change places. */
export function isOnItsSide({ quarterTurns }: Pick<PictureEdit, 'quarterTurns'>): boolean {
  return quarterTurns % 2 === 1;
}

/** The same size after the edit's quarter turns, or before them. */
export function turnedSize(size: Size, edit: Pick<PictureEdit, 'quarterTurns'>): Size {
  const { width, height } = size;
  return isOnItsSide(edit) ? { width: height, height: width } : { width, height };
}

/** Size of the picture that an edit makes, in whole pixels. */
export function outputSize(edit: PictureEdit): Size {
  const { width, height } = turnedSize(edit.rect, edit);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** The edit and a quarter turn clockwise more. */
export function turnedClockwise(edit: PictureEdit): PictureEdit {
  return { ...edit, quarterTurns: ((edit.quarterTurns + 1) % 4) as QuarterTurns };
}

/** The edit with its result mirrored left to right; the frame keeps what it shows. */
export function flipped(edit: PictureEdit): PictureEdit {
  return {
    ...edit,
    isMirrored: !edit.isMirrored,
    quarterTurns: ((4 - edit.quarterTurns) % 4) as QuarterTurns,
    straighten: edit.straighten === 0 ? 0 : -edit.straighten,
  };
}
