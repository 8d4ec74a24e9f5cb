import { isAccepted } from '../session/restrictions.js';

const MP4 = { type: 'video/mp4', extension: 'mp4' } as const;
const WEBM = { type: 'video/webm', extension: 'webm' } as const;

/** How browsers may write videos; what plays in most places is first. */
const WAYS = [
  { mimeType: 'video/mp4;codecs=avc1.42E01E,mp4a.40.2', of: MP4 },
  { mimeType: 'video/webm', of: WEBM },
  { mimeType: 'video/mp4', of: MP4 },
] as const;

/** How this browser writes videos that the page takes; `undefined` when it cannot. */
export function videoTypeFor(accept: string): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined;
  return WAYS.find(
    ({ mimeType, of: { type, extension } }) =>
      isAccepted({ type, name: `video.${extension}` }, accept) &&
      MediaRecorder.isTypeSupported(mimeType),
  )?.mimeType;
}
