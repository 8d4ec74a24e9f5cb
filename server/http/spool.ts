import { createHash, type Hash, randomBytes } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrorCode } from '../store/system-error.js';
import { refusals } from './refusals.js';

/** A file part that has arrived whole and waits in the spool folder. */
export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  /** MD5 of these bytes, in hex. */
  readonly md5: string;
  /** The MD5 of all bytes from the file's first to this part's last, where it could be kept running. */
  readonly runningMd5?: Hash;
}

export interface SpoolOptions {
  readonly folder: string;
  readonly maxBytes: number;
  /** MD5 state of everything that stands before these bytes in the file. */
  readonly md5Before?: Hash | undefined;
}

/** Bytes of a refused body that are still read so that the sender gets to read the answer. */
const DRAINED_BYTES = 64 * 1024 * 1024;

/**
 * Writes a stream into a file of its own and computes its MD5 on the way. Nothing remains when the
 * stream fails or grows beyond the cap.
 *
 * @throws ApiError `file-too-large`, or what the stream fails with
 */
export async function spoolStream(
  source: AsyncIterable<Uint8Array>,
  { folder, maxBytes, md5Before }: SpoolOptions,
): Promise<SpooledFile> {
  const path = join(folder, randomBytes(16).toString('hex'));
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('md5');
  const runningMd5 = md5Before?.copy();
  let bytes = 0;
  try {
    for await (const chunk of source) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes + DRAINED_BYTES) break;
      if (bytes > maxBytes) continue;
      hash.update(chunk);
      runningMd5?.update(chunk);
      await writeWhole(file, chunk);
    }
    if (bytes > maxBytes) throw refusals.fileTooLarge(bytes, maxBytes);
  } catch (error) {
    await file.close();
    await removeSpool(path);
    throw error;
  }
  await file.close();
  return { path, bytes, md5: hash.digest('hex'), ...(runningMd5 && { runningMd5 }) };
}

/** Removes a spooled file; it is no error when the store has taken it over already. */
export async function removeSpool(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT')) throw error;
  }
}

async function writeWhole(
  file: Awaited<ReturnType<typeof open>>,
  chunk: Uint8Array,
): Promise<void> {
  for (let written = 0; written < chunk.byteLength;) {
    const { bytesWritten } = await file.write(chunk, written);
    written += bytesWritten;
  }
}
