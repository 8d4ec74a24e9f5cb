import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SourceName, WidgetOptions } from '../options.js';
import type { CropRound, SessionSnapshot } from '../session/file-snapshot.js';
import type { Arrived } from './arrival-watch.js';
import type { CameraPanelView } from './camera-panel-view.js';
import type { CropPanelView } from './crop-panel-view.js';
import type { DialogController } from './dialog-controller.js';
import type { Spoken } from './display.js';
import { dialogFrame, type DialogFrameView } from './dialog-frame.js';
import type { DropController } from './drop-controller.js';
import { dropZone } from './drop-zone.js';
import { fileRulesOf } from './file-rules.js';
import { fileList, listHeading, moreIcons } from './file-list.js';
import { icon } from './icons.js';
import type { ListScroller } from './list-scroller.js';
import type { PanelName } from './panel-controller.js';
import { partNotice } from './part-notice.js';
import type { PillView } from './pill-view.js';
import type { ReorderLoader } from './reorder-loader.js';
import type { ResultPanelView } from './result-panel-view.js';
import { pickerInput } from './picker-input.js';
import { waysOf } from './source-ways.js';
import { summary } from './summary.js';
import type { UrlPanelView } from './url-panel-view.js';
import type { SendRequest } from './widget-requests.js';

/** What the widget as a whole draws. */
export interface WidgetView {
  readonly snapshot: SessionSnapshot;
  readonly options: WidgetOptions;
  /** Milliseconds by the session's clock. */
  readonly now: number;
  readonly isDisabled: boolean;
  /** Why nothing can be uploaded at all; '' when all is well. */
  readonly problem: string;
  /** What a screen reader is told. */
  readonly spoken: Spoken;
  readonly drop: DropController;
  readonly dialog: DialogController;
  /** While the dialog is minimised. */
  readonly pill: PillView | undefined;
  readonly scroller: ListScroller;
  readonly reorder: ReorderLoader;
  /** Where pictures to crop come from. */
  readonly studio: Pick<CropPanelView, 'preview' | 'editOf'>;
  /** The panel that takes the place of the list. */
  readonly panel: PanelName | undefined;
  /** The one that will, once it is loaded. */
  readonly opening: PanelName | undefined;
  /** Whether what the visitor wanted last could not be loaded. */
  readonly isPartLost: boolean;
  /** What has arrived, when it is shown in place of the list. */
  readonly arrived: Arrived | undefined;
  /** Addresses that were typed or pasted, and wait for the visitor to confirm them. */
  readonly typed: string;
  /** The ways in that are offered. */
  readonly sources: readonly SourceName[];
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** The widget: on the page, or as a trigger and a dialog. */
export function widget(view: WidgetView): TemplateResult {
  const { options, spoken } = view;
  return html`${options.mode === 'dialog' ? dialogMode(view) : frame(view, content(view))}
  ${pickerInput(options, view.send)} ${status(spoken.onPage)}`;
}

function dialogMode(view: WidgetView): TemplateResult {
  const { options, messages, send } = view;
  const { isDragging, draggedFiles } = view.drop;
  const title = isDragging
    ? messages.letGoTitle(draggedFiles)
    : messages.dialogTitle(options.multiple);
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what lies in the slot is a button: keys make it click
  return html`<slot name="trigger" @click=${() => send({ type: 'open' })}
      ><button
        class="button ${isDragging ? 'dragging' : ''}"
        type="button"
        ?disabled=${view.isDisabled}
      >
        ${icon('upload')}${title}
      </button></slot
    >
    ${nativeDialog(view)} ${view.pill ? pill(view, view.pill) : nothing}`;
}

function nativeDialog(view: WidgetView): TemplateResult {
  const { options, dialog, spoken } = view;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a click on the backdrop; Escape does the same
  return html`<dialog
    class=${themeClass(options)}
    part="dialog"
    aria-labelledby="dialog-title"
    @cancel=${dialog.onCancel}
    @close=${dialog.onClose}
    @pointerdown=${dialog.onPointerDown}
    @click=${dialog.onClick}
  >
    ${frame(view, options.open ? dialogFrame(dialogHead(view), content(view)) : nothing)}
    ${status(spoken.inDialog)}
  </dialog>`;
}

/** An element of its own, loaded when the dialog is first minimised. */
function pill({ options }: WidgetView, view: PillView): TemplateResult {
  return html`<upload-widget-pill
    class=${themeClass(options)}
    part="pill"
    exportparts="thumbnail, progress, action"
    .view=${view}
  ></upload-widget-pill>`;
}

function status(words: string): TemplateResult {
  return html`<div class="visually-hidden" role="status">${words}</div>`;
}

/** Once there are files, the dialog's head says what they are doing and leads to more of them. */
function dialogHead(view: WidgetView): DialogFrameView {
  const { snapshot, options, drop, opening, isDisabled: disabled, messages, send } = view;
  const { files } = snapshot;
  const common = { titleId: 'dialog-title', minimizable: files.length > 0, messages, send };
  if (files.length === 0 || view.problem || view.panel || view.arrived) {
    return { ...common, title: messages.dialogTitle(options.multiple) };
  }
  const draggedFiles = drop.isDragging ? drop.draggedFiles : undefined;
  const title = listHeading({ snapshot, draggedFiles, messages });
  const sources = waysOf(view.sources, options);
  const tools = moreIcons({ sources, disabled, opening, full: isFull(view), messages, send });
  return { ...common, title, tools };
}

/** Whether no more files are taken; a single file is replaced by the next. */
function isFull({ options, snapshot }: WidgetView): boolean {
  return options.multiple && options.maxFiles !== null && snapshot.totals.files >= options.maxFiles;
}

function frame({ options }: WidgetView, inner: unknown): TemplateResult {
  return html`<div class="base ${themeClass(options)}" part="base">
    ${inner}<slot name="footer"></slot>
  </div>`;
}

function content(view: WidgetView): TemplateResult {
  const { snapshot, options, problem, drop, opening, isDisabled: disabled, messages, send } = view;
  if (problem) return html`<p class="problem" role="alert">${icon('warning')}${problem}</p>`;
  if (view.panel === 'crop' && snapshot.crop) return cropPanel(view, snapshot.crop);
  if (view.panel === 'url') return urlPanel(view);
  if (view.panel === 'camera') return cameraPanel(view);
  if (view.arrived) return resultPanel(view, view.arrived);
  const { confirmUpload } = options;
  const rules = fileRulesOf(options);
  const sources = waysOf(view.sources, options);
  const common = { rules, sources, disabled, opening, messages, send };
  const notice = view.isPartLost ? partNotice(messages) : nothing;
  const window = view.scroller.windowOf(snapshot.files);
  if (snapshot.files.length === 0) {
    const { isDragging: dragging, draggedFiles } = drop;
    return html`${notice}${dropZone({ ...common, confirmUpload, dragging, draggedFiles })}`;
  }
  const inDialog = options.mode === 'dialog';
  const draggedFiles = drop.isDragging ? drop.draggedFiles : undefined;
  return html`${notice}
    <div class="files ${drop.isDragging ? 'dragging' : ''}">
      ${fileList({
        ...common,
        snapshot,
        now: view.now,
        cropping: options.cropping || options.croppingRequired,
        full: isFull(view),
        inDialog,
        draggedFiles,
        sortable: view.reorder.isOffered,
        reordering: view.reorder.reordering,
        window,
        onScroll: view.scroller.onScroll,
        onFocus: view.scroller.onFocus,
      })}
      ${summary({ ...common, snapshot, inDialog, clearable: !options.name, skippable: !options.croppingRequired, takesMore: takesMore(view) })}
    </div>`;
}

/** From this device. */
function takesMore(view: WidgetView): boolean {
  return view.options.multiple && view.sources.includes('local') && !isFull(view);
}

/** An element of its own, loaded while the first files are on their way. */
function resultPanel(view: WidgetView, arrived: Arrived): TemplateResult {
  const { snapshot, now, messages, send } = view;
  const { files } = snapshot;
  const panel: ResultPanelView = {
    ...{ arrived, files, now, messages, send },
    takesMore: takesMore(view) && !view.isDisabled,
  };
  return html`<upload-widget-result
    exportparts="thumbnail, action"
    .view=${panel}
  ></upload-widget-result>`;
}

/** An element of its own, loaded with the first picture that is cropped. */
function cropPanel(view: WidgetView, round: CropRound): TemplateResult {
  const { snapshot, options, messages, send, studio } = view;
  const panel: CropPanelView = { round, files: snapshot.files, options, messages, send, ...studio };
  return html`<upload-widget-crop
    part="crop"
    exportparts="heading, action"
    data-file=${round.id}
    data-place=${snapshot.files.findIndex(({ id }) => id === round.id) + 1}
    .view=${panel}
  ></upload-widget-crop>`;
}

/** An element of its own, loaded when the visitor wants to add by a link. */
function urlPanel({ options, typed, messages, send }: WidgetView): TemplateResult {
  const panel: UrlPanelView = { multiple: options.multiple, typed, messages, send };
  return html`<upload-widget-url
    exportparts="heading, action, url-field"
    data-source="url"
    .view=${panel}
  ></upload-widget-url>`;
}

/** Likewise: loaded when the visitor opens it. */
function cameraPanel({ snapshot, options, messages, send }: WidgetView): TemplateResult {
  const { files, totals } = snapshot;
  const taken = files.filter(({ source }) => source === 'camera').length;
  const room = (options.maxFiles ?? Infinity) - totals.files;
  const { bytes } = totals;
  const panel: CameraPanelView = { options, taken, room, bytes, messages, send };
  return html`<upload-widget-camera
    part="camera"
    exportparts="heading, action"
    data-source="camera"
    .view=${panel}
  ></upload-widget-camera>`;
}

function themeClass({ theme }: WidgetOptions): string {
  return theme === 'light' || theme === 'dark' ? `theme-${theme}` : '';
}
