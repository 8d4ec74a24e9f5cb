import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Hono } from 'hono';
import { listen } from '../../demo/serve.mjs';

/** Somebody else's host with a picture on it. */
export interface ForeignHost {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for, by whomever. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Starts a host that has one picture, at every path that ends in `.png`.
 *
 * @param picture path of a PNG
 * @param isOpen whether other sites' pages may read it (CORS)
 */
export async function startForeignHost(picture: string, isOpen = false): Promise<ForeignHost> {
  const asked: string[] = [];
  const app = new Hono();
  app.get('*', async (context) => {
    asked.push(context.req.path);
    if (isOpen) context.header('Access-Control-Allow-Origin', '*');
    if (!context.req.path.endsWith('.png')) return context.notFound();
    context.header('Content-Type', 'image/png');
    return context.body(await readFile(picture));
  });
  const { port, close } = await listen(app, 0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

/** Where the page itself has asked: origins, each once. */
export function watchOrigins(page: Page): Set<string> {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  return origins;
}

/** Has addresses fetched on the API's behalf, as long as it does not do so itself. */
export async function fetchForApi(page: Page): Promise<void> {
  await page.route(/\/upload$/, async (route) => {
    const request = route.request();
    const headers = request.headers();
    const body = new Uint8Array(request.postDataBuffer() ?? []);
    const form = await new Response(body, {
      headers: { 'Content-Type': headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file');
    if (typeof file !== 'string') return route.continue();
    const source = await fetch(file);
    if (!source.ok) {
      return route.fulfill({
        status: 400,
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { error: { message: `Error in loading ${file} - 404 Not Found` } },
      });
    }
    form.set('file', await source.blob(), new URL(file).pathname.slice(1));
    const answer = await fetch(request.url(), { method: 'POST', body: form });
    await route.fulfill({
      status: answer.status,
      headers: { 'Access-Control-Allow-Origin': '*' },
      contentType: 'application/json',
      body: await answer.text(),
    });
  });
}
