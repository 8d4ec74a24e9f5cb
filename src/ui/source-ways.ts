import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SourceName } from '../options.js';
import { type IconName, icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** What the ways in are drawn from. */
export interface SourceWaysView {
  /** Those that are offered, in their order. */
  readonly sources: readonly SourceName[];
  readonly disabled: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

const ICONS: Readonly<Record<SourceName, IconName>> = {
  local: 'upload',
  url: 'link',
  camera: 'camera',
};

/** A button with words for each way into an empty widget; the first one is what most take. */
export function sourceButtons({ sources, ...view }: SourceWaysView): TemplateResult[] {
  return sources.map(
    (source, index) =>
      html`<button
        class="button ${index === 0 ? 'primary' : ''}"
        part=${partOf(source)}
        data-source=${source}
        type="button"
        ?disabled=${view.disabled}
        @click=${() => take(source, view.send)}
      >
        ${icon(ICONS[source])}${wordOf(source, view.messages)}
      </button>`,
  );
}

/** The same as icons, for where files are already. */
export function sourceIcons({ sources, ...view }: SourceWaysView): TemplateResult[] {
  return sources.map((source) => {
    const word = wordOf(source, view.messages);
    return html`<button
      class="button quiet only-icon"
      part=${partOf(source)}
      data-source=${source}
      type="button"
      aria-label=${word}
      title=${source === 'local' ? view.messages.addMore : word}
      ?disabled=${view.disabled}
      @click=${() => take(source, view.send)}
    >
      ${icon(ICONS[source])}
    </button>`;
  });
}

function take(source: SourceName, send: SendRequest): void {
  send(source === 'local' ? { type: 'browse' } : { type: 'open-source', source });
}

function partOf(source: SourceName): string {
  return source === 'local' ? 'browse' : 'action';
}

function wordOf(source: SourceName, { browse, link, camera }: Messages): string {
  return { local: browse, url: link, camera }[source];
}
