import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './zh-hans-files.js';

/** The panel for web addresses, in simplified Chinese. */
export const simplifiedChineseAddress: AddressMessages = {
  title: '通过链接添加',
  field: (multiple) => (multiple ? '文件地址（可多个）' : '文件地址'),
  hint: (multiple) =>
    multiple ? '多个地址请用空格或换行分隔。文件由服务器获取。' : '文件由服务器获取。',
  add: (files) => (files > 1 ? `添加 ${countFiles(files)}` : '添加'),
  onlyOne: '此处只接受一个文件。请只保留一个地址。',
  isEmpty: '请先粘贴或输入地址。',
  faults: {
    'no-address': '这不是网址。请从浏览器的地址栏复制。',
    'own-device': '该文件在您自己的设备上。请返回并从设备中选择。',
    'other-scheme': '只能获取以 https:// 或 http:// 开头的地址。',
    credentials: '其中包含用户名或密码。请将其去掉，以免被他人看到。',
    'too-long': '作为地址太长了。',
  },
};
