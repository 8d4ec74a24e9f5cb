import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('ja');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Japanese. */
export const japaneseRemedies: RemedyMessages = {
  cropToFit: '収まるように切り抜く',
  cropToFitFile: (name) => `収まるように切り抜く: ${name}`,
  shrink: '収まるように縮小',
  shrinkFile: (name) => `収まるように縮小: ${name}`,
  shrinkHint: '収まるように縮小: 細部は失われます',
  shrunkTo: ({ width, height }) => `${size(width, height)} ピクセルに縮小済み`,
  compressed: '圧縮済み、細部は失われています',
};
