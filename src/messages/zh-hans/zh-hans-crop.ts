import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('zh-Hans');

/** Cropping, in simplified Chinese. */
export const simplifiedChineseCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `裁剪，第 ${count(position)} 张，共 ${count(pictures)} 张` : '裁剪',
  back: '返回列表',
  cropPictures: (pictures) => `裁剪 ${count(pictures)} 张图片`,
  skip: '跳过',
  skipAll: '不裁剪',
  apply: '裁剪',
  sameForAll: '应用到全部',
  reset: '重置',
  loading: '正在打开图片',

  shapes: '比例',
  free: '自由',
  ...figuresOf(count),
  straighten: '拉直',
  turn: '顺时针旋转',
  flip: '翻转',
  zoomIn: '放大',
  zoomOut: '缩小',

  frame: (name) => `${name} 要保留的部分`,
  help: '方向键移动选框，按住 Shift 改变大小，按住 Alt 逐像素移动。加号和减号缩放，Enter 裁剪。',
  spokenSize: (width, height) => `宽 ${count(width)}、高 ${count(height)} 像素`,

  numbers: '位置和大小（像素）',
  left: '左',
  top: '上',
  width: '宽度',
  height: '高度',

  strip: '要裁剪的图片',
  picture: (name) => `裁剪 ${name}`,
};
