/**
 * Whether a text begins as an SVG drawing: what may stand before the first element (declaration,
 * comments, document type) is stepped over. Written without a regular expression over the whole,
 * which hostile comments could keep busy for ever.
 *
 * @param head the file's beginning, as latin-1
 */
export function isSvg(head: string): boolean {
  let at = head.startsWith('\xef\xbb\xbf') ? 3 : 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at += 1;
    const end = endOfProlog(head, at);
    if (end === undefined) return /^<svg[\s/>]/i.test(head.slice(at, at + 5));
    if (end < 0) return false;
    at = end;
  }
}

/** Where a piece of the prolog ends; below 0 when it does not, `undefined` when there is none. */
function endOfProlog(head: string, at: number): number | undefined {
  if (head.startsWith('<?', at)) return after(head, '?>', at);
  if (head.startsWith('<!--', at)) return after(head, '-->', at + 4);
  if (!/^<!doctype/i.test(head.slice(at, at + 9))) return undefined;
  const close = head.indexOf('>', at);
  const subset = head.indexOf('[', at);
  if (subset < 0 || subset > close) return after(head, '>', at);
  const subsetEnd = after(head, ']', subset);
  return subsetEnd < 0 ? -1 : after(head, '>', subsetEnd);
}

function after(head: string, sign: string, from: number): number {
  const at = head.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}
