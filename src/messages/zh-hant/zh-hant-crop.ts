import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hant');

/** Cropping, in traditional Chinese. */
export const traditionalChineseCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `裁切，第 ${count(position)} 張，共 ${count(pictures)} 張` : '裁切',
  back: '返回清單',
  cropPictures: (pictures) => `裁切 ${count(pictures)} 張圖片`,
  skip: '跳過',
  skipAll: '不裁切',
  apply: '裁切',
  sameForAll: '套用到全部',
  reset: '重設',
  loading: '正在開啟圖片',

  shapes: '比例',
  free: '自由',
  ...figuresOf(count),
  straighten: '拉正',
  turn: '順時針旋轉',
  flip: '翻轉',
  zoomIn: '放大',
  zoomOut: '縮小',

  frame: (name) => `${name} 要保留的部分`,
  help: '方向鍵移動選取框，按住 Shift 改變大小，按住 Alt 逐像素移動。加號和減號縮放，Enter 裁切。',
  spokenSize: (width, height) => `寬 ${count(width)}、高 ${count(height)} 像素`,

  numbers: '位置和大小（像素）',
  left: '左',
  top: '上',
  width: '寬度',
  height: '高度',

  strip: '要裁切的圖片',
  picture: (name) => `裁切 ${name}`,
};
