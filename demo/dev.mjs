import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { build, createServer } from 'vite';
import { demoApp } from './serve.mjs';
import { addressOf, endOnSignal, readSettings, sayWhyNot } from './settings.mjs';

/**
 * `npm run dev`: the demo out of the sources, with reload, and the API, started anew at every change.
 *
 * The pages keep the addresses of the built widget; this server answers them from the sources.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const { host, port } = readSettings(process.env);
const apiAddress = addressOf(host, port + 1);
const formListener = getRequestListener(demoApp(apiAddress).fetch);

const vite = await createServer({
  configFile: false,
  root: `${root}demo`,
  cacheDir: `${root}.cache/vite-dev`,
  server: { host, port, strictPort: true, fs: { allow: [root] } },
  optimizeDeps: { entries: [`${root}src/index.ts`] },
  plugins: [
    {
      name: 'widget-from-sources',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replaceAll('{{upload-prefix}}', apiAddress),
      },
      configureServer: ({ middlewares }) => void middlewares.use(answerFromSources),
    },
  ],
});

const api = spawn(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'demo/dev-api.mjs'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
endOnSignal(async () => {
  api.kill();
  await vite.close();
});

try {
  await vite.listen();
  console.log(`\nDemo        ${addressOf(host, port)}/`);
} catch (error) {
  sayWhyNot(error);
  api.kill();
  process.exit(1);
}

function answerFromSources(request, response, next) {
  if (request.method === 'POST') return void formListener(request, response);
  if (request.url === '/dist/standalone/upload-widget.js') {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(`export * from '/@fs${root}src/index.ts';`);
  } else if (request.url === '/dist/upload-widget.global.js') {
    loaderCode().then((code) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(code);
    }, next);
  } else {
    next();
  }
}

/** A classic script cannot import its parts, so the loader is bundled at every request. */
async function loaderCode() {
  const results = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'src/global.ts', formats: ['iife'], name: 'loader' } },
  });
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([results].flat());
  return result?.output[0].code;
}
