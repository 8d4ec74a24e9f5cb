import { readFile } from 'node:fs/promises';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { sentPage } from './sent-page.mjs';

const here = (path) => new URL(path, import.meta.url);

/**
 * The demo's pages and the built widget, under a policy as strict as any site's.
 *
 * @param {string} apiAddress base address of the Upload API; stands in the pages where they say
 *   `{{upload-prefix}}`
 */
export function demoApp(apiAddress) {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy(new URL(apiAddress).origin));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/', (context) => context.html(page('index.html', apiAddress)));
  app.get('/:name{[a-z-]+\\.html}', async (context) => {
    const html = await page(context.req.param('name'), apiAddress).catch(() => undefined);
    return html === undefined ? context.notFound() : context.html(html);
  });
  app.post('/form', async (context) => {
    const form = await context.req.formData();
    return context.html(sentPage([...form.entries()]));
  });
  app.use('/dist/*', serveStatic({ root: fileFolder('../') }));
  app.use('/:name{[a-z-]+\\.(css|js|svg|png)}', serveStatic({ root: fileFolder('./') }));
  app.use('/themes/:name{[a-z-]+\\.css}', serveStatic({ root: fileFolder('./') }));
  return app;
}

/**
 * A page of the demo that knows where the API is.
 *
 * @param {string} name
 * @param {string} apiAddress
 */
export async function page(name, apiAddress) {
  return (await readFile(here(name), 'utf8')).replaceAll('{{upload-prefix}}', apiAddress);
}

/**
 * Serves an app until it is closed.
 *
 * @param {Hono} app
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export function listen(app, port, host) {
  const server = /** @type {import('node:http').Server} */ (createAdaptorServer(app));
  /** @type {() => Promise<void>} */
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ port: address.port, close });
    });
  });
}

function policy(apiOrigin) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    `img-src 'self' blob: data: ${apiOrigin}`,
    `media-src 'self' blob: ${apiOrigin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function fileFolder(path) {
  return decodeURIComponent(here(path).pathname);
}
