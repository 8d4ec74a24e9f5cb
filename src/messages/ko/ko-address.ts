import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './ko-files.js';

/** The panel for web addresses, in Korean. */
export const koreanAddress: AddressMessages = {
  title: '링크로 추가',
  field: (multiple) => (multiple ? '파일 주소들' : '파일 주소'),
  hint: (multiple) =>
    multiple
      ? '여러 개는 공백이나 줄바꿈으로 구분하세요. 서버가 파일을 가져옵니다.'
      : '서버가 파일을 가져옵니다.',
  add: (files) => (files > 1 ? `${countFiles(files)} 추가` : '추가'),
  onlyOne: '여기에는 파일을 하나만 추가할 수 있습니다. 주소를 하나만 남기세요.',
  isEmpty: '먼저 주소를 붙여넣거나 입력하세요.',
  faults: {
    'no-address': '웹 주소가 아닙니다. 브라우저의 주소 표시줄에서 복사하세요.',
    'own-device': '사용 중인 기기에 있는 파일입니다. 돌아가서 거기에서 선택하세요.',
    'other-scheme': 'https:// 또는 http://로 시작하는 주소만 가져올 수 있습니다.',
    credentials: '사용자 이름이나 비밀번호가 들어 있습니다. 다른 사람이 볼 수 있으니 빼 주세요.',
    'too-long': '주소로 쓰기에는 너무 깁니다.',
  },
};
