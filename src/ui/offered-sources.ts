import type { SourceName, WidgetOptions } from '../options.js';
import { usableCameraModes } from '../sources/camera-modes.js';

/** The ways in that lead to something: no camera where what it takes would be refused. */
export function offeredSources({
  sources,
  cameraModes,
  accept,
}: Pick<WidgetOptions, 'sources' | 'cameraModes' | 'accept'>): readonly SourceName[] {
  const isCameraUsable = usableCameraModes(cameraModes, accept).length > 0;
  return sources.filter((source) => source !== 'camera' || isCameraUsable);
}
