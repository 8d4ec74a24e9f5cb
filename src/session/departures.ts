import type { PictureStudio } from './picture-studio.js';
import type { SessionContext } from './session-context.js';
import type { UploadFlow } from './upload-flow.js';
import type { UploadItem } from './upload-item.js';

/** When files set out: on demand, or by themselves where the site wants it so. */
export class Departures {
  readonly #context: SessionContext;
  readonly #flow: UploadFlow;
  readonly #studio: PictureStudio;

  constructor(context: SessionContext, flow: UploadFlow, studio: PictureStudio) {
    this.#context = context;
    this.#flow = flow;
    this.#studio = studio;
  }

  /**
   * Starts files; pictures go by way of the studio, and from there when they are what is to be sent.
   *
   * @throws UploadError when there is no cloud to send them to
   */
  begin(items: readonly UploadItem[]): void {
    this.#flow.demandCloud();
    const prepared = this.#studio.release(items);
    if (prepared.length > 0) this.#flow.start(prepared);
  }

  /** Without a cloud nothing can start: the files wait until it is named. */
  whenPossible(items: readonly UploadItem[]): void {
    if (this.#context.options.cloudName) this.begin(items);
  }

  /** Unless the visitor has to press a button first. */
  unasked(items: readonly UploadItem[]): void {
    if (!this.#context.options.confirmUpload) this.whenPossible(items);
  }
}
