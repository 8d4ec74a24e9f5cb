import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pt-PT');

/** Cropping, in Portuguese as in Portugal. */
export const portugueseCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Recortar, ${count(position)} de ${count(pictures)}` : 'Recortar',
  back: 'Voltar à lista',
  cropPictures: (pictures) =>
    `Recortar ${count(pictures)} ${plural(pictures, { one: 'imagem', other: 'imagens', many: 'de imagens' })}`,
  skip: 'Ignorar',
  skipAll: 'Não recortar',
  apply: 'Recortar',
  sameForAll: 'Aplicar a todas',
  reset: 'Repor',
  loading: 'A abrir a imagem',

  shapes: 'Formato',
  free: 'Livre',
  ...figuresOf(count),
  straighten: 'Endireitar',
  turn: 'Rodar para a direita',
  flip: 'Espelhar',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',

  frame: (name) => `Parte de ${name} que fica`,
  help: 'As setas movem a moldura, com Shift mudam o tamanho, com Alt píxel a píxel. Mais e menos ampliam e reduzem, Enter recorta.',
  spokenSize: (width, height) => `${count(width)} por ${count(height)} píxeis`,

  numbers: 'Posição e tamanho em píxeis',
  left: 'Esquerda',
  top: 'Topo',
  width: 'Largura',
  height: 'Altura',

  strip: 'Imagens para recortar',
  picture: (name) => `Recortar ${name}`,
};
