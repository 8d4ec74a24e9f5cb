import type { CropMessages } from './crop-messages.js';
import { figuresOf } from './figures.js';
import { quantitiesOf } from './quantities.js';

const { count, plural } = quantitiesOf('en-GB');

/** Cropping, in English. */
export const englishCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `Crop, ${count(position)} of ${count(pictures)}` : 'Crop',
  back: 'Back to the list',
  cropPictures: (pictures) =>
    `Crop ${count(pictures)} ${plural(pictures, { one: 'picture', other: 'pictures' })}`,
  skip: 'Skip',
  skipAll: 'Skip cropping',
  apply: 'Crop',
  sameForAll: 'Same for all',
  reset: 'Reset',
  loading: 'Opening the picture',

  shapes: 'Shape',
  free: 'Free',
  ...figuresOf(count),
  straighten: 'Straighten',
  turn: 'Turn clockwise',
  flip: 'Flip',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',

  frame: (name) => `What is kept of ${name}`,
  help: 'The arrow keys move the frame, with Shift they change its size, with Alt by single pixels. Plus and minus zoom, Enter crops.',
  spokenSize: (width, height) => `${count(width)} by ${count(height)} pixels`,
  numbers: 'Position and size in pixels',
  left: 'Left',
  top: 'Top',
  width: 'Width',
  height: 'Height',

  strip: 'Pictures to crop',
  picture: (name) => `Crop ${name}`,
};
