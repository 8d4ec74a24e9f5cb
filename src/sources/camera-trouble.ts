/**
 * Why there is no picture. `refused`: the visitor said no, and the browser remembers it; `dismissed`:
 * closed the question; `system`: the operating system does not let the browser.
 */
export const CAMERA_TROUBLES = [
  'refused',
  'dismissed',
  'system',
  'missing',
  'in-use',
  'unplugged',
  'unsupported',
  'failed',
] as const;
export type CameraTrouble = (typeof CAMERA_TROUBLES)[number];

/** What an error of `getUserMedia` means. */
export async function cameraTroubleOf(error: unknown): Promise<CameraTrouble> {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return refusalOf(await permissionState());
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

function refusalOf(state: PermissionState | undefined): CameraTrouble {
  if (state === 'granted') return 'system';
  return state === 'prompt' ? 'dismissed' : 'refused';
}

/** What the browser has been told; `undefined` where it does not say. */
async function permissionState(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return undefined;
  }
}
