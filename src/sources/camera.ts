import { type Body, type Meta, Uppy } from '@uppy/core';
import { isFrontCamera, listCameras, nextCamera } from './camera-devices.js';
import type { CameraMode } from './camera-modes.js';
import { type CameraPlugin, installCamera } from './camera-plugin.js';
import type { CameraHost, CameraState, LiveView, RecordingEnd } from './camera-state.js';
import { deviceTroubleOf } from './camera-trouble.js';
import { Microphone } from './microphone.js';
import { dropEndedTracks, firstFrame, PHOTO_WISH, VIDEO_WISH, wishFor } from './seen-stream.js';
import { takenFile } from './taken-file.js';
import { VideoRecording } from './video-recording.js';

/** Who ends a recording as soon as this has changed their mind: there may be nothing in it. */
const BRIEF_SECONDS = 1;

/**
 * The visitor's camera and microphone, by a plugin in a Uppy of its own that uploads nothing. No
 * track of them lives on after {@link Camera.close}, not one that is let in afterwards either.
 */
export class Camera {
  readonly #uppy = new Uppy<Meta, Body>();
  readonly #plugin: CameraPlugin;
  readonly #microphone: Microphone;
  readonly #host: CameraHost;
  #state: CameraState = { status: 'off' };
  #mode: CameraMode;
  #live: Omit<LiveView, 'mode' | 'sound'> | undefined;
  #recording: VideoRecording | undefined;
  #deviceId: string | undefined;
  #turn = 0;

  constructor(host: CameraHost) {
    this.#host = host;
    this.#mode = host.mode;
    const onDevices = (): void => void this.#refreshDevices();
    this.#plugin = installCamera(this.#uppy, { ...host, onDevices });
    this.#microphone = new Microphone({ ...host, onChange: () => this.#showLive() });
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
      this.#microphone.close();
      await this.#plugin.stop();
      const stream = turn === this.#turn ? await this.#plugin.open(deviceId) : undefined;
      if (stream) await this.#show(stream, turn);
    } catch (error) {
      const trouble = await deviceTroubleOf(error, 'camera');
      if (turn === this.#turn) this.#set({ status: 'trouble', trouble });
    }
  }

  /** The next camera of those that there are. */
  switch(): Promise<void> {
    const { devices = [], deviceId } = this.#live ?? {};
    return this.open(nextCamera(devices, deviceId)?.id);
  }

