import type { Body, Meta, Uppy } from '@uppy/core';
import Webcam from '@uppy/webcam';
import { recordedType } from './recorded-type.js';
import { PHOTO_WISH } from './seen-stream.js';

/** What the plugin needs of its owner. */
interface CameraPluginHost {
  /** MIME type of photos. */
  readonly photoType: string;
  readonly video: CameraPlugin['video'];
  readonly onDevices: CameraPlugin['onDevices'];
}

/** What the plugin keeps to itself and its cures have to see. */
interface Insides {
  recorder: MediaRecorder | null;
  recordingChunks: Blob[] | null;
  readonly capturedMediaFile: { readonly data: unknown } | null;
}

/**
 * Uppy's webcam plugin without its user interface, and with these of its defects (6.0.0) cured: a
 * camera that was let in after `stop()` stayed on; another camera was a wish, not a demand; what was
 * stopped looked ready, and kept its pictures; the page's own `ondevicechange` was overwritten; one
 * that was stopped while its last bytes came threw, and one that had ended by itself was waited for
 * without end; a recording was named by what the browser says of it, which may be nothing.
 */
export class CameraPlugin extends Webcam<Meta, Body> {
  /** Where the picture is taken from. */
  video: () => HTMLVideoElement | null = () => null;
  /** Called when a camera was plugged in or out. */
  onDevices: () => void = () => undefined;
  /** How videos are written. */
  recorderOptions: MediaRecorderOptions = {};
  #visit = 0;
  /** Settled when no recorder has anything to say any more. */
  #lastBytes: Promise<unknown> = Promise.resolve();
  #ending: Promise<void> | undefined;
  #closing: Promise<void> = Promise.resolve();

  override install(): void {
    const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
    const ofPage = mediaDevices?.ondevicechange ?? null;
    super.install();
    if (!mediaDevices) return;
    mediaDevices.ondevicechange = ofPage;
    mediaDevices.addEventListener('devicechange', this.#onDeviceChange);
  }

  override uninstall(): void {
    const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
    mediaDevices?.removeEventListener('devicechange', this.#onDeviceChange);
    super.uninstall();
  }

  /**
   * Asks for the camera.
   *
   * @param deviceId a certain one
   * @returns `undefined` when it was stopped or asked for anew meanwhile: then nothing is left on
   * @throws DOMException as `getUserMedia` does
   */
  async open(deviceId?: string): Promise<MediaStream | undefined> {
    const visit = ++this.#visit;
    const stream = await navigator.mediaDevices.getUserMedia(this.getConstraints(deviceId));
    if (visit !== this.#visit) {
      stopTracks(stream);
      return undefined;
    }
    this.stream = stream;
    this.webcamActive = true;
    const currentDeviceId = stream.getVideoTracks()[0]?.getSettings().deviceId ?? null;
    this.setPluginState({ hasCamera: true, cameraReady: true, cameraError: null, currentDeviceId });
    return stream;
  }

  override start(options: { readonly deviceId: string } | null = null): undefined {
    this.open(options?.deviceId).catch((error: unknown) => {
      const cameraError = error instanceof Error ? error : new Error(String(error));
      this.setPluginState({ cameraReady: false, cameraError });
    });
  }

  /** What records now, until its last bytes are there. */
  get activeRecorder(): MediaRecorder | null {
    return this.#insides.recorder;
  }

  override startRecording(): void {
    super.startRecording();
    const recorder = this.#insides.recorder;
    this.#lastBytes = new Promise((resolve) => {
      recorder?.addEventListener('stop', resolve, { once: true });
    });
  }

  /** Resolves when what was recorded can be looked at. */
  override stopRecording(): Promise<void> {
    return (this.#ending ??= this.#endRecording().finally(() => {
      this.#ending = undefined;
    }));
  }

  /** Whether there is anything in what was recorded: machines that are too busy record nothing. */
  get hasRecorded(): boolean {
    const data = this.#insides.capturedMediaFile?.data;
    return data instanceof Blob && data.size > 0;
  }

  override getMediaRecorderOptions(): MediaRecorderOptions {
    return this.recorderOptions;
  }

  /** What was recorded, under the type that its bytes have. */
  override async getVideo(): ReturnType<Webcam<Meta, Body>['getVideo']> {
    const data = new Blob(this.#insides.recordingChunks ?? []);
    const { type, extension } = await recordedType(data, this.recorderOptions.mimeType);
    const typed = new Blob([data], { type });
    return { source: this.id, name: `video.${extension}`, data: typed, type };
  }

  /** Turns the camera off, one that is let in later too, and forgets what was taken. */
  override stop(): Promise<void> {
    this.letGo();
    this.discardRecordedMedia();
    this.#closing = this.#closing.then(async () => {
      await Promise.allSettled([this.#lastBytes, this.#ending]);
      this.discardRecordedMedia();
      await super.stop();
    });
    return this.#closing;
  }

  /** Turns the camera off; what was taken stays. */
  letGo(): void {
    this.#visit++;
    if (this.stream) stopTracks(this.stream);
    const insides = this.#insides;
    if (insides.recorder && insides.recorder.state !== 'inactive') insides.recorder.stop();
    // One that is over would be waited for without end.
    insides.recorder = null;
    this.setPluginState({ cameraReady: false });
  }

  override getConstraints(
    deviceId: string | null = null,
  ): ReturnType<Webcam<Meta, Body>['getConstraints']> {
    const { audio, video } = super.getConstraints();
    if (deviceId === null || video === false) return { audio, video };
    const demand: MediaTrackConstraints = { ...video, deviceId: { exact: deviceId } };
    delete demand.facingMode;
    return { audio, video: demand };
  }

  override getVideoElement(): HTMLVideoElement | null {
    return this.video();
  }

  get #insides(): Insides {
    return this as unknown as Insides;
  }

  async #endRecording(): Promise<void> {
    const { recorder } = this.#insides;
    if (!recorder) return;
    const isOver = recorder.state === 'inactive';
    if (isOver) await this.#lastBytes;
    const ended = super.stopRecording();
    // It waits for an event that has been.
    if (isOver) recorder.dispatchEvent(new Event('stop'));
    await ended;
  }

  readonly #onDeviceChange = (): void => this.onDevices();
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Puts the camera into a Uppy that uploads nothing. */
export function installCamera(
  uppy: Uppy<Meta, Body>,
  { photoType, video, onDevices }: CameraPluginHost,
): CameraPlugin {
  const options = {
    modes: ['picture' as const],
    videoConstraints: { ...PHOTO_WISH, facingMode: { ideal: 'user' } },
  };
  uppy.use(CameraPlugin, { ...options, preferredImageMimeType: photoType });
  const plugin = uppy.getPlugin<CameraPlugin>('Webcam');
  if (!plugin) throw new Error('Uppy has not taken the plugin.');
  return Object.assign(plugin, { video, onDevices });
}
