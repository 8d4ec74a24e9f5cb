import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './uk-files.js';

const { bytes, count, duration, plural } = quantitiesOf('uk');

/** The list of many files, the corner pill and the view of what has arrived, in Ukrainian. */
export const ukrainianQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'зображення', few: 'зображення', many: 'зображень', other: 'зображення' })}`,
  clearFinished: 'Прибрати завершені',

  short: {
    processing: 'Обробка',
    fetching: 'Отримання',
    waiting: 'Немає мережі',
    stalled: 'Нова спроба',
    cropping: 'Обрізати',
  },

  uploadMore: 'Завантажити ще',
  showFiles: 'Показати файли',
  took: (amount, seconds) => `${bytes(amount)} за ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    files === 1
      ? `Файл можна видалити, залишилося ${duration(seconds)}.`
      : `Кожен файл можна видалити, залишилося ${duration(seconds)}.`,

  pillLabel: 'Завантаження',
  hidePill: 'Сховати',
  announceMinimized: 'Згорнуто, завантаження триває',

  announceHalfWay: 'Завантажено половину',
  announceCleared: (files) => `Зі списку прибрано ${countFiles(files)}`,
};
