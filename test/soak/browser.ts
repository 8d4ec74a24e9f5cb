import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../runner/chromium-flags.mjs';
import { CHROMIUM, requireProgram } from '../runner/system-program.mjs';

/** Starts the system's Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireProgram(CHROMIUM), args: CHROMIUM_FLAGS });
}
