import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ko');

/** Cropping, in Korean. */
export const koreanCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `자르기, ${count(position)} / ${count(pictures)}` : '자르기',
  back: '목록으로 돌아가기',
  cropPictures: (pictures) => `이미지 ${count(pictures)}개 자르기`,
  skip: '건너뛰기',
  skipAll: '자르지 않기',
  apply: '자르기',
  sameForAll: '모두에 적용',
  reset: '초기화',
  loading: '이미지를 여는 중',

  shapes: '비율',
  free: '자유',
  ...figuresOf(count),
  straighten: '수평 맞추기',
  turn: '시계 방향으로 회전',
  flip: '뒤집기',
  zoomIn: '확대',
  zoomOut: '축소',

  frame: (name) => `${name}에서 남길 부분`,
  help: '화살표 키로 틀을 옮기고, Shift와 함께 크기를 바꾸며, Alt와 함께 1픽셀씩 움직입니다. 더하기와 빼기로 확대·축소하고 Enter로 자릅니다.',
  spokenSize: (width, height) => `너비 ${count(width)}, 높이 ${count(height)}픽셀`,

  numbers: '위치와 크기(픽셀)',
  left: '왼쪽',
  top: '위',
  width: '너비',
  height: '높이',

  strip: '자를 이미지',
  picture: (name) => `${name} 자르기`,
};
