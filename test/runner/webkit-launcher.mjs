import { startWebKit } from './webkit-browser.mjs';

/**
 * Lets @web/test-runner run its pages in WebKit: one after the other, each the whole of one window,
 * because only the page that has the focus is a page as a visitor has it.
 *
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher() {
  let starting;
  let running;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startWebKit();
      const { driver } = await starting;
      running = id;
      await driver.get(url);
    },
    isActive: (id) => running === id,
    getBrowserUrl: async () => (await starting)?.driver.getCurrentUrl(),
    async stopSession() {
      running = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debugging here; use another engine for that.');
    },
    async stop() {
      await (await starting)?.close();
    },
  };
}
