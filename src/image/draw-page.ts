import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentLoadingTask,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Read at first, in bytes; of the rest only what the page needs. */
const HEAD_BYTES = 64 * 1024;
/** Longer nobody waits for a page, in ms. */
const LIMIT_MS = 15_000;
/** Larger pictures in a page are left out, in pixels. */
const MOST_PIXELS = 40_000_000;
const QUALITY = 0.85;

/** Reads and draws, and neither runs nor loads what a document or the library would like to. */
const RESERVED = {
  isEvalSupported: false,
  useWasm: false,
  enableXfa: false,
  disableStream: true,
  disableAutoFetch: true,
  maxImageSize: MOST_PIXELS,
  verbosity: 0,
} as const;

/**
 * The first page of a PDF, as much of it as fills a square: of an upright one its top.
 *
 * @param side of the square, in pixels
 * @param hire starts the worker that reads; it may throw
 * @throws Error when it is no PDF, locked, or takes too long
 * @throws the signal's reason when nobody wants it any more
 */
export async function drawPage(
  file: Blob,
  side: number,
  hire: () => Worker,
  signal: AbortSignal,
): Promise<Blob> {
  const broken = new AbortController();
  const over = AbortSignal.any([signal, broken.signal, AbortSignal.timeout(LIMIT_MS)]);
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  over.throwIfAborted();
  const port = hire();
  const fail = (): void => broken.abort(new Error('It cannot be read.'));
  port.addEventListener('error', fail);
  const worker = PDFWorker.create({ port, verbosity: RESERVED.verbosity });
  const range = new FileRange(file, head, fail);
  const task = getDocument({ ...RESERVED, range, worker });
  try {
    return await Promise.race([drawFirst(task, side), rejection(over)]);
  } finally {
    await task.destroy();
    worker.destroy();
    port.terminate();
  }
}

async function drawFirst(task: PDFDocumentLoadingTask, side: number): Promise<Blob> {
  const page = await (await task.promise).getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = side / Math.min(width, height);
  const viewport = page.getViewport({ scale, offsetX: (side - width * scale) / 2 });
  // The library draws on no other kind.
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  await page.render({ canvas, viewport, background: '#fff' }).promise;
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null): void =>
      blob ? resolve(blob) : reject(new Error('It cannot be drawn.'));
    canvas.toBlob(done, 'image/jpeg', QUALITY);
  });
}

function rejection(over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (over.aborted) return reject(over.reason as Error);
    over.addEventListener('abort', () => reject(over.reason as Error), { once: true });
  });
}

/** Reads a file piece by piece: of a long document a page is a small part. */
class FileRange extends PDFDataRangeTransport {
  readonly #file: Blob;
  readonly #onFailure: () => void;

  constructor(file: Blob, head: Uint8Array, onFailure: () => void) {
    super(file.size, head);
    this.#file = file;
    this.#onFailure = onFailure;
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end);
  }

  async #read(begin: number, end: number): Promise<void> {
    try {
      const piece = await this.#file.slice(begin, end).arrayBuffer();
      this.onDataRange(begin, new Uint8Array(piece));
    } catch {
      this.#onFailure();
    }
  }
}
