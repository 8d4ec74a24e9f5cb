import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { japanesePixels } from './ja-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('ja');
const { size } = figuresOf(count);
const quote = quoting('「', '」', '。', '：');

/** What went wrong and what to do, in Japanese. */
export const japaneseErrors: Messages['errors'] = {
  network: () => '接続が切れました。データは失われていません。',
  stalled: () => 'アップロードが進まなくなりました。データは失われていません。',
  offline: () => 'オフラインです。インターネットに接続して、もう一度お試しください。',
  'rate-limited': () => 'サーバーが混み合っています。1 分後にもう一度お試しください。',
  server: (facts) =>
    quote('サーバーがファイルを受け取れませんでした', facts, 'もう一度お試しください。'),
  'bad-answer': () =>
    'サーバーの応答を理解できません。もう一度試すか、このページの管理者にお知らせください。',

  rejected: (facts) =>
    quote(
      'サーバーがファイルを拒否しました',
      facts,
      'もう一度試すか、別のファイルを選択してください。',
    ),
  signature: () =>
    'このページにはアップロードが許可されませんでした。再読み込みして、もう一度お試しください。',
  uncertain: () =>
    'ファイルは届いた可能性がありますが、サーバーの応答が失われました。もう一度お試しください。',
  aborted: () => '完了する前にキャンセルされました。',
  checksum: () => 'ファイルが壊れて届きました。もう一度お試しください。',
  'file-unreadable': () =>
    'ファイルを読み取れなくなりました。移動または削除された可能性があります。もう一度選択してください。',
  'file-changed': () => 'アップロード中にファイルが変更されました。もう一度選択してください。',
  'folder-endless': () =>
    'このフォルダにはフォルダが多すぎるか、終わりのないリンクがあります。ファイルを直接選択してください。',
  'other-file': () =>
    '別のファイルか、その後に変更されたファイルです。以前のファイルを選択するか、この行を取り除いてください。',

  empty: () => 'ファイルが空です。別のファイルを選択してください。',
  'too-large': (facts) => compare('大きい', facts, 'もっと小さいファイルを選択してください。'),
  'too-small': (facts) => compare('小さい', facts, 'もっと大きいファイルを選択してください。'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'ほかのファイルと合わせると大きすぎます。先にいくつか取り除いてください。'
      : `ほかのファイルと合わせると ${bytes(limit)} を超えます。先にいくつか取り除いてください。`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `この種類のファイルは使えません。${accepted}を選択してください。`
      : 'この種類のファイルは使えません。別のファイルを選択してください。',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'ファイルが多すぎます。1 個取り除いて空きを作ってください。'
      : limit === 1
        ? 'ここで使えるファイルは 1 個だけです。先にもう 1 個を取り除いてください。'
        : `ここで使えるファイルは ${count(limit)} 個までです。1 個取り除いて空きを作ってください。`,

  'picture-unreadable': () =>
    'この画像はここで開けないため、切り抜けません。別のファイルを選択してください。',
  'picture-too-large': () =>
    'この画像はピクセル数が多すぎて、ここでは切り抜けません。もっと小さい画像を選択してください。',
  'picture-unshrinkable': () =>
    'この画像は、画質を損なわずに十分小さくできません。別の画像を選択してください。',
  'picture-too-wide': ({ limit = 0 }) =>
    `幅が ${count(limit)} ピクセルを超えています。もっと小さい画像を選択してください。`,
  'picture-too-high': ({ limit = 0 }) =>
    `高さが ${count(limit)} ピクセルを超えています。もっと小さい画像を選択してください。`,
  'too-few-pixels': (facts) =>
    `${pixelLimitText(facts.pixelLimit, japanesePixels)}より小さい画像です${pixelsInBrackets(facts, size)}。もっと大きい画像を選択してください。`,

  duplicate: ({ twin }) =>
    twin
      ? `一覧にある ${isolated(twin)} と同じです。二重にはアップロードされません。`
      : 'このファイルはすでに一覧にあります。二重にはアップロードされません。',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'このページではこのファイルを使えません。別のファイルを選択してください。',
  'address-uncroppable': () =>
    '画像のあるサイトがこのページからの読み取りを許可していないため、切り抜けません。デバイスに保存して、そこから選択してください。',
  'bad-address': () =>
    'このアドレスからは取得できません。https:// か http:// で始まっているか確認してください。',

  'delete-expired': () =>
    'サーバーから削除できる時間が過ぎました。この一覧から外すことだけできます。',
  'delete-refused': (facts) =>
    quote('サーバーはもう削除できません', facts, 'この一覧から外すことだけできます。'),

  configuration: (facts) =>
    quote(
      'このページのアップロード設定が正しくありません',
      facts,
      'このページの管理者にお知らせください。',
    ),
  'unknown-file': () => 'このファイルはもう一覧にありません。もう一度選択してください。',
  'illegal-state': () => '今はできませんでした。もう一度お試しください。',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `ここで使えるファイルより${relation}です。${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${limit} より${relation}です（${actual}）。${advice}`;
}
