import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('uk');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Ukrainian. */
export const ukrainianRemedies: RemedyMessages = {
  cropToFit: 'Обрізати до потрібного розміру',
  cropToFitFile: (name) => `Обрізати до потрібного розміру: ${name}`,
  shrink: 'Зменшити до потрібного розміру',
  shrinkFile: (name) => `Зменшити до потрібного розміру: ${name}`,
  shrinkHint: 'Зменшити до потрібного розміру: дрібні деталі втрачаються',
  shrunkTo: ({ width, height }) => `зменшено до ${size(width, height)} пікс.`,
  compressed: 'стиснено, дрібні деталі втрачаються',
};
