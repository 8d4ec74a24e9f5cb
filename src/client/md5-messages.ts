/** What the digest worker is asked. */
export type DigestRequest =
  | { readonly type: 'digest'; readonly id: number; readonly blob: Blob }
  | { readonly type: 'cancel'; readonly id: number };

/** What it answers; no `md5` when it was cancelled or the file could not be read. */
export interface DigestAnswer {
  readonly id: number;
  readonly md5: string | undefined;
}
