import { startWorker } from '../client/start-worker.js';
import { PictureDesk } from '../image/picture-desk.js';
import pictureWorkerAddress from '../image/picture-worker.js?worker&url';

/** Where a session has its pictures worked on; workers start with the first one. */
export function openPictureDesk(): PictureDesk {
  return new PictureDesk(() => startWorker(pictureWorkerAddress), navigator.hardwareConcurrency);
}
