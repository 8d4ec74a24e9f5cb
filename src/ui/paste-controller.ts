import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Arriving } from '../session/arriving.js';
import { addressesOnly, carriedAddresses } from '../sources/addresses.js';
import { readDroppedFiles } from '../sources/dropped-files.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is taken, and by whom. */
export interface PasteDuties {
  /** Whether nothing is taken at the moment; the clipboard is then left to the page. */
  readonly isClosed: () => boolean;
  /** Whether it is there to be seen, and takes what no field of the page wants. */
  readonly takesOfPage: () => boolean;
  /** Something will be taken, once it is read. */
  readonly onTake: () => void;
  readonly takesFiles: () => boolean;
  readonly takesAddresses: () => boolean;
  readonly onFiles: (files: readonly Arriving[]) => void;
  readonly onAddresses: (addresses: readonly string[]) => void;
}

/** Takes what is pasted on the host, or anywhere on the page where no field wants it. */
export class PasteController implements ReactiveController {
  readonly #host: Host;
  readonly #duties: PasteDuties;

  constructor(host: Host, duties: PasteDuties) {
    this.#host = host;
    this.#duties = duties;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('paste', this.#onPaste);
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const { clipboardData: carried } = event;
    if (!carried || !this.#isMeant(event)) return;
    const { takesFiles, takesAddresses, onTake, onFiles, onAddresses } = this.#duties;
    if (takesFiles() && carried.types.includes('Files')) {
      event.preventDefault();
      onTake();
      return void readDroppedFiles(carried).then(onFiles);
    }
    const [target] = event.composedPath();
    if (isField(target) || !takesAddresses()) return;
    const typed = addressesOnly(carried.getData('text/plain'));
    const addresses = typed.length > 0 ? typed : carriedAddresses(carried);
    if (addresses.length === 0) return;
    event.preventDefault();
    onTake();
    onAddresses(addresses);
  };

  #isMeant(event: ClipboardEvent): boolean {
    if (this.#duties.isClosed() || event.defaultPrevented) return false;
    const path = event.composedPath();
    if (path.includes(this.#host)) return true;
    const isAnothers = path.some((it) => it instanceof Element && it.matches(this.#host.localName));
    return !isAnothers && !isField(path[0]) && this.#duties.takesOfPage();
  }
}

/** Whether it takes text itself. */
function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
