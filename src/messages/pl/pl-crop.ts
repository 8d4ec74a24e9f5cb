import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pl');

/** Cropping, in Polish. */
export const polishCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Przytnij, ${count(position)} z ${count(pictures)}` : 'Przytnij',
  back: 'Wróć do listy',
  cropPictures: (pictures) =>
    `Przytnij ${count(pictures)} ${plural(pictures, { one: 'obraz', few: 'obrazy', many: 'obrazów', other: 'obrazu' })}`,
  skip: 'Pomiń',
  skipAll: 'Nie przycinaj',
  apply: 'Przytnij',
  sameForAll: 'Zastosuj do wszystkich',
  reset: 'Resetuj',
  loading: 'Otwieranie obrazu',

  shapes: 'Format',
  free: 'Dowolny',
  ...figuresOf(count),
  straighten: 'Wyprostuj',
  turn: 'Obróć w prawo',
  flip: 'Odbij',
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',

  frame: (name) => `Część pliku ${name}, która zostanie`,
  help: 'Strzałki przesuwają ramkę, z Shift zmieniają jej rozmiar, z Alt po jednym pikselu. Plus i minus powiększają i pomniejszają, Enter przycina.',
  spokenSize: (width, height) => `${count(width)} na ${count(height)} pikseli`,

  numbers: 'Położenie i rozmiar w pikselach',
  left: 'Od lewej',
  top: 'Od góry',
  width: 'Szerokość',
  height: 'Wysokość',

  strip: 'Obrazy do przycięcia',
  picture: (name) => `Przytnij ${name}`,
};
