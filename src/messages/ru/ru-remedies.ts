import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('ru');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Russian. */
export const russianRemedies: RemedyMessages = {
  cropToFit: 'Обрезать до нужного размера',
  cropToFitFile: (name) => `Обрезать до нужного размера: ${name}`,
  shrink: 'Уменьшить до нужного размера',
  shrinkFile: (name) => `Уменьшить до нужного размера: ${name}`,
  shrinkHint: 'Уменьшить до нужного размера: мелкие детали теряются',
  shrunkTo: ({ width, height }) => `уменьшено до ${size(width, height)} пикс.`,
  compressed: 'сжато, мелкие детали теряются',
};
