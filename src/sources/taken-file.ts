import type { Body, Meta, Uppy } from '@uppy/core';
import { cameraFileName } from './camera-file-name.js';

/** What the camera has put into its Uppy, as a file of ours; the Uppy forgets it. */
export function takenFile(uppy: Uppy<Meta, Body>): File | undefined {
  const [taken] = uppy.getFiles();
  uppy.clear();
  if (!(taken?.data instanceof Blob)) return undefined;
  return new File([taken.data], cameraFileName(taken.extension), { type: taken.type });
}
