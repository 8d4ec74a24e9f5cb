import { UploadError } from '../client/upload-error.js';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import type { PictureEdit, Rect } from '../image/picture-edit.js';
import { isCroppable, isCroppableAgain } from './croppable.js';
import type { FileSnapshot, FileSource, FileStatus, Shrunk } from './file-snapshot.js';
import { FOLLOWERS, type ItemState, UNDER_WAY } from './item-state.js';
import { isShrinkable } from './remediable.js';
import { SpeedMeter } from './speed-meter.js';

/** What is known of a file from the moment it comes in, and does not change. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly source: FileSource;
  readonly file?: Blob;
  /** Where the API fetches it from, instead of bytes that are here. */
  readonly address?: string | undefined;
  /** What forms are sent, where it is not made of the answer; and whose place it has taken. */
  readonly entry?: string;
  readonly replaces?: string;
}

/** What is made of a picture before it goes. */
export interface ItemPicture {
  /** What the visitor wants; absent for the whole picture. */
  readonly edit?: PictureEdit | undefined;
  /** Where to cut, in pixels of what is sent, when the picture goes whole. */
  readonly coordinates?: Rect | undefined;
  /** What it was shrunk to, so that it keeps the page's limits. */
  readonly shrunk?: Shrunk | undefined;
  /** Whether the place where it was taken was in it and is no more. */
  readonly isLocationRemoved: boolean;
}

/** One file in the list: facts, one state, and how far it is. */
export class UploadItem {
  #facts: FileFacts;
  /** What came in, once something else was made of it. */
  #original: FileFacts | undefined;
  #picture: ItemPicture | undefined;
  /** What the server has of it; a retry goes on from there. */
  checkpoint: UploadCheckpoint | undefined;
  /** Whether the page has stopped its start: it goes only when it is asked to again. */
  isHeld = false;
  #state: ItemState = { status: 'checking' };
  #bytesSent = 0;
  #copy: Blob | undefined;
  #previewUrl: string | undefined;
  #removableUntil: number | undefined;
  #snapshot: FileSnapshot | undefined;
  #meter = new SpeedMeter();

  constructor(facts: FileFacts) {
    this.#facts = facts;
  }

  get facts(): FileFacts {
    return this.#facts;
  }

  get id(): string {
    return this.#facts.id;
  }

  get state(): ItemState {
    return this.#state;
  }

  get status(): FileStatus {
    return this.#state.status;
  }

  /** Not when it is refused, nor while the visitor is asked whether it is wanted twice. */
  get counts(): boolean {
    return this.status !== 'invalid' && !('twin' in this.#state);
  }

  get isUnderWay(): boolean {
    return UNDER_WAY.has(this.status);
  }

  /** Past the last byte only the server can stop; what it fetches itself goes on anyway. */
  get isPausable(): boolean {
    const { status } = this;
    if (status === 'queued') return true;
    return !this.facts.address && (status === 'uploading' || status === 'waiting');
  }

  get bytesSent(): number {
    return this.#bytesSent;
  }

  /** @throws UploadError `illegal-state` for a step that no file may take */
  become(state: ItemState): void {
    if (!FOLLOWERS[this.status].includes(state.status)) {
      throw new UploadError(
        'illegal-state',
        `"${this.facts.name}" is ${this.status} and cannot become ${state.status}.`,
      );
    }
    if (state.status !== this.status) this.#meter = new SpeedMeter();
    this.#state = state;
    this.#snapshot = undefined;
  }

  /** The bytes to send: a copy that nothing can change where there is one, else the file itself. */
  get content(): Blob | undefined {
    return this.isEdited ? this.#facts.file : this.brought;
  }

  /** The bytes that came in. */
  get brought(): Blob | undefined {
    return this.#copy ?? this.original.file;
  }

  keepCopy(copy: Blob | undefined): void {
    this.#copy = copy;
  }

  /** The file as it came in, whatever was made of it. */
  get original(): FileFacts {
    return this.#original ?? this.#facts;
  }

  get isEdited(): boolean {
    return this.#original !== undefined;
  }

  /** What is made of it before it goes; absent until that is done. */
  get picture(): ItemPicture | undefined {
    return this.#picture;
  }

  /** Another file goes in its place, from its first byte; `undefined` for the one that came in. */
  revise(made: File | undefined, picture: ItemPicture | undefined): void {
    const { original } = this;
    const facts = made && { name: made.name, type: made.type, bytes: made.size, file: made };
    this.#original = made && original;
    this.#facts = { ...original, ...facts };
    this.#picture = picture;
    this.#snapshot = undefined;
    this.#bytesSent = 0;
    this.checkpoint = undefined;
  }

  /** It has arrived: what was made of it is not needed any more. */
  releaseMade(): void {
    const file = this.#original?.file;
    if (file) this.#facts = { ...this.#facts, file };
  }

  /** More is known of it: its bytes after a reload, or what the API has fetched. */
  learn(facts: Partial<Omit<FileFacts, 'id' | 'source'>>): void {
    this.#facts = { ...this.#facts, ...facts };
    this.#snapshot = undefined;
  }

  /** Bytes that are on their way or there; fewer than before are not shown. */
  progressTo(bytesSent: number, nowMs: number): void {
    this.#bytesSent = Math.max(this.#bytesSent, Math.min(bytesSent, this.facts.bytes));
    this.#meter.record(this.#bytesSent, nowMs);
    this.#snapshot = undefined;
  }

  /** No byte has moved for some time; the next one that does ends it. */
  markStalled(): void {
    this.#meter.isStalled = true;
    this.#snapshot = undefined;
  }

  /** Whether it is uploading and nothing has moved since a time, in ms; told once. */
  isSilentSince(timeMs: number): boolean {
    const { isStalled, lastMoveMs } = this.#meter;
    return this.status === 'uploading' && !isStalled && lastMoveMs < timeMs;
  }

  get previewUrl(): string | undefined {
    return this.#previewUrl;
  }

  set previewUrl(url: string | undefined) {
    this.#previewUrl = url;
    this.#snapshot = undefined;
  }

  set removableUntil(timeMs: number | undefined) {
    this.#removableUntil = timeMs;
    this.#snapshot = undefined;
  }

  /** The file as scripts and views see it; the same object until something changes. */
  get snapshot(): FileSnapshot {
    return (this.#snapshot ??= this.#takeSnapshot());
  }

  #takeSnapshot(): FileSnapshot {
    const { bytes } = this.facts;
    const state = this.#state;
    const isThere = state.status === 'done' || state.status === 'removing';
    const bytesSent = isThere ? bytes : this.#bytesSent;
    const speed = state.status === 'uploading' ? this.#meter.bytesPerSecond : undefined;
    return Object.freeze({
      ...this.facts,
      status: state.status,
      stalled: this.#meter.isStalled,
      progress: isThere ? 1 : bytes > 0 ? bytesSent / bytes : 0,
      bytesSent,
      ...(speed && { speed, secondsLeft: (bytes - bytesSent) / speed }),
      ...(this.#previewUrl && { previewUrl: this.#previewUrl }),
      ...((isCroppable(this) || isCroppableAgain(this)) && { croppable: true }),
      ...(isShrinkable(this) && { shrinkable: true }),
      ...(this.#picture?.shrunk && { shrunk: this.#picture.shrunk }),
      ...(this.#picture?.isLocationRemoved && { locationRemoved: true }),
      ...('twin' in state && { duplicateOf: state.twin }),
      ...('error' in state && { error: state.error }),
      ...('result' in state && { result: state.result }),
      ...(this.#removableUntil !== undefined && { removableUntil: this.#removableUntil }),
    });
  }
}
