import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_FLAGS } from './chromium-flags.mjs';
import { CHROMIUM, FIREFOX, requireProgram } from './system-program.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Engines by the name that the environment variable `TEST_ENGINE` gives them. */
const LAUNCHERS = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireProgram(CHROMIUM), args: CHROMIUM_FLAGS },
    }),
  firefox: () =>
    playwrightLauncher({
      product: 'firefox',
      launchOptions: { channel: 'moz-firefox', executablePath: requireProgram(FIREFOX) },
    }),
  webkit: webkitLauncher,
};

/**
 * How @web/test-runner starts an engine.
 *
 * @param {string} [engine] `chromium`, `firefox` or `webkit`
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function engineLauncher(engine = 'chromium') {
  const launcher = LAUNCHERS[engine];
  if (launcher) return launcher();
  throw new Error(`There is no engine "${engine}", only ${Object.keys(LAUNCHERS).join(', ')}.`);
}
