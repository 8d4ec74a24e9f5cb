/** What the widget says while a picture is cropped. */
export interface CropMessages {
  /** Heading; which of how many. */
  readonly title: (position: number, count: number) => string;
  readonly back: string;
  /** Under the list: opens the first of those that wait. */
  readonly cropPictures: (pictures: number) => string;
  readonly skip: string;
  /** All that wait stay whole. */
  readonly skipAll: string;
  readonly apply: string;
  readonly sameForAll: string;
  readonly reset: string;
  readonly loading: string;

  /** Name of the group of shapes. */
  readonly shapes: string;
  readonly free: string;
  readonly ratio: (width: number, height: number) => string;
  readonly straighten: string;
  readonly degrees: (degrees: number) => string;
  readonly turn: string;
  readonly flip: string;
  readonly zoomIn: string;
  readonly zoomOut: string;

  /** Name of what is moved by keys. */
  readonly frame: (name: string) => string;
  readonly help: string;
  readonly size: (width: number, height: number) => string;
  /** The same for screen readers. */
  readonly spokenSize: (width: number, height: number) => string;
  readonly numbers: string;
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;

  /** Name of the row of small pictures. */
  readonly strip: string;
  readonly picture: (name: string) => string;
}
