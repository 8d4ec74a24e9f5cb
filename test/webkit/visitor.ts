import { writeFile } from 'node:fs/promises';
import { expect, test as base } from '../e2e/fixtures.js';
import { Key, Origin, type WebDriver, type WebElement } from 'selenium-webdriver';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import { startWebKit, type WebKitBrowser } from '../runner/webkit-browser.mjs';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';

/** Finds what a visitor sees in the widget: deep in its shadow roots, by accessible name. */
const FIND = `
  const [selector, name] = arguments;
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...inside(element.shadowRoot)] : [element]);
  const nameOf = (it) => it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText;
  return inside(document).find((it) => it.matches(selector) && it.checkVisibility() &&
    (name === null || nameOf(it).trim().startsWith(name))) ?? null;`;

/** What has the focus, however deep. */
const FOCUSED = `
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;`;

/** Somebody with WebKit in front of them, who does what can be done by hand. */
export class Visitor {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  async open(address: string): Promise<void> {
    await this.#driver.get(address);
  }

  /** Runs a script in the page and tells what it returns. */
  evaluate<Result>(script: string): Promise<Result> {
    return this.#driver.executeScript<Result>(script);
  }

  /** Picks files in the widget's own field: the window of the system is nobody's to operate. */
  async pick(paths: readonly string[]): Promise<void> {
    await this.button('Browse');
    const field = await this.#driver.executeScript<WebElement>(
      `return document.querySelector('upload-widget').shadowRoot.querySelector('input[type=file]')`,
    );
    await field.sendKeys(paths.join('\n'));
  }

  /** What matches and is seen, once it is there; of several the first whose name begins so. */
  async find(selector: string, name: string | null = null): Promise<WebElement> {
    let found: WebElement | null = null;
    await expect(async () => {
      found = await this.#driver.executeScript<WebElement | null>(FIND, selector, name);
      expect(found, `${selector} ${name ?? ''}`).not.toBeNull();
    }).toPass({ timeout: 15_000, intervals: [100] });
    return found as unknown as WebElement;
  }

  button(name: string): Promise<WebElement> {
    return this.find('button', name);
  }

  async press(name: string): Promise<void> {
    await (await this.button(name)).click();
  }

  /** Types into a field in place of what is there, and goes on to the next. */
  async type(label: string, text: string): Promise<void> {
    const field = await this.find('input', label);
    await this.#driver.actions().doubleClick(field).sendKeys(text, Key.TAB).perform();
    await expect.poll(() => field.getAttribute('value')).toBe(text);
  }

  async keys(...keys: string[]): Promise<void> {
    await this.#driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Drags with the mouse from the middle of something, in CSS pixels. */
  async drag(from: WebElement, by: { readonly x: number; readonly y: number }): Promise<void> {
    const mouse = this.#driver.actions().move({ origin: from }).press();
    await mouse
      .move({ origin: Origin.POINTER, ...by })
      .release()
      .perform();
  }

  /** The words of the row of a file; empty while there is none. */
  async rowText(name: string): Promise<string> {
    return this.#driver.executeScript<string>(
      `const rows = document.querySelector('upload-widget').shadowRoot.querySelectorAll('[part~=item]');
       const row = [...rows].find((it) => it.innerText.includes(arguments[0]));
       return row?.innerText ?? ''`,
      name,
    );
  }

  /** Waits until the row of a file says so. */
  async reads(name: string, words: string): Promise<void> {
    await expect.poll(() => this.rowText(name)).toContain(words);
  }

  /** Waits until a file has no row any more. */
  async misses(name: string): Promise<void> {
    await expect.poll(() => this.rowText(name)).toBe('');
  }

  /** The name of what has the focus. */
  async focusedName(): Promise<string> {
    const focused = await this.#driver.executeScript<WebElement>(FOCUSED);
    return (await focused.getAttribute('aria-label')) ?? (await focused.getText());
  }

  async addressOf(name: string): Promise<string> {
    const files = await this.evaluate<FileSnapshot[]>(
      `return document.querySelector('upload-widget').files`,
    );
    return files.find((file) => file.name === name)?.result?.secure_url ?? '';
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#driver.takeScreenshot(), 'base64');
  }
}

/** Playwright's `test` with a visitor who has WebKit, and a wire to the API that can be held. */
export const test = base.extend<{ visitor: Visitor; wire: FaultProxy }, { webkit: WebKitBrowser }>({
  webkit: [
    // Playwright reads the names of fixtures out of the first parameter.
    async ({}, use) => {
      const browser = await startWebKit();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitor: async ({ webkit }, use, testInfo) => {
    const visitor = new Visitor(webkit.driver);
    await use(visitor);
    if (testInfo.status === testInfo.expectedStatus) return;
    const path = testInfo.outputPath('screen.png');
    await visitor.screenshot(path);
    testInfo.attachments.push({ name: 'screen', path, contentType: 'image/png' });
  },
  wire: async ({ api }, use) => {
    const wire = await startFaultProxy({ serverPort: () => Number(new URL(api.url).port) });
    await use(wire);
    await wire.close();
  },
});

export { expect };
