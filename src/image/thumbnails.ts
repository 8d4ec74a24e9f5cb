import type { PictureDesk } from './picture-desk.js';

/** Side of the square that a thumbnail fills, in CSS pixels. */
const SIDE_PIXELS = 160;
const MOST_DENSITY = 2;

/** SVGs are shown as they are, up to this size, in bytes: an `<img>` runs no scripts of theirs. */
const SVG_LIMIT_BYTES = 1_000_000;

/** What a thumbnail is made of. */
export type ThumbnailKind = 'picture' | 'video' | 'sound' | 'page';

/** What can be shown of a file; `undefined` for nothing. @param type MIME type */
export function thumbnailKind(type: string): ThumbnailKind | undefined {
  if (type.startsWith('image/')) return 'picture';
  if (type.startsWith('video/')) return 'video';
  if (type === 'application/pdf') return 'page';
  return type.startsWith('audio/') ? 'sound' : undefined;
}

/** Makes small pictures of files, at the screen's density; what only few need is loaded for them. */
export class Thumbnails {
  readonly #desk: PictureDesk;
  readonly #hireReader: () => Worker;
  /** Until the page's policy has refused one: each refusal is reported to the site. */
  #mayPlay = true;

  /**
   * @param desk where pictures are drawn
   * @param hireReader starts a worker that reads PDFs; it may throw
   */
  constructor(desk: PictureDesk, hireReader: () => Worker) {
    this.#desk = desk;
    this.#hireReader = hireReader;
  }

  /**
   * `undefined` when the browser cannot read it or nobody wants it any more.
   *
   * @param type MIME type
   */
  async draw(file: Blob, type: string, signal: AbortSignal): Promise<Blob | undefined> {
    try {
      switch (thumbnailKind(type)) {
        case 'picture':
          return await this.#drawPicture(file, type, signal);
        case 'video':
          return await this.#drawVideo(file, signal);
        case 'sound': {
          const { drawSound } = await import('./draw-sound.js');
          return await drawSound(file, type, sidePixels());
        }
        case 'page': {
          const { drawPage } = await import('./draw-page.js');
          return await drawPage(file, sidePixels(), this.#hireReader, signal);
        }
        case undefined:
          return undefined;
      }
    } catch {
      return undefined;
    }
  }

  async #drawPicture(file: Blob, type: string, signal: AbortSignal): Promise<Blob | undefined> {
    if (type === 'image/svg+xml') return file.size <= SVG_LIMIT_BYTES ? file : undefined;
    return this.#desk.order({ type: 'thumbnail', file, side: sidePixels() }, signal);
  }

  async #drawVideo(file: Blob, signal: AbortSignal): Promise<Blob | undefined> {
    if (!this.#mayPlay) return undefined;
    const { drawPoster } = await import('./draw-poster.js');
    const poster = await drawPoster(file, sidePixels(), signal);
    if (poster !== 'refused') return poster;
    this.#mayPlay = false;
    return undefined;
  }
}

function sidePixels(): number {
  return Math.round(SIDE_PIXELS * Math.min(MOST_DENSITY, devicePixelRatio));
}
