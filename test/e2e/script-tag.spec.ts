import { expect, test } from './fixtures.js';

const WIDGET = '/dist/standalone/upload-widget.js';

test('the script tag loads the widget when the page has one in it', async ({ page, site }) => {
  const address = site.serve(
    `<!doctype html><script src="/dist/upload-widget.global.js"></script>`,
  );
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(requested).not.toContain(WIDGET);

  await page.evaluate(() => {
    document.body.append(document.createElement('upload-widget'));
  });
  await page.evaluate(() => customElements.whenDefined('upload-widget'));
  expect(requested).toContain(WIDGET);
});

test('words that a page sets before the widget is loaded are spoken', async ({ page, site }) => {
  const address = site.serve(
    `<!doctype html><script src="/dist/upload-widget.global.js" async></script>
    <upload-widget cloud-name="demo"></upload-widget>
    <script>document.querySelector('upload-widget').messages = { browse: 'Pick a scan' }</script>`,
  );
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Pick a scan' })).toBeVisible();
});

test('the first load is the loader and one module', async ({ page, site }) => {
  const address = site.serve(
    `<!doctype html><script src="/dist/upload-widget.global.js"></script>
    <upload-widget cloud-name="demo"></upload-widget>`,
  );
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(scripts).toEqual(['/dist/upload-widget.global.js', WIDGET]);
});
