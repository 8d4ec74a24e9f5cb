/** How often the meter moves, in ms. */
const INTERVAL_MS = 66;
/** What is as quiet as this is shown as nothing, in decibels below the loudest. */
const FLOOR_DECIBELS = 60;
/** A microphone that is on is never as quiet as this, of 1. */
const SILENCE = 0.0005;
/** So long nothing must be heard to say so, in ms. */
const SILENCE_MS = 4000;

/** What is told of the sound. */
export interface SoundListener {
  /** From 0 to 1, some fifteen times a second. */
  readonly onLevel: (level: number) => void;
  /** Nothing has been heard for some seconds, or something is heard again. */
  readonly onSilence: (isSilent: boolean) => void;
}

/** Listens to how loud a microphone is. Nothing of it is heard or kept. */
export class SoundLevel {
  readonly #track: MediaStreamTrack;
  readonly #listener: SoundListener;
  readonly #context = new AudioContext();
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples = new Float32Array(this.#analyser.fftSize);
  readonly #ticking: ReturnType<typeof setInterval>;
  #quietMs = 0;
  #isSilent = false;

  constructor(track: MediaStreamTrack, listener: SoundListener) {
    this.#track = track;
    this.#listener = listener;
    this.#context.createMediaStreamSource(new MediaStream([track])).connect(this.#analyser);
    this.#ticking = setInterval(() => this.#listen(), INTERVAL_MS);
  }

  close(): void {
    clearInterval(this.#ticking);
    void this.#context.close();
  }

  #listen(): void {
    // Browsers let pages listen once they were pressed on.
    if (this.#context.state === 'suspended') void this.#context.resume();
    if (this.#context.state !== 'running') return;
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, sample) => sum + sample * sample, 0);
    const loudness = Math.sqrt(power / this.#samples.length);
    const decibels = 20 * Math.log10(Math.max(loudness, Number.MIN_VALUE));
    this.#listener.onLevel(Math.min(1, Math.max(0, 1 + decibels / FLOOR_DECIBELS)));
    this.#quietMs = loudness < SILENCE ? this.#quietMs + INTERVAL_MS : 0;
    const isSilent = this.#track.muted || this.#quietMs >= SILENCE_MS;
    if (isSilent === this.#isSilent) return;
    this.#isSilent = isSilent;
    this.#listener.onSilence(isSilent);
  }
}
