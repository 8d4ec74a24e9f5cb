import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import {
  requireProgram,
  VIRTUAL_SCREEN,
  WEBKIT_BROWSER,
  WEBKIT_DRIVER,
} from './system-program.mjs';

/** How long the driver may take until it answers, in ms. */
const START_MS = 30_000;
const POLL_MS = 50;

/**
 * @typedef {object} WebKitBrowser
 * @property {import('selenium-webdriver').WebDriver} driver
 * @property {() => Promise<void>} close ends the browser, its driver and its screen
 */

/**
 * Starts WebKit on a screen of its own.
 *
 * @returns {Promise<WebKitBrowser>}
 */
export async function startWebKit() {
  const screen = await startScreen();
  const service = await startDriver(screen.name).catch((error) => {
    screen.stop();
    throw error;
  });
  const close = async (driver) => {
    await driver?.quit().catch(() => undefined);
    service.stop();
    screen.stop();
  };
  try {
    const driver = await openBrowser(service.url);
    return { driver, close: () => close(driver) };
  } catch (error) {
    await close();
    throw error;
  }
}

function openBrowser(url) {
  const binary = requireProgram(WEBKIT_BROWSER);
  const options = { binary, args: ['--automation'] };
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
  });
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(url)
    .withCapabilities(capabilities)
    .build();
}

/** The server chooses the number of its display and writes it down once it can be used. */
async function startScreen() {
  const size = ['-screen', '0', '1280x1024x24'];
  const args = ['-displayfd', '3', ...size, '-nolisten', 'tcp'];
  const server = spawn(requireProgram(VIRTUAL_SCREEN), args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await Promise.race([firstLine(server.stdio[3]), unexpectedEnd(server)]);
  return { name: `:${number}`, stop: () => server.kill() };
}

async function firstLine(stream) {
  const [data] = await once(stream, 'data');
  return String(data).trim();
}

async function startDriver(display) {
  const port = await freePort();
  const driver = spawn(requireProgram(WEBKIT_DRIVER), [`--port=${port}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DISPLAY: display },
  });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([untilItAnswers(`${url}/status`), unexpectedEnd(driver)]);
  return { url, stop: () => driver.kill() };
}

async function untilItAnswers(address) {
  const end = Date.now() + START_MS;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`${address} gives no answer.`);
    await sleep(POLL_MS);
  }
}

async function unexpectedEnd(program) {
  const [code] = await once(program, 'exit');
  throw new Error(`${program.spawnfile} ended with ${code} before it could be used.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  server.close();
  await once(server, 'close');
  return address.port;
}
