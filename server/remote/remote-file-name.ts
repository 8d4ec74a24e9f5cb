import { decodeHeader, dispositionFileName } from '../http/part-disposition.js';
import { baseName } from '../uploads/file-name.js';

/**
 * The name of a remote file: what its server calls it, else the last element of the path of the
 * first address that has one.
 *
 * @param disposition the answer's `Content-Disposition`, as Node reads it: one character a byte
 * @param addresses the caller's own, then where it led
 */
export function remoteFileName(disposition: string | undefined, addresses: readonly URL[]): string {
  const header = disposition && decodeHeader(Buffer.from(disposition, 'latin1'));
  const given = header && dispositionFileName(header);
  const names = [given ?? '', ...addresses.map(({ pathname }) => decodePath(pathname))];
  return names.map(baseName).find((name) => name !== '') ?? '';
}

function decodePath(pathname: string): string {
  // A slash that is escaped is part of the name; it must not make a folder of what precedes it.
  const last = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/%2f|%5c/gi, '_');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
