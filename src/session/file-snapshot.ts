import type { ErrorCode } from '../protocol/error-codes.js';
import type { UploadResult } from '../protocol/upload-result.js';

/** Where a file is on its way; a file has exactly one status. */
export const FILE_STATUSES = [
  'checking',
  'invalid',
  'ready',
  'cropping',
  'preparing',
  'queued',
  'uploading',
  'paused',
  'waiting',
  'processing',
  'done',
  'removing',
  'failed',
  'missing',
] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

/** The way a file came in. `restored`: from before a reload, or from the page's own value. */
export type FileSource = 'local' | 'url' | 'camera' | 'script' | 'restored';

/** Another file of the list that has the same content. */
export interface Twin {
  readonly id: string;
  readonly name: string;
}

/** A picture that was encoded anew to keep the page's limits: its pixels now. */
export interface Shrunk {
  readonly width: number;
  readonly height: number;
  /** Whether it has fewer of them than before; else it only lost details. */
  readonly isScaled: boolean;
}

/** What went wrong with a file. */
export interface FileError {
  readonly code: ErrorCode;
  /** A sentence in English; the list shows the code's sentence in the visitor's language. */
  readonly message: string;
  /** The API's own words, where it gave any. */
  readonly serverMessage?: string;
  /** The limit that was broken: bytes, or a count. */
  readonly limit?: number;
  /** Of pictures that have too few pixels: how many, and how many are needed. */
  readonly pixels?: { readonly width: number; readonly height: number };
  readonly pixelLimit?: { readonly width: number | null; readonly height: number | null };
  /** Name of the file in the list that is the same. */
  readonly twin?: string;
  /** Whether trying again may help. */
  readonly retryable: boolean;
}

/** One file as scripts and the list see it; frozen. */
export interface FileSnapshot {
  /** Unique within the widget. */
  readonly id: string;
  readonly name: string;
  /** MIME type; '' when unknown. */
  readonly type: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly source: FileSource;
  /** Absent after a reload, and of what the API fetches. */
  readonly file?: Blob;
  /** Where the API fetches it from; its size is then 0 until that is done. */
  readonly address?: string | undefined;
  /** What forms are sent for it, where the page gave it without its signature. */
  readonly entry?: string;
  /** Of one that took another's place: `resource_type/type/vVERSION/public_id` of that one. */
  readonly replaces?: string;
  readonly status: FileStatus;
  /** True while it is uploading but no bytes have moved for some seconds. */
  readonly stalled: boolean;
  /** 0 to 1; never runs backwards. */
  readonly progress: number;
  readonly bytesSent: number;
  /** Bytes per second, while it is uploading and known. */
  readonly speed?: number;
  readonly secondsLeft?: number;
  /** A small picture of it: an object URL, or an address of the API's delivery. */
  readonly previewUrl?: string;
  /** True for pictures that can be cropped now. */
  readonly croppable?: boolean;
  /** True for a refused picture that can be made to keep the limits. */
  readonly shrinkable?: boolean;
  /** What it was shrunk to since it came in. */
  readonly shrunk?: Shrunk;
  /** True when the place where a photo was taken was in it and is no more in what is sent. */
  readonly locationRemoved?: boolean;
  /** While the visitor is asked whether it is wanted twice: until then it counts for nothing. */
  readonly duplicateOf?: Twin;
  /** Why it was refused or failed; on a `done` file: why it could not be removed. */
  readonly error?: FileError;
  /** The API's answer, without the delete token. */
  readonly result?: UploadResult;
  /** Until when it can be deleted from the server: ms since the epoch by this browser's clock. */
  readonly removableUntil?: number;
}

/** Sums over the files that count: refused ones and undecided duplicates don't. */
export interface Totals {
  readonly files: number;
  readonly done: number;
  readonly failed: number;
  readonly bytes: number;
  readonly bytesSent: number;
  /** Bytes per second; 0 while nothing moves. */
  readonly speed: number;
  /** `undefined` until the speed is known. */
  readonly secondsLeft: number | undefined;
}

/** Pictures that the visitor crops one after the other. */
export interface CropRound {
  /** The one that is cropped now. */
  readonly id: string;
  /** All of them, in their order. */
  readonly ids: readonly string[];
}

/** All that the views draw, at one moment; frozen. */
export interface SessionSnapshot {
  readonly files: readonly FileSnapshot[];
  readonly totals: Totals;
  /** While the visitor crops. */
  readonly crop?: CropRound | undefined;
}
