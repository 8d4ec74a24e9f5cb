import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('zh-Hans');

/** The camera, in simplified Chinese. */
export const simplifiedChineseCamera: CameraMessages = {
  title: '相机',
  preview: '相机画面',
  shot: '您拍摄的照片',
  asking: '正在等待相机',
  askingHint: '浏览器正在询问此网页能否使用相机。在您同意之前不会发送任何内容。',
  off: '相机已关闭',
  offHint: '您查看其他标签页时，相机已关闭。',
  startAgain: '打开',

  takePhoto: '拍照',
  timer: (seconds) => `定时，${duration(seconds)}`,
  switchCamera: '切换相机',
  cameras: '选择相机',
  camera: (position) => `相机 ${count(position)}`,
  retake: '重拍',
  use: '使用照片',
  add: '添加照片',
  done: (added) => `完成，已添加 ${count(added)} 张`,

  announceLive: '相机已打开',
  announceTaken: '已拍照',
  announceAdded: (added) => `已添加，目前共 ${count(added)} 张照片`,

  troubles: {
    refused: {
      title: '此网页无权使用相机',
      advice: '请点按浏览器顶部网址旁的图标，允许使用相机，然后重试。',
    },
    dismissed: { title: '权限请求已关闭', advice: '请重试，并在浏览器询问相机时选择“允许”。' },
    system: {
      title: '您的设备不允许浏览器使用相机',
      advice: '请在设备的隐私设置中允许，然后重试。',
    },
    missing: { title: '找不到相机', advice: '请连接相机后重试，或改为选择文件。' },
    'in-use': { title: '相机正被占用', advice: '请关闭正在使用相机的其他程序和标签页，然后重试。' },
    unplugged: {
      title: '相机已不可用',
      advice: '相机已断开，或此网页的权限被收回。请连接后重试。',
    },
    unsupported: {
      title: '此网页上不能使用相机',
      advice: '浏览器只允许 https 网址的网页使用相机。请改为选择文件。',
    },
    failed: { title: '相机未能启动', advice: '请重试，或改为选择文件。' },
  },
};
