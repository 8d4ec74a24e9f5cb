/** Something to add by script: a file, or bytes with a name. */
export type FileLike = File | { readonly blob: Blob; readonly name: string };

/** Bytes with a name become a file. */
export function fileOf(it: FileLike): File {
  return it instanceof File ? it : new File([it.blob], it.name, { type: it.blob.type });
}
