import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './uk-files.js';
import { ukrainianPixels } from './uk-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('uk');
const { size } = figuresOf(count);
const quote = quoting('«', '»');

/** What went wrong and what to do, in Ukrainian. */
export const ukrainianErrors: Messages['errors'] = {
  network: () => 'З’єднання перервалося. Нічого не втрачено.',
  stalled: () => 'Завантаження зупинилося. Нічого не втрачено.',
  offline: () => 'Немає з’єднання. Під’єднайтеся до інтернету й повторіть спробу.',
  'rate-limited': () => 'Сервер зараз перевантажений. Повторіть спробу за хвилину.',
  server: (facts) => quote('Сервер не зміг прийняти файл', facts, 'Повторіть спробу.'),
  'bad-answer': () =>
    'Сервер дав незрозумілу відповідь. Повторіть спробу або повідомте власника цієї сторінки.',

  rejected: (facts) =>
    quote('Сервер відхилив файл', facts, 'Повторіть спробу або виберіть інший файл.'),
  signature: () => 'Цій сторінці не дозволили завантаження. Оновіть сторінку й повторіть спробу.',
  uncertain: () => 'Можливо, файл надійшов, але відповідь сервера загубилася. Повторіть спробу.',
  aborted: () => 'Скасовано до завершення.',
  checksum: () => 'Файл надійшов пошкодженим. Повторіть спробу.',
  'file-unreadable': () =>
    'Файл більше не читається: можливо, його перемістили або видалили. Виберіть його ще раз.',
  'file-changed': () => 'Файл змінився під час завантаження. Виберіть його ще раз.',
  'folder-endless': () =>
    'У цій папці забагато вкладених папок або нескінченні посилання. Виберіть файли безпосередньо.',
  'other-file': () =>
    'Це інший файл, або він відтоді змінився. Виберіть попередній або приберіть цей рядок.',

  empty: () => 'Файл порожній. Виберіть інший файл.',
  'too-large': (facts) => compare('більший', facts, 'Виберіть менший файл.'),
  'too-small': (facts) => compare('менший', facts, 'Виберіть більший файл.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Разом з іншими файлами виходить забагато. Спочатку приберіть деякі.'
      : `Разом з іншими файлами більше ніж ${bytes(limit)}. Спочатку приберіть деякі.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Такі файли тут не приймаються. Виберіть ${accepted}.`
      : 'Такі файли тут не приймаються. Виберіть інший файл.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Забагато файлів. Приберіть один, щоб звільнити місце.'
      : limit === 1
        ? 'Тут приймається лише один файл. Спочатку приберіть інший.'
        : `Тут приймається щонайбільше ${countFiles(limit)}. Приберіть один, щоб звільнити місце.`,

  'picture-unreadable': () =>
    'Це зображення не можна тут відкрити, тому його не можна обрізати. Виберіть інший файл.',
  'picture-too-large': () =>
    'У цьому зображенні забагато пікселів, щоб обрізати його тут. Виберіть менше.',
  'picture-unshrinkable': () =>
    'Це зображення не можна настільки зменшити, не зіпсувавши. Виберіть інше.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Ширина більша ніж ${count(limit)} пікс. Виберіть менше зображення.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Висота більша ніж ${count(limit)} пікс. Виберіть менше зображення.`,
  'too-few-pixels': (facts) =>
    `Менше ніж ${pixelLimitText(facts.pixelLimit, ukrainianPixels)}${pixelsInBrackets(facts, size)}. Виберіть більше зображення.`,

  duplicate: ({ twin }) =>
    twin
      ? `Те саме, що й ${isolated(twin)} у списку. Удруге файл не завантажується.`
      : 'Цей файл уже є у списку. Удруге він не завантажується.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Ця сторінка не приймає файл. Виберіть інший файл.',
  'address-uncroppable': () =>
    'Сайт зображення не дає цій сторінці прочитати його, тому його не можна обрізати. Збережіть його на пристрої та виберіть там.',
  'bad-address': () =>
    'За цією адресою нічого не можна отримати. Перевірте, що вона починається з https:// або http://.',

  'delete-expired': () =>
    'Час на видалення із сервера минув. Файл можна лише прибрати із цього списку.',
  'delete-refused': (facts) =>
    quote('Сервер більше не видаляє файл', facts, 'Його можна лише прибрати із цього списку.'),

  configuration: (facts) =>
    quote(
      'Завантаження на цій сторінці налаштовано неправильно',
      facts,
      'Повідомте власника цієї сторінки.',
    ),
  'unknown-file': () => 'Цього файлу більше немає у списку. Виберіть його ще раз.',
  'illegal-state': () => 'Зараз це було неможливо. Повторіть спробу.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `Файл ${relation}, ніж тут приймається. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `Файл ${relation} за ${limit} (${actual}). ${advice}`;
}
