import { startWorker } from '../client/start-worker.js';
import addressWorkerAddress from '../image/address-worker.js?worker&url';
import { PictureAddresses } from '../image/picture-addresses.js';
import { PictureDesk } from '../image/picture-desk.js';
import pageWorkerAddress from '../image/page-worker.js?worker&url';
import pictureWorkerAddress from '../image/picture-worker.js?worker&url';

/** Where a session has its pictures worked on; workers start with the first one. */
export function openPictureDesk(): PictureDesk {
  return new PictureDesk(() => startWorker(pictureWorkerAddress), navigator.hardwareConcurrency);
}

/** Starts a worker that reads PDFs. @throws Error where none can be had */
export function hirePageReader(): Worker {
  return startWorker(pageWorkerAddress);
}

/** Where a session has the addresses of its small pictures from. */
export function openPictureAddresses(): PictureAddresses {
  return new PictureAddresses(() => startWorker(addressWorkerAddress));
}
