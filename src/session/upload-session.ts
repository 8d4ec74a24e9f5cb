import type { Arriving } from './arriving.js';
import { Departures } from './departures.js';
import type { Diagnostics } from './diagnostics.js';
import type { Duplicates } from './duplicates.js';
import { FileExits } from './file-exits.js';
import type { SessionSnapshot } from './file-snapshot.js';
import { Inspection } from './inspection.js';
import { type Arrival, type Intake, lacksRoom } from './intake.js';
import { ItemAssets } from './item-assets.js';
import { ItemList } from './item-list.js';
import { PageWatch } from './page-watch.js';
import { openPictureAddresses, openPictureDesk } from './picture-room.js';
import { openRemedies } from './open-remedies.js';
import { openStudio } from './open-studio.js';
import type { PictureStudio } from './picture-studio.js';
import { Recollection } from './recollection.js';
import type { Remedies } from './remedies.js';
import { Resumption } from './resumption.js';
import { openDuplicates } from './open-duplicates.js';
import { openIntake } from './open-intake.js';
import { openContext } from './open-context.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import type { SessionObserver } from './session-events.js';
import { SessionNews } from './session-news.js';
import { StallWatch } from './stall-watch.js';
import { UploadFlow } from './upload-flow.js';
import type { UploadItem } from './upload-item.js';

/**
 * The one owner of the visitor's files: takes them in, checks them, sends them through the engine,
 * takes them back. Tells events at once, and hands out snapshots at most once a frame.
 */
