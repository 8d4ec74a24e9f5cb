import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('de');

/** Cropping, in German. */
export const germanCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Zuschneiden, ${count(position)} von ${count(pictures)}` : 'Zuschneiden',
  back: 'Zurück zur Liste',
  cropPictures: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'Bild', other: 'Bilder' })} zuschneiden`,
  skip: 'Überspringen',
  skipAll: 'Nicht zuschneiden',
  apply: 'Zuschneiden',
  sameForAll: 'Für alle übernehmen',
  reset: 'Zurücksetzen',
  loading: 'Bild wird geöffnet',

  shapes: 'Format',
  free: 'Frei',
  ...figuresOf(count),
  straighten: 'Begradigen',
  turn: 'Im Uhrzeigersinn drehen',
  flip: 'Spiegeln',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',

  frame: (name) => `Ausschnitt von ${name}`,
  help: 'Pfeiltasten verschieben den Rahmen, mit Umschalttaste ändern sie seine Größe, mit Alt pixelweise. Plus und Minus zoomen, die Eingabetaste schneidet zu.',
  spokenSize: (width, height) => `${count(width)} mal ${count(height)} Pixel`,
  numbers: 'Position und Größe in Pixeln',
  left: 'Links',
  top: 'Oben',
  width: 'Breite',
  height: 'Höhe',

  strip: 'Bilder zum Zuschneiden',
  picture: (name) => `${name} zuschneiden`,
};
