import { coverCanvas } from './cover-canvas.js';
import type { Size } from './picture-edit.js';

/** Where a telling picture is looked for, in shares of a video's length; the very first is often black. */
const SHARES = [0.1, 0.3, 0.5, 0.75];
/** The same in seconds, of recordings that do not say how long they are. */
const SECONDS = [1, 4, 0];
/** Longer nobody waits for a video that does not play, in ms. */
const LIMIT_MS = 10_000;
/** Side of what is looked at, in pixels. */
const SAMPLE_PIXELS = 32;
/** From such a spread of brightness on, of 255, there is something to see; night and fog have less. */
const TELLING_SPREAD = 16;
const QUALITY = 0.85;
/** A frame that was sought is there at the latest after this time, in ms; hidden pages are not told. */
const FRAME_MS = 100;

/** What became of a poster. `refused`: the page's policy lets no video of the visitor's be read. */
export type Poster = Blob | 'refused';

/**
 * A picture out of a video, from a moment that tells something of it.
 *
 * @param side of the square that it can fill, in pixels
 * @throws Error when the browser cannot play it, in time
 * @throws the signal's reason when nobody wants it any more
 */
export async function drawPoster(file: Blob, side: number, signal: AbortSignal): Promise<Poster> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  const over = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  const policy = watchPolicy();
  try {
    video.muted = true;
    video.playsInline = true;
    video.preload = 'auto';
    video.src = address;
    await until(video, 'loadeddata', over);
    const canvas = await tellingMoment(video, side, over);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  } catch (error) {
    // Browsers tell of the policy only after they have told the video.
    await new Promise((resolve) => setTimeout(resolve));
    if (policy.isBroken()) return 'refused';
    throw error;
  } finally {
    policy.close();
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

async function tellingMoment(
  video: HTMLVideoElement,
  side: number,
  over: AbortSignal,
): Promise<OffscreenCanvas> {
  const size = { width: video.videoWidth, height: video.videoHeight };
  if (size.width === 0) throw new Error('There is nothing to see.');
  let best: { readonly spread: number; readonly canvas: OffscreenCanvas } | undefined;
  for (const moment of momentsOf(video)) {
    const sought = until(video, 'seeked', over);
    video.currentTime = moment;
    await sought;
    let spread = spreadOf(video, size);
    if (spread < TELLING_SPREAD) {
      // Told of the seek, a busy browser may still draw nothing.
      await framePresented(video);
      spread = spreadOf(video, size);
    }
    if (!best || spread > best.spread) best = { spread, canvas: coverCanvas(video, size, side) };
    if (spread >= TELLING_SPREAD) break;
  }
  if (!best) throw new Error('There is no moment.');
  return best.canvas;
}

/** Some browsers that are supported do not tell of frames. */
function framePresented(video: Partial<HTMLVideoElement>): Promise<void> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback?.(() => resolve());
    setTimeout(resolve, FRAME_MS);
  });
}

function momentsOf({ duration }: HTMLVideoElement): readonly number[] {
  return Number.isFinite(duration) ? SHARES.map((share) => share * duration) : SECONDS;
}

/** How much brightness differs over the picture: 0 where all is alike, 127 at most. */
function spreadOf(video: HTMLVideoElement, { width, height }: Size): number {
  const canvas = new OffscreenCanvas(SAMPLE_PIXELS, SAMPLE_PIXELS);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return 0;
  context.drawImage(video, 0, 0, width, height, 0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS);
  const { data } = context.getImageData(0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS);
  const pixels = SAMPLE_PIXELS * SAMPLE_PIXELS;
  let [sum, squares] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const bright = 0.3 * red + 0.59 * green + 0.11 * blue;
    sum += bright;
    squares += bright * bright;
  }
  return Math.sqrt(Math.max(0, squares / pixels - (sum / pixels) ** 2));
}

/** Resolves with an event of a video. @throws Error when it cannot be played, or it took too long */
function until(video: HTMLVideoElement, type: string, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    over.throwIfAborted();
    const heard = new AbortController();
    const { signal } = heard;
    const end = (act: () => void): void => {
      heard.abort();
      act();
    };
    video.addEventListener(type, () => end(resolve), { signal });
    video.addEventListener('error', () => end(() => reject(new Error('It does not play.'))), {
      signal,
    });
    over.addEventListener('abort', () => end(() => reject(over.reason as Error)), { signal });
  });
}

/** Notes whether the page's policy forbids what is read from now on. */
function watchPolicy(): { isBroken: () => boolean; close: () => void } {
  let isBroken = false;
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    isBroken ||= effectiveDirective === 'media-src' && blockedURI.startsWith('blob');
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    isBroken: () => isBroken,
    close: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
