import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HandleFinder } from '../session/file-handles.js';
import type { Arriving } from '../session/arriving.js';
import { carriedAddresses } from '../sources/addresses.js';
import {
  carriesAddresses,
  carriesFiles,
  countDraggedFiles,
  readDroppedFiles,
} from '../sources/dropped-files.js';
import { takeHandles } from '../sources/dropped-handles.js';

/** A drag that has left comes back with the next `dragover`, which browsers fire at most so late, in ms. */
const LEAVE_GRACE_MS = 100;

type Host = ReactiveControllerHost & HTMLElement;

/** What is taken, and by whom. */
export interface DropDuties {
  /** Whether nothing is taken at the moment; the drop is then left to the page. */
  readonly isClosed: () => boolean;
  /** Something will be taken, once it is read. */
  readonly onTake: () => void;
  readonly takesFiles: () => boolean;
  /** Whether links and pictures of other pages are taken, too. */
  readonly takesAddresses: () => boolean;
  /** Whether it may be dropped anywhere on the page. */
  readonly isWholePage: () => boolean;
  readonly onFiles: (files: readonly Arriving[], handleOf?: HandleFinder) => void;
  readonly onAddresses: (addresses: readonly string[]) => void;
}

/** Makes the whole host a drop zone, or the whole page, and knows what hangs over it. */
export class DropController implements ReactiveController {
  readonly #host: Host;
  readonly #duties: DropDuties;
  #draggedFiles: number | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, duties: DropDuties) {
    this.#host = host;
    this.#duties = duties;
    host.addController(this);
  }

  /** Whether something to take hangs over the host. */
  get isDragging(): boolean {
    return this.#draggedFiles !== undefined;
  }

  /** How many files; 0 when the browser does not tell. */
  get draggedFiles(): number {
    return this.#draggedFiles ?? 0;
  }

  hostConnected(): void {
    for (const target of this.#targets) {
      target.addEventListener('dragover', this.#onDragOver);
      target.addEventListener('dragleave', this.#onDragLeave);
      target.addEventListener('drop', this.#onDrop);
    }
  }

  hostDisconnected(): void {
    for (const target of this.#targets) {
      target.removeEventListener('dragover', this.#onDragOver);
      target.removeEventListener('dragleave', this.#onDragLeave);
      target.removeEventListener('drop', this.#onDrop);
    }
    this.#set(undefined);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    const transfer = this.#wanted(event);
    if (!transfer) return;
    event.preventDefault();
    transfer.dropEffect = carriesFiles(transfer) ? 'copy' : 'link';
    this.#set(countDraggedFiles(transfer));
  };

  /** Fires for every step inside, too; only a drag that stays away has left. */
  readonly #onDragLeave = (): void => {
    if (!this.isDragging) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#set(undefined), LEAVE_GRACE_MS);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#set(undefined);
    const transfer = this.#wanted(event);
    if (!transfer) return;
    event.preventDefault();
    const { takesFiles, onTake, onFiles, onAddresses } = this.#duties;
    if (takesFiles() && carriesFiles(transfer)) {
      onTake();
      const handleOf = takeHandles(transfer);
      return void readDroppedFiles(transfer).then((files) => onFiles(files, handleOf));
    }
    const addresses = carriedAddresses(transfer);
    if (addresses.length === 0) return;
    onTake();
    onAddresses(addresses);
  };

  /** The host first: what it takes is nobody else's. */
  get #targets(): readonly GlobalEventHandlers[] {
    return [this.#host, this.#host.ownerDocument];
  }

  /** What an event carries, if it is for the host: dropped on it, or on a page that gives all. */
  #wanted(event: DragEvent): DataTransfer | undefined {
    const { isClosed, takesFiles, takesAddresses, isWholePage } = this.#duties;
    const { dataTransfer: transfer } = event;
    const isOnHost = event.currentTarget === this.#host;
    // What the host or another zone of the page takes has been taken already.
    const isFree = isWholePage() && !event.defaultPrevented && !isField(event.target);
    if (isClosed() || !(isOnHost || isFree)) return undefined;
    if (takesFiles() && carriesFiles(transfer)) return transfer;
    return takesAddresses() && carriesAddresses(transfer) ? transfer : undefined;
  }

  #set(draggedFiles: number | undefined): void {
    clearTimeout(this.#leaving);
    if (draggedFiles === this.#draggedFiles) return;
    this.#draggedFiles = draggedFiles;
    this.#host.requestUpdate();
  }
}

/** Links dropped into a field of the page are meant as text. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
