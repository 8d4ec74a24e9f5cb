import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('zh-Hant');

/** The camera that records video, in traditional Chinese. */
export const traditionalChineseVideo: VideoMessages = {
  modes: '相片或影片',
  photoMode: '相片',
  videoMode: '影片',

  record: '錄製影片',
  stop: '停止錄製',
  pause: '暫停錄製',
  resume: '繼續錄製',
  elapsed: (seconds) => `已錄製：${duration(seconds)}`,
  elapsedOf: (seconds, most) => `已錄製：${duration(seconds)} / ${duration(most)}`,
  timeLeft: (seconds) => `剩餘 ${duration(seconds)}`,
  paused: '已暫停',

  soundLevel: '麥克風音量',
  silence: '沒有聲音。麥克風是否已靜音？',
  withoutSound: '無聲音',
  recordWithoutSound: '無聲錄製',
  microphoneAsking: '瀏覽器正在詢問此網頁能否使用麥克風。',

  shot: '您錄製的影片',
  use: '使用影片',
  add: '新增影片',
  cannotPlay: '此網頁不允許播放錄製內容，但仍可使用。',

  endedByLength: (seconds) => `錄製已自動結束：最長 ${duration(seconds)}。`,
  endedBySize: (most) => `錄製已自動結束：最大 ${bytes(most)}。`,
  endedUnseen: '您檢視其他分頁時，錄製已結束。',
  endedUnplugged: '相機已不可用。先前錄製的內容已保留。',

  announceRecording: '正在錄製',
  announceRecorded: (seconds) => `已錄製，${duration(seconds)}`,
  announceAdded: (added) => `已新增影片，目前共 ${count(added)} 個`,

  unrecordable: { title: '未能錄製任何內容', advice: '請重試，或改為選擇檔案。' },
  microphoneTroubles: {
    refused: {
      title: '此網頁無權使用麥克風',
      advice: '請點按瀏覽器頂部網址旁的圖示，允許使用麥克風，然後重試。',
    },
    dismissed: { title: '權限請求已關閉', advice: '請重試，並在瀏覽器詢問麥克風時選擇「允許」。' },
    system: {
      title: '您的裝置不允許瀏覽器使用麥克風',
      advice: '請在裝置的隱私權設定中允許，然後重試。',
    },
    missing: { title: '找不到麥克風', advice: '請連接麥克風後重試，或無聲錄製。' },
    'in-use': {
      title: '麥克風正被佔用',
      advice: '請關閉正在使用麥克風的其他程式和分頁，然後重試。',
    },
    unplugged: {
      title: '麥克風已不可用',
      advice: '麥克風已斷開，或此網頁的權限被收回。請連接後重試。',
    },
    failed: { title: '麥克風未能啟動', advice: '請重試，或無聲錄製。' },
  },
};
