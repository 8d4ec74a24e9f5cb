import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('ja');

/** The camera, in Japanese. */
export const japaneseCamera: CameraMessages = {
  title: 'カメラ',
  preview: 'カメラの映像',
  shot: '撮った写真',
  asking: 'カメラを待っています',
  askingHint:
    'このページでカメラを使ってよいか、ブラウザが確認しています。許可するまで何も送信されません。',
  off: 'カメラはオフです',
  offHint: '別のタブを見ている間にオフになりました。',
  startAgain: 'オンにする',

  takePhoto: '写真を撮る',
  timer: (seconds) => `タイマー、${duration(seconds)}`,
  switchCamera: 'カメラを切り替え',
  cameras: 'カメラの選択',
  camera: (position) => `カメラ ${count(position)}`,
  retake: '撮り直す',
  use: '写真を使う',
  add: '写真を追加',
  done: (added) => `完了（${count(added)} 枚追加）`,

  announceLive: 'カメラがオンになりました',
  announceTaken: '写真を撮りました',
  announceAdded: (added) => `追加しました。これまでに ${count(added)} 枚です`,

  troubles: {
    refused: {
      title: 'このページではカメラを使えません',
      advice:
        'ブラウザ上部のアドレス横のアイコンを押し、カメラを許可して、もう一度お試しください。',
    },
    dismissed: {
      title: '確認が閉じられました',
      advice: 'もう一度試し、ブラウザがカメラについて尋ねたら「許可」を選んでください。',
    },
    system: {
      title: 'デバイスがブラウザにカメラの使用を許可していません',
      advice: 'デバイスのプライバシー設定で許可して、もう一度お試しください。',
    },
    missing: {
      title: 'カメラが見つかりません',
      advice: 'カメラを接続してもう一度試すか、ファイルを選択してください。',
    },
    'in-use': {
      title: 'カメラは使用中です',
      advice: 'カメラを使っているほかのアプリやタブを閉じて、もう一度お試しください。',
    },
    unplugged: {
      title: 'カメラがなくなりました',
      advice:
        '取り外されたか、このページの許可が取り消されました。接続してもう一度お試しください。',
    },
    unsupported: {
      title: 'このページではカメラを利用できません',
      advice:
        'ブラウザが許可するのは https で始まるページだけです。代わりにファイルを選択してください。',
    },
    failed: {
      title: 'カメラを起動できませんでした',
      advice: 'もう一度試すか、ファイルを選択してください。',
    },
  },
};
