import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { en } from '../../src/messages/en.js';
import { type Language, LANGUAGES } from '../../src/messages/languages.js';
import { loadLanguage } from '../../src/messages/load-language.js';
import type { Messages } from '../../src/messages/messages.js';
import { samplePairs, sampleValues } from './message-samples.js';
import { type MessageShape, readMessageProgram } from './message-shape.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { messages } = readMessageProgram(root);
const languages = await Promise.all(
  LANGUAGES.map(async (language) => [language, await loadLanguage(language)] as const),
);

/** Words that some languages have taken over as they are. */
const LONGEST_LOAN_WORDS = 2;

describe('the messages', () => {
  for (const [language, words] of languages)
    describe(`in ${language}`, () => check(language, words));
});

function check(language: Language, words: Messages): void {
  it('are there, and none more', () => {
    const declared = messages.map(({ path }) => path.join('.'));
    assert.deepEqual(pathsOf(words).sort(), declared.sort());
  });

  it('say every value that the English ones say, in every plural form', () => {
    const lost = messages.flatMap((message) => lostValues(message, words, language));
    assert.deepEqual([...new Set(lost)], []);
  });

  it('are whole sentences and words, whatever is in them', () => {
    const odd = messages.filter(isSentence).flatMap((message) =>
      samplesOf(message, language)
        .map((values) => say(words, message.path, values))
        .filter((text) => isOdd(text))
        .map((text) => `${message.path.join('.')}: ${text}`),
    );
    assert.deepEqual([...new Set(odd)], []);
  });

  it('name a file’s buttons by what stands on them, for those who speak to them', () => {
    const paths = new Set(messages.map(({ path }) => path.join('.')));
    const nameless = messages.filter(({ path, values }) => {
      if (!paths.has(`${path.join('.')}File`) || values.length > 0) return false;
      const named = say(
        words,
        [...path.slice(0, -1), `${path.at(-1) ?? ''}File`],
        ['alpha', 'beta'],
      );
      return !holdsInOrder(plain(named), plain(say(words, path, [])).split(' '));
    });
    assert.deepEqual(
      nameless.map(({ path }) => path.join('.')),
      [],
    );
  });

  if (language === 'en') return;
  it('are translated', () => {
    const english = messages.filter(({ path, values }) => {
      const sample = sampleValues(values);
      const text = say(words, path, sample);
      const terms = text.match(/\p{L}+/gu) ?? [];
      return text === say(en, path, sample) && terms.length > LONGEST_LOAN_WORDS;
    });
    assert.deepEqual(
      english.map(({ path }) => path.join('.')),
      [],
    );
  });
}

/** Values whose change the English message shows and this one does not. */
function lostValues({ path, values }: MessageShape, words: Messages, language: Language): string[] {
  return samplePairs(values, language)
    .filter(({ one, other }) => say(en, path, one) !== say(en, path, other))
    .filter(({ one, other }) => say(words, path, one) === say(words, path, other))
    .map(({ name, one }) => `${path.join('.')} loses ${name} of ${JSON.stringify(one)}`);
}

function samplesOf({ values }: MessageShape, language: Language): (readonly unknown[])[] {
  return [
    sampleValues(values),
    ...samplePairs(values, language).flatMap((it) => [it.one, it.other]),
  ];
}

function say(words: Messages, path: readonly string[], values: readonly unknown[]): string {
  let found: unknown = words;
  for (const name of path) found = (found as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'function'
    ? String((found as (...it: unknown[]) => unknown)(...values))
    : String(found);
}

function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]));
}

/** All but what stands between two others. */
function isSentence({ path }: MessageShape): boolean {
  return path.join('.') !== 'comma';
}

function isOdd(text: string): boolean {
  return /\b(undefined|null|NaN)\b|\[object|[{}$]| {2}|^\s|\s$/.test(text);
}

/** Whether the words stand in the text, one behind the other. */
function holdsInOrder(text: string, words: readonly string[]): boolean {
  let place = 0;
  return words.every((word) => {
    const found = text.indexOf(word, place);
    place = found + word.length;
    return found >= 0;
  });
}

/** Without capitals and without what keeps directions apart. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').toLowerCase();
}
