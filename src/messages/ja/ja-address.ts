import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './ja-files.js';

/** The panel for web addresses, in Japanese. */
export const japaneseAddress: AddressMessages = {
  title: 'リンクで追加',
  field: (multiple) => (multiple ? 'ファイルのアドレス（複数可）' : 'ファイルのアドレス'),
  hint: (multiple) =>
    multiple
      ? '複数ある場合は空白か改行で区切ってください。サーバーが取得します。'
      : 'サーバーが取得します。',
  add: (files) => (files > 1 ? `${countFiles(files)}を追加` : '追加'),
  onlyOne: 'ここで使えるファイルは 1 個だけです。アドレスを 1 つにしてください。',
  isEmpty: 'まずアドレスを貼り付けるか入力してください。',
  faults: {
    'no-address': 'Web アドレスではありません。ブラウザのアドレスバーからコピーしてください。',
    'own-device': 'お使いのデバイスの中にあります。戻って、そこから選択してください。',
    'other-scheme': '取得できるのは https:// か http:// で始まるアドレスだけです。',
    credentials:
      'ユーザー名かパスワードが含まれています。ほかの人に見えてしまうため、削除してください。',
    'too-long': 'アドレスとしては長すぎます。',
  },
};