export class UploadSession {
  /** Where pictures are cropped and made ready. */
  readonly studio: PictureStudio;
  /** Help for pictures that are too large. */
  readonly remedies: Remedies;
  /** Files that are in the list already. */
  readonly duplicates: Duplicates;
  /** What the list starts from, and what of it outlives the page. */
  readonly recollection: Recollection;
  readonly #items = new ItemList();
  readonly #context: SessionContext;
  readonly #flow: UploadFlow;
  readonly #departures: Departures;
  readonly #exits: FileExits;
  readonly #inspection: Inspection;
  readonly #desk = openPictureDesk();
  readonly #assets = new ItemAssets(this.#desk, openPictureAddresses(), () => this.#news.changed());
  readonly #news: SessionNews;
  readonly #resumption: Resumption;
  readonly #intake: Intake;
  readonly #stallWatch: StallWatch;
  readonly #pageWatch = new PageWatch({
    onWake: () => this.#flow.lookAgain(),
    warnsOfLeaving: () => !this.#context.options.noLeaveWarning,
  });

  /**
   * @param options read at every use, so that changes count from the next step on
   * @param observer told of every event, at once
   */
  constructor(options: () => SessionOptions, observer: SessionObserver) {
    this.#news = this.#openNews(observer);
    const context = openContext(this.#items, this.#news, { options, emit: observer });
    this.#context = context;
    this.#stallWatch = new StallWatch(context);
    this.#resumption = new Resumption(context);
    this.#flow = new UploadFlow(context, this.#resumption, (item) => this.#exits.arrived(item));
    const first = { assets: this.#assets, flow: this.#flow, resumption: this.#resumption };
    const departures = (): Departures => this.#departures;
    const exits = (): FileExits => this.#exits;
    this.studio = openStudio(context, this.#desk, { ...first, departures, exits });
    this.#departures = new Departures(context, this.#flow, this.studio);
    const rooms = { ...first, departures: this.#departures, studio: this.studio };
    const intake = (): Intake => this.#intake;
    this.duplicates = openDuplicates(context, { ...rooms, intake, exits });
    this.remedies = openRemedies(context, this.#desk, {
      ...rooms,
      duplicates: this.duplicates,
      intake,
    });
    this.#inspection = new Inspection(context, this.#desk, {
      twinOf: (item) => this.duplicates.twinOf(item),
      passed: (item, twin) => this.duplicates.judge(item, twin),
      refused: (item, error) => this.duplicates.refuse(item, error),
    });
    this.#exits = new FileExits(context, {
      ...rooms,
      inspection: this.#inspection,
      duplicates: this.duplicates,
    });
    this.recollection = this.#openRecollection();
    this.#intake = openIntake(context, this.#resumption, {
      ...rooms,
      duplicates: this.duplicates,
      exits: this.#exits,
      inspection: this.#inspection,
    });
  }

  get snapshot(): SessionSnapshot {
    return this.#news.current;
  }

  /** The session's clock, in ms; what `removableUntil` is measured by. */
  get now(): number {
    return this.#context.now();
  }

  /** Whether something is under way, or will be by itself. */
  get isBusy(): boolean {
    return this.#items.isBusy(this.#context.options);
  }

  /** The secret that deletes a file, while it lives. */
  deleteTokenOf(id: string): string | undefined {
    return this.#context.deleteWindow.tokenOf(id);
  }

  /** What happened, for support tickets: no names, no contents, no secrets. */
  diagnostics(): Diagnostics {
    return this.#context.timeline.report();
  }

  /** @returns ends the subscription */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    return this.#news.subscribe(listener);
  }

  /** The files whose rows are drawn, which get their pictures first; `undefined` for all. */
  show(ids: readonly string[] | undefined): void {
    this.#assets.show(ids);
  }

  /** Takes files in; refused ones too, with their reason. Uploads start by themselves if so set. */
  add(files: readonly Arriving[], arrival: Arrival): void {
    this.#intake.add(files, arrival);
  }

  /** Opens the file of a missing row again by itself; false when the visitor has to pick it. */
  reopen(id: string): boolean {
    return this.#intake.reopen(id);
  }

  /** Starts a file, or all that are ready. */
  start(id?: string): void {
    if (id !== undefined) {
      const item = this.#items.get(id);
      this.#flow.permit(item);
      return this.#departures.begin([item]);
    }
    this.#departures.whenPossible(this.#items.all.filter(({ status }) => status === 'ready'));
  }

  pause(id?: string): void {
    for (const item of this.#items.chosen(id, (it) => it.isPausable)) this.#flow.pause(item);
  }

  resume(id?: string): void {
    for (const item of this.#items.chosen(id, ({ status }) => status === 'paused')) {
      this.#flow.resume(item);
    }
  }

  retry(id?: string): void {
    const item = id === undefined ? undefined : this.#items.get(id);
    if (item && lacksRoom(item)) return this.#intake.reconsider([item]);
    this.#departures.begin(this.#items.chosen(id, ({ status }) => status === 'failed'));
  }

  /** Stops a file, or all that are not done, and takes them out of the list. */
  cancel(id?: string): void {
    const isDone = ({ status }: UploadItem) => status === 'done' || status === 'removing';
    this.#exits.dropMany(
      this.#items.chosen(id, (it) => !isDone(it)),
      false,
    );
    this.#flow.settle();
  }

  /**
   * Takes a file back: deletes it from the server while its token lives, else only from the list.
   *
   * @returns resolves when it is settled; the file stays, with its `error`, when it failed
   * @throws UploadError `unknown-file`
   */
  async remove(id: string, isByVisitor: boolean): Promise<void> {
    const item = this.#items.get(id);
    if (item.status === 'removing') return this.#exits.remove(item);
    if (item.status !== 'done') return this.cancel(id);
    if (isByVisitor && !this.#context.emit('upload-remove', { file: item.snapshot })) return;
    await this.#exits.remove(item);
  }

  /**
   * Gives a file another place in the list.
   *
   * @param index from 0
   * @throws UploadError `unknown-file`; `illegal-state` when there is no such place
   */
  move(id: string, index: number): void {
    this.#items.move(id, index);
    this.#news.listChanged();
  }

  /** Takes what is uploaded off the list; deletes nothing on the server. */
  clearDone(): void {
    this.#exits.dropMany(
      this.#items.all.filter(({ status }) => status === 'done'),
      false,
    );
  }

  /** Empties the list, stops what is under way, deletes nothing on the server. */
  clear(): void {
    this.#exits.dropAll();
  }

  #openRecollection(): Recollection {
    return new Recollection(this.#context, this.#resumption, {
      revived: (item) => {
        this.#assets.request(item);
        this.#departures.whenPossible([item]);
      },
      released: (item) => this.#assets.release(item),
      remembered: () => this.#news.changed(),
      keptFor: (item) => this.#exits.keptFor(item),
    });
  }

  #openNews(emit: SessionObserver): SessionNews {
    return new SessionNews({
      take: () => Object.freeze({ ...this.#items.snapshot(), crop: this.studio.round }),
      emit,
      onListChange: () => {
        this.#flow.settle();
        this.#stallWatch.start();
        this.#pageWatch.update(this.#items.activity);
        this.recollection.rememberSoon();
        this.studio.lookAgain();
        this.duplicates.lookAgain();
      },
    });
  }
}
