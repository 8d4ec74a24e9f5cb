/** A rectangle in a picture: left, top, width and height, in pixels of the upright original. */
export type Region = readonly [x: number, y: number, width: number, height: number];

/** What is known of a picture's parts: what its owner chose, and where faces are. */
export interface Coordinates {
  readonly custom?: readonly Region[];
  readonly faces?: readonly Region[];
}

const REGION = /^(\d{1,7}),(\d{1,7}),(\d{1,7}),(\d{1,7})$/;

/** Writes regions as `custom_coordinates` and `face_coordinates` hold them: `x,y,w,h|x,y,w,h`. */
export function formatRegions(regions: readonly Region[]): string {
  return regions.map((region) => region.join(',')).join('|');
}

/**
 * Reads regions as {@link formatRegions} writes them.
 *
 * @returns `undefined` when they are not written so, or one of them is empty
 */
export function parseRegions(text: string): Region[] | undefined {
  const regions: Region[] = [];
  for (const part of text.split('|')) {
    const [, x, y, width, height] = REGION.exec(part.replaceAll(' ', '')) ?? [];
    if (!(Number(width) > 0 && Number(height) > 0)) return undefined;
    regions.push([Number(x), Number(y), Number(width), Number(height)]);
  }
  return regions;
}
