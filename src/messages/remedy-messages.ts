/** Width and height in pixels. */
interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** What the widget offers for pictures that break a limit, and what it says of those it has helped. */
export interface RemedyMessages {
  /** Cuts a picture that has too many pixels. */
  readonly cropToFit: string;
  readonly cropToFitFile: (name: string) => string;
  /** Saves a picture anew, so that it keeps the limit. */
  readonly shrink: string;
  readonly shrinkFile: (name: string) => string;
  /** What that does to it. */
  readonly shrinkHint: string;
  /** Beside its size afterwards: what was done to it. */
  readonly shrunkTo: (after: Pixels) => string;
  /** The same when it has all of its pixels still. */
  readonly compressed: string;
}
