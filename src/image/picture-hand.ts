import {
  type PictureAnswer,
  PictureError,
  type PictureOrder,
  type PictureQuestion,
  type PictureResults,
} from './picture-orders.js';

type Result = PictureResults[keyof PictureResults];

interface Work {
  readonly question: PictureQuestion;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: PictureError) => void;
}

/**
 * Works on one picture at a time, in a worker that starts with the first one. Where no worker can be
 * had the page does the work itself.
 */
export class PictureHand {
  readonly #hire: () => Worker;
  #worker: Worker | undefined;
  #isAlone = false;
  #work: Work | undefined;
  #lastId = 0;

  /** @param hire starts a worker; it may throw */
  constructor(hire: () => Worker) {
    this.#hire = hire;
  }

  get isBusy(): boolean {
    return this.#work !== undefined;
  }

  /** @throws PictureError */
  workOn(order: PictureOrder): Promise<Result> {
    return new Promise((resolve, reject) => {
      const question = { id: ++this.#lastId, order };
      this.#work = { question, resolve, reject };
      const worker = this.#readyWorker();
      if (worker) worker.postMessage(question);
      else void this.#workAlone(question);
    });
  }

  /** Lets the worker go; it is hired again when there is something to do. */
  rest(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #readyWorker(): Worker | undefined {
    if (this.#worker || this.#isAlone) return this.#worker;
    try {
      this.#worker = this.#hire();
    } catch {
      this.#isAlone = true;
      return undefined;
    }
    this.#worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => this.#answered(data);
    this.#worker.onerror = () => this.#goOnAlone();
    return this.#worker;
  }

  /** The worker's script could not be loaded or run; it will not be next time either. */
  #goOnAlone(): void {
    this.#isAlone = true;
    this.rest();
    if (this.#work) void this.#workAlone(this.#work.question);
  }

  async #workAlone({ id, order }: PictureQuestion): Promise<void> {
    try {
      const { workOn } = await import('./picture-work.js');
      this.#answered({ id, result: await workOn(order) });
    } catch (error) {
      const fault = error instanceof PictureError ? error.code : 'picture-unreadable';
      this.#answered({ id, fault });
    }
  }

  #answered(answer: PictureAnswer): void {
    if (answer.id !== this.#work?.question.id) return;
    const { resolve, reject } = this.#work;
    this.#work = undefined;
    if ('fault' in answer) reject(new PictureError(answer.fault));
    else resolve(answer.result);
  }
}
