/** The most that a recording may be; `undefined` is no limit. */
export interface RecordingLimits {
  readonly seconds: number | undefined;
  readonly bytes: number | undefined;
}

/** How far a recording is. */
export interface RecordingProgress {
  readonly seconds: number;
  /** Those that the browser has handed out, which it does now and then. */
  readonly bytes: number;
  /** How many seconds these are. */
  readonly secondsOfBytes: number;
}

/** How well it is recorded, in bits per second. */
export interface RecordingRates {
  readonly video: number;
  readonly audio: number;
}

/** What ends a recording next. */
export interface RecordingEndAhead {
  readonly secondsLeft: number;
  readonly by: 'length' | 'size';
}

const VIDEO_BITS = 2_500_000;
const LEAST_VIDEO_BITS = 250_000;
const AUDIO_BITS = 96_000;
/** Where only the size has a limit, at least so long a video is to fit. */
const WORTHWHILE_SECONDS = 30;
/** Of the bytes that are allowed; the rest is for what surrounds them. */
const USABLE_SHARE = 0.9;
/** Until a recording is that long, it is taken to need what was asked for. */
const MEASURED_SECONDS = 2;
/** What a browser needs to end a recording, and may still write meanwhile. */
const MARGIN_SECONDS = 1;

/** Good enough to look at, and such that the longest recording is not too large. */
export function recordingRates({
  seconds = WORTHWHILE_SECONDS,
  bytes = Infinity,
}: RecordingLimits): RecordingRates {
  const room = ((bytes * 8) / seconds) * USABLE_SHARE - AUDIO_BITS;
  const video = Math.round(Math.min(VIDEO_BITS, Math.max(LEAST_VIDEO_BITS, room)));
  return { video, audio: AUDIO_BITS };
}

/** What ends a recording, and when; `undefined` when nothing does. */
export function recordingEndAhead(
  { seconds, bytes, secondsOfBytes }: RecordingProgress,
  limits: RecordingLimits,
): RecordingEndAhead | undefined {
  const { video, audio } = recordingRates(limits);
  const asked = (video + audio) / 8;
  const isMeasured = secondsOfBytes >= MEASURED_SECONDS;
  const measured = isMeasured ? bytes / secondsOfBytes : asked;
  const byMeasure = bytes + (seconds - secondsOfBytes + MARGIN_SECONDS) * measured;
  // A busy machine lags behind what it was asked for, and writes it in the end.
  const bytesInTheEnd = Math.max(byMeasure, (seconds + MARGIN_SECONDS) * asked);
  const byLength = (limits.seconds ?? Infinity) - seconds;
  const bySize = ((limits.bytes ?? Infinity) - bytesInTheEnd) / Math.max(measured, asked);
  const secondsLeft = Math.max(0, Math.min(byLength, bySize));
  if (secondsLeft === Infinity) return undefined;
  return { secondsLeft, by: byLength <= bySize ? 'length' : 'size' };
}
