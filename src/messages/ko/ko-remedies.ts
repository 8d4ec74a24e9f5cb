import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';
import type { RemedyMessages } from '../remedy-messages.js';

const { count } = quantitiesOf('ko');
const { size } = figuresOf(count);

/** Help for pictures that break a limit, in Korean. */
export const koreanRemedies: RemedyMessages = {
  cropToFit: '맞게 자르기',
  cropToFitFile: (name) => `${name} 맞게 자르기`,
  shrink: '맞게 줄이기',
  shrinkFile: (name) => `${name} 맞게 줄이기`,
  shrinkHint: '맞게 줄이기: 세밀한 부분이 사라집니다',
  shrunkTo: ({ width, height }) => `${size(width, height)}픽셀로 줄임`,
  compressed: '압축됨, 세밀한 부분이 사라짐',
};
