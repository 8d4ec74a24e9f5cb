import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('es');

/** Cropping, in Spanish. */
export const spanishCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Recortar, ${count(position)} de ${count(pictures)}` : 'Recortar',
  back: 'Volver a la lista',
  cropPictures: (pictures) =>
    `Recortar ${count(pictures)} ${plural(pictures, { one: 'imagen', other: 'imágenes', many: 'de imágenes' })}`,
  skip: 'Omitir',
  skipAll: 'No recortar',
  apply: 'Recortar',
  sameForAll: 'Aplicar a todas',
  reset: 'Restablecer',
  loading: 'Abriendo la imagen',

  shapes: 'Formato',
  free: 'Libre',
  ...figuresOf(count),
  straighten: 'Enderezar',
  turn: 'Girar a la derecha',
  flip: 'Voltear',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',

  frame: (name) => `Parte de ${name} que se conserva`,
  help: 'Las flechas mueven el marco, con Mayús cambian su tamaño y con Alt avanzan píxel a píxel. Más y menos acercan y alejan, Intro recorta.',
  spokenSize: (width, height) => `${count(width)} por ${count(height)} píxeles`,

  numbers: 'Posición y tamaño en píxeles',
  left: 'Izquierda',
  top: 'Arriba',
  width: 'Anchura',
  height: 'Altura',

  strip: 'Imágenes por recortar',
  picture: (name) => `Recortar ${name}`,
};
