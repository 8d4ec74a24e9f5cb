import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { ofFiles } from './ru-files.js';
import { russianPixels } from './ru-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('ru');
const { size } = figuresOf(count);
const quote = quoting('«', '»');

/** What went wrong and what to do, in Russian. */
export const russianErrors: Messages['errors'] = {
  network: () => 'Соединение прервалось. Ничего не потеряно.',
  stalled: () => 'Загрузка остановилась. Ничего не потеряно.',
  offline: () => 'Нет подключения. Подключитесь к интернету и повторите попытку.',
  'rate-limited': () => 'Сервер сейчас перегружен. Повторите попытку через минуту.',
  server: (facts) => quote('Сервер не смог принять файл', facts, 'Повторите попытку.'),
  'bad-answer': () =>
    'Сервер дал непонятный ответ. Повторите попытку или сообщите владельцу этой страницы.',

  rejected: (facts) =>
    quote('Сервер отклонил файл', facts, 'Повторите попытку или выберите другой файл.'),
  signature: () => 'Этой странице не разрешили загрузку. Обновите страницу и повторите попытку.',
  uncertain: () => 'Возможно, файл дошёл, но ответ сервера потерялся. Повторите попытку.',
  aborted: () => 'Отменено до завершения.',
  checksum: () => 'Файл дошёл повреждённым. Повторите попытку.',
  'file-unreadable': () =>
    'Файл больше не читается: возможно, его переместили или удалили. Выберите его снова.',
  'file-changed': () => 'Файл изменился во время загрузки. Выберите его снова.',
  'folder-endless': () =>
    'В этой папке слишком много вложенных папок или бесконечные ссылки. Выберите файлы напрямую.',
  'other-file': () =>
    'Это другой файл, или он с тех пор изменился. Выберите прежний или уберите эту строку.',

  empty: () => 'Файл пуст. Выберите другой файл.',
  'too-large': (facts) => compare('больше', facts, 'Выберите файл поменьше.'),
  'too-small': (facts) => compare('меньше', facts, 'Выберите файл побольше.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Вместе с другими файлами получается слишком много. Сначала уберите некоторые.'
      : `Вместе с другими файлами больше ${bytes(limit)}. Сначала уберите некоторые.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Такие файлы здесь не принимаются. Выберите ${accepted}.`
      : 'Такие файлы здесь не принимаются. Выберите другой файл.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Слишком много файлов. Уберите один, чтобы освободить место.'
      : limit === 1
        ? 'Здесь принимается только один файл. Сначала уберите другой.'
        : `Здесь принимается не более ${ofFiles(limit)}. Уберите один, чтобы освободить место.`,

  'picture-unreadable': () =>
    'Это изображение нельзя здесь открыть, поэтому его нельзя обрезать. Выберите другой файл.',
  'picture-too-large': () =>
    'В этом изображении слишком много пикселей, чтобы обрезать его здесь. Выберите изображение поменьше.',
  'picture-unshrinkable': () =>
    'Это изображение нельзя уменьшить настолько, не испортив. Выберите другое.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Ширина больше ${count(limit)} пикс. Выберите изображение поменьше.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Высота больше ${count(limit)} пикс. Выберите изображение поменьше.`,
  'too-few-pixels': (facts) =>
    `Меньше ${pixelLimitText(facts.pixelLimit, russianPixels)}${pixelsInBrackets(facts, size)}. Выберите изображение побольше.`,

  duplicate: ({ twin }) =>
    twin
      ? `То же, что и ${isolated(twin)} в списке. Второй раз файл не загружается.`
      : 'Этот файл уже есть в списке. Второй раз он не загружается.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Эта страница не принимает файл. Выберите другой файл.',
  'address-uncroppable': () =>
    'Сайт изображения не даёт этой странице прочитать его, поэтому его нельзя обрезать. Сохраните его на устройстве и выберите там.',
  'bad-address': () =>
    'По этому адресу ничего нельзя получить. Проверьте, что он начинается с https:// или http://.',

  'delete-expired': () =>
    'Время на удаление с сервера истекло. Файл можно только убрать из этого списка.',
  'delete-refused': (facts) =>
    quote('Сервер больше не удаляет файл', facts, 'Его можно только убрать из этого списка.'),

  configuration: (facts) =>
    quote(
      'Загрузка на этой странице настроена неправильно',
      facts,
      'Сообщите владельцу этой страницы.',
    ),
  'unknown-file': () => 'Этого файла больше нет в списке. Выберите его снова.',
  'illegal-state': () => 'Сейчас это было невозможно. Повторите попытку.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `Файл ${relation}, чем здесь принимается. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `Файл ${relation}, чем ${limit} (${actual}). ${advice}`;
}
