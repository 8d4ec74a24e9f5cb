import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HandleFinder } from '../session/file-handles.js';
import { takeHandles } from '../sources/dropped-handles.js';
import { carriesFiles, countDraggedFiles, readDroppedFiles } from '../sources/dropped-files.js';

/** A drag that has left comes back with the next `dragover`, which browsers fire at most so late, in ms. */
const LEAVE_GRACE_MS = 100;

type Host = ReactiveControllerHost & HTMLElement;

/** Makes the whole host a drop zone, and knows what hangs over it. */
export class DropController implements ReactiveController {
  readonly #host: Host;
  readonly #isClosed: () => boolean;
  readonly #onFiles: (files: readonly File[], handleOf: HandleFinder) => void;
  #draggedFiles: number | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param isClosed whether nothing is taken at the moment; the drop is then left to the page
   * @param onFiles called with what was dropped, and with what finds the files' handles
   */
  constructor(
    host: Host,
    isClosed: () => boolean,
    onFiles: (files: readonly File[], handleOf: HandleFinder) => void,
  ) {
    this.#host = host;
    this.#isClosed = isClosed;
    this.#onFiles = onFiles;
    host.addController(this);
  }

  /** Whether files hang over the host. */
  get isDragging(): boolean {
    return this.#draggedFiles !== undefined;
  }

  /** How many; 0 when the browser does not tell. */
  get draggedFiles(): number {
    return this.#draggedFiles ?? 0;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('dragleave', this.#onDragLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('dragleave', this.#onDragLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
    this.#set(undefined);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (this.#isClosed() || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#set(countDraggedFiles(event.dataTransfer));
  };

  /** Fires for every step inside, too; only a drag that stays away has left. */
  readonly #onDragLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#set(undefined), LEAVE_GRACE_MS);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#set(undefined);
    if (this.#isClosed() || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    const handleOf = takeHandles(event.dataTransfer);
    void readDroppedFiles(event.dataTransfer).then((files) => this.#onFiles(files, handleOf));
  };

  #set(draggedFiles: number | undefined): void {
    clearTimeout(this.#leaving);
    if (draggedFiles === this.#draggedFiles) return;
    this.#draggedFiles = draggedFiles;
    this.#host.requestUpdate();
  }
}
