/// <reference lib="webworker" />
/**
 * Holds addresses of blobs for the page, which live as long as this worker.
 *
 * @packageDocumentation
 */
import type { AddressAnswer, AddressRequest } from './picture-addresses.js';

addEventListener('message', ({ data }: MessageEvent<AddressRequest>) => {
  if ('address' in data) return URL.revokeObjectURL(data.address);
  const answer: AddressAnswer = { id: data.id, address: URL.createObjectURL(data.picture) };
  postMessage(answer);
});
