import { photoTypeFor } from './photo-type.js';
import { videoTypeFor } from './video-type.js';

/** What a camera takes. */
export type CameraMode = 'photo' | 'video';

/** Those of the modes whose takings the page does not refuse and the browser can make. */
export function usableCameraModes(
  modes: readonly CameraMode[],
  accept: string,
): readonly CameraMode[] {
  const typeFor = { photo: photoTypeFor, video: videoTypeFor };
  return modes.filter((mode) => typeFor[mode](accept) !== undefined);
}
