import type { SessionSnapshot } from './file-snapshot.js';
import type { SessionObserver } from './session-events.js';
import { SnapshotFeed } from './snapshot-feed.js';
import type { UploadItem } from './upload-item.js';

/** Whom the news of a session reach. */
export interface NewsDuties {
  /** Makes a snapshot of what is now. */
  readonly take: () => SessionSnapshot;
  readonly emit: SessionObserver;
  /** The list has changed; before it is told. */
  readonly onListChange: () => void;
}

/** Gathers what happens, and tells it once a frame. */
export class SessionNews {
  readonly #duties: NewsDuties;
  readonly #feed: SnapshotFeed;
  readonly #progressed = new Set<UploadItem>();
  #hasListChanged = false;

  constructor(duties: NewsDuties) {
    this.#duties = duties;
    this.#feed = new SnapshotFeed(duties.take);
    this.#feed.subscribe((snapshot) => this.#tell(snapshot));
  }

  get current(): SessionSnapshot {
    return this.#feed.current;
  }

  /** @returns ends the subscription */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  /** A file, a status or the order has changed. */
  listChanged(): void {
    this.#hasListChanged = true;
    this.#feed.changed();
  }

  /** A file has moved on without changing its status. */
  progressed(item: UploadItem): void {
    this.#progressed.add(item);
    this.#feed.changed();
  }

  /** Something is to be drawn that is no event. */
  changed(): void {
    this.#feed.changed();
  }

  /** Progress of each file that moved, then the change of the list, if any. */
  #tell({ files, totals }: SessionSnapshot): void {
    const { emit, onListChange } = this.#duties;
    for (const item of this.#progressed) {
      if (item.isUnderWay) emit('upload-progress', { file: item.snapshot, totals });
    }
    this.#progressed.clear();
    if (!this.#hasListChanged) return;
    this.#hasListChanged = false;
    onListChange();
    emit('files-change', { files, totals });
  }
}
