import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('tr');

/** Cropping, in Turkish. */
export const turkishCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Kırp, ${count(position)} / ${count(pictures)}` : 'Kırp',
  back: 'Listeye dön',
  cropPictures: (pictures) => `${count(pictures)} görseli kırp`,
  skip: 'Atla',
  skipAll: 'Kırpmadan bırak',
  apply: 'Kırp',
  sameForAll: 'Tümüne uygula',
  reset: 'Sıfırla',
  loading: 'Görsel açılıyor',

  shapes: 'Biçim',
  free: 'Serbest',
  ...figuresOf(count),
  straighten: 'Düzelt',
  turn: 'Saat yönünde döndür',
  flip: 'Çevir',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',

  frame: (name) => `Şundan kalacak bölüm: ${name}`,
  help: 'Ok tuşları çerçeveyi taşır, Shift ile boyutunu değiştirir, Alt ile piksel piksel ilerler. Artı ve eksi yakınlaştırır ve uzaklaştırır, Enter kırpar.',
  spokenSize: (width, height) => `${count(width)} çarpı ${count(height)} piksel`,

  numbers: 'Piksel olarak konum ve boyut',
  left: 'Sol',
  top: 'Üst',
  width: 'Genişlik',
  height: 'Yükseklik',

  strip: 'Kırpılacak görseller',
  picture: (name) => `Kırp: ${name}`,
};
