import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { expect, test } from './fixtures.js';
import { row, widgetPage } from './widget-page.js';

/** Drops files or folders of the disk on the widget, as a visitor's hand does. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const box = await page.locator('upload-widget').boundingBox();
  if (!box) throw new Error('The widget is not seen.');
  const session = await page.context().newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...place, data });
  await send('dragEnter');
  await send('dragOver');
  await expect(page.getByText('Let go to add')).toBeVisible();
  await send('dragOver');
  await send('drop');
}

const namesOf = (page: Page): Promise<string[]> =>
  page
    .locator('upload-widget')
    .evaluate((widget) => (widget as UploadWidget).files.map(({ name }) => name));

test('a dropped folder of five thousand files is listed whole, in the order of its names', async ({
  api,
  page,
  site,
  folder,
}) => {
  const names = Array.from({ length: 5000 }, (_, index) => `file ${index + 1}.txt`);
  await mkdir(join(folder, 'many', 'inner'), { recursive: true });
  await writeFile(join(folder, 'many', 'inner', 'deep.txt'), 'x');
  await Promise.all(names.map((name) => writeFile(join(folder, 'many', name), 'x')));
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await expect(page.getByText('Drop files here')).toBeVisible();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks });
  });
  await drop(page, [join(folder, 'many')]);
  await expect.poll(async () => (await namesOf(page)).length).toBe(5001);
  expect(await namesOf(page)).toEqual([...names, 'deep.txt']);
  const tasks = await page.evaluate<number[]>('tasks');
  expect(Math.max(0, ...tasks)).toBeLessThan(300);
});

test('a folder with links back to itself and to nowhere is read to its end', async ({
  api,
  page,
  site,
  folder,
}) => {
  const loop = join(folder, 'loop');
  await mkdir(loop);
  await writeFile(join(loop, 'a.txt'), 'x');
  await symlink(loop, join(loop, 'again'));
  await symlink(join(folder, 'nowhere'), join(loop, 'dead'));
  await page.goto(site.serve(widgetPage(api.url, 'multiple confirm-upload')));
  await expect(page.getByText('Drop files here')).toBeVisible();
  await drop(page, [loop]);
  await expect(row(page, 'a.txt').first()).toBeVisible();
  expect((await namesOf(page)).filter((name) => name === 'a.txt').length).toBeLessThan(40);
});
