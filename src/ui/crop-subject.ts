import type { Preview } from '../image/picture-orders.js';
import type { Size } from '../image/picture-edit.js';

/** A picture that is worked on. */
export interface CropSubject {
  readonly id: string;
  readonly preview: Preview;
  /** Of the picture that one crops by; good until the next one is taken up. */
  readonly address: string;
  /** Size of that picture, once it is shown. */
  shown?: Size | undefined;
}

/** Fetches a picture to crop. */
type FetchPreview = (id: string, signal: AbortSignal) => Promise<Preview | undefined>;

/** Takes up one picture after the other, and lets go of the one before. */
export class CropSubjects {
  #wanted: AbortController | undefined;
  #wantedId: string | undefined;
  #current: CropSubject | undefined;

  get current(): CropSubject | undefined {
    return this.#current;
  }

  /** Whether it is this one, or will be when it has been fetched. */
  isTakenUp(id: string): boolean {
    return this.#wantedId === id;
  }

  /** @returns `undefined` when there is no picture, or another one is wanted by then */
  async takeUp(id: string, fetch: FetchPreview): Promise<CropSubject | undefined> {
    this.letGo();
    const wanted = new AbortController();
    this.#wanted = wanted;
    this.#wantedId = id;
    const preview = await fetch(id, wanted.signal);
    if (!preview || wanted.signal.aborted) return undefined;
    this.#current = { id, preview, address: URL.createObjectURL(preview.picture) };
    return this.#current;
  }

  letGo(): void {
    this.#wanted?.abort();
    if (this.#current) URL.revokeObjectURL(this.#current.address);
    this.#wantedId = undefined;
    this.#current = undefined;
  }
}
