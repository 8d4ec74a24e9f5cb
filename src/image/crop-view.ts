import { isOnItsSide, type PictureEdit, type Rect, type Size, turnedSize } from './picture-edit.js';

/** `x' = a x + c y + e`, `y' = b x + d y + f`, as in CSS. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a picture is looked at while it is cropped. */
export interface CropView {
  /** Of what it is shown in, in CSS pixels. */
  readonly stage: Size;
  /** CSS pixels for one pixel of the source. */
  readonly scale: number;
  /** What of the source is in the middle of the stage. */
  readonly centre: Point;
}

/** The whole picture, turned as the edit says, in the middle of the stage. */
export function wholeView(
  edit: PictureEdit,
  picture: Size,
  room: { readonly stage: Size; readonly margin: number },
): CropView {
  const { stage, margin } = room;
  const { width, height } = turnedSize(picture, edit);
  const radians = (edit.straighten * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const scale = Math.min(
    Math.max(1, stage.width - 2 * margin) / (width * cos + height * sin),
    Math.max(1, stage.height - 2 * margin) / (width * sin + height * cos),
  );
  return { stage, scale, centre: { x: picture.width / 2, y: picture.height / 2 } };
}

/** From pixels of the source to CSS pixels of the stage. */
export function stageMatrix(edit: PictureEdit, view: CropView): Matrix {
  const [cos, sin] = turn(edit);
  const across = edit.isMirrored ? -view.scale : view.scale;
  const [a, b, c, d] = [cos * across, sin * across, -sin * view.scale, cos * view.scale];
  const { x, y } = view.centre;
  const e = view.stage.width / 2 - a * x - c * y;
  const f = view.stage.height / 2 - b * x - d * y;
  return [a, b, c, d, e, f];
}

/** Cosine and sine of the whole turn; exact for quarter turns. */
export function turn({ quarterTurns, straighten }: PictureEdit): [cos: number, sin: number] {
  const radians = (straighten * Math.PI) / 180;
  const [cos, sin] = straighten === 0 ? [1, 0] : [Math.cos(radians), Math.sin(radians)];
  const turns: [number, number][] = [
    [cos, sin],
    [-sin, cos],
    [-cos, -sin],
    [sin, -cos],
  ];
  return turns[quarterTurns] ?? [cos, sin];
}

/** Where the frame of an edit lies on the stage: upright, whatever the picture does. */
export function frameOnStage(edit: PictureEdit, view: CropView): Rect {
  const { rect } = edit;
  const middle = apply(stageMatrix(edit, view), {
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
  });
  const size = turnedSize(rect, edit);
  const [width, height] = [size.width * view.scale, size.height * view.scale];
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/** The edit whose frame lies there on the stage. */
export function withFrameOnStage(edit: PictureEdit, frame: Rect, view: CropView): PictureEdit {
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const middle = apply(inverse(stageMatrix(edit, view)), centre);
  const size = { width: frame.width / view.scale, height: frame.height / view.scale };
  const { width, height } = isOnItsSide(edit)
    ? { width: size.height, height: size.width }
    : { width: size.width, height: size.height };
  const rect = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  return { ...edit, rect };
}

/** The view that shows the picture where a matrix puts it; turns are the edit's affair. */
export function viewOf(matrix: Matrix, stage: Size): CropView {
  const [a, b, c, d] = matrix;
  const centre = apply(inverse(matrix), { x: stage.width / 2, y: stage.height / 2 });
  return { stage, scale: Math.sqrt(Math.abs(a * d - b * c)), centre };
}

/** Both, the second one first. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** What undoes a matrix. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  const [a2, b2, c2, d2] = [d / area, -b / area, -c / area, a / area];
  return [a2, b2, c2, d2, -(a2 * e + c2 * f), -(b2 * e + d2 * f)];
}

function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
