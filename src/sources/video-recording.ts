import type { CameraPlugin } from './camera-plugin.js';
import {
  type RecordingEndAhead,
  recordingEndAhead,
  type RecordingLimits,
  recordingRates,
} from './recording-limits.js';

/** What can be seen of a recording. */
export interface RecordingView {
  /** Recorded until now; without the pauses. */
  readonly seconds: number;
  /** Until it ends by itself; `undefined` when it does not. */
  readonly secondsLeft: number | undefined;
  readonly isPaused: boolean;
  readonly canPause: boolean;
}

/** What a recording has others do. */
export interface RecordingHost {
  /** Called whenever its view is another, at most once a second. */
  readonly onTick: () => void;
  /** It has reached a limit and is to be ended. */
  readonly onLimit: (by: RecordingEndAhead['by']) => void;
  /** The browser cannot go on with it. */
  readonly onFailure: () => void;
}

/** How often its limits are looked at, in ms. */
const INTERVAL_MS = 100;
/** What some browsers hold back until the next whole picture comes that often, in ms. */
const KEY_FRAME_MS = 1000;

/** What browsers newer than TypeScript's know. */
interface RecorderOptions extends MediaRecorderOptions {
  readonly videoKeyFrameIntervalDuration?: number;
}

/** One video that is being recorded, and the clock over it. */
export class VideoRecording {
  readonly #plugin: CameraPlugin;
  readonly #limits: RecordingLimits;
  readonly #host: RecordingHost;
  readonly #recorder: MediaRecorder;
  readonly #ticking: ReturnType<typeof setInterval>;
  /** Before the last pause, in ms. */
  #recordedMs = 0;
  /** When it began or went on. */
  #since: number | undefined = performance.now();
  #bytes = 0;
  #secondsOfBytes = 0;
  #shownSecond = 0;

  /**
   * Begins at once.
   *
   * @param mimeType how it is written
   * @throws Error when the browser cannot record what the camera gives
   */
  constructor(
    plugin: CameraPlugin,
    mimeType: string,
    limits: RecordingLimits,
    host: RecordingHost,
  ) {
    this.#plugin = plugin;
    this.#limits = limits;
    this.#host = host;
    const { video, audio } = recordingRates(limits);
    const options: RecorderOptions = {
      ...{ mimeType, videoBitsPerSecond: video, audioBitsPerSecond: audio },
      ...(mimeType.startsWith('video/mp4') && { videoKeyFrameIntervalDuration: KEY_FRAME_MS }),
    };
    plugin.recorderOptions = options;
    plugin.startRecording();
    const recorder = plugin.activeRecorder;
    if (!recorder) throw new Error('Nothing records.');
    this.#recorder = recorder;
    recorder.addEventListener('dataavailable', this.#onData);
    recorder.addEventListener('error', host.onFailure, { once: true });
    this.#ticking = setInterval(() => this.#look(), INTERVAL_MS);
  }

  get view(): RecordingView {
    const { secondsLeft } = this.#endAhead ?? {};
    const canPause = typeof this.#recorder.pause === 'function';
    return { seconds: this.#seconds, secondsLeft, isPaused: this.#since === undefined, canPause };
  }

  pause(): void {
    if (this.#since === undefined || this.#recorder.state !== 'recording') return;
    this.#recorder.pause();
    this.#recordedMs += performance.now() - this.#since;
    this.#since = undefined;
    this.#host.onTick();
  }

  resume(): void {
    if (this.#since !== undefined || this.#recorder.state !== 'paused') return;
    this.#recorder.resume();
    this.#since = performance.now();
    this.#host.onTick();
  }

  /** Resolves when it can be looked at. */
  async end(): Promise<void> {
    this.abandon();
    await this.#plugin.stopRecording();
  }

  /** Nobody waits for it any more. */
  abandon(): void {
    clearInterval(this.#ticking);
    if (this.#since !== undefined) this.#recordedMs += performance.now() - this.#since;
    this.#since = undefined;
  }

  get #seconds(): number {
    const ms = this.#since === undefined ? 0 : performance.now() - this.#since;
    return (this.#recordedMs + ms) / 1000;
  }

  get #endAhead(): RecordingEndAhead | undefined {
    const [bytes, secondsOfBytes] = [this.#bytes, this.#secondsOfBytes];
    return recordingEndAhead({ seconds: this.#seconds, bytes, secondsOfBytes }, this.#limits);
  }

  #look(): void {
    const end = this.#endAhead;
    if (end?.secondsLeft === 0) return this.#host.onLimit(end.by);
    const second = Math.floor(this.#seconds);
    if (second === this.#shownSecond) return;
    this.#shownSecond = second;
    this.#host.onTick();
  }

  readonly #onData = ({ data }: BlobEvent): void => {
    this.#bytes += data.size;
    // Some hand out a byte or two that stand for nothing.
    if (data.size > 1000) this.#secondsOfBytes = this.#seconds;
  };
}
