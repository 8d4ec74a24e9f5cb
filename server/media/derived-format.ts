import { type OutputFormat, outputFormat, type Transformation } from './transformation.js';

/** Formats that a browser may say it understands, the smallest results first. */
const NEGOTIATED: readonly (readonly [OutputFormat, RegExp])[] = [['webp', /\bimage\/webp\b/]];

/**
 * The format of a derived picture: the transformation's, else the address's extension, else the
 * source's own where pictures can be made in it, else PNG (drawings) or JPEG.
 *
 * @param accept the request's `Accept` header, for `f_auto`
 * @returns `undefined` when the extension is no picture's
 */
export function derivedFormat(
  { format }: Transformation,
  { extension, source, accept }: { extension?: string; source: string; accept: string },
): OutputFormat | undefined {
  if (format === 'auto') {
    const understood = NEGOTIATED.find(([, type]) => type.test(accept))?.[0];
    return understood ?? usualFormat(source);
  }
  if (format !== undefined) return format;
  if (extension === undefined || extension === source) return usualFormat(source);
  return outputFormat(extension);
}

/** What every browser shows. */
function usualFormat(source: string): OutputFormat {
  const own = outputFormat(source);
  if (own === undefined) return 'png';
  return own === 'tif' ? 'jpg' : own;
}
