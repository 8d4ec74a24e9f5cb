import { html, render, type TemplateResult } from 'lit';
import { languageFor } from '../../src/messages/languages.js';
import { loadLanguage } from '../../src/messages/load-language.js';
import { SOURCES } from '../../src/options.js';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';
import { dialogFrame } from '../../src/ui/dialog-frame.js';
import { dropZone } from '../../src/ui/drop-zone.js';
import type { FileRules } from '../../src/ui/file-rules.js';
import { fileList, listHeading, moreIcons } from '../../src/ui/file-list.js';
import { allStyles } from '../../src/ui/styles/all-styles.js';
import { summary } from '../../src/ui/summary.js';
import { SAMPLE_NOW_MS, sampleFile, sampleFiles, sampleSession } from './sample-files.js';
import { samplePicture } from './sample-pictures.js';

/**
 * Every state on one page, for people and for pictures of it. Parameters of the address: `scene`
 * (one only), `theme` (light, dark), `lang`, `dir` (rtl), `width` and `text` (font size) in pixels.
 */
const address = new URL(location.href).searchParams;
const messages = await loadLanguage(languageFor(address.get('lang') ?? ''));
const send = (request: unknown): void => console.log(JSON.stringify(request));
const rules: FileRules = {
  accept: '.jpg,.jpeg,image/png,video/mp4,application/pdf',
  maxFileBytes: 2_000_000_000,
  multiple: true,
};

const SCENES: Readonly<Record<string, () => TemplateResult>> = {
  empty: () => empty({}),
  dragging: () => empty({ dragging: true, draggedFiles: 3 }),
  disabled: () => empty({ disabled: true }),
  single: () => empty({ rules: { accept: 'image/*', multiple: false, maxFileBytes: 10_000_000 } }),
  rows: () => list(sampleFiles(), 6_200_000, 12),
  moving: () => list(sampleFiles().slice(0, 4), 6_200_000, 12),
  confirm: () => list(readyFiles()),
  paused: () => list([sampleFile({ status: 'paused', progress: 0.4, bytesSent: 7_600_000 })]),
  failed: () => list(sampleFiles().slice(5, 6)),
  done: () => list(doneFiles()),
  dialog: () => html`<dialog><div class="base" part="base">${frame(dropZoneOf({}))}</div></dialog>`,
  'dialog-list': () =>
    html`<dialog>
      <div class="base">${frame(listOf(sampleFiles(), true, 6_200_000, 12), listTools())}</div>
    </dialog>`,
};

type EmptyParts = Partial<Parameters<typeof dropZone>[0]>;

function dropZoneOf(parts: EmptyParts): TemplateResult {
  const still = {
    sources: SOURCES,
    dragging: false,
    draggedFiles: 0,
    disabled: false,
    confirmUpload: false,
  };
  return dropZone({ ...still, rules, messages, send, ...parts });
}

function empty(parts: EmptyParts): TemplateResult {
  return html`<div class="base" part="base">${dropZoneOf(parts)}</div>`;
}

function list(files: readonly FileSnapshot[], speed?: number, left?: number): TemplateResult {
  return html`<div class="base" part="base">${listOf(files, false, speed, left)}</div>`;
}

function listOf(
  files: readonly FileSnapshot[],
  inDialog: boolean,
  speed = 0,
  left?: number,
): TemplateResult {
  const snapshot = sampleSession(files, speed, left);
  const still = { sources: SOURCES, now: SAMPLE_NOW_MS, disabled: false };
  const view = { ...still, snapshot, rules, messages, send };
  return html`<div class="files">
    ${fileList({ ...view, full: false, inDialog })}${summary({ ...view, inDialog })}
  </div>`;
}

function frame(content: TemplateResult, tools?: readonly TemplateResult[]): TemplateResult {
  const title = tools
    ? listHeading({ snapshot: sampleSession(sampleFiles()), messages })
    : messages.dialogTitle(true);
  const view = { titleId: 'title', title, tools, minimizable: true };
  return dialogFrame({ ...view, messages, send }, content);
}

function listTools(): readonly TemplateResult[] {
  return moreIcons({ sources: SOURCES, disabled: false, full: false, messages, send });
}

function readyFiles(): readonly FileSnapshot[] {
  return (['ridge', 'sea', 'flower'] as const).map((scene) =>
    sampleFile({ name: `${scene}.jpg`, status: 'ready', previewUrl: samplePicture(scene) }),
  );
}

function doneFiles(): readonly FileSnapshot[] {
  const removableUntil = SAMPLE_NOW_MS + 558_000;
  return readyFiles().map((file) => ({ ...file, status: 'done', progress: 1, removableUntil }));
}

function show(name: string, scene: TemplateResult): void {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = name;
  const host = document.createElement('div');
  host.id = name;
  host.style.fontSize = `${address.get('text') ?? 16}px`;
  const width = address.get('width');
  if (width) host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = allStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  render(scene, root);
  section.append(title, host);
  document.body.append(section);
  root.querySelector('dialog')?.showModal();
}

document.documentElement.dir = address.get('dir') ?? messages.direction;
document.documentElement.lang = messages.language;
document.documentElement.style.colorScheme = address.get('theme') ?? '';
const only = address.get('scene');
for (const [name, scene] of Object.entries(SCENES)) {
  if (only ? name === only : !name.startsWith('dialog')) show(name, scene());
}
