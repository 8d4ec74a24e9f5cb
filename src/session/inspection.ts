import { SlotQueue } from '../client/slot-queue.js';
import type { PictureDesk } from '../image/picture-desk.js';
import { asksForContent, contentRefusal } from './content-check.js';
import { isPixelPicture } from './croppable.js';
import type { FileError } from './file-snapshot.js';
import { asksForPicture, fetchPicture } from './picture-fetch.js';
import { asksForPixels, pixelRefusal } from './pixel-check.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import { siteRefusal } from './site-validators.js';
import type { UploadItem } from './upload-item.js';

/** Files that are looked into at a time. */
const AT_A_TIME = 4;

/** What the inspection has others do. */
export interface InspectionDuties {
  /** The file in the list that has the same content and came before. */
  readonly twinOf: (item: UploadItem) => Promise<UploadItem | undefined>;
  /** Nothing else speaks against it. */
  readonly passed: (item: UploadItem, twin: UploadItem | undefined) => void;
  readonly refused: (item: UploadItem, error: FileError) => void;
}

/** Looks into files that are in the list already, as far as the page's rules want it. */
export class Inspection {
  readonly #context: SessionContext;
  readonly #desk: PictureDesk;
  readonly #duties: InspectionDuties;
  readonly #slots = new SlotQueue(AT_A_TIME);
  readonly #working = new Map<UploadItem, AbortController>();

  constructor(context: SessionContext, desk: PictureDesk, duties: InspectionDuties) {
    this.#context = context;
    this.#desk = desk;
    this.#duties = duties;
  }

  /** Whether more has to be known of a file than its name and its size. */
  concerns({ facts }: UploadItem, options: SessionOptions): boolean {
    if ((options.validators?.length ?? 0) > 0 || asksForPicture(facts, options)) return true;
    if (!facts.file) return false;
    return asksForContent(options) || (isPixelPicture(facts.type) && asksForPixels(options));
  }

  /** Begins with a file whose status is `checking`. */
  begin(item: UploadItem): void {
    const aborter = new AbortController();
    this.#working.set(item, aborter);
    void this.#inspect(item, aborter.signal);
  }

  /** The file is gone. */
  drop(item: UploadItem): void {
    this.#working.get(item)?.abort();
    this.#working.delete(item);
  }

  async #inspect(item: UploadItem, signal: AbortSignal): Promise<void> {
    // Nothing else rejects: an aborted wait means that the file is gone.
    const release = await this.#slots.acquire(signal, false).catch(() => undefined);
    if (!release) return;
    const [error, twin] = await this.#compare(item, signal).finally(release);
    if (signal.aborted) return;
    this.#working.delete(item);
    if (error) this.#duties.refused(item, error);
    else this.#duties.passed(item, twin);
  }

  /** With others last: nobody is asked about a file that is refused. */
  async #compare(
    item: UploadItem,
    signal: AbortSignal,
  ): Promise<[error: FileError | undefined, twin?: UploadItem | undefined]> {
    const error = await this.#look(item, signal);
    return error || signal.aborted ? [error] : [undefined, await this.#duties.twinOf(item)];
  }

  async #look(item: UploadItem, signal: AbortSignal): Promise<FileError | undefined> {
    const { options } = this.#context;
    return (
      (await fetchPicture(item, options, signal)) ??
      (await contentRefusal(item, options)) ??
      (await pixelRefusal(item, options, this.#desk, signal)) ??
      (await siteRefusal(item, options.validators ?? [], this.#desk, signal))
    );
  }
}
