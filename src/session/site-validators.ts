import type { PictureDesk } from '../image/picture-desk.js';
import { isPixelPicture } from './croppable.js';
import type { FileError } from './file-snapshot.js';
import type { UploadItem } from './upload-item.js';

/** What a site's own rule may want to know of a file besides its name, type and size. */
export interface ValidatorFacts {
  /** In pixels, upright; absent for what is no picture or video, or cannot be opened. */
  readonly width?: number;
  readonly height?: number;
  /** In seconds; of sound and video. */
  readonly duration?: number;
  /** Fires when the file is gone from the list. */
  readonly signal: AbortSignal;
}

/** What a validator is shown. */
export type ValidatedFile = Pick<
  UploadItem['facts'],
  'name' | 'type' | 'bytes' | 'file' | 'source'
>;

/** A site's own rule: says in a sentence, or a promise of one, why a file is refused; or nothing. */
export type Validator = (file: ValidatedFile, facts: ValidatorFacts) => unknown;

/** Metadata that takes longer is not waited for, in ms. */
const METADATA_MS = 5000;

/** Asks a site's own rules, one after the other. One that throws has refused the file. */
export async function siteRefusal(
  item: UploadItem,
  validators: readonly Validator[],
  desk: PictureDesk,
  signal: AbortSignal,
): Promise<FileError | undefined> {
  if (validators.length === 0) return undefined;
  const { name, type, bytes, file, source } = item.facts;
  const shown = { name, type, bytes, source, ...(file && { file }) };
  const facts = { ...(await measuresOf(item, desk, signal)), signal };
  for (const validate of validators) {
    try {
      const words = await validate(shown, facts);
      if (typeof words === 'string' && words !== '') return refusedByPage(words);
    } catch (error) {
      if (signal.aborted) return undefined;
      return refusedByPage(error instanceof Error ? error.message : '');
    }
  }
  return undefined;
}

function refusedByPage(message: string): FileError {
  return { code: 'refused-by-page', message, retryable: false };
}

async function measuresOf(
  item: UploadItem,
  desk: PictureDesk,
  signal: AbortSignal,
): Promise<Omit<ValidatorFacts, 'signal'>> {
  const { file, type } = item.facts;
  if (!file) return {};
  if (isPixelPicture(type)) {
    return desk.order({ type: 'measure', file }, signal).catch(() => ({}));
  }
  return /^(?:audio|video)\//.test(type) ? mediaMeasures(file) : {};
}

/** What a player tells of sound or video before it plays. */
async function mediaMeasures(file: Blob): Promise<Omit<ValidatorFacts, 'signal'>> {
  const player = document.createElement('video');
  const address = URL.createObjectURL(file);
  try {
    await new Promise((resolve) => {
      player.onloadedmetadata = player.onerror = resolve;
      setTimeout(resolve, METADATA_MS);
      player.preload = 'metadata';
      player.src = address;
    });
    const { videoWidth: width, videoHeight: height, duration } = player;
    return {
      ...(width > 0 && { width, height }),
      ...(Number.isFinite(duration) && { duration }),
    };
  } finally {
    player.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}
