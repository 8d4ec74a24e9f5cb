import type { FileSource, FileStatus } from './file-snapshot.js';
import type { ItemState } from './item-state.js';

/** What of a file decides on it. */
interface PictureCandidate {
  readonly status: FileStatus;
  readonly original: {
    readonly type: string;
    readonly source: FileSource;
    readonly file?: Blob | undefined;
  };
}

/** In these a picture can be cropped, for the first time or anew. */
const CROPPABLE_STATUSES: ReadonlySet<FileStatus> = new Set<FileStatus>([
  'ready',
  'cropping',
  'queued',
  'uploading',
  'paused',
  'waiting',
  'failed',
]);

/** Whether a type is a picture of pixels. */
export function isPixelPicture(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/svg+xml';
}

/** Whether it is a picture whose bytes are here; what waited for a reload was cropped before it. */
export function isPicture({ original }: Pick<PictureCandidate, 'original'>): boolean {
  return (
    original.file !== undefined && original.source !== 'restored' && isPixelPicture(original.type)
  );
}

/** Whether the visitor may crop it now. */
export function isCroppable(item: PictureCandidate): boolean {
  return isPicture(item) && CROPPABLE_STATUSES.has(item.status);
}

/** Formats that the API counts among images, and that are no pictures of pixels. */
const NO_PIXELS: ReadonlySet<string> = new Set(['svg', 'pdf']);

/**
 * Whether it is uploaded and may be cropped all the same: its bytes are here, or what is shown of it
 * says that they lie where the site's files are.
 */
export function isCroppableAgain(
  item: Pick<PictureCandidate, 'original'> & {
    readonly state: ItemState;
    readonly previewUrl: string | undefined;
  },
): boolean {
  const { state, previewUrl } = item;
  if (state.status !== 'done') return false;
  if (isPicture(item)) return true;
  const { resource_type: type, format = '' } = state.result ?? {};
  return previewUrl !== undefined && type === 'image' && !NO_PIXELS.has(format);
}

/** Whether only the API will see it, and it is a picture or may be one. */
export function isUnseenPicture({
  original,
}: {
  readonly original: PictureCandidate['original'] & { readonly address?: string | undefined };
}): boolean {
  const { address, file, type, source } = original;
  if (address === undefined || file || source === 'restored') return false;
  return type === '' || type.startsWith('image/');
}
