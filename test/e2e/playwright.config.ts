import { defineConfig } from '@playwright/test';
import { FIREFOX, requireProgram } from '../runner/system-program.mjs';
import { chromiumLaunch } from './chromium.js';
import { FIREFOX_FLOWS, NOT_IN_FIREFOX } from './firefox-flows.js';

const isFirefox = process.env['TEST_ENGINE'] === 'firefox';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { pathTemplate: '{testDir}/looks/{arg}{ext}' },
  },
  // The runner names a file for the figures; by hand nobody wants them on the screen.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  ...(isFirefox && { testMatch: FIREFOX_FLOWS, grepInvert: NOT_IN_FIREFOX }),
  use: {
    trace: 'retain-on-failure',
    ...(isFirefox
      ? {
          browserName: 'firefox',
          channel: 'moz-firefox',
          launchOptions: { executablePath: requireProgram(FIREFOX) },
        }
      : { launchOptions: chromiumLaunch() }),
  },
});
