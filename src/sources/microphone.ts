import { deviceTroubleOf, type MicrophoneTrouble } from './camera-trouble.js';
import { SoundLevel } from './sound-level.js';

/** What is known of the sound of a video. */
export type SoundState =
  /** Not wanted now. */
  | { readonly status: 'off' }
  | { readonly status: 'asking' }
  | { readonly status: 'on'; readonly isSilent: boolean }
  /** The visitor does without. */
  | { readonly status: 'without' }
  | { readonly status: 'trouble'; readonly trouble: MicrophoneTrouble };

/** Who wants to know of a microphone. */
export interface MicrophoneHost {
  /** Called whenever {@link Microphone.state} is another. */
  readonly onChange: () => void;
  /** How loud it is, from 0 to 1, some fifteen times a second. */
  readonly onLevel: (level: number) => void;
}

/** The visitor's microphone, asked for apart from the camera: who refuses one may still use the other. */
export class Microphone {
  readonly #host: MicrophoneHost;
  #state: SoundState = { status: 'off' };
  #track: MediaStreamTrack | undefined;
  #level: SoundLevel | undefined;
  #turn = 0;

  constructor(host: MicrophoneHost) {
    this.#host = host;
  }

  get state(): SoundState {
    return this.#state;
  }

  /** Asks for it and lets it be heard in a stream; nothing when the visitor does without. */
  async open(stream: MediaStream): Promise<void> {
    if (this.#state.status === 'without') return;
    this.close();
    const turn = this.#turn;
    this.#set({ status: 'asking' });
    try {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      const [track] = sound.getAudioTracks();
      if (!track) throw new Error('A microphone without sound.');
      if (turn !== this.#turn) return track.stop();
      this.#listenTo(track);
      stream.addTrack(track);
    } catch (error) {
      const trouble = await deviceTroubleOf(error, 'microphone');
      if (turn === this.#turn) this.#set({ status: 'trouble', trouble });
    }
  }

  /** The visitor records without sound from now on. */
  doWithout(): void {
    this.close();
    this.#set({ status: 'without' });
  }

  /** Turns it off, one that is let in later too. */
  close(): void {
    this.#turn++;
    this.#track?.stop();
    this.#track = undefined;
    this.#level?.close();
    this.#level = undefined;
    if (this.#state.status !== 'without') this.#set({ status: 'off' });
  }

  #listenTo(track: MediaStreamTrack): void {
    this.#track = track;
    track.addEventListener('ended', () => this.#ended(track), { once: true });
    this.#level = new SoundLevel(track, {
      onLevel: this.#host.onLevel,
      onSilence: (isSilent) => this.#set({ status: 'on', isSilent }),
    });
    this.#set({ status: 'on', isSilent: track.muted });
  }

  #ended(track: MediaStreamTrack): void {
    if (track !== this.#track) return;
    this.close();
    this.#set({ status: 'trouble', trouble: 'unplugged' });
  }

  #set(state: SoundState): void {
    this.#state = state;
    this.#host.onChange();
  }
}
