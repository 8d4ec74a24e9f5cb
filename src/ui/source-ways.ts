import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SourceName, WidgetOptions } from '../options.js';
import { type IconName, icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** A source, or a second way into one. */
export type WayName = SourceName | 'folder';

/** What the ways in are drawn from. */
export interface SourceWaysView {
  /** Those that are offered, in their order. */
  readonly sources: readonly WayName[];
  readonly disabled: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

const ICONS: Readonly<Record<WayName, IconName>> = {
  local: 'upload',
  folder: 'folder',
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

/** Those of the sources, and behind the device's files its folders where they are wanted. */
export function waysOf(
  sources: readonly SourceName[],
  { folders, multiple }: Pick<WidgetOptions, 'folders' | 'multiple'>,
): readonly WayName[] {
  const takesFolders = folders && multiple;
  return sources.flatMap((source) =>
    source === 'local' && takesFolders ? [source, 'folder' as const] : [source],
  );
}

function take(way: WayName, send: SendRequest): void {
  if (way === 'local') send({ type: 'browse' });
  else if (way === 'folder') send({ type: 'browse', isFolder: true });
  else send({ type: 'open-source', source: way });
}

function partOf(source: WayName): string {
  return source === 'local' ? 'browse' : 'action';
}

function wordOf(source: WayName, { browse, folder, link, camera }: Messages): string {
  return { local: browse, folder, url: link, camera }[source];
}
