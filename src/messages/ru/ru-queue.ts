import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './ru-files.js';

const { bytes, count, duration, plural } = quantitiesOf('ru');

/** The list of many files, the corner pill and the view of what has arrived, in Russian. */
export const russianQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'изображение', few: 'изображения', many: 'изображений', other: 'изображения' })}`,
  clearFinished: 'Убрать завершённые',

  short: {
    processing: 'Обработка',
    fetching: 'Получение',
    waiting: 'Нет сети',
    stalled: 'Новая попытка',
    cropping: 'Обрезать',
  },

  uploadMore: 'Загрузить ещё',
  showFiles: 'Показать файлы',
  took: (amount, seconds) => `${bytes(amount)} за ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    files === 1
      ? `Файл можно удалить, осталось ${duration(seconds)}.`
      : `Каждый файл можно удалить, осталось ${duration(seconds)}.`,

  pillLabel: 'Загрузки',
  hidePill: 'Скрыть',
  announceMinimized: 'Свёрнуто, загрузка продолжается',

  announceHalfWay: 'Загружена половина',
  announceCleared: (files) =>
    `Из списка ${plural(files, { one: 'убран', few: 'убрано', many: 'убрано', other: 'убрано' })} ${countFiles(files)}`,
};
