/** Why there is no picture, and what to do. */
export interface TroubleWords {
  readonly title: string;
  readonly advice: string;
}

/** What the widget says while the camera is on. */
export interface CameraMessages {
  readonly title: string;
  /** Name of what the camera shows. */
  readonly preview: string;
  /** Name of what was taken. */
  readonly shot: string;
  readonly asking: string;
  readonly askingHint: string;
  readonly off: string;
  readonly offHint: string;
  readonly startAgain: string;

  readonly takePhoto: string;
  /** The button that waits some seconds before a photo. */
  readonly timer: (seconds: number) => string;
  readonly switchCamera: string;
  /** Name of the list of cameras. */
  readonly cameras: string;
  /** A camera that says no name of its own. */
  readonly camera: (position: number) => string;
  readonly retake: string;
  /** Takes over what was taken. */
  readonly use: string;
  /** The same where more may follow. */
  readonly add: string;
  readonly done: (added: number) => string;

  // Said aloud
  readonly announceLive: string;
  readonly announceTaken: string;
  readonly announceAdded: (added: number) => string;

  readonly troubles: {
    readonly [
      trouble in
        | 'refused'
        | 'dismissed'
        | 'system'
        | 'missing'
        | 'in-use'
        | 'unplugged'
        | 'unsupported'
        | 'failed'
    ]: TroubleWords;
  };
}
