import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('it');

/** Cropping, in Italian. */
export const italianCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Ritaglia, ${count(position)} di ${count(pictures)}` : 'Ritaglia',
  back: 'Torna all’elenco',
  cropPictures: (pictures) =>
    `Ritaglia ${count(pictures)} ${plural(pictures, { one: 'immagine', other: 'immagini', many: 'di immagini' })}`,
  skip: 'Salta',
  skipAll: 'Non ritagliare',
  apply: 'Ritaglia',
  sameForAll: 'Applica a tutte',
  reset: 'Reimposta',
  loading: 'Apertura dell’immagine',

  shapes: 'Formato',
  free: 'Libero',
  ...figuresOf(count),
  straighten: 'Raddrizza',
  turn: 'Ruota in senso orario',
  flip: 'Capovolgi',
  zoomIn: 'Ingrandisci',
  zoomOut: 'Riduci',

  frame: (name) => `Parte di ${name} che resta`,
  help: 'Le frecce spostano il riquadro, con Maiusc ne cambiano le dimensioni, con Alt di un pixel alla volta. Più e meno per lo zoom, Invio per ritagliare.',
  spokenSize: (width, height) => `${count(width)} per ${count(height)} pixel`,

  numbers: 'Posizione e dimensioni in pixel',
  left: 'Sinistra',
  top: 'Alto',
  width: 'Larghezza',
  height: 'Altezza',

  strip: 'Immagini da ritagliare',
  picture: (name) => `Ritaglia ${name}`,
};
