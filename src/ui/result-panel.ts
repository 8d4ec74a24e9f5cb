import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { thumbnail } from './file-thumbnail.js';
import { inOneBreath } from './one-breath.js';
import { removableSeconds } from './remove-window.js';
import type { ResultPanelView } from './result-panel-view.js';
import { resultPanelStyles } from './styles/result-panel.js';

/** Pictures in the pile over the words. */
const PILE = 3;

/** The sentence about removal changes once a minute; in the last one it is left out. */
const MINUTE_SECONDS = 60;

/**
 * Says that everything has arrived, and leads on: to the files, to more of them, or out of the dialog.
 * Inner part of `<upload-widget>`; tells what the visitor wants by requests, and nothing else.
 *
 * @csspart thumbnail - Each picture of the pile.
 * @csspart action - Every button.
 */
export class UploadWidgetResult extends LitElement {
  static override styles = [...resultPanelStyles];
  static override properties = { view: { attribute: false } };

  declare view: ResultPanelView | undefined;
  @query('.title') private readonly _title!: HTMLElement | null;

  /** On what it says, so that it is read first; drawn or not yet. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this._title?.focus(options));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { arrived, messages } = view;
    const sentences = [messages.queue.took(arrived.bytes, arrived.seconds), removalWords(view)];
    return html`<div class="pile" aria-hidden="true">
        ${pileOf(view).map((file) => thumbnail(file, { share: 1 }))}
      </div>
      <h3 class="title text" tabindex="-1">${messages.uploadedSummary(arrived.files)}</h3>
      <p class="muted text">${inOneBreath(sentences)}</p>
      <div class="steps">${buttons(view)}</div>`;
  }
}

function buttons({ takesMore, messages, send }: ResultPanelView): readonly unknown[] {
  const { queue, done } = messages;
  return [
    button(queue.showFiles, () => send({ type: 'show-files' })),
    takesMore ? button(queue.uploadMore, () => send({ type: 'browse' })) : nothing,
    button(done, () => send({ type: 'close' }), 'primary'),
  ];
}

function button(words: string, press: () => void, kind = ''): TemplateResult {
  return html`<button class="button ${kind}" part="action" type="button" @click=${press}>
    ${words}
  </button>`;
}

/** Pictures before files that have none; the newest first. */
function pileOf({ files }: ResultPanelView): ResultPanelView['files'] {
  const newest = files.filter(({ status }) => status === 'done').toReversed();
  const isPictured = ({ previewUrl }: { previewUrl?: string }) => previewUrl !== undefined;
  return [...newest.filter(isPictured), ...newest.filter((it) => !isPictured(it))].slice(0, PILE);
}

/** As long as all of them can be taken back. */
function removalWords({ files, now, arrived, messages }: ResultPanelView): string | false {
  const left = files.slice(-arrived.files).map((file) => removableSeconds(file, now));
  const minutes = Math.floor(Math.min(...left) / MINUTE_SECONDS);
  return minutes > 0 && messages.queue.removable(arrived.files, minutes * MINUTE_SECONDS);
}

customElements.define('upload-widget-result', UploadWidgetResult);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-result': UploadWidgetResult;
  }
}
