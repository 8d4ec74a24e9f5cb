import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './zh-hant-files.js';
import { traditionalChinesePixels } from './zh-hant-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('zh-Hant');
const { size } = figuresOf(count);
const quote = quoting('「', '」', '。', '：');

/** What went wrong and what to do, in traditional Chinese. */
export const traditionalChineseErrors: Messages['errors'] = {
  network: () => '連接中斷。內容沒有遺失。',
  stalled: () => '上傳停滯不前。內容沒有遺失。',
  offline: () => '您處於離線狀態。請連線到網際網路後重試。',
  'rate-limited': () => '伺服器目前太忙。請一分鐘後重試。',
  server: (facts) => quote('伺服器暫時無法接收檔案', facts, '請重試。'),
  'bad-answer': () => '伺服器的回應無法理解。請重試，或告知此網頁的管理者。',

  rejected: (facts) => quote('伺服器拒絕了檔案', facts, '請重試，或選擇其他檔案。'),
  signature: () => '此網頁未獲准上傳。請重新載入網頁後重試。',
  uncertain: () => '檔案可能已送達，但伺服器的回應遺失了。請重試。',
  aborted: () => '完成前已取消。',
  checksum: () => '檔案送達時已損壞。請重試。',
  'file-unreadable': () => '無法再讀取此檔案，它可能已被移動或刪除。請重新選擇。',
  'file-changed': () => '檔案在上傳過程中被變更。請重新選擇。',
  'folder-endless': () => '此資料夾包含過多子資料夾或無盡的連結。請直接選擇其中的檔案。',
  'other-file': () => '這是另一個檔案，或檔案此後已被變更。請選擇原來的檔案，或移除此行。',

  empty: () => '檔案是空的。請選擇其他檔案。',
  'too-large': (facts) => compare('超過', facts, '請選擇更小的檔案。'),
  'too-small': (facts) => compare('小於', facts, '請選擇更大的檔案。'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? '加上其他檔案後太大。請先移除一些。'
      : `加上其他檔案後超過 ${bytes(limit)}。請先移除一些。`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `此處不接受這種類型的檔案。請選擇${accepted}。`
      : '此處不接受這種類型的檔案。請選擇其他檔案。',
  'too-many': ({ limit }) =>
    limit === undefined
      ? '檔案太多。請移除一個以騰出位置。'
      : limit === 1
        ? '此處只接受一個檔案。請先移除另一個。'
        : `此處最多接受 ${countFiles(limit)}。請移除一個以騰出位置。`,

  'picture-unreadable': () => '此圖片無法在這裡開啟，因此無法裁切。請選擇其他檔案。',
  'picture-too-large': () => '此圖片像素過多，無法在這裡裁切。請選擇更小的圖片。',
  'picture-unshrinkable': () => '此圖片無法在不破壞畫質的情況下縮得足夠小。請選擇其他圖片。',
  'picture-too-wide': ({ limit = 0 }) => `寬度超過 ${count(limit)} 像素。請選擇更小的圖片。`,
  'picture-too-high': ({ limit = 0 }) => `高度超過 ${count(limit)} 像素。請選擇更小的圖片。`,
  'too-few-pixels': (facts) =>
    `小於 ${pixelLimitText(facts.pixelLimit, traditionalChinesePixels)}${pixelsInBrackets(facts, size)}。請選擇更大的圖片。`,

  duplicate: ({ twin }) =>
    twin ? `與清單中的 ${isolated(twin)} 相同，不會重複上傳。` : '此檔案已在清單中，不會重複上傳。',
  'refused-by-page': ({ pageWords }) => pageWords || '此網頁不接受該檔案。請選擇其他檔案。',
  'address-uncroppable': () =>
    '圖片所在的網站不允許此網頁讀取它，因此無法裁切。請將其儲存到裝置，再從裝置中選擇。',
  'bad-address': () => '無法擷取此網址。請檢查它是否以 https:// 或 http:// 開頭。',

  'delete-expired': () => '可從伺服器刪除的時間已過。現在只能將其移出此清單。',
  'delete-refused': (facts) => quote('伺服器不再刪除此檔案', facts, '現在只能將其移出此清單。'),

  configuration: (facts) => quote('此網頁的上傳設定不正確', facts, '請告知此網頁的管理者。'),
  'unknown-file': () => '此檔案已不在清單中。請重新選擇。',
  'illegal-state': () => '剛才無法執行此操作。請重試。',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation}此處允許的大小。${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} ${limit}（${actual}）。${advice}`;
}
