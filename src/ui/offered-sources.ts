import type { SourceName, WidgetOptions } from '../options.js';
import { photoTypeFor } from '../sources/photo-type.js';

/** The ways in that lead to something: no camera where its pictures would be refused. */
export function offeredSources({
  sources,
  accept,
}: Pick<WidgetOptions, 'sources' | 'accept'>): readonly SourceName[] {
  const takesPhotos = photoTypeFor(accept) !== undefined;
  return sources.filter((source) => source !== 'camera' || takesPhotos);
}
