import type { PropertyValues, TemplateResult } from 'lit';
import { UploadError } from '../client/upload-error.js';
import type { SourceName } from '../options.js';
import type { HandleFinder } from '../session/file-handles.js';
import type { Arriving } from '../session/arriving.js';
import { ArrivalWatch } from './arrival-watch.js';
import { carryOutRequest } from './carry-out-request.js';
import { CloudWatch } from './cloud-watch.js';
import { DialogElement } from './dialog-element.js';
import { DropController } from './drop-controller.js';
import { openFilePicker, type Picking } from './file-picker.js';
import { isBehindModal } from './enclosing-layers.js';
import { FocusKeeper } from './focus-keeper.js';
import { ListScroller } from './list-scroller.js';
import { offeredSources } from './offered-sources.js';
import { PanelController } from './panel-controller.js';
import { PasteController } from './paste-controller.js';
import { ReorderLoader } from './reorder-loader.js';
import { StateController } from './state-controller.js';
import { allStyles } from './styles/all-styles.js';
import { ThemeController } from './theme-controller.js';
import { LOST_PART } from './widget-errors.js';
import { tellEvent, type WidgetEventMap } from './widget-events.js';
import type { SendRequest } from './widget-requests.js';
import { widget } from './widget-view.js';

/**
 * An upload widget: visitors pick files, see them travel to the Upload API in chunks, and can take
 * them back for ten minutes. A form control like those of HTML.
 *
 * @summary Picks files and uploads them straight to the Upload API.
 * @fires upload-add - Before files are taken; may be stopped.
 * @fires upload-added - They are in the list.
 * @fires upload-rejected - Files were refused, each with its `error`.
 * @fires upload-start - Before a file's first byte; may be stopped: it waits for `start(id)`.
 * @fires upload-progress - A file has moved on; at most once a frame.
 * @fires upload-success - A file has arrived; with the API's answer, without its delete token.
 * @fires upload-error - A file failed after the last retry.
 * @fires upload-remove - Before a deletion; may be stopped.
 * @fires upload-removed - A file is gone from the list; `deleted` when the API confirmed it.
 * @fires upload-complete - Nothing is under way any more.
 * @fires files-change - Any other change of list, order or status.
 * @fires widget-open - The dialog has opened.
 * @fires widget-close - The dialog, or the pill in the corner, has closed.
 * @fires widget-minimize - A pill in the corner has taken the dialog's place.
 * @fires source-change - Where the visitor takes files from now: `local`, `url` or `camera`.
 * @fires widget-error - Something that is no file's fault.
 * @fires input - The form value changed through the visitor.
 * @fires change - The form value changed through the visitor.
 * @slot trigger - What opens the dialog; a button by default.
 * @slot heading - In place of the heading over the list.
 * @slot empty - Inside of the drop zone.
 * @slot footer - Under everything.
 * @cssstate empty - There are no files.
 * @cssstate dragging - Something to take hangs over it.
 * @cssstate uploading - Bytes move, or are about to.
 * @cssstate offline - All that is under way waits for the network.
 * @cssstate paused - All that is under way is held by the visitor.
 * @cssstate failed - Nothing is under way, and something has failed.
 * @cssstate complete - Everything has arrived.
 * @csspart base - The frame around everything.
 * @csspart drop-zone - The empty widget.
 * @csspart browse - The buttons that open the file picker.
 * @csspart list - The list of files.
 * @csspart item - One file.
 * @csspart camera - The panel of the camera.
 * @csspart crop - The panel in which pictures are cropped.
 * @csspart url-field - The field for web addresses.
 * @csspart dialog - The native dialog.
 * @csspart pill - What keeps progress in the corner while the dialog is minimised.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface below
export class UploadWidget extends DialogElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...DialogElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [...allStyles];

  readonly #cloud = new CloudWatch(this, () => this.words);
  readonly #panels = new PanelController(this, {
    isClosed: () => this.isDisabled,
    isHidden: () => this.#cloud.problem !== '' || (this.mode === 'dialog' && !this.open),
    hasCrop: () => this.session.snapshot.crop !== undefined,
    onSwitch: (view) =>
      tellEvent(this, 'source-change', { source: view === 'list' ? 'local' : view }),
    onLost: () => {
      // Pictures wait in the list then, which leads to the panel again.
      this.session.studio.leave();
      this.say(this.words.lostPart);
      tellEvent(this, 'widget-error', { error: LOST_PART });
    },
  });
  readonly #gestures = {
    isClosed: () => this.isDisabled || this.#cloud.problem !== '',
    takesFiles: () => this.sources.includes('local'),
    takesAddresses: () => this.sources.includes('url'),
    // What is pasted or dropped on a trigger, or on a page that gives all, is seen at once.
    onTake: () => {
      if (this.mode === 'dialog') this.show();
    },
    onFiles: (files: readonly Arriving[], handleOf?: HandleFinder) =>
      this.#send({ type: 'add', files, source: 'local', handleOf }),
  };
  readonly #drop = new DropController(this, {
    ...this.#gestures,
    isWholePage: () => this.pageDrop,
    onAddresses: (addresses) => this.#send({ type: 'add-addresses', addresses }),
  });
  readonly #scroller = new ListScroller(this);
  readonly #reorder = new ReorderLoader(this, {
    isWanted: () => this.reorder,
    isClosed: () => this.isDisabled,
    files: () => this.files,
    messages: () => this.words,
    send: (request) => this.#send(request),
    say: (words) => this.say(words),
  });
  readonly #arrival = new ArrivalWatch(this, {
    snapshot: () => this.session.snapshot,
    now: () => this.session.now,
    display: () => this.display,
    canShow: () => this.hasLateViews,
    isSingle: () => !this.multiple,
  });
  readonly #studio = {
    preview: (id: string, signal: AbortSignal) => this.session.studio.preview(id, signal),
    editOf: (id: string) => this.session.studio.editOf(id),
  };

  constructor() {
    super();
    new FocusKeeper(this, () => this.dialog.opener);
    new ThemeController(this, () => this.theme);
    new StateController(this, this.formControl.internals, () => ({
      files: this.files,
      isDragging: this.#drop.isDragging,
    }));
    new PasteController(this, {
      ...this.#gestures,
      takesOfPage: () =>
        (this.mode === 'dialog' ? this.open : this.checkVisibility()) && !isBehindModal(this),
      onFiles: (files) => this.#send({ type: 'add', files, source: 'local', isPasted: true }),
      onAddresses: (offered) => this.#panels.show('url', offered),
    });
  }

  /** Opens the browser's file picker; only while the browser sees the visitor act. */
  browse(): void {
    this.#browse({});
  }

  /**
   * Opens the panel of a source, and the dialog around it; `local` is {@link browse}.
   *
   * @throws UploadError `illegal-state` when the source is not among those that are offered
   */
  openSource(name: SourceName): void {
    if (!offeredSources(this.options).includes(name)) {
      throw new UploadError('illegal-state', `"${name}" is not among the sources of this widget.`);
    }
    if (this.mode === 'dialog') this.show();
    if (name === 'local') this.browse();
    else this.#panels.show(name);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.session.show(this.#scroller.drawnOf(this.files)?.map(({ id }) => id));
    if (this.isDisabled || (this.mode === 'dialog' && !this.open)) this.#panels.show('list');
    if (changed.has('cloudName') && !this.confirmUpload) this.session.start();
  }

  protected override render(): TemplateResult {
    return this.worded(
      widget({
        snapshot: this.session.snapshot,
        options: this.options,
        now: this.session.now,
        isDisabled: this.isDisabled,
        problem: this.#cloud.problem,
        spoken: this.spoken,
        drop: this.#drop,
        dialog: this.dialog,
        pill: this.pillOf(this.#send),
        scroller: this.#scroller,
        reorder: this.#reorder,
        studio: this.#studio,
        panel: this.#panels.panel,
        opening: this.#panels.opening,
        isPartLost: this.#panels.isLost,
        arrived: this.#arrival.shown,
        typed: this.#panels.typed,
        sources: offeredSources(this.options),
        messages: this.words,
        send: this.#send,
      }),
    );
  }

  readonly #send: SendRequest = (request) => {
    this.#panels.goOn();
    carryOutRequest(request, {
      session: this.session,
      browse: (picking) => this.#browse(picking),
      move: (id, index) => this.moveByVisitor(id, index),
      addAddresses: (addresses) =>
        void this.addAddresses(addresses, BY_LINK).catch(() => this.#panels.keep(addresses)),
      clearDone: () => this.clearDone(),
      showFiles: () => this.#arrival.leave(),
      display: (display) => this.put(display),
      showView: this.#panels.show,
      typeAddresses: this.#panels.type,
    });
  };

  #browse(picking: Picking): void {
    const { forId } = picking;
    if (this.isDisabled || (forId !== undefined && this.session.reopen(forId))) return;
    openFilePicker(this.renderRoot, picking);
  }
}

const BY_LINK = { source: 'url', isByVisitor: true } as const;

/** Listeners get their events typed. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- overloads of an inherited method
export interface UploadWidget {
  addEventListener<Name extends keyof WidgetEventMap>(
    name: Name,
    listener: (this: UploadWidget, event: WidgetEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget': UploadWidget;
  }
}
