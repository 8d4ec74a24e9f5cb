import { PLAIN_FACTS, type PictureFacts } from './plain-facts.js';

/**
 * Facts of an AVIF or HEIC picture: its largest image, since large ones are put together of tiles.
 * How it is turned is left to whoever decodes it.
 */
export function isobmffFacts(head: Uint8Array): PictureFacts | undefined {
  const text = new TextDecoder('x-user-defined').decode(head);
  const brands = text.slice(8, 64);
  const type = /avi[fs]/.test(brands)
    ? 'image/avif'
    : /he[iv][cx]|mif1/.test(brands) && 'image/heic';
  if (!type) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let [width, height] = [0, 0];
  for (const { index } of text.matchAll(/ispe/g)) {
    if (index + 16 > head.length) break;
    width = Math.max(width, view.getUint32(index + 8));
    height = Math.max(height, view.getUint32(index + 12));
  }
  if (width === 0 || height === 0) return undefined;
  const isAnimated = /^(avis|hevc|msf1)/.test(brands);
  return { ...PLAIN_FACTS, type, size: { width, height }, isAnimated };
}
