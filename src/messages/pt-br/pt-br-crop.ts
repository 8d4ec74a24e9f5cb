import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('pt-BR');

/** Cropping, in Portuguese as in Brazil. */
export const brazilianCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Cortar, ${count(position)} de ${count(pictures)}` : 'Cortar',
  back: 'Voltar à lista',
  cropPictures: (pictures) =>
    `Cortar ${count(pictures)} ${plural(pictures, { one: 'imagem', other: 'imagens', many: 'de imagens' })}`,
  skip: 'Pular',
  skipAll: 'Não cortar',
  apply: 'Cortar',
  sameForAll: 'Aplicar a todas',
  reset: 'Redefinir',
  loading: 'Abrindo a imagem',

  shapes: 'Formato',
  free: 'Livre',
  ...figuresOf(count),
  straighten: 'Endireitar',
  turn: 'Girar no sentido horário',
  flip: 'Espelhar',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',

  frame: (name) => `Parte de ${name} que fica`,
  help: 'As setas movem a moldura, com Shift mudam o tamanho, com Alt pixel por pixel. Mais e menos ampliam e reduzem, Enter corta.',
  spokenSize: (width, height) => `${count(width)} por ${count(height)} pixels`,

  numbers: 'Posição e tamanho em pixels',
  left: 'Esquerda',
  top: 'Topo',
  width: 'Largura',
  height: 'Altura',

  strip: 'Imagens para cortar',
  picture: (name) => `Cortar ${name}`,
};
