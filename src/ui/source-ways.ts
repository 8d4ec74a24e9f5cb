import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { SourceName, WidgetOptions } from '../options.js';
import { shownAccept } from '../session/allowed-formats.js';
import { isOnPhone, nativeWaysOf, type NativeWay } from './native-ways.js';
import { type IconName, icon } from './icons.js';
import type { SendRequest } from './widget-requests.js';

/** A source, or a second way into one. */
export type WayName = SourceName | 'folder' | NativeWay;

/** What the ways in are drawn from. */
export interface SourceWaysView {
  /** Those that are offered, in their order. */
  readonly sources: readonly WayName[];
  readonly disabled: boolean;
  /** The one whose panel is on its way. */
  readonly opening?: string | undefined;
  readonly messages: Messages;
  readonly send: SendRequest;
}

const ICONS: Readonly<Record<WayName, IconName>> = {
  local: 'upload',
  folder: 'folder',
  url: 'link',
  camera: 'camera',
  photo: 'camera',
  video: 'play',
  gallery: 'picture',
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
        aria-busy=${source === view.opening ? 'true' : nothing}
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
      aria-busy=${source === view.opening ? 'true' : nothing}
      aria-label=${word}
      title=${source === 'local' ? view.messages.addMore : word}
      ?disabled=${view.disabled}
      @click=${() => take(source, view.send)}
    >
      ${icon(ICONS[source])}
    </button>`;
  });
}

/**
 * Those of the sources, and behind the device's files its folders where they are wanted; on phones what
 * their system offers itself.
 */
export function waysOf(
  sources: readonly SourceName[],
  options: WidgetOptions,
  isPhone = isOnPhone(),
): readonly WayName[] {
  const folders = options.folders && options.multiple ? (['folder'] as const) : [];
  return sources.flatMap((source): readonly WayName[] => {
    const native = isPhone ? nativeWaysOf(source, shownAccept(options), options) : [];
    if (source === 'local') return [source, ...native, ...folders];
    return native.length > 0 ? native : [source];
  });
}

function take(way: WayName, send: SendRequest): void {
  if (way === 'local') send({ type: 'browse' });
  else if (way === 'folder') send({ type: 'browse', isFolder: true });
  else if (way === 'url' || way === 'camera') send({ type: 'open-source', source: way });
  else send({ type: 'browse', way });
}

function partOf(source: WayName): string {
  return source === 'local' ? 'browse' : 'action';
}

function wordOf(source: WayName, messages: Messages): string {
  const { browse, folder, link, camera, takePhoto, recordVideo, gallery } = messages;
  const words = { local: browse, folder, url: link, camera };
  return { ...words, photo: takePhoto, video: recordVideo, gallery }[source];
}
