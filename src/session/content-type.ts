/** Enough to know a format by, in bytes. */
const HEAD_BYTES = 32;

/** How files of a format begin. What can hold many others, as ZIP does, is left to its name. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^BM.{4}\0\0\0\0/s, 'image/bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^....ftypavi[fs]/s, 'image/avif'],
  [/^....ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/s, 'image/heic'],
  [/^....ftypM4A /s, 'audio/mp4'],
  [/^....ftypqt {2}/s, 'video/quicktime'],
  [/^....ftyp/s, 'video/mp4'],
  [/^\x1a\x45\xdf\xa3/, 'video/webm'],
  [/^RIFF....AVI /s, 'video/x-msvideo'],
  [/^RIFF....WAVE/s, 'audio/wav'],
  [/^(?:ID3|\xff[\xfb\xf3\xf2])/, 'audio/mpeg'],
  [/^OggS/, 'audio/ogg'],
  [/^fLaC/, 'audio/flac'],
  [/^%PDF-/, 'application/pdf'],
  [/^MZ/, 'application/vnd.microsoft.portable-executable'],
  [/^\x7fELF/, 'application/x-elf'],
];

/** Types by the endings whose content can be told. */
const TYPES_OF_ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/jpeg': '.jpg .jpeg .jpe .jfif',
    'image/png': '.png .apng',
    'image/gif': '.gif',
    'image/webp': '.webp',
    'image/bmp': '.bmp',
    'image/tiff': '.tif .tiff',
    'image/avif': '.avif',
    'image/heic': '.heic .heif',
    'video/mp4': '.mp4 .m4v .mov .webm .mkv .avi',
    'audio/mpeg': '.mp3 .m4a .wav .ogg .oga .flac .aac',
    'application/pdf': '.pdf',
  }).flatMap(([type, endings]) => endings.split(' ').map((ending) => [ending, type] as const)),
);

const SAME: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/heif', 'image/heic'],
]);

/** What a file is by its first bytes; `undefined` for what only its name tells. */
export async function contentTypeOf(file: Blob): Promise<string | undefined> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const text = String.fromCharCode(...head);
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1];
}

/** Whether files that an entry of an `accept` list stands for can be told by their first bytes. */
export function tellsContent(entry: string): boolean {
  const token = entry.trim().toLowerCase();
  if (/^(?:\*|image|video|audio)(?:\/\*)?$/.test(token)) return true;
  return TYPES_OF_ENDINGS.has(token) || BEGINNINGS.some(([, type]) => isSame(token, type));
}

/** Whether an `accept` list takes a file of this content, whatever it is called. */
export function acceptsContent(accept: string, type: string, name: string): boolean {
  const tokens = accept.toLowerCase().split(',');
  return tokens.some((spaced) => {
    const token = spaced.trim();
    if (token === '*' || token === '*/*') return true;
    if (token.endsWith('/*')) return type.startsWith(token.slice(0, -1));
    const meant = token.startsWith('.') ? TYPES_OF_ENDINGS.get(token) : token;
    return meant ? isSame(meant, type) : name.toLowerCase().endsWith(token);
  });
}

/** Sound and video share their containers: which it is, the name tells. */
function isSame(one: string, other: string): boolean {
  const isMedia = (type: string) => /^(?:audio|video)\//.test(type);
  return (SAME.get(one) ?? one) === other || (isMedia(one) && isMedia(other));
}
