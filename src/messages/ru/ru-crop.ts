import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('ru');

/** Cropping, in Russian. */
export const russianCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Обрезка, ${count(position)} из ${count(pictures)}` : 'Обрезка',
  back: 'Назад к списку',
  cropPictures: (pictures) =>
    `Обрезать ${count(pictures)} ${plural(pictures, { one: 'изображение', few: 'изображения', many: 'изображений', other: 'изображения' })}`,
  skip: 'Пропустить',
  skipAll: 'Не обрезать',
  apply: 'Обрезать',
  sameForAll: 'Применить ко всем',
  reset: 'Сбросить',
  loading: 'Изображение открывается',

  shapes: 'Формат',
  free: 'Свободно',
  ...figuresOf(count),
  straighten: 'Выровнять',
  turn: 'Повернуть по часовой стрелке',
  flip: 'Отразить',
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',

  frame: (name) => `Что останется от ${name}`,
  help: 'Стрелки двигают рамку, с Shift меняют её размер, с Alt — по одному пикселю. Плюс и минус меняют масштаб, Enter обрезает.',
  spokenSize: (width, height) => `${count(width)} на ${count(height)} пикселей`,

  numbers: 'Положение и размер в пикселях',
  left: 'Слева',
  top: 'Сверху',
  width: 'Ширина',
  height: 'Высота',

  strip: 'Изображения для обрезки',
  picture: (name) => `Обрезать ${name}`,
};
