/** What has become of the files that a form control started from. Entries as the form has them. */
export interface FileChanges {
  /** In list order. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Files whose place another one has taken. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
  /**
   * All entries in list order; empty when that is the one before, with replaced files in their
   * places and added ones at the end.
   */
  readonly order: readonly string[];
}

/** A file to compare. */
export interface ComparedFile {
  /** The same for the same file. */
  readonly key: string;
  readonly entry: string;
  /** Key of the file whose place it has taken. */
  readonly replaces?: string | undefined;
}

/** Compares two lists. What has changed, carried out on the one, makes the other. */
export function changesBetween(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): FileChanges {
  const left = Map.groupBy(before, ({ key }) => key);
  const origins = new Map<ComparedFile, ComparedFile>();
  const match = (keyOf: (file: ComparedFile) => string | undefined): void => {
    for (const file of after) {
      const origin = origins.has(file) ? undefined : left.get(keyOf(file) ?? '')?.shift();
      if (origin) origins.set(file, origin);
    }
  };
  match(({ key }) => key);
  match(({ replaces }) => replaces);
  const successors = new Map([...origins].map(([file, origin]) => [origin, file]));
  const added = after.filter((file) => !origins.has(file));
  const expected = [...before.flatMap((file) => successors.get(file) ?? []), ...added];
  return {
    added: added.map(({ entry }) => entry),
    removed: before.filter((file) => !successors.has(file)).map(({ entry }) => entry),
    replaced: [...origins].flatMap(([file, origin]) =>
      file.key === origin.key ? [] : { from: origin.entry, to: file.entry },
    ),
    order: after.every((file, index) => file === expected[index])
      ? []
      : after.map(({ entry }) => entry),
  };
}
