import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('zh-Hans');

/** The camera that records video, in simplified Chinese. */
export const simplifiedChineseVideo: VideoMessages = {
  modes: '照片或视频',
  photoMode: '照片',
  videoMode: '视频',

  record: '录制视频',
  stop: '停止录制',
  pause: '暂停录制',
  resume: '继续录制',
  elapsed: (seconds) => `已录制：${duration(seconds)}`,
  elapsedOf: (seconds, most) => `已录制：${duration(seconds)} / ${duration(most)}`,
  timeLeft: (seconds) => `还剩 ${duration(seconds)}`,
  paused: '已暂停',

  soundLevel: '麦克风音量',
  silence: '没有声音。麦克风是否已静音？',
  withoutSound: '无声音',
  recordWithoutSound: '无声录制',
  microphoneAsking: '浏览器正在询问此网页能否使用麦克风。',

  shot: '您录制的视频',
  use: '使用视频',
  add: '添加视频',
  cannotPlay: '此网页不允许播放录制内容，但仍可使用。',

  endedByLength: (seconds) => `录制已自动结束：最长 ${duration(seconds)}。`,
  endedBySize: (most) => `录制已自动结束：最大 ${bytes(most)}。`,
  endedUnseen: '您查看其他标签页时，录制已结束。',
  endedUnplugged: '相机已不可用。此前录制的内容已保留。',

  announceRecording: '正在录制',
  announceRecorded: (seconds) => `已录制，${duration(seconds)}`,
  announceAdded: (added) => `已添加视频，目前共 ${count(added)} 个`,

  unrecordable: { title: '未能录制任何内容', advice: '请重试，或改为选择文件。' },
  microphoneTroubles: {
    refused: {
      title: '此网页无权使用麦克风',
      advice: '请点按浏览器顶部网址旁的图标，允许使用麦克风，然后重试。',
    },
    dismissed: { title: '权限请求已关闭', advice: '请重试，并在浏览器询问麦克风时选择“允许”。' },
    system: {
      title: '您的设备不允许浏览器使用麦克风',
      advice: '请在设备的隐私设置中允许，然后重试。',
    },
    missing: { title: '找不到麦克风', advice: '请连接麦克风后重试，或无声录制。' },
    'in-use': {
      title: '麦克风正被占用',
      advice: '请关闭正在使用麦克风的其他程序和标签页，然后重试。',
    },
    unplugged: {
      title: '麦克风已不可用',
      advice: '麦克风已断开，或此网页的权限被收回。请连接后重试。',
    },
    failed: { title: '麦克风未能启动', advice: '请重试，或无声录制。' },
  },
};
