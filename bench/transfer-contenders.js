/** In the page: every way to send a blob that is measured, each as `(blob, address) => Promise`. */
import Uppy from '@uppy/core';
import XHRUpload from '@uppy/xhr-upload';
import * as tus from 'tus-js-client';

const ENDPOINT = '/v1_1/demo/auto/upload';

/** Loaded before anything is measured, as the others are. */
const { upload } = await import(/* @vite-ignore */ window.clientAddress);

async function uploadWidget(blob, uploadPrefix, options) {
  const params = { upload_preset: 'p' };
  await upload(blob, { cloudName: 'demo', uploadPrefix, params, ...options }).result;
}

window.contenders = {
  'upload-widget': (blob, address) => uploadWidget(blob, address, { digester: undefined }),
  'upload-widget, with checksum': (blob, address) => uploadWidget(blob, address, {}),
  'upload-widget, one chunk at a time': (blob, address) =>
    uploadWidget(blob, address, { digester: undefined, parallelChunks: 1 }),

  'one plain XHR': (blob, address) =>
    new Promise((resolve, reject) => {
      const form = new FormData();
      form.append('upload_preset', 'p');
      form.append('file', blob, 'file');
      const xhr = new XMLHttpRequest();
      xhr.open('POST', address + ENDPOINT);
      xhr.onload = () => resolve();
      xhr.onerror = () => reject(new Error('The plain XHR broke.'));
      xhr.send(form);
    }),

  'tus-js-client': (blob, address) =>
    new Promise((resolve, reject) => {
      new tus.Upload(blob, {
        endpoint: `${address}/tus/`,
        storeFingerprintForResuming: false,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    }),

  '@uppy/xhr-upload': async (blob, address) => {
    const uppy = new Uppy().use(XHRUpload, { endpoint: address + ENDPOINT, fieldName: 'file' });
    uppy.addFile({ name: 'file', data: blob });
    const { failed } = await uppy.upload();
    if (failed.length > 0) throw new Error('@uppy/xhr-upload gave up.');
  },
};

/** A blob of any size out of one part, so that it takes no memory. */
window.blobOf = (bytes) => {
  const part = new Blob([crypto.getRandomValues(new Uint8Array(65_536))]);
  const mebibyte = new Blob(Array(16).fill(part));
  return new Blob(Array(bytes / 2 ** 20).fill(mebibyte));
};
