import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('ja');

/** The camera that records video, in Japanese. */
export const japaneseVideo: VideoMessages = {
  modes: '写真か動画か',
  photoMode: '写真',
  videoMode: '動画',

  record: '動画を撮る',
  stop: '録画を終了',
  pause: '録画を一時停止',
  resume: '録画を再開',
  elapsed: (seconds) => `録画時間: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `録画時間: ${duration(seconds)} / ${duration(most)}`,
  timeLeft: (seconds) => `残り ${duration(seconds)}`,
  paused: '一時停止中',

  soundLevel: 'マイクの音量',
  silence: '音が聞こえません。マイクがミュートになっていませんか？',
  withoutSound: '音声なし',
  recordWithoutSound: '音声なしで録画',
  microphoneAsking: 'このページでマイクを使ってよいか、ブラウザが確認しています。',

  shot: '撮った動画',
  use: '動画を使う',
  add: '動画を追加',
  cannotPlay: 'このページでは録画を再生できませんが、使うことはできます。',

  endedByLength: (seconds) => `録画は自動的に終了しました。最長 ${duration(seconds)}です。`,
  endedBySize: (most) => `録画は自動的に終了しました。最大 ${bytes(most)} です。`,
  endedUnseen: '別のタブを見ている間に録画が終了しました。',
  endedUnplugged: 'カメラがなくなりました。それまでの録画は残っています。',

  announceRecording: '録画中',
  announceRecorded: (seconds) => `録画しました、${duration(seconds)}`,
  announceAdded: (added) => `動画を追加しました。これまでに ${count(added)} 本です`,

  unrecordable: {
    title: '録画できませんでした',
    advice: 'もう一度試すか、ファイルを選択してください。',
  },
  microphoneTroubles: {
    refused: {
      title: 'このページではマイクを使えません',
      advice:
        'ブラウザ上部のアドレス横のアイコンを押し、マイクを許可して、もう一度お試しください。',
    },
    dismissed: {
      title: '確認が閉じられました',
      advice: 'もう一度試し、ブラウザがマイクについて尋ねたら「許可」を選んでください。',
    },
    system: {
      title: 'デバイスがブラウザにマイクの使用を許可していません',
      advice: 'デバイスのプライバシー設定で許可して、もう一度お試しください。',
    },
    missing: {
      title: 'マイクが見つかりません',
      advice: 'マイクを接続してもう一度試すか、音声なしで録画してください。',
    },
    'in-use': {
      title: 'マイクは使用中です',
      advice: 'マイクを使っているほかのアプリやタブを閉じて、もう一度お試しください。',
    },
    unplugged: {
      title: 'マイクがなくなりました',
      advice:
        '取り外されたか、このページの許可が取り消されました。接続してもう一度お試しください。',
    },
    failed: {
      title: 'マイクを起動できませんでした',
      advice: 'もう一度試すか、音声なしで録画してください。',
    },
  },
};
