/** The visitor's leave to read what a handle points to; not every browser asks for it. */
interface Leave {
  readonly mode: 'read';
}

interface AskingHandle extends FileSystemFileHandle {
  readonly queryPermission?: (leave: Leave) => Promise<PermissionState>;
  readonly requestPermission?: (leave: Leave) => Promise<PermissionState>;
}

/** Tells the handle that a file came with, where the browser gave one. */
export type HandleFinder = (file: File) => Promise<FileSystemFileHandle | undefined>;

const READ: Leave = { mode: 'read' };

/**
 * Opens a file again that came with a handle before the page was reloaded.
 *
 * @param mayAsk the visitor has just asked for it, so the browser may ask back
 * @returns `undefined` when it may not be read, or is no longer there
 */
export async function openAgain(
  handle: FileSystemFileHandle,
  mayAsk: boolean,
): Promise<File | undefined> {
  const asking: AskingHandle = handle;
  try {
    const state = await (mayAsk
      ? asking.requestPermission?.(READ)
      : asking.queryPermission?.(READ));
    return state === 'granted' ? await handle.getFile() : undefined;
  } catch {
    return undefined;
  }
}
