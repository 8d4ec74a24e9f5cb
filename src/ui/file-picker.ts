import { nativeAccept, type NativeWay } from './native-ways.js';

/** What is picked. */
export interface Picking {
  /** The row that its file is picked for again, or another in its place. */
  readonly forId?: string | undefined;
  /** Whole folders. */
  readonly isFolder?: boolean | undefined;
  /** By what the system of a phone offers itself. */
  readonly way?: NativeWay | undefined;
}

/** Opens the browser's own picker of a widget; only while the browser sees the visitor act. */
export function openFilePicker(root: ParentNode, { forId, isFolder = false, way }: Picking): void {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  note(input, 'for-id', forId);
  note(input, 'way', way);
  input.webkitdirectory = isFolder;
  if (way) openNatively(input, way);
  else input.click();
}

/** Browsers read what they are asked for the moment they are asked. */
function openNatively(input: HTMLInputElement, way: NativeWay): void {
  const { accept } = input;
  input.accept = nativeAccept(way, accept);
  if (way !== 'gallery') input.setAttribute('capture', 'environment');
  input.click();
  input.accept = accept;
  input.removeAttribute('capture');
}

function note(input: HTMLInputElement, name: string, value: string | undefined): void {
  if (value === undefined) input.removeAttribute(`data-${name}`);
  else input.setAttribute(`data-${name}`, value);
}
