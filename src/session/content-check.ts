import { allowsRaw, formatsBesideRaw } from './allowed-formats.js';
import { acceptsContent, contentTypeOf } from './content-type.js';
import type { FileError } from './file-snapshot.js';
import { isNamedAsWanted, isRaw, refusal, refusalOf, type Rules } from './restrictions.js';
import type { UploadItem } from './upload-item.js';

/** Whether the rules ask what a file is. */
export function asksForContent(rules: Rules): boolean {
  const { accept, clientAllowedFormats, maxImageFileSize, maxVideoFileSize, maxRawFileSize } =
    rules;
  const limits = [maxImageFileSize, maxVideoFileSize, maxRawFileSize];
  return accept !== '' || clientAllowedFormats !== '' || limits.some((limit) => limit !== null);
}

/** Judges a file by what is in it: a program that is called a picture is none. */
export async function contentRefusal(
  item: UploadItem,
  rules: Rules,
): Promise<FileError | undefined> {
  const { file, name, bytes, type: claimed } = item.facts;
  if (!file || !asksForContent(rules)) return undefined;
  const found = await contentTypeOf(file).catch(() => null);
  if (found === null) return refusal('file-unreadable');
  const type = found ?? claimed;
  if (found && isOtherKind(claimed, found)) item.learn({ type: found });
  const isWanted = found
    ? isWelcome(found, name, rules)
    : isNamedAsWanted({ name, type: claimed }, rules);
  if (!isWanted) return refusal('type-not-allowed');
  // All but what counts together, which was looked at when it came.
  const alone = { ...rules, accept: '', clientAllowedFormats: '', maxFiles: null };
  return refusalOf(
    { name, type, bytes },
    { ...alone, maxTotalSize: null, multiple: true },
    NOTHING,
  );
}

const NOTHING = { files: 0, bytes: 0 };

/** Sound and video share their containers: which it is, its name tells. */
function isOtherKind(claimed: string, found: string): boolean {
  const kindOf = (type: string) => type.split('/')[0]?.replace('audio', 'video');
  return kindOf(claimed) !== kindOf(found);
}

function isWelcome(type: string, name: string, { accept, clientAllowedFormats }: Rules): boolean {
  if (accept !== '' && !acceptsContent(accept, type, name)) return false;
  const formats = formatsBesideRaw(clientAllowedFormats);
  if (allowsRaw(clientAllowedFormats) && isRaw(type)) return true;
  return clientAllowedFormats === '' || acceptsContent(formats, type, name);
}
