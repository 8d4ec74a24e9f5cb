import type { SourceName, WidgetOptions } from '../options.js';

/** What the system of a phone offers itself: its camera, its camera for videos, its gallery. */
export type NativeWay = 'photo' | 'video' | 'gallery';

const PICTURE = /^(?:image\/.+|\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?))$/;
const VIDEO = /^(?:video\/.+|\.(?:mp4|mov|webm|m4v|avi|mkv))$/;

/** Whether the page is on a phone or a tablet: a finger is all that points. */
export function isOnPhone(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}

/**
 * What takes the place of a source on a phone. Its own camera knows focus, flash and lenses, and asks
 * nobody for leave; its gallery is a way of its own only where other files are taken, too.
 *
 * @param accept what the page takes, as on `<input type=file>`
 */
export function nativeWaysOf(
  source: SourceName,
  accept: string,
  { cameraModes }: Pick<WidgetOptions, 'cameraModes'>,
): readonly NativeWay[] {
  const takesPhotos = takes(accept, PICTURE);
  const takesVideos = takes(accept, VIDEO);
  if (source === 'camera') {
    return [
      ...(takesPhotos && cameraModes.includes('photo') ? (['photo'] as const) : []),
      ...(takesVideos && cameraModes.includes('video') ? (['video'] as const) : []),
    ];
  }
  const isMixed = entriesOf(accept).some((entry) => !PICTURE.test(entry) && !VIDEO.test(entry));
  const hasGallery = (takesPhotos || takesVideos) && (isMixed || takesAll(accept));
  return source === 'local' && hasGallery ? ['gallery'] : [];
}

/** What the system is asked for, as on `<input type=file>`. */
export function nativeAccept(way: NativeWay, accept: string): string {
  if (way === 'photo') return 'image/*';
  if (way === 'video') return 'video/*';
  const kinds = [takes(accept, PICTURE) && 'image/*', takes(accept, VIDEO) && 'video/*'];
  return kinds.filter(Boolean).join(',');
}

function takes(accept: string, kind: RegExp): boolean {
  return takesAll(accept) || entriesOf(accept).some((entry) => kind.test(entry));
}

function takesAll(accept: string): boolean {
  const entries = entriesOf(accept);
  return entries.length === 0 || entries.some((entry) => entry === '*' || entry === '*/*');
}

function entriesOf(accept: string): string[] {
  return accept
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
