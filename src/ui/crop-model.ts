import {
  approached,
  centredFrame,
  fitted,
  type FrameRules,
  onWholePixels,
} from '../image/crop-frame.js';
import {
  type CropView,
  frameOnStage,
  inverse,
  stageMatrix,
  wholeView,
  withFrameOnStage,
} from '../image/crop-view.js';
import {
  flipped,
  type PictureEdit,
  type Rect,
  type Size,
  turnedClockwise,
  turnedSize,
  wholePicture,
} from '../image/picture-edit.js';

/** Room between the picture and the edges of the stage, in CSS pixels: handles reach into it. */
const MARGIN_PIXELS = 24;

/** CSS pixels for one of the picture, at most; or so many times what shows it whole. */
const LARGEST_SCALE = 8;
const MOST_ZOOM = 8;

/** What a page wants of crops. */
export interface CropWishes {
  /** Smallest result, in pixels of the source. */
  readonly minimum: Size;
  /** Share of the picture that the frame takes in at first, 0 to 1. */
  readonly share: number;
}

/**
 * The crop of one picture while the visitor works on it: what is cut out, and how the picture is
 * looked at. Draws nothing.
 */
export class CropModel {
  readonly picture: Size;
  readonly #wishes: CropWishes;
  #edit: PictureEdit;
  /** The last edit that straightening did not make: straightening back gives it again. */
  #base: PictureEdit;
  #ratio: number | undefined;
  /** How much larger than what shows the whole picture. */
  #zoom = 1;
  #view: CropView;

  /**
   * @param ratio width by height of the result; `undefined` where it is free
   * @param edit what was decided before
   */
  constructor(
    picture: Size,
    wishes: CropWishes,
    {
      ratio,
      edit,
    }: { readonly ratio: number | undefined; readonly edit?: PictureEdit | undefined },
  ) {
    this.picture = picture;
    this.#wishes = wishes;
    this.#ratio = ratio;
    this.#edit = edit ?? centredFrame(wholePicture(picture), this.rules, wishes.share);
    this.#base = this.#edit;
    this.#view = { stage: { width: 1, height: 1 }, scale: 1, centre: { x: 0, y: 0 } };
  }

  get edit(): PictureEdit {
    return this.#edit;
  }

  /** What is decided on: on whole pixels. */
  get result(): PictureEdit {
    return onWholePixels(this.#edit, this.rules);
  }

  get view(): CropView {
    return this.#view;
  }

  get ratio(): number | undefined {
    return this.#ratio;
  }

  get rules(): FrameRules {
    return { picture: this.picture, ratio: this.#ratio, minimum: this.#wishes.minimum };
  }

  /** Where the frame lies on the stage, in CSS pixels. */
  get frame(): Rect {
    return frameOnStage(this.#edit, this.#view);
  }

  /** Where the frame lies in the picture as it is turned, in its pixels. */
  get shown(): Rect {
    return frameOnStage(this.#edit, this.#plainView);
  }

  /** The stage has this size now, in CSS pixels; the frame keeps what it shows. */
  resize(stage: Size): void {
    this.#view = { ...this.#view, stage };
    this.#look();
  }

  /** The visitor drags the frame there on the stage; it goes as far as it may. */
  drag(frame: Rect): void {
    this.#approach(withFrameOnStage(this.#edit, frame, this.#view));
  }

  /** Moves the picture under the frame, in CSS pixels. */
  pan(x: number, y: number): void {
    const before = this.#edit.rect;
    const { frame } = this;
    this.drag({ ...frame, x: frame.x - x, y: frame.y - y });
    const { centre } = this.#view;
    const after = this.#edit.rect;
    this.#view = {
      ...this.#view,
      centre: { x: centre.x + after.x - before.x, y: centre.y + after.y - before.y },
    };
  }

  /** Makes the picture larger or smaller under the frame, around a point of the stage. */
  zoom(factor: number, around = middleOf(this.frame)): void {
    const whole = this.#wholeView.scale;
    const most = Math.max(whole * MOST_ZOOM, LARGEST_SCALE);
    const { frame } = this;
    const scale = Math.max(whole, Math.min(this.#view.scale * factor, most));
    const [a, b, c, d] = inverse(stageMatrix(this.#edit, this.#view));
    const { stage, centre } = this.#view;
    const [x, y] = [around.x - stage.width / 2, around.y - stage.height / 2];
    const kept = 1 - this.#view.scale / scale;
    const shift = { x: (a * x + c * y) * kept, y: (b * x + d * y) * kept };
    this.#view = { stage, scale, centre: { x: centre.x + shift.x, y: centre.y + shift.y } };
    this.#zoom = scale / whole;
    if (this.#zoom === 1) this.#view = this.#wholeView;
    this.#set(fitted(withFrameOnStage(this.#edit, frame, this.#view), this.rules));
  }

  /** A quarter turn clockwise. */
  turn(): void {
    this.#set(fitted(turnedClockwise(this.#edit), this.rules));
    this.#look();
  }

  /** Left becomes right. */
  flip(): void {
    this.#set(flipped(this.#edit));
    this.#look();
  }

  /** @param degrees clockwise, -45 to 45 */
  straighten(degrees: number): void {
    this.#edit = fitted({ ...this.#base, straighten: degrees }, this.rules);
    this.#look();
  }

  /** @param ratio width by height of the result; `undefined` where it is free */
  chooseRatio(ratio: number | undefined): void {
    this.#ratio = ratio;
    this.#set(fitted(this.#edit, this.rules));
  }

  /** The frame in numbers, in pixels of the picture as it is turned; what is not named stays. */
  place(wish: Partial<Rect>): void {
    const rect = { ...this.shown, ...wish };
    const ratio = this.#ratio;
    if (ratio !== undefined && wish.width !== undefined) rect.height = rect.width / ratio;
    else if (ratio !== undefined && wish.height !== undefined) rect.width = rect.height * ratio;
    this.#approach(withFrameOnStage(this.#edit, rect, this.#plainView));
  }

  /** As it was when nothing had been done. */
  reset(): void {
    this.#zoom = 1;
    this.#set(centredFrame(wholePicture(this.picture), this.rules, this.#wishes.share));
    this.#look();
  }

  #approach(wish: PictureEdit): void {
    const from = fitted(this.#edit, this.rules);
    this.#set(approached(from, wish, this.rules));
  }

  #set(edit: PictureEdit): void {
    this.#edit = edit;
    this.#base = edit;
  }

  /** Looks at the frame, as closely as before. */
  #look(): void {
    const whole = this.#wholeView;
    const scale = whole.scale * this.#zoom;
    const { rect } = this.#edit;
    this.#view = this.#zoom === 1 ? whole : { ...whole, scale, centre: middleOf(rect) };
  }

  get #wholeView(): CropView {
    const { stage } = this.#view;
    return wholeView(this.#edit, this.picture, { stage, margin: MARGIN_PIXELS });
  }

  /** One CSS pixel is one of the picture, whose corner is the stage's. */
  get #plainView(): CropView {
    const { width, height } = this.picture;
    const stage = turnedSize(this.picture, this.#edit);
    return { stage, scale: 1, centre: { x: width / 2, y: height / 2 } };
  }
}

function middleOf({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
