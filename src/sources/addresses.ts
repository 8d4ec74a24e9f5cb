/** Why something that was typed or pasted is no address that can be fetched. */
export type AddressFault =
  'no-address' | 'own-device' | 'other-scheme' | 'credentials' | 'too-long';

/** One word of what was typed: an address, or what is wrong with it. */
export type AddressWord =
  | { readonly text: string; readonly address: string }
  | { readonly text: string; readonly fault: AddressFault };

/** Servers take hardly any longer ones, in characters. */
const MOST_ADDRESS_LENGTH = 8192;

/** What people and mail programs put around addresses. */
const WRAPPING = /^[<("'“‘«]+|[>)"'”’»,;]+$/g;

const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;

/** A name with a dot in it, or one for development, as the beginning of an address. */
const HOST = /^(?:[^\s/?#@:]+\.[^\s/?#@:]+|localhost|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/i;

/** The words of a text, each once: addresses separated by spaces or line breaks. */
export function readAddresses(text: string): AddressWord[] {
  const words = text.split(/\s+/).map((word) => readAddress(word));
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = 'address' in word ? word.address : word.text;
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Checks an address: http or https, `https` where nothing is said, and no name or password in it. */
export function readAddress(word: string): AddressWord {
  const text = unwrapped(word.trim());
  if (text.length > MOST_ADDRESS_LENGTH) return { text, fault: 'too-long' };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  const isPath = /^(?:[a-z]:\\|\\\\|[/~])/i.test(text);
  if (scheme === 'file' || isPath) return { text, fault: 'own-device' };
  if (scheme && scheme !== 'http' && scheme !== 'https') return { text, fault: 'other-scheme' };
  if (!scheme && !HOST.test(text)) {
    return { text, fault: text.includes('@') ? 'credentials' : 'no-address' };
  }
  const url = parseAddress(scheme ? text : `https://${text}`);
  if (!url?.hostname) return { text, fault: 'no-address' };
  if (url.username || url.password) return { text, fault: 'credentials' };
  url.hash = '';
  return { text, address: url.href };
}

/**
 * The addresses of a drag or of the clipboard: of pictures where it carries such, else of links.
 * Pictures often lie in links, and the visitor means what is seen.
 */
export function carriedAddresses(transfer: DataTransfer): string[] {
  const pictures = pictureAddresses(transfer.getData('text/html'));
  if (pictures.length > 0) return pictures;
  const lines = transfer.getData('text/uri-list').split(/\r?\n/);
  const links = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return links.flatMap((link) => addressIn(readAddress(link)));
}

/** The addresses of a text that is nothing but addresses, with their schemes; else none. */
export function addressesOnly(text: string): string[] {
  const words = readAddresses(text);
  const areAddresses = words.every((word) => 'address' in word && /^https?:\/\//i.test(word.text));
  return areAddresses ? words.flatMap(addressIn) : [];
}

function addressIn(word: AddressWord): string[] {
  return 'address' in word ? [word.address] : [];
}

/** Out of the text: to parse foreign markup needs a policy that pages may not grant. */
function pictureAddresses(markup: string): string[] {
  const sources = markup.matchAll(/<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi);
  return [...sources].flatMap(([, double, single, bare]) => {
    const source = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    return /^https?:/i.test(source) ? addressIn(readAddress(source)) : [];
  });
}

/** Brackets that belong to an address, as those of `[::1]`, stay. */
function unwrapped(text: string): string {
  const inner = text.replace(WRAPPING, '');
  return text.endsWith(')') && inner.includes('(') ? `${inner})` : inner;
}

function parseAddress(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
