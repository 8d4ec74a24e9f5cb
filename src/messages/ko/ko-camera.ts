import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('ko');

/** The camera, in Korean. */
export const koreanCamera: CameraMessages = {
  title: '카메라',
  preview: '카메라 화면',
  shot: '찍은 사진',
  asking: '카메라를 기다리는 중',
  askingHint:
    '이 페이지에서 카메라를 사용해도 되는지 브라우저가 묻고 있습니다. 허용하기 전에는 아무것도 전송되지 않습니다.',
  off: '카메라가 꺼져 있습니다',
  offHint: '다른 탭을 보는 동안 꺼졌습니다.',
  startAgain: '켜기',

  takePhoto: '사진 찍기',
  timer: (seconds) => `타이머, ${duration(seconds)}`,
  switchCamera: '카메라 전환',
  cameras: '카메라 선택',
  camera: (position) => `카메라 ${count(position)}`,
  retake: '다시 찍기',
  use: '사진 사용',
  add: '사진 추가',
  done: (added) => `완료, ${count(added)}장 추가됨`,

  announceLive: '카메라가 켜졌습니다',
  announceTaken: '사진을 찍었습니다',
  announceAdded: (added) => `추가됨, 지금까지 ${count(added)}장`,

  troubles: {
    refused: {
      title: '이 페이지에서는 카메라를 사용할 수 없습니다',
      advice: '브라우저 위쪽 주소 옆의 아이콘을 누르고 카메라를 허용한 다음 다시 시도하세요.',
    },
    dismissed: {
      title: '권한 요청이 닫혔습니다',
      advice: '다시 시도하고, 브라우저가 카메라를 물으면 ‘허용’을 선택하세요.',
    },
    system: {
      title: '기기가 브라우저의 카메라 사용을 허용하지 않습니다',
      advice: '기기의 개인정보 보호 설정에서 허용한 다음 다시 시도하세요.',
    },
    missing: {
      title: '카메라를 찾을 수 없습니다',
      advice: '카메라를 연결하고 다시 시도하거나 파일을 선택하세요.',
    },
    'in-use': {
      title: '카메라가 사용 중입니다',
      advice: '카메라를 사용하는 다른 프로그램과 탭을 닫고 다시 시도하세요.',
    },
    unplugged: {
      title: '카메라를 더 이상 사용할 수 없습니다',
      advice: '연결이 끊겼거나 이 페이지의 권한이 취소되었습니다. 연결한 다음 다시 시도하세요.',
    },
    unsupported: {
      title: '이 페이지에서는 카메라를 쓸 수 없습니다',
      advice: '브라우저는 https 주소의 페이지에서만 허용합니다. 대신 파일을 선택하세요.',
    },
    failed: { title: '카메라를 시작하지 못했습니다', advice: '다시 시도하거나 파일을 선택하세요.' },
  },
};
