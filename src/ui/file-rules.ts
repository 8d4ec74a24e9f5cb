import type { RuleFacts } from '../messages/messages.js';
import type { WidgetOptions } from '../options.js';
import { shownAccept } from '../session/allowed-formats.js';

/** What the page lets the visitor choose. */
export interface FileRules extends Omit<RuleFacts, 'accepted'> {
  /** As on `<input type=file>`; '' for everything. */
  readonly accept: string;
}

/** The rules of a widget that a visitor should know before choosing. */
export function fileRulesOf(options: WidgetOptions): FileRules {
  const { minImageWidth, minImageHeight, maxImageWidth, maxImageHeight } = options;
  const hasLeast = minImageWidth !== null || minImageHeight !== null;
  const hasMost =
    options.validateMaxWidthHeight && (maxImageWidth !== null || maxImageHeight !== null);
  return {
    accept: shownAccept(options),
    multiple: options.multiple,
    ...given('minFileBytes', options.minFileSize),
    ...given('maxFileBytes', options.maxFileSize),
    ...given('maxImageBytes', options.maxImageFileSize),
    ...given('maxVideoBytes', options.maxVideoFileSize),
    ...given('maxTotalBytes', options.maxTotalSize),
    ...given('maxFiles', options.maxFiles),
    ...(hasLeast && { minPixels: { width: minImageWidth, height: minImageHeight } }),
    ...(hasMost && { maxPixels: { width: maxImageWidth, height: maxImageHeight } }),
  };
}

function given<Name extends string>(
  name: Name,
  limit: number | null,
): Partial<Record<Name, number>> {
  return limit === null ? {} : ({ [name]: limit } as Record<Name, number>);
}
