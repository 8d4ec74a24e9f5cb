import type { Hash } from 'node:crypto';
import type { ServerLimits } from '../limits.js';
import type { FormFields } from './form-fields.js';
import { removeSpool, type SpooledFile } from './spool.js';

/** The `file` of an upload: bytes that wait in the spool, or the address of a remote file. */
export type ReceivedFile =
  | { readonly kind: 'bytes'; readonly spool: SpooledFile; readonly fileName?: string }
  | { readonly kind: 'address'; readonly address: string };

/** A request body, read to its end. */
export interface UploadBody {
  readonly fields: FormFields;
  readonly file?: ReceivedFile;
}

export interface BodyOptions {
  readonly spoolFolder: string;
  readonly limits: ServerLimits;
  /** Asked when a file begins, with the fields that came before it, for the MD5 of what precedes it. */
  readonly md5Before?: (fields: FormFields) => Hash | undefined;
}

/** Removes what a body left in the spool. */
export async function discardUploadBody({ file }: UploadBody): Promise<void> {
  if (file?.kind === 'bytes') await removeSpool(file.spool.path);
}
