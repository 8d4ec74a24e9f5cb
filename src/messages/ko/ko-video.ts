import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('ko');

/** The camera that records video, in Korean. */
export const koreanVideo: VideoMessages = {
  modes: '사진 또는 동영상',
  photoMode: '사진',
  videoMode: '동영상',

  record: '동영상 촬영',
  stop: '녹화 끝내기',
  pause: '녹화 일시정지',
  resume: '녹화 계속',
  elapsed: (seconds) => `녹화 시간: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `녹화 시간: ${duration(seconds)} / ${duration(most)}`,
  timeLeft: (seconds) => `${duration(seconds)} 남음`,
  paused: '일시정지됨',

  soundLevel: '마이크 음량',
  silence: '소리가 들리지 않습니다. 마이크가 음소거되어 있나요?',
  withoutSound: '소리 없음',
  recordWithoutSound: '소리 없이 녹화',
  microphoneAsking: '이 페이지에서 마이크를 사용해도 되는지 브라우저가 묻고 있습니다.',

  shot: '촬영한 동영상',
  use: '동영상 사용',
  add: '동영상 추가',
  cannotPlay: '이 페이지에서는 녹화를 재생할 수 없지만 사용할 수는 있습니다.',

  endedByLength: (seconds) => `녹화가 자동으로 끝났습니다. 최대 ${duration(seconds)}입니다.`,
  endedBySize: (most) => `녹화가 자동으로 끝났습니다. 최대 ${bytes(most)}입니다.`,
  endedUnseen: '다른 탭을 보는 동안 녹화가 끝났습니다.',
  endedUnplugged: '카메라를 더 이상 사용할 수 없습니다. 그때까지 녹화한 내용은 남아 있습니다.',

  announceRecording: '녹화 중',
  announceRecorded: (seconds) => `녹화됨, ${duration(seconds)}`,
  announceAdded: (added) => `동영상 추가됨, 지금까지 ${count(added)}개`,

  unrecordable: { title: '녹화하지 못했습니다', advice: '다시 시도하거나 파일을 선택하세요.' },
  microphoneTroubles: {
    refused: {
      title: '이 페이지에서는 마이크를 사용할 수 없습니다',
      advice: '브라우저 위쪽 주소 옆의 아이콘을 누르고 마이크를 허용한 다음 다시 시도하세요.',
    },
    dismissed: {
      title: '권한 요청이 닫혔습니다',
      advice: '다시 시도하고, 브라우저가 마이크를 물으면 ‘허용’을 선택하세요.',
    },
    system: {
      title: '기기가 브라우저의 마이크 사용을 허용하지 않습니다',
      advice: '기기의 개인정보 보호 설정에서 허용한 다음 다시 시도하세요.',
    },
    missing: {
      title: '마이크를 찾을 수 없습니다',
      advice: '마이크를 연결하고 다시 시도하거나 소리 없이 녹화하세요.',
    },
    'in-use': {
      title: '마이크가 사용 중입니다',
      advice: '마이크를 사용하는 다른 프로그램과 탭을 닫고 다시 시도하세요.',
    },
    unplugged: {
      title: '마이크를 더 이상 사용할 수 없습니다',
      advice: '연결이 끊겼거나 이 페이지의 권한이 취소되었습니다. 연결한 다음 다시 시도하세요.',
    },
    failed: {
      title: '마이크를 시작하지 못했습니다',
      advice: '다시 시도하거나 소리 없이 녹화하세요.',
    },
  },
};
