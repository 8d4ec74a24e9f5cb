/** One of the visitor's cameras. */
export interface CameraDevice {
  readonly id: string;
  /** '' until the visitor has let the page see it. */
  readonly label: string;
}

const BACK_WORDS = /\b(back|rear|environment)\b/i;

/** The cameras that are there now. */
export async function listCameras(): Promise<CameraDevice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/** The one after this, and after the last the first. */
export function nextCamera(
  devices: readonly CameraDevice[],
  deviceId: string | undefined,
): CameraDevice | undefined {
  const index = devices.findIndex(({ id }) => id === deviceId);
  return devices[(index + 1) % devices.length];
}

/** Whether a camera looks at whoever sits before the screen, who then expects a mirror. */
export function isFrontCamera(track: MediaStreamTrack): boolean {
  const { facingMode } = track.getSettings();
  return facingMode ? facingMode === 'user' : !BACK_WORDS.test(track.label);
}
