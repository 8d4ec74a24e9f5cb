import { expect, type Locator, type Page } from '@playwright/test';
import type { SitePage } from './site.js';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';

/** A page of somebody's site with one widget on it. */
export function widgetPage(
  apiUrl: string,
  attributes = '',
  around = (widget: string) => widget,
): string {
  const preset = attributes.includes('upload-preset') ? '' : 'upload-preset="demo_unsigned"';
  const widget = `<upload-widget cloud-name="demo" ${preset} upload-prefix="${apiUrl}"
    ${attributes}></upload-widget>`;
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>A site</title>
        <script src="/dist/upload-widget.global.js" async></script>
      </head>
      <body><main><h1>A site</h1>${around(widget)}</main></body>
    </html>`;
}

/** The same under the strictest policy that the widget works with. */
export function strictPage(apiUrl: string, attributes: string): SitePage {
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src ${apiUrl}`,
    `img-src 'self' blob: ${apiUrl}`,
    `worker-src 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html upload-widget`,
  ];
  const headers = { 'Content-Security-Policy': policy.join('; ') };
  return { html: widgetPage(apiUrl, attributes), headers };
}

/** Picks files as a visitor does: by the button and the browser's own picker. */
export async function pick(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Browse' }).click();
  await (await chooser).setFiles([...paths]);
}

/** Gives the widget an address, as a script of the page does. */
export async function addUrl(page: Page, address: string): Promise<void> {
  await page.locator('upload-widget').evaluate(async (widget, url) => {
    await customElements.whenDefined(widget.localName);
    await (widget as HTMLElement & { addUrl(url: string): Promise<unknown> }).addUrl(url);
  }, address);
}

/** Drops files or folders of the disk on the widget, as a visitor's hand does. */
export async function dropFromDisk(page: Page, paths: readonly string[]): Promise<void> {
  const letGo = await dragFromDisk(page, paths);
  await letGo();
}

/** The same up to the moment of letting go. */
export async function dragFromDisk(
  page: Page,
  paths: readonly string[],
): Promise<() => Promise<void>> {
  const box = await page.locator('upload-widget').boundingBox();
  if (!box) throw new Error('There is no widget to drop on.');
  const devtools = await page.context().newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop') => {
    await devtools.send('Input.dispatchDragEvent', { type, ...place, data });
  };
  await send('dragEnter');
  await send('dragOver');
  await expect(page.getByText('Let go to add')).toBeVisible();
  await send('dragOver');
  return () => send('drop');
}

/** The row of a file in the list, by the beginning of its name. */
export function row(page: Page, name: string): Locator {
  return page.locator('upload-widget [part~=item]').filter({ hasText: name });
}

/** The address that a file was given by the API. */
export async function addressOf(page: Page, name: string): Promise<string> {
  const address = await page.locator('upload-widget').evaluate((widget, wanted) => {
    const { files } = widget as HTMLElement & { files: readonly FileSnapshot[] };
    return files.find((file) => file.name === wanted)?.result?.secure_url;
  }, name);
  if (!address) throw new Error(`"${name}" has no address.`);
  return address;
}
