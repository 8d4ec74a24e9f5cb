import type { LaunchOptions } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../runner/chromium-flags.mjs';
import { CHROMIUM, requireProgram } from '../runner/system-program.mjs';

/**
 * How the Chromium of the tests is started.
 *
 * @param flags beside those of every test
 * @param withoutFlags of those that Playwright adds
 */
export function chromiumLaunch(
  flags: readonly string[] = [],
  withoutFlags: readonly string[] = [],
): LaunchOptions {
  return {
    executablePath: requireProgram(CHROMIUM),
    args: [...CHROMIUM_FLAGS, ...flags],
    ignoreDefaultArgs: [...withoutFlags],
  };
}
