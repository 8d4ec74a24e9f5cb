import {
  type Coordinates,
  formatRegions,
  parseRegions,
  type Region,
} from '../../src/protocol/coordinates.js';
import { refusals } from '../http/refusals.js';
import { touchesPicture } from '../media/cut.js';

const PARAMS = { custom: 'custom_coordinates', faces: 'face_coordinates' } as const;

/**
 * Reads `custom_coordinates`, one region, and `face_coordinates`, one or more.
 *
 * @throws ApiError `invalid-parameter`
 */
export function readCoordinates(params: Readonly<Record<string, string>>): Coordinates {
  const custom = regionsOf(PARAMS.custom, params[PARAMS.custom]);
  const faces = regionsOf(PARAMS.faces, params[PARAMS.faces]);
  if (custom && custom.length > 1) throw invalid(PARAMS.custom, params[PARAMS.custom]);
  return { ...(custom && { custom }), ...(faces && { faces }) };
}

/**
 * Holds coordinates against their picture.
 *
 * @throws ApiError `invalid-parameter` when a region lies outside
 */
export function checkCoordinates(
  { custom = [], faces = [] }: Coordinates,
  { width, height }: { readonly width?: number; readonly height?: number },
): void {
  if (width === undefined || height === undefined) return;
  for (const [kind, regions] of [['custom', custom] as const, ['faces', faces] as const]) {
    const isInside = touchesPicture(regions, { width, height });
    if (!isInside) throw invalid(PARAMS[kind], formatRegions(regions));
  }
}

function regionsOf(name: string, text: string | undefined): Region[] | undefined {
  if (text === undefined) return undefined;
  const regions = parseRegions(text);
  if (!regions) throw invalid(name, text);
  return regions;
}

function invalid(name: string, text = ''): Error {
  return refusals.invalidParameter(name, text.slice(0, 100));
}
