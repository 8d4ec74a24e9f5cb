import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './zh-hans-files.js';
import { simplifiedChinesePixels } from './zh-hans-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('zh-Hans');
const { size } = figuresOf(count);
const quote = quoting('“', '”', '。', '：');

/** What went wrong and what to do, in simplified Chinese. */
export const simplifiedChineseErrors: Messages['errors'] = {
  network: () => '连接中断。内容没有丢失。',
  stalled: () => '上传停滞不前。内容没有丢失。',
  offline: () => '您处于离线状态。请连接互联网后重试。',
  'rate-limited': () => '服务器目前太忙。请一分钟后重试。',
  server: (facts) => quote('服务器暂时无法接收文件', facts, '请重试。'),
  'bad-answer': () => '服务器的回应无法理解。请重试，或告知此网页的负责人。',

  rejected: (facts) => quote('服务器拒绝了文件', facts, '请重试，或选择其他文件。'),
  signature: () => '此网页未获准上传。请重新加载网页后重试。',
  uncertain: () => '文件可能已送达，但服务器的回应丢失了。请重试。',
  aborted: () => '完成前已取消。',
  checksum: () => '文件送达时已损坏。请重试。',
  'file-unreadable': () => '无法再读取此文件，它可能已被移动或删除。请重新选择。',
  'file-changed': () => '文件在上传过程中被更改。请重新选择。',
  'folder-endless': () => '此文件夹包含过多子文件夹或无尽的链接。请直接选择其中的文件。',
  'other-file': () => '这是另一个文件，或文件此后已被更改。请选择原来的文件，或移除此行。',

  empty: () => '文件为空。请选择其他文件。',
  'too-large': (facts) => compare('超过', facts, '请选择更小的文件。'),
  'too-small': (facts) => compare('小于', facts, '请选择更大的文件。'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? '加上其他文件后太大。请先移除一些。'
      : `加上其他文件后超过 ${bytes(limit)}。请先移除一些。`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `此处不接受这种类型的文件。请选择${accepted}。`
      : '此处不接受这种类型的文件。请选择其他文件。',
  'too-many': ({ limit }) =>
    limit === undefined
      ? '文件太多。请移除一个以腾出位置。'
      : limit === 1
        ? '此处只接受一个文件。请先移除另一个。'
        : `此处最多接受 ${countFiles(limit)}。请移除一个以腾出位置。`,

  'picture-unreadable': () => '此图片无法在这里打开，因此无法裁剪。请选择其他文件。',
  'picture-too-large': () => '此图片像素过多，无法在这里裁剪。请选择更小的图片。',
  'picture-unshrinkable': () => '此图片无法在不破坏画质的情况下缩得足够小。请选择其他图片。',
  'picture-too-wide': ({ limit = 0 }) => `宽度超过 ${count(limit)} 像素。请选择更小的图片。`,
  'picture-too-high': ({ limit = 0 }) => `高度超过 ${count(limit)} 像素。请选择更小的图片。`,
  'too-few-pixels': (facts) =>
    `小于 ${pixelLimitText(facts.pixelLimit, simplifiedChinesePixels)}${pixelsInBrackets(facts, size)}。请选择更大的图片。`,

  duplicate: ({ twin }) =>
    twin ? `与列表中的 ${isolated(twin)} 相同，不会重复上传。` : '此文件已在列表中，不会重复上传。',
  'refused-by-page': ({ pageWords }) => pageWords || '此网页不接受该文件。请选择其他文件。',
  'address-uncroppable': () =>
    '图片所在的网站不允许此网页读取它，因此无法裁剪。请将其保存到设备，再从设备中选择。',
  'bad-address': () => '无法获取此地址。请检查它是否以 https:// 或 http:// 开头。',

  'delete-expired': () => '可从服务器删除的时间已过。现在只能将其移出此列表。',
  'delete-refused': (facts) => quote('服务器不再删除此文件', facts, '现在只能将其移出此列表。'),

  configuration: (facts) => quote('此网页的上传设置不正确', facts, '请告知此网页的负责人。'),
  'unknown-file': () => '此文件已不在列表中。请重新选择。',
  'illegal-state': () => '刚才无法执行此操作。请重试。',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation}此处允许的大小。${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} ${limit}（${actual}）。${advice}`;
}
