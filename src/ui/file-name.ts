import { html, type TemplateResult } from 'lit';

/** Longest name in a label or tooltip, in characters. */
const MAX_LABEL_LENGTH = 80;

/** Marks that change the reading direction, and other invisible or control characters. */
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** What names a type: short, letters and digits only. */
const EXTENSION = /^\.[\p{L}\p{N}]{1,8}$/u;

/**
 * A name as it may be shown: one line, without characters that are invisible or reorder the text,
 * so that `photo\u202Egpj.exe` cannot pass for a picture.
 */
export function visibleName(name: string): string {
  return name.replace(INVISIBLE, '').trim();
}

/** A visible name cut in the middle to a length that can be read out. */
export function spokenName(name: string): string {
  const letters = [...visibleName(name)];
  if (letters.length <= MAX_LABEL_LENGTH) return letters.join('');
  const half = Math.floor(MAX_LABEL_LENGTH / 2);
  return `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
}

/** A name before and from the last dot; no extension when there is none that names a type. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const shown = visibleName(name);
  const dot = shown.lastIndexOf('.');
  const extension = shown.slice(dot);
  if (dot < 1 || !EXTENSION.test(extension)) return { stem: shown, extension: '' };
  return { stem: shown.slice(0, dot), extension };
}

/** A file's name on one line; where it is too long, it is shortened before its extension. */
export function fileName(name: string): TemplateResult {
  const { stem, extension } = splitName(name);
  return html`<bdi class="name" part="name" title=${spokenName(name)}
    ><span class="stem">${stem}</span><span class="extension">${extension}</span></bdi
  >`;
}
