import { type Body, type Meta, Uppy } from '@uppy/core';
import { type CameraDevice, isFrontCamera, listCameras } from './camera-devices.js';
import { CameraPlugin } from './camera-plugin.js';
import { type CameraTrouble, cameraTroubleOf } from './camera-trouble.js';

/** What the camera is doing. */
export type CameraState =
  | { readonly status: 'off' }
  /** The visitor is asked, or the camera starts. */
  | { readonly status: 'asking' }
  | ({ readonly status: 'live' } & LiveView)
  /** Something was taken and is looked at. */
  | { readonly status: 'review'; readonly address: string }
  | { readonly status: 'trouble'; readonly trouble: CameraTrouble };

/** What can be seen. */
export interface LiveView {
  readonly stream: MediaStream;
  readonly deviceId: string | undefined;
  /** Whether the visitor expects a mirror. */
  readonly isFront: boolean;
  /** All that there are. */
  readonly devices: readonly CameraDevice[];
}

/** What cameras are asked for; they give what they can. */
const WISH: MediaTrackConstraints = {
  width: { ideal: 1920 },
  height: { ideal: 1080 },
  facingMode: { ideal: 'user' },
};

/** What a camera needs of its owner. */
export interface CameraHost {
  /** Where it is shown, and so taken from. */
  readonly video: () => HTMLVideoElement | null;
  /** MIME type of photos. */
  readonly photoType: string;
  /** Called whenever {@link Camera.state} is another. */
  readonly onChange: () => void;
}

/**
 * The visitor's camera, by a plugin in a Uppy of its own that uploads nothing. No track of it lives
 * on after {@link Camera.close}, not one that is let in afterwards either.
 */
export class Camera {
  readonly #uppy = new Uppy<Meta, Body>();
  readonly #plugin: CameraPlugin;
  readonly #host: CameraHost;
  #state: CameraState = { status: 'off' };
  #live: LiveView | undefined;
  #deviceId: string | undefined;
  #turn = 0;

  constructor(host: CameraHost) {
    this.#host = host;
    const options = { modes: ['picture' as const], videoConstraints: WISH };
    this.#uppy.use(CameraPlugin, { ...options, preferredImageMimeType: host.photoType });
    const plugin = this.#uppy.getPlugin<CameraPlugin>('Webcam');
    if (!plugin) throw new Error('Uppy has not taken the plugin.');
    this.#plugin = plugin;
    this.#plugin.video = host.video;
    this.#plugin.onDevices = () => void this.#refreshDevices();
  }

  get state(): CameraState {
    return this.#state;
  }

  /** Asks for a camera and shows it. @param deviceId a certain one; absent, the one before, or any */
  async open(deviceId = this.#deviceId): Promise<void> {
    const turn = ++this.#turn;
    this.#set({ status: 'asking' });
    if (!('mediaDevices' in navigator)) {
      return this.#set({ status: 'trouble', trouble: 'unsupported' });
    }
    try {
      await this.#plugin.stop();
      const stream = turn === this.#turn ? await this.#plugin.open(deviceId) : undefined;
      if (stream) await this.#show(stream, turn);
    } catch (error) {
      const trouble = await cameraTroubleOf(error);
      if (turn === this.#turn) this.#set({ status: 'trouble', trouble });
    }
  }

  /** The next camera of those that there are. */
  switch(): Promise<void> {
    const { devices = [], deviceId } = this.#live ?? {};
    const index = devices.findIndex(({ id }) => id === deviceId);
    return this.open(devices[(index + 1) % devices.length]?.id);
  }

  /** Takes a photo, to be looked at. */
  async takePhoto(): Promise<void> {
    const turn = this.#turn;
    const video = this.#host.video();
    if (!video || this.#state.status !== 'live') return;
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await firstFrame(video);
    if (turn !== this.#turn) return;
    await this.#plugin.takeSnapshot();
    const address = this.#plugin.getPluginState().capturedSnapshot;
    if (turn !== this.#turn) return;
    this.#set(address ? { status: 'review', address } : { status: 'trouble', trouble: 'failed' });
  }

  /** Away with what was taken. */
  async retake(): Promise<void> {
    this.#plugin.discardRecordedMedia();
    if (this.#live) this.#set({ status: 'live', ...this.#live });
    else await this.open();
  }

  /** What was taken, as a file; the camera is live again. */
  async use(): Promise<File | undefined> {
    this.#plugin.submit();
    const [taken] = this.#uppy.getFiles();
    this.#uppy.clear();
    await this.retake();
    if (!(taken?.data instanceof Blob)) return undefined;
    return new File([taken.data], fileName(taken.extension), { type: taken.type });
  }

  /** Turns it off, and keeps what is being looked at. */
  rest(): void {
    if (this.#state.status !== 'review') return this.close();
    this.#turn++;
    this.#live = undefined;
    this.#plugin.letGo();
  }

  /** Turns it off. */
  close(): void {
    this.#turn++;
    this.#live = undefined;
    void this.#plugin.stop();
    this.#set({ status: 'off' });
  }

  /** Turns it off for good. */
  destroy(): void {
    this.#turn++;
    this.#uppy.destroy();
  }

  async #show(stream: MediaStream, turn: number): Promise<void> {
    const devices = await listCameras();
    const [track] = stream.getVideoTracks();
    if (!track || turn !== this.#turn) return;
    track.addEventListener('ended', () => this.#ended(stream), { once: true });
    const { deviceId } = track.getSettings();
    this.#deviceId = deviceId;
    this.#live = { stream, devices, deviceId, isFront: isFrontCamera(track) };
    this.#set({ status: 'live', ...this.#live });
  }

  /** Unplugged, or taken away by the visitor: the browser says it only so. */
  #ended(stream: MediaStream): void {
    if (this.#live?.stream !== stream) return;
    this.#live = undefined;
    this.#deviceId = undefined;
    this.#plugin.letGo();
    if (this.#state.status !== 'review') this.#set({ status: 'trouble', trouble: 'unplugged' });
  }

  async #refreshDevices(): Promise<void> {
    const devices = await listCameras();
    if (!this.#live) return;
    this.#live = { ...this.#live, devices };
    if (this.#state.status === 'live') this.#set({ status: 'live', ...this.#live });
  }

  #set(state: CameraState): void {
    this.#state = state;
    this.#host.onChange();
  }
}

function firstFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    video.addEventListener('loadeddata', () => resolve(), { once: true });
  });
}

/** By the visitor's clock: `camera-2026-11-24-11-05-32.jpg`. */
function fileName(extension: string): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()];
  const time = [...parts, now.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `camera-${[now.getFullYear(), ...time].join('-')}.${extension}`;
}
