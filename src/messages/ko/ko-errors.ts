import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { koreanPixels } from './ko-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('ko');
const { size } = figuresOf(count);
const quote = quoting('“', '”');

/** What went wrong and what to do, in Korean. */
export const koreanErrors: Messages['errors'] = {
  network: () => '연결이 끊겼습니다. 사라진 것은 없습니다.',
  stalled: () => '업로드가 멈췄습니다. 사라진 것은 없습니다.',
  offline: () => '오프라인 상태입니다. 인터넷에 연결한 다음 다시 시도하세요.',
  'rate-limited': () => '지금 서버가 너무 바쁩니다. 1분 후에 다시 시도하세요.',
  server: (facts) => quote('서버가 지금 파일을 받지 못했습니다', facts, '다시 시도하세요.'),
  'bad-answer': () =>
    '서버의 응답을 이해할 수 없습니다. 다시 시도하거나 이 페이지의 운영자에게 알려 주세요.',

  rejected: (facts) =>
    quote('서버가 파일을 거부했습니다', facts, '다시 시도하거나 다른 파일을 선택하세요.'),
  signature: () => '이 페이지는 업로드할 수 없었습니다. 페이지를 새로 고치고 다시 시도하세요.',
  uncertain: () => '파일이 도착했을 수 있지만 서버의 응답이 사라졌습니다. 다시 시도하세요.',
  aborted: () => '완료되기 전에 취소되었습니다.',
  checksum: () => '파일이 손상된 채 도착했습니다. 다시 시도하세요.',
  'file-unreadable': () =>
    '파일을 더 이상 읽을 수 없습니다. 옮겨졌거나 삭제되었을 수 있습니다. 다시 선택하세요.',
  'file-changed': () => '업로드하는 동안 파일이 변경되었습니다. 다시 선택하세요.',
  'folder-endless': () =>
    '이 폴더에는 폴더가 너무 많거나 끝이 없는 링크가 있습니다. 파일을 직접 선택하세요.',
  'other-file': () =>
    '다른 파일이거나 그 뒤에 변경된 파일입니다. 이전 파일을 선택하거나 이 줄을 제거하세요.',

  empty: () => '빈 파일입니다. 다른 파일을 선택하세요.',
  'too-large': (facts) => compare('큽니다', facts, '더 작은 파일을 선택하세요.'),
  'too-small': (facts) => compare('작습니다', facts, '더 큰 파일을 선택하세요.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? '다른 파일과 합치면 너무 큽니다. 먼저 일부를 제거하세요.'
      : `다른 파일과 합치면 ${bytes(limit)}를 넘습니다. 먼저 일부를 제거하세요.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `이 종류의 파일은 사용할 수 없습니다. ${accepted} 파일을 선택하세요.`
      : '이 종류의 파일은 사용할 수 없습니다. 다른 파일을 선택하세요.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? '파일이 너무 많습니다. 하나를 제거해 자리를 만드세요.'
      : limit === 1
        ? '여기에는 파일을 하나만 추가할 수 있습니다. 먼저 다른 파일을 제거하세요.'
        : `여기에는 파일을 ${count(limit)}개까지만 추가할 수 있습니다. 하나를 제거해 자리를 만드세요.`,

  'picture-unreadable': () =>
    '이 이미지는 여기에서 열 수 없어 자를 수 없습니다. 다른 파일을 선택하세요.',
  'picture-too-large': () =>
    '이 이미지는 픽셀이 너무 많아 여기에서 자를 수 없습니다. 더 작은 이미지를 선택하세요.',
  'picture-unshrinkable': () =>
    '이 이미지는 망가뜨리지 않고 충분히 줄일 수 없습니다. 다른 이미지를 선택하세요.',
  'picture-too-wide': ({ limit = 0 }) =>
    `너비가 ${count(limit)}픽셀을 넘습니다. 더 작은 이미지를 선택하세요.`,
  'picture-too-high': ({ limit = 0 }) =>
    `높이가 ${count(limit)}픽셀을 넘습니다. 더 작은 이미지를 선택하세요.`,
  'too-few-pixels': (facts) =>
    `${pixelLimitText(facts.pixelLimit, koreanPixels)}보다 작습니다${pixelsInBrackets(facts, size)}. 더 큰 이미지를 선택하세요.`,

  duplicate: ({ twin }) =>
    twin
      ? `목록에 있는 ${isolated(twin)} 파일과 같습니다. 두 번 업로드되지 않습니다.`
      : '이 파일은 이미 목록에 있습니다. 두 번 업로드되지 않습니다.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || '이 페이지에서는 이 파일을 사용할 수 없습니다. 다른 파일을 선택하세요.',
  'address-uncroppable': () =>
    '이미지가 있는 사이트가 이 페이지의 접근을 허용하지 않아 자를 수 없습니다. 기기에 저장한 다음 거기에서 선택하세요.',
  'bad-address': () =>
    '이 주소에서는 가져올 수 없습니다. https:// 또는 http://로 시작하는지 확인하세요.',

  'delete-expired': () =>
    '서버에서 삭제할 수 있는 시간이 지났습니다. 이 목록에서 빼는 것만 가능합니다.',
  'delete-refused': (facts) =>
    quote('서버가 더 이상 파일을 삭제하지 않습니다', facts, '이 목록에서 빼는 것만 가능합니다.'),

  configuration: (facts) =>
    quote(
      '이 페이지의 업로드 설정이 올바르지 않습니다',
      facts,
      '이 페이지의 운영자에게 알려 주세요.',
    ),
  'unknown-file': () => '이 파일은 더 이상 목록에 없습니다. 다시 선택하세요.',
  'illegal-state': () => '지금은 할 수 없었습니다. 다시 시도하세요.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `여기에서 허용하는 것보다 ${relation}. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${limit}보다 ${relation}(${actual}). ${advice}`;
}
