import type { Body, Meta } from '@uppy/core';
import Webcam from '@uppy/webcam';

/** What the plugin keeps to itself and its cures have to see. */
interface Insides {
  recorder: MediaRecorder | null;
}

/**
 * Uppy's webcam plugin without its user interface, and with these of its defects (6.0.0) cured: a
 * camera that was let in after `stop()` stayed on; another camera was a wish, not a demand; what was
 * stopped looked ready, and kept its pictures; the page's own `ondevicechange` was overwritten.
 */
export class CameraPlugin extends Webcam<Meta, Body> {
  /** Where the picture is taken from. */
  video: () => HTMLVideoElement | null = () => null;
  /** Called when a camera was plugged in or out. */
  onDevices: () => void = () => undefined;
  #visit = 0;

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

  /** Turns the camera off, one that is let in later too, and forgets what was taken. */
  override stop(): Promise<void> {
    this.letGo();
    this.discardRecordedMedia();
    return super.stop();
  }

  /** Turns the camera off; what was taken stays. */
  letGo(): void {
    this.#visit++;
    if (this.stream) stopTracks(this.stream);
    const insides = this as unknown as Insides;
    // One that is over would be waited for without end.
    if (insides.recorder?.state === 'inactive') insides.recorder = null;
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

  readonly #onDeviceChange = (): void => this.onDevices();
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
