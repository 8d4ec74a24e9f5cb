/** Bytes read at the beginning, in the middle and at the end. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * A digest of samples of a file: enough to tell two versions of one name and size apart without
 * reading gigabytes. `undefined` where the browser has no digests (an insecure page) or the file
 * cannot be read.
 */
export async function fingerprintOf(file: Blob): Promise<string | undefined> {
  try {
    const middle = Math.max(0, Math.floor(file.size / 2 - SAMPLE_BYTES / 2));
    const samples = [
      file.slice(0, SAMPLE_BYTES),
      file.slice(middle, middle + SAMPLE_BYTES),
      file.slice(Math.max(0, file.size - SAMPLE_BYTES)),
    ];
    const bytes = await new Blob(samples).arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
