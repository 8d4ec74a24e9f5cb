/** Names under which XMP keeps where a picture was taken. */
const PLACE_NAMES =
  '(?:exif:GPS\\w+|(?:photoshop:(?:City|State|Country))|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:Location(?:Created|Shown))';

const PLACE_ATTRIBUTE = new RegExp(`\\s${PLACE_NAMES}\\s*=\\s*("[^"]*"|'[^']*')`, 'g');
const PLACE_ELEMENT = new RegExp(`<(${PLACE_NAMES})(?:\\s[^>]*)?(?:/>|>[^]*?</\\1\\s*>)`, 'g');
const ORIENTATION = /(tiff:Orientation(?:\s*=\s*["']|\s*>))\s*\d/g;

/** What describes parts of the file that an edited one no longer has, or pixels as they were. */
const OF_THE_WHOLE_FILE = /hdrgm:|Container:|MicroVideo|MotionPhoto|HasExtendedXMP|GPano:|crs:/;

/**
 * Blanks where a picture was taken in an XMP packet, in place: spaces are as good as nothing there.
 *
 * @returns whether there was something
 */
export function blankXmpPlace(packet: Uint8Array): boolean {
  // One character a byte: what is found keeps its place and its length.
  const text = latin1(packet);
  let found = false;
  for (const pattern of [PLACE_ATTRIBUTE, PLACE_ELEMENT]) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      packet.fill(0x20, index, index + match.length);
      found = true;
    }
  }
  return found;
}

/** The packet for a picture that was edited: upright and without a place; or none at all. */
export function editedXmp(packet: Uint8Array): Uint8Array | undefined {
  if (OF_THE_WHOLE_FILE.test(latin1(packet))) return undefined;
  const edited = packet.slice();
  blankXmpPlace(edited);
  for (const { index, 0: match } of latin1(edited).matchAll(ORIENTATION)) {
    edited[index + match.length - 1] = '1'.charCodeAt(0);
  }
  return edited;
}

/** Text of which every character stands for one byte. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('x-user-defined').decode(bytes);
}