  /** Photos or videos; videos ask for the microphone. */
  setMode(mode: CameraMode): void {
    if (!this.#live || this.#state.status !== 'live' || mode === this.#mode) return;
    this.#mode = mode;
    this.#turnTo(mode, this.#live.stream);
    this.#showLive();
  }

  /** Asks for the microphone again. */
  openMicrophone(): void {
    if (this.#live && this.#state.status === 'live') void this.#microphone.open(this.#live.stream);
  }

  /** Records without sound from now on. */
  doWithoutSound(): void {
    this.#microphone.doWithout();
  }

  /** Takes a photo, to be looked at. */
  async takePhoto(): Promise<void> {
    const turn = this.#turn;
    const video = this.#host.video();
    if (!video || this.#state.status !== 'live') return;
    await firstFrame(video);
    if (turn !== this.#turn) return;
    await this.#plugin.takeSnapshot();
    const address = this.#plugin.getPluginState().capturedSnapshot;
    if (turn !== this.#turn) return;
    if (address) this.#set({ status: 'review', taken: { kind: 'photo', address } });
    else this.#set({ status: 'trouble', trouble: 'failed' });
  }

  /** Begins a video. */
  record(): void {
    if (!this.#live || this.#state.status !== 'live') return;
    dropEndedTracks(this.#live.stream);
    try {
      const limits = this.#host.videoLimits();
      this.#recording = new VideoRecording(this.#plugin, this.#host.videoType, limits, {
        onTick: () => this.#showLive(),
        onLimit: (by) => void this.endRecording(by),
        onFailure: () => this.#failedToRecord(),
      });
      this.#showLive();
    } catch {
      this.#failedToRecord();
    }
  }

  /** Pauses the video that is being recorded, or goes on with it. */
  togglePause(): void {
    if (this.#recording?.view.isPaused) this.#recording.resume();
    else this.#recording?.pause();
  }

  /** Ends a video, to be looked at. */
  async endRecording(end: RecordingEnd = 'visitor'): Promise<void> {
    const [recording, turn] = [this.#recording, this.#turn];
    if (!recording) return;
    this.#recording = undefined;
    // What fails here left nothing to look at.
    await recording.end().catch(() => undefined);
    if (turn !== this.#turn) return;
    const { recordedVideo: address } = this.#plugin.getPluginState();
    const { seconds } = recording.view;
    if (!address || !this.#plugin.hasRecorded) {
      return seconds < BRIEF_SECONDS ? this.retake() : this.#failedToRecord();
    }
    this.#set({ status: 'review', taken: { kind: 'video', address, seconds, end } });
    if (end === 'unseen' || end === 'unplugged') this.#letGo();
  }

  /** Away with what was taken. */
  async retake(): Promise<void> {
    this.#plugin.discardRecordedMedia();
    if (!this.#live) return this.open();
    this.#set({ status: 'live', ...this.#viewOf(this.#live) });
  }

  /** What was taken, as a file; the camera is live again. */
  async use(): Promise<File | undefined> {
    this.#plugin.submit();
    const file = takenFile(this.#uppy);
    await this.retake();
    return file;
  }

  /** Turns it off, and keeps what is being looked at; a video ends and is looked at. */
  rest(): void {
    if (this.#recording) void this.endRecording('unseen');
    else if (this.#state.status === 'review') this.#letGo();
    else this.close();
  }

  /** Turns it off. */
  close(): void {
    this.#end({ status: 'off' });
  }

  /** Turns it off for good. */
  destroy(): void {
    this.#forget();
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
    this.#set({ status: 'live', ...this.#viewOf(this.#live) });
    if (this.#mode === 'video') this.#turnTo('video', stream);
  }

  #turnTo(mode: CameraMode, stream: MediaStream): void {
    void wishFor(stream, mode === 'video' ? VIDEO_WISH : PHOTO_WISH);
    if (mode === 'video') void this.#microphone.open(stream);
    else this.#microphone.close();
  }

  /** Unplugged, or taken away by the visitor: the browser says it only so. */
  #ended(stream: MediaStream): void {
    if (this.#live?.stream !== stream) return;
    this.#deviceId = undefined;
    if (this.#recording) return void this.endRecording('unplugged');
    this.#letGo();
    if (this.#state.status !== 'review') this.#set({ status: 'trouble', trouble: 'unplugged' });
  }

  #failedToRecord(): void {
    this.#end({ status: 'trouble', trouble: 'unrecordable' });
  }

  /** Off, and nothing that was taken is left. */
  #end(state: CameraState): void {
    this.#forget();
    void this.#plugin.stop();
    this.#set(state);
  }

  /** Off; what was taken stays. */
  #letGo(): void {
    this.#forget();
    this.#plugin.letGo();
  }

  #forget(): void {
    this.#turn++;
    this.#live = undefined;
    this.#recording?.abandon();
    this.#recording = undefined;
    this.#microphone.close();
  }

  async #refreshDevices(): Promise<void> {
    const devices = await listCameras();
    if (!this.#live) return;
    this.#live = { ...this.#live, devices };
    this.#showLive();
  }

  #viewOf(live: Omit<LiveView, 'mode' | 'sound'>): LiveView {
    return { ...live, mode: this.#mode, sound: this.#microphone.state };
  }

  /** While it can be seen, what is seen of it is another now. */
  #showLive(): void {
    const { status } = this.#state;
    if (!this.#live || (status !== 'live' && status !== 'recording')) return;
    const view = this.#viewOf(this.#live);
    if (this.#recording) {
      this.#set({ status: 'recording', ...view, recording: this.#recording.view });
    } else if (status === 'live') this.#set({ status, ...view });
  }

  #set(state: CameraState): void {
    this.#state = state;
    this.#host.onChange();
  }
}
