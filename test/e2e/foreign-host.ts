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
