import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen } from '../../demo/serve.mjs';

/** A page of somebody's site, and what its server sends with it. */
export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on an origin of its own that serves the built widget under `/dist/`. */
export interface Site {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  /** Puts a page at a path, `/` by default, and tells its address. */
  serve(page: string | SitePage, path?: string): string;
  close(): Promise<void>;
}

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Starts a site that has no pages yet. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const app = new Hono();
  // Scripts may be used by other sites, as those of a content delivery network.
  app.use('/dist/*', async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
  });
  app.use('/dist/*', serveStatic({ root: DIST, rewriteRequestPath: (path) => path.slice(5) }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('*', (context) => {
    const page = pages.get(context.req.path);
    return page ? context.html(page.html, 200, { ...page.headers }) : context.notFound();
  });
  const { port, close } = await listen(app, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    close,
    serve: (page, path = '/') => {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return `${url}${path}`;
    },
  };
}
