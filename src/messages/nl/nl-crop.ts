import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('nl');

/** Cropping, in Dutch. */
export const dutchCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Bijsnijden, ${count(position)} van ${count(pictures)}` : 'Bijsnijden',
  back: 'Terug naar de lijst',
  cropPictures: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'afbeelding', other: 'afbeeldingen' })} bijsnijden`,
  skip: 'Overslaan',
  skipAll: 'Niet bijsnijden',
  apply: 'Bijsnijden',
  sameForAll: 'Voor alles gebruiken',
  reset: 'Herstellen',
  loading: 'Afbeelding openen',

  shapes: 'Verhouding',
  free: 'Vrij',
  ...figuresOf(count),
  straighten: 'Rechtzetten',
  turn: 'Rechtsom draaien',
  flip: 'Spiegelen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',

  frame: (name) => `Wat er van ${name} overblijft`,
  help: 'De pijltoetsen verplaatsen het kader, met Shift veranderen ze de grootte, met Alt per pixel. Plus en min zoomen, Enter snijdt bij.',
  spokenSize: (width, height) => `${count(width)} bij ${count(height)} pixels`,

  numbers: 'Positie en grootte in pixels',
  left: 'Links',
  top: 'Boven',
  width: 'Breedte',
  height: 'Hoogte',

  strip: 'Afbeeldingen om bij te snijden',
  picture: (name) => `${name} bijsnijden`,
};
