import type { ErrorCode } from '../protocol/error-codes.js';
import type { AddressMessages } from './address-messages.js';
import type { CameraMessages } from './camera-messages.js';
import type { CropMessages } from './crop-messages.js';
import type { DuplicateMessages } from './duplicate-messages.js';
import type { RemedyMessages } from './remedy-messages.js';
import type { MoveMessages } from './move-messages.js';
import type { QueueMessages } from './queue-messages.js';
import type { VideoMessages } from './video-messages.js';

/** What a sentence about an error may use besides its code. */
export interface ErrorFacts {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** The limit that was broken: bytes, or a count. */
  readonly limit?: number;
  /** Of pictures, and what they break; each number in pixels. */
  readonly pixels?: { readonly width: number; readonly height: number };
  readonly pixelLimit?: PixelLimit;
  /** Name of the file in the list that is the same. */
  readonly twin?: string;
  /** The page's own sentence. */
  readonly pageWords?: string;
  /** The types that are taken, in words: `JPG, PNG or PDF`. */
  readonly accepted?: string;
  /** The server's own words, already shortened and free of control characters. */
  readonly serverWords?: string;
}

/** What a visitor may choose, for the line under the drop zone. */
export interface RuleFacts {
  /** The types that are taken, each in a word; empty for all. */
  readonly accepted: readonly string[];
  /** Sizes in bytes: of each file, of some kinds of them, and of all together. */
  readonly minFileBytes?: number;
  readonly maxFileBytes?: number;
  readonly maxImageBytes?: number;
  readonly maxVideoBytes?: number;
  readonly maxTotalBytes?: number;
  /** Of pictures, in pixels; `null` is no limit. */
  readonly minPixels?: PixelLimit;
  readonly maxPixels?: PixelLimit;
  readonly maxFiles?: number;
  readonly multiple: boolean;
}

/** A limit of width, of height, or of both, in pixels. */
export interface PixelLimit {
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Everything that the widget says, in one language. Plain strings, and functions where a sentence
 * has something in it: they take the bare values and write them in the language's own way.
 *
 * A language is one file that exports one value of this type.
 */
export interface Messages {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two facts, with its space. */
  readonly comma: string;

  // Ways in
  readonly dropTitle: string;
  /** In place of {@link dropTitle} where nothing can be dragged. */
  readonly chooseTitle: string;
  /** Under the title when browsing is the only other way in. */
  readonly browseHint: string;
  /** Under the title when there are several ways in. */
  readonly otherWaysHint: string;
  /** Under a drag; 0 when the browser does not tell how many files it carries. */
  readonly letGoTitle: (files: number) => string;
  readonly letGoStartsHint: (files: number) => string;
  readonly letGoWaitsHint: (files: number) => string;
  readonly browse: string;
  readonly addMore: string;
  readonly camera: string;
  readonly link: string;
  readonly folder: string;
  // On phones: what the system itself offers
  readonly takePhoto: string;
  readonly recordVideo: string;
  readonly gallery: string;
  readonly backToList: string;
  /** A panel, or another part that is loaded when it is wanted, is not to be had. */
  readonly lostPart: string;
  /** What may be chosen; '' when everything may. */
  readonly rules: (facts: RuleFacts) => string;
  readonly anyImage: string;
  readonly anyVideo: string;
  readonly anyAudio: string;
  readonly anyText: string;
  readonly anyOf: (words: readonly string[]) => string;

  // The list as a whole
  readonly filesHeading: (files: number) => string;
  readonly uploadingHeading: (files: number) => string;
  readonly listLabel: string;
  readonly totalProgressLabel: string;
  readonly upload: (files: number) => string;
  readonly pauseAll: string;
  readonly resumeAll: string;
  readonly tryAgainAll: string;
  readonly done: string;
  readonly uploadedSummary: (files: number) => string;
  readonly failedSummary: (failed: number, uploaded: number) => string;
  readonly pausedSummary: string;
  readonly waitingSummary: string;

  // Amounts
  readonly bytes: (bytes: number) => string;
  readonly bytesOf: (sent: number, total: number) => string;
  /** Where nobody knows how many bytes there will be. */
  readonly filesOf: (done: number, total: number) => string;
  readonly percent: (share: number) => string;
  readonly speed: (bytesPerSecond: number) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly timeLeftShort: (seconds: number) => string;
  readonly clock: (seconds: number) => string;

  // What a file is doing
  readonly statusChecking: string;
  readonly statusReady: string;
  readonly statusCropping: string;
  readonly statusPreparing: string;
  readonly statusQueued: string;
  readonly statusPaused: string;
  /** While it is uploading but no bytes move. */
  readonly statusStalled: string;
  /** The share that has arrived and will not be sent again. */
  readonly statusWaiting: (share: number) => string;
  readonly statusProcessing: string;
  /** While the server fetches the file from an address. */
  readonly statusFetching: string;
  readonly statusDone: string;
  /** Beside it: the place where a photo was taken was taken out. */
  readonly locationRemoved: string;
  readonly statusRemoving: string;
  /** After a reload: the visitor has to pick the file again. */
  readonly statusMissing: (share: number) => string;

  // What can be done with a file: a word, and the same with the file's name
  readonly pause: string;
  readonly pauseFile: (name: string) => string;
  readonly resume: string;
  readonly resumeFile: (name: string) => string;
  readonly crop: string;
  readonly cropFile: (name: string) => string;
  readonly tryAgain: string;
  readonly tryAgainFile: (name: string) => string;
  readonly chooseAnother: string;
  readonly chooseAnotherFile: (name: string) => string;
  readonly chooseAgain: string;
  readonly chooseAgainFile: (name: string) => string;
  readonly cancel: string;
  readonly cancelFile: (name: string) => string;
  /** Takes away a file that has not been sent. */
  readonly dismiss: string;
  readonly dismissFile: (name: string) => string;
  /** Deletes an uploaded file from the server while that is possible. */
  readonly remove: (secondsLeft: number) => string;
  readonly removeFile: (name: string, secondsLeft: number) => string;
  /** Afterwards: only the list forgets it. */
  readonly takeOffList: string;
  readonly takeOffListFile: (name: string) => string;
  readonly progressLabel: (name: string) => string;

  // The dialog
  readonly dialogTitle: (multiple: boolean) => string;
  readonly close: string;
  readonly minimize: string;
  readonly showAgain: string;

  // Why a form cannot be sent yet
  readonly formIsEmpty: string;
  readonly formIsBusy: string;
  readonly formHasFailed: string;
  readonly formHasTooFew: (least: number) => string;
  readonly formHasTooMany: (most: number) => string;

  // Said aloud by screen readers when it happens
  readonly announceAdded: (files: number) => string;
  readonly announceRefused: (files: number) => string;
  readonly announceUploaded: (files: number) => string;
  readonly announceFailed: (files: number) => string;
  readonly announceRemoved: (name: string, deleted: boolean) => string;

  /** Many files, the corner pill, and what has arrived. */
  readonly queue: QueueMessages;
  /** Files that are in the list already. */
  readonly duplicates: DuplicateMessages;
  /** Help for pictures that break a limit. */
  readonly remedies: RemedyMessages;
  /** Adding by a link. */
  readonly address: AddressMessages;
  /** While a picture is cropped. */
  readonly cropping: CropMessages;

  /** While the camera is on. */
  readonly cameraPanel: CameraMessages;
  readonly videoPanel: VideoMessages;

  /** While files change their order. */
  readonly moving: MoveMessages;

  /** What happened to a file and what to do about it, for every code. */
  readonly errors: { readonly [code in ErrorCode]: (facts: ErrorFacts) => string };
}
