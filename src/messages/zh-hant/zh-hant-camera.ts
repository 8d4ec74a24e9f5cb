import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, duration } = quantitiesOf('zh-Hant');

/** The camera, in traditional Chinese. */
export const traditionalChineseCamera: CameraMessages = {
  title: '相機',
  preview: '相機畫面',
  shot: '您拍攝的相片',
  asking: '正在等待相機',
  askingHint: '瀏覽器正在詢問此網頁能否使用相機。在您同意之前不會傳送任何內容。',
  off: '相機已關閉',
  offHint: '您檢視其他分頁時，相機已關閉。',
  startAgain: '開啟',

  takePhoto: '拍照',
  timer: (seconds) => `倒數計時，${duration(seconds)}`,
  switchCamera: '切換相機',
  cameras: '選擇相機',
  camera: (position) => `相機 ${count(position)}`,
  retake: '重拍',
  use: '使用相片',
  add: '新增相片',
  done: (added) => `完成，已新增 ${count(added)} 張`,

  announceLive: '相機已開啟',
  announceTaken: '已拍照',
  announceAdded: (added) => `已新增，目前共 ${count(added)} 張相片`,

  troubles: {
    refused: {
      title: '此網頁無權使用相機',
      advice: '請點按瀏覽器頂部網址旁的圖示，允許使用相機，然後重試。',
    },
    dismissed: { title: '權限請求已關閉', advice: '請重試，並在瀏覽器詢問相機時選擇「允許」。' },
    system: {
      title: '您的裝置不允許瀏覽器使用相機',
      advice: '請在裝置的隱私權設定中允許，然後重試。',
    },
    missing: { title: '找不到相機', advice: '請連接相機後重試，或改為選擇檔案。' },
    'in-use': { title: '相機正被佔用', advice: '請關閉正在使用相機的其他程式和分頁，然後重試。' },
    unplugged: {
      title: '相機已不可用',
      advice: '相機已斷開，或此網頁的權限被收回。請連接後重試。',
    },
    unsupported: {
      title: '此網頁上不能使用相機',
      advice: '瀏覽器只允許 https 網址的網頁使用相機。請改為選擇檔案。',
    },
    failed: { title: '相機未能啟動', advice: '請重試，或改為選擇檔案。' },
  },
};
