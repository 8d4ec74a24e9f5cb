import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './zh-hant-files.js';

/** The panel for web addresses, in traditional Chinese. */
export const traditionalChineseAddress: AddressMessages = {
  title: '透過連結新增',
  field: (multiple) => (multiple ? '檔案網址（可多個）' : '檔案網址'),
  hint: (multiple) =>
    multiple ? '多個網址請用空格或換行分隔。檔案由伺服器擷取。' : '檔案由伺服器擷取。',
  add: (files) => (files > 1 ? `新增 ${countFiles(files)}` : '新增'),
  onlyOne: '此處只接受一個檔案。請只保留一個網址。',
  isEmpty: '請先貼上或輸入網址。',
  faults: {
    'no-address': '這不是網址。請從瀏覽器的網址列複製。',
    'own-device': '該檔案在您自己的裝置上。請返回並從裝置中選擇。',
    'other-scheme': '只能擷取以 https:// 或 http:// 開頭的網址。',
    credentials: '其中包含使用者名稱或密碼。請將其去掉，以免被他人看到。',
    'too-long': '作為網址太長了。',
  },
};
