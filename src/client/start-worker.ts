import { workerAddress } from './worker-address.js';

/**
 * Starts one of our own workers. Where the script comes from another origin than the page, browsers
 * refuse its address, at once or, like Firefox, only by an `error` event: then a worker of the page's
 * own imports it.
 *
 * @throws Error where no worker can be had; a page's policy may also end in an `error` event
 */
export function startWorker(address: string): Worker {
  if (new URL(address, location.href).origin === origin) {
    return new Worker(workerAddress(address), { type: 'module' });
  }
  const script = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const own = URL.createObjectURL(script);
  const worker = new Worker(workerAddress(own), { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(own), { once: true });
  return worker;
}
