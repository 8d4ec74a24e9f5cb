/**
 * Why there is no picture. `refused`: the visitor said no, and the browser remembers it; `dismissed`:
 * closed the question; `system`: the operating system does not let the browser; `unrecordable`: it
 * was seen, but could not be recorded.
 */
export const CAMERA_TROUBLES = [
  'refused',
  'dismissed',
  'system',
  'missing',
  'in-use',
  'unplugged',
  'unsupported',
  'unrecordable',
  'failed',
] as const;
export type CameraTrouble = (typeof CAMERA_TROUBLES)[number];

/** Why there is no sound. */
export type MicrophoneTrouble = Exclude<CameraTrouble, 'unsupported' | 'unrecordable'>;

/** What an error of `getUserMedia` means. @param device what was asked for */
export async function deviceTroubleOf(
  error: unknown,
  device: 'camera' | 'microphone',
): Promise<MicrophoneTrouble> {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return refusalOf(await permissionState(device));
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}

function refusalOf(state: PermissionState | undefined): MicrophoneTrouble {
  if (state === 'granted') return 'system';
  return state === 'prompt' ? 'dismissed' : 'refused';
}

/** What the browser has been told; `undefined` where it does not say. */
async function permissionState(
  name: 'camera' | 'microphone',
): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name })).state;
  } catch {
    return undefined;
  }
}
