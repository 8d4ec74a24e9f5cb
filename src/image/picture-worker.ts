/// <reference lib="webworker" />
/**
 * Works on pictures beside the page: asked with a {@link PictureQuestion}, it answers with a
 * {@link PictureAnswer}, one after the other.
 *
 * @packageDocumentation
 */
import { type PictureAnswer, PictureError, type PictureQuestion } from './picture-orders.js';
import { workOn } from './picture-work.js';

let turn = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<PictureQuestion>) => {
  turn = turn.then(async () => postMessage(await answer(data)));
});

async function answer({ id, order }: PictureQuestion): Promise<PictureAnswer> {
  try {
    return { id, result: await workOn(order) };
  } catch (error) {
    return { id, fault: error instanceof PictureError ? error.code : 'picture-unreadable' };
  }
}
