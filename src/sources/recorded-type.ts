import { contentTypeOf } from '../session/content-type.js';

const MP4 = { type: 'video/mp4', extension: 'mp4' } as const;
const WEBM = { type: 'video/webm', extension: 'webm' } as const;

/**
 * What a recording is by its bytes: browsers may write something else than they were asked for, and
 * some say nothing of it.
 *
 * @param wanted what was asked for, in case the bytes tell nothing
 */
export async function recordedType(
  recorded: Blob,
  wanted: string | undefined,
): Promise<{ readonly type: string; readonly extension: string }> {
  const type = (await contentTypeOf(recorded)) ?? wanted ?? '';
  return type.startsWith(MP4.type) ? MP4 : WEBM;
}
