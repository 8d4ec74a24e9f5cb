import type { WidgetOptions } from '../options.js';
import { readDefaultValue } from '../session/default-value.js';
import { changesBetween, type ComparedFile, type FileChanges } from '../session/file-changes.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { assetKey, formEntry } from '../session/form-entry.js';
import type { RememberedFile } from '../session/tab-memory.js';

/** What the default value is made of. */
export interface DefaultSource {
  readonly value: string;
  readonly options: WidgetOptions;
}

/** The files of a control's default value, and what has changed against them. */
export class DefaultFiles {
  readonly #source: () => DefaultSource;
  #read: { readonly key: string; readonly files: readonly RememberedFile[] } | undefined;

  /** @param source read at every use */
  constructor(source: () => DefaultSource) {
    this.#source = source;
  }

  /** The same list until the value, or the place where its files are, is another one. */
  get files(): readonly RememberedFile[] {
    const { value, options } = this.#source();
    const { cloudName, uploadPrefix, deliveryPrefix } = options;
    const key = [cloudName, uploadPrefix, deliveryPrefix, value].join('\n');
    if (this.#read?.key !== key) this.#read = { key, files: readDefaultValue(value, options) };
    return this.#read.files;
  }

  /** What has become of them in a list. */
  changesTo(list: readonly FileSnapshot[]): FileChanges {
    const { valueFormat } = this.#source().options;
    const compared = (file: Parameters<typeof formEntry>[0], replaces?: string): ComparedFile => ({
      key: assetKey(file),
      entry: formEntry(file, valueFormat),
      replaces,
    });
    return changesBetween(
      this.files.map((file) => compared(file)),
      list.flatMap(({ status, result, entry, replaces }) =>
        status === 'done' && result ? compared({ result, entry }, replaces) : [],
      ),
    );
  }
}
