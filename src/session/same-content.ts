import { Md5Digester } from '../client/md5-digester.js';
import { SAMPLED_BYTES } from './file-fingerprint.js';

/** Read at a time of each of two files, in bytes. */
const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * Whether two files of one size hold the same bytes. Reads them side by side until they differ.
 *
 * @param fingerprint of both; of a small file it says everything
 */
export async function isSameContent(one: Blob, other: Blob, fingerprint: string): Promise<boolean> {
  if (fingerprint !== '' && one.size <= SAMPLED_BYTES) return true;
  try {
    for (let start = 0; start < one.size; start += SLICE_BYTES) {
      const [mine, theirs] = await Promise.all(
        [one, other].map((blob) => blob.slice(start, start + SLICE_BYTES).arrayBuffer()),
      );
      if (!mine || !theirs || !areEqual(mine, theirs)) return false;
    }
    return true;
  } catch {
    // What can no longer be read is no copy of anything.
    return false;
  }
}

/** The MD5 of a file in hex, computed in a worker; `undefined` where there can be none. */
export async function md5Of(file: Blob): Promise<string | undefined> {
  const digester = new Md5Digester();
  const md5 = await digester.digest(file, new AbortController().signal);
  digester.destroy();
  return md5;
}

/** Four bytes at a time: a slice takes a millisecond. */
function areEqual(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const words = Math.floor(one.byteLength / 4);
  const [mine, theirs] = [new Uint32Array(one, 0, words), new Uint32Array(other, 0, words)];
  for (let at = 0; at < words; at++) if (mine[at] !== theirs[at]) return false;
  const [tail, otherTail] = [new Uint8Array(one, words * 4), new Uint8Array(other, words * 4)];
  return tail.every((byte, at) => byte === otherTail[at]);
}
