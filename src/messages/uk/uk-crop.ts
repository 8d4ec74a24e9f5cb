import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('uk');

/** Cropping, in Ukrainian. */
export const ukrainianCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Обрізання, ${count(position)} з ${count(pictures)}` : 'Обрізання',
  back: 'Назад до списку',
  cropPictures: (pictures) =>
    `Обрізати ${count(pictures)} ${plural(pictures, { one: 'зображення', few: 'зображення', many: 'зображень', other: 'зображення' })}`,
  skip: 'Пропустити',
  skipAll: 'Не обрізати',
  apply: 'Обрізати',
  sameForAll: 'Застосувати до всіх',
  reset: 'Скинути',
  loading: 'Зображення відкривається',

  shapes: 'Формат',
  free: 'Довільно',
  ...figuresOf(count),
  straighten: 'Вирівняти',
  turn: 'Повернути за годинниковою стрілкою',
  flip: 'Віддзеркалити',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',

  frame: (name) => `Що залишиться від ${name}`,
  help: 'Стрілки рухають рамку, з Shift змінюють її розмір, з Alt — по одному пікселю. Плюс і мінус змінюють масштаб, Enter обрізає.',
  spokenSize: (width, height) => `${count(width)} на ${count(height)} пікселів`,

  numbers: 'Положення й розмір у пікселях',
  left: 'Ліворуч',
  top: 'Згори',
  width: 'Ширина',
  height: 'Висота',

  strip: 'Зображення для обрізання',
  picture: (name) => `Обрізати ${name}`,
};
