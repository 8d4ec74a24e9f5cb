import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('ja');

/** Cropping, in Japanese. */
export const japaneseCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `切り抜き、${count(position)} / ${count(pictures)}` : '切り抜き',
  back: '一覧に戻る',
  cropPictures: (pictures) => `${count(pictures)} 枚の画像を切り抜く`,
  skip: 'スキップ',
  skipAll: '切り抜かない',
  apply: '切り抜く',
  sameForAll: 'すべてに適用',
  reset: 'リセット',
  loading: '画像を開いています',

  shapes: '比率',
  free: '自由',
  ...figuresOf(count),
  straighten: '傾き補正',
  turn: '右に回転',
  flip: '反転',
  zoomIn: '拡大',
  zoomOut: '縮小',

  frame: (name) => `${name} の残す部分`,
  help: '矢印キーで枠を移動、Shift を押しながらで大きさを変更、Alt を押しながらで 1 ピクセルずつ動きます。プラスとマイナスで拡大・縮小、Enter で切り抜きます。',
  spokenSize: (width, height) => `幅 ${count(width)}、高さ ${count(height)} ピクセル`,

  numbers: '位置と大きさ（ピクセル）',
  left: '左',
  top: '上',
  width: '幅',
  height: '高さ',

  strip: '切り抜く画像',
  picture: (name) => `${name} を切り抜く`,
};
