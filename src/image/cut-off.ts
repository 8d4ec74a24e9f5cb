import { isGifCutOff } from './gif-frames.js';
import { endOfJpeg } from './jpeg-segments.js';
import { isPngCutOff } from './png-facts.js';

/** How a file ends that has nothing behind its picture: most are judged by this alone. */
const USUAL_ENDS: Readonly<Record<string, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd9],
  'image/png': [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
};

/**
 * Whether the end of a picture is missing, by the structure of the file. Firefox and WebKit decode
 * such files without a word and leave empty what is missing; Chromium refuses them.
 *
 * @param type by content; formats that are not known here are never cut off
 */
export async function isCutOff(file: Blob, type: string): Promise<boolean> {
  if (await endsAsUsual(file, type)) return false;
  switch (type) {
    case 'image/jpeg': {
      const bytes = await bytesOf(file);
      return !endsWith(bytes.subarray(0, endOfJpeg(bytes)), USUAL_ENDS[type] ?? []);
    }
    case 'image/png':
      return isPngCutOff(await bytesOf(file));
    case 'image/gif':
      return isGifCutOff(await bytesOf(file));
    case 'image/webp': {
      const head = new DataView(await file.slice(0, 8).arrayBuffer());
      return head.getUint32(4, true) + 8 > file.size;
    }
    default:
      return false;
  }
}

async function endsAsUsual(file: Blob, type: string): Promise<boolean> {
  const end = USUAL_ENDS[type];
  return end !== undefined && endsWith(await bytesOf(file.slice(-end.length)), end);
}

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  const tail = bytes.subarray(-end.length);
  return tail.length === end.length && end.every((byte, index) => tail[index] === byte);
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
