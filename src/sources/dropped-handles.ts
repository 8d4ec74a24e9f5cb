/** An item of a drag in browsers that give handles. */
interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Of more files at once no handles are taken: each is a question to the browser. */
const MOST_HANDLES = 100;

/**
 * Handles of the files that lie at the top of a drop, where the browser gives any; with these they can
 * be read again after the page was reloaded. Has to be called while the `drop` event is handled.
 *
 * @returns finds the handle of a file of this drop
 */
export function takeHandles(
  transfer: DataTransfer,
): (file: File) => Promise<FileSystemFileHandle | undefined> {
  const items: HandleItem[] = [...transfer.items].filter(({ kind }) => kind === 'file');
  const asked = items.length > MOST_HANDLES ? [] : items.map(askForHandle);
  return async (file) => {
    for (const handle of await Promise.all(asked)) {
      if (handle instanceof FileSystemFileHandle && (await pointsTo(handle, file))) return handle;
    }
    return undefined;
  };
}

function askForHandle(item: HandleItem): Promise<FileSystemHandle | null> {
  return item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
}

async function pointsTo(handle: FileSystemFileHandle, file: File): Promise<boolean> {
  if (handle.name !== file.name) return false;
  try {
    const { size, lastModified } = await handle.getFile();
    return size === file.size && lastModified === file.lastModified;
  } catch {
    return false;
  }
}
