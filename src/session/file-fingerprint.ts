/** Bytes read at the beginning, in the middle and at the end. */
const SAMPLE_BYTES = 64 * 1024;

/** Files up to this size are read whole: two with the same fingerprint hold the same bytes. */
export const SAMPLED_BYTES = 3 * SAMPLE_BYTES;

/**
 * A digest of samples of a file: enough to tell two versions of one name and size apart without
 * reading gigabytes. `undefined` where the browser has no digests (an insecure page) or the file
 * cannot be read.
 */
export async function fingerprintOf(file: Blob): Promise<string | undefined> {
  try {
    const sampled = file.size <= SAMPLED_BYTES ? file : new Blob(samplesOf(file));
    const digest = await crypto.subtle.digest('SHA-256', await sampled.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

function samplesOf(file: Blob): Blob[] {
  const middle = Math.floor((file.size - SAMPLE_BYTES) / 2);
  return [
    file.slice(0, SAMPLE_BYTES),
    file.slice(middle, middle + SAMPLE_BYTES),
    file.slice(file.size - SAMPLE_BYTES),
  ];
}
