import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('fr');

/** Cropping, in French. */
export const frenchCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Recadrer, ${count(position)} sur ${count(pictures)}` : 'Recadrer',
  back: 'Retour à la liste',
  cropPictures: (pictures) =>
    `Recadrer ${count(pictures)} ${plural(pictures, { one: 'image', other: 'images', many: 'd’images' })}`,
  skip: 'Passer',
  skipAll: 'Ne pas recadrer',
  apply: 'Recadrer',
  sameForAll: 'Appliquer à toutes',
  reset: 'Réinitialiser',
  loading: 'Ouverture de l’image',

  shapes: 'Format',
  free: 'Libre',
  ...figuresOf(count),
  straighten: 'Redresser',
  turn: 'Pivoter vers la droite',
  flip: 'Retourner',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',

  frame: (name) => `Partie conservée de ${name}`,
  help: 'Les flèches déplacent le cadre, avec Maj elles changent sa taille, avec Alt pixel par pixel. Plus et moins pour zoomer, Entrée pour recadrer.',
  spokenSize: (width, height) => `${count(width)} sur ${count(height)} pixels`,

  numbers: 'Position et taille en pixels',
  left: 'Gauche',
  top: 'Haut',
  width: 'Largeur',
  height: 'Hauteur',

  strip: 'Images à recadrer',
  picture: (name) => `Recadrer ${name}`,
};
