/** What the list of many files, the corner pill and the view of what has arrived say. */
export interface QueueMessages {
  /** In place of the count of files where all are pictures. */
  readonly picturesHeading: (pictures: number) => string;
  /** Takes what is uploaded off the list, and deletes nothing. */
  readonly clearFinished: string;

  /** In a word or two on a picture, where the sentence of the status has no room. */
  readonly short: {
    readonly processing: string;
    /** The server fetches it. */
    readonly fetching: string;
    /** For the network. */
    readonly waiting: string;
    /** Nothing has moved for a while. */
    readonly stalled: string;
    readonly cropping: string;
  };

  // When everything is through
  readonly uploadMore: string;
  readonly showFiles: string;
  /** How much it was and how long it took; a sentence. */
  readonly took: (bytes: number, seconds: number) => string;
  /** For how long what has arrived can be taken back; a sentence. */
  readonly removable: (files: number, seconds: number) => string;

  // The corner pill
  readonly pillLabel: string;
  /** The pill goes, uploads go on. */
  readonly hidePill: string;
  readonly announceMinimized: string;

  // Said aloud
  readonly announceHalfWay: string;
  readonly announceCleared: (files: number) => string;
}
