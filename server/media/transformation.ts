import { refusals } from '../http/refusals.js';

export type CropMode = 'fill' | 'fit' | 'limit' | 'scale';
/** Formats that pictures can be made in. */
export const OUTPUT_FORMATS = ['avif', 'gif', 'jpg', 'png', 'tif', 'webp'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A picture that is to be made of another. */
export interface Transformation {
  readonly crop: CropMode;
  /** Pixels; at least one of them when the size is to change. */
  readonly width?: number;
  readonly height?: number;
  /** Where a filled picture is cut: the interesting part, or the middle. */
  readonly gravity: 'auto' | 'center';
  /** 1 to 100, or left to the server. */
  readonly quality: number | 'auto';
  /** `auto`: what the browser understands; absent: by the address's extension. */
  readonly format?: OutputFormat | 'auto';
}

type Draft = { -readonly [K in keyof Transformation]?: Transformation[K] };

const CROP_MODES: readonly CropMode[] = ['fill', 'fit', 'limit', 'scale'];
const MAX_SIDE_PIXELS = 20_000;

/**
 * Reads the components of a transformation, such as `c_fill,w_100,h_100` and `f_auto`. Several
 * components are one picture here, so that nothing may be asked for twice.
 *
 * @throws ApiError `invalid-transformation` that names the value
 */
export function parseTransformation(components: readonly string[]): Transformation {
  const draft: Draft = {};
  const seen = new Set<string>();
  for (const part of components.flatMap((component) => component.split(','))) {
    const at = part.indexOf('_');
    const [name, value] = [part.slice(0, at), part.slice(at + 1)];
    if (seen.has(name)) throw refusals.invalidInTransformation('repetition', part);
    seen.add(name);
    readPart(draft, name, value);
  }
  const { crop = 'scale', gravity = 'center', quality = 'auto', ...rest } = draft;
  const hasSide = rest.width !== undefined || rest.height !== undefined;
  if (draft.crop && !hasSide) throw refusals.invalidInTransformation('crop without size', crop);
  return { ...rest, crop, gravity, quality };
}

/** The format that a file extension stands for; `undefined` when no picture can be made in it. */
export function outputFormat(extension: string): OutputFormat | undefined {
  const name = extension.toLowerCase();
  const usual = name === 'jpeg' ? 'jpg' : name === 'tiff' ? 'tif' : name;
  return OUTPUT_FORMATS.find((format) => format === usual);
}

function readPart(draft: Draft, name: string, value: string): void {
  if (name === 'w') draft.width = pixels('width', value);
  else if (name === 'h') draft.height = pixels('height', value);
  else if (name === 'c') draft.crop = oneOf('crop', CROP_MODES, value);
  else if (name === 'g') draft.gravity = oneOf('gravity', ['auto', 'center'], value);
  else if (name === 'q') draft.quality = readQuality(value);
  else if (name === 'f') draft.format = value === 'auto' ? 'auto' : readFormat(value);
  else throw refusals.invalidInTransformation('parameter', `${name}_${value}`);
}

function pixels(name: string, value: string): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > MAX_SIDE_PIXELS) throw refusals.invalidInTransformation(name, value);
  return number;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw refusals.invalidInTransformation(name, value);
  return found;
}

function readQuality(value: string): number | 'auto' {
  if (/^auto(:(best|good|eco|low))?$/.test(value)) return 'auto';
  const number = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > 100) throw refusals.invalidInTransformation('quality', value);
  return number;
}

function readFormat(value: string): OutputFormat {
  const format = outputFormat(value);
  if (!format) throw refusals.invalidInTransformation('format', value);
  return format;
}
