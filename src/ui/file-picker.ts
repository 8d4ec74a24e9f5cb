/** What is picked. */
export interface Picking {
  /** The row that its file is picked for again, or another in its place. */
  readonly forId?: string | undefined;
  /** Whole folders. */
  readonly isFolder?: boolean | undefined;
}

/** Opens the browser's own picker of a widget; only while the browser sees the visitor act. */
export function openFilePicker(root: ParentNode, { forId, isFolder = false }: Picking): void {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  if (forId === undefined) delete input.dataset['forId'];
  else input.dataset['forId'] = forId;
  input.webkitdirectory = isFolder;
  input.click();
}
