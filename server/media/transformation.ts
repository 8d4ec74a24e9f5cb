import { refusals } from '../http/refusals.js';
import type { Cut, Focus } from './cut.js';
import { CUT_NAMES, parseCut } from './parse-cut.js';

export type CropMode = 'fill' | 'fit' | 'limit' | 'scale';
/** Formats that pictures can be made in. */
export const OUTPUT_FORMATS = ['avif', 'gif', 'jpg', 'png', 'tif', 'webp'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A picture that is to be made of another. */
export interface Transformation {
  /** What is cut out first. */
  readonly cut?: Cut;
  readonly crop: CropMode;
  /** Pixels; at least one of them when the size is to change. */
  readonly width?: number;
  readonly height?: number;
  /** Where a filled picture is cut: the interesting part, the middle, or what coordinates name. */
  readonly gravity: 'auto' | 'center' | Focus;
  /** 1 to 100, or left to the server. */
  readonly quality: number | 'auto';
  /** `auto`: what the browser understands; absent: by the address's extension. */
  readonly format?: OutputFormat | 'auto';
}

type Draft = { -readonly [K in keyof Transformation]?: Transformation[K] };

const CROP_MODES: readonly CropMode[] = ['fill', 'fit', 'limit', 'scale'];
const GRAVITIES = ['auto', 'center', 'custom', 'face', 'faces'] as const;
const MAX_SIDE_PIXELS = 20_000;

/**
 * Reads the components of a transformation, such as `c_fill,w_100,h_100` and `f_auto`. Several
 * components are one picture here, so that nothing may be asked for twice; but for a cut, which
 * comes first: `c_crop,g_custom/c_fit,w_100`.
 *
 * @throws ApiError `invalid-transformation` that names the value
 */
export function parseTransformation(components: readonly string[]): Transformation {
  const draft: Draft = {};
  const seen = new Set<string>();
  for (const parts of components.map(readComponent)) {
    for (const [name, value] of withoutCut(draft, parts, seen)) {
      if (seen.has(name)) throw refusals.invalidInTransformation('repetition', `${name}_${value}`);
      seen.add(name);
      readPart(draft, name, value);
    }
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

function readComponent(component: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of component.split(',')) {
    const at = part.indexOf('_');
    const name = part.slice(0, at);
    if (parts.has(name)) throw refusals.invalidInTransformation('repetition', part);
    parts.set(name, part.slice(at + 1));
  }
  return parts;
}

/** Takes a cut out of a component, and gives what else it says. */
function withoutCut(
  draft: Draft,
  parts: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
): (readonly [string, string])[] {
  if (parts.get('c') !== 'crop') return [...parts];
  if (draft.cut || CUT_NAMES.some((name) => seen.has(name))) {
    throw refusals.invalidInTransformation('order', 'crop');
  }
  draft.cut = parseCut(parts);
  return [...parts].filter(([name]) => !CUT_NAMES.includes(name));
}

function readPart(draft: Draft, name: string, value: string): void {
  if (name === 'w') draft.width = pixels('width', value);
  else if (name === 'h') draft.height = pixels('height', value);
  else if (name === 'c') draft.crop = oneOf('crop', CROP_MODES, value);
  else if (name === 'g') draft.gravity = oneOf('gravity', GRAVITIES, value);
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
