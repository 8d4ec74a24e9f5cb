import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { fromLeft, isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('ar');

/** Cropping, in Arabic. */
export const arabicCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `اقتصاص، ${count(position)} من ${count(pictures)}` : 'اقتصاص',
  back: 'العودة إلى القائمة',
  cropPictures: (pictures) =>
    `اقتصاص ${plural(pictures, { zero: `${count(pictures)} صورة`, one: 'صورة واحدة', two: 'صورتين', few: `${count(pictures)} صور`, many: `${count(pictures)} صورة`, other: `${count(pictures)} صورة` })}`,
  skip: 'تخطٍّ',
  skipAll: 'بلا اقتصاص',
  apply: 'اقتصاص',
  sameForAll: 'تطبيق على الكل',
  reset: 'إعادة تعيين',
  loading: 'جارٍ فتح الصورة',

  shapes: 'الأبعاد',
  free: 'حر',
  ...figuresOf(count, fromLeft),
  straighten: 'تسوية',
  turn: 'تدوير باتجاه عقارب الساعة',
  flip: 'قلب',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',

  frame: (name) => `الجزء الذي سيبقى من ${isolated(name)}`,
  help: 'تحرّك مفاتيح الأسهم الإطار، ومع Shift تغيّر حجمه، ومع Alt بمقدار بكسل واحد. مفتاحا الزائد والناقص للتكبير والتصغير، وEnter للاقتصاص.',
  spokenSize: (width, height) => `${count(width)} في ${count(height)} بكسل`,
  numbers: 'الموضع والحجم بالبكسل',
  left: 'من اليسار',
  top: 'من الأعلى',
  width: 'العرض',
  height: 'الارتفاع',

  strip: 'صور للاقتصاص',
  picture: (name) => `اقتصاص ${isolated(name)}`,
};
