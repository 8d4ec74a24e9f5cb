import { defaultReporter } from '@web/test-runner';
import { createServer } from 'vite';
import { browserCountReporter } from './test/runner/browser-count-reporter.mjs';
import { engineLauncher } from './test/runner/engine-launcher.mjs';

/** Paths that the test runner serves itself; everything else is Vite's. */
const RUNNER_PATHS = /^\/(__web-|wtr-)/;

// Vite, because some dependencies are CommonJS: the runner alone serves files as they are.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  cacheDir: '.cache/vite-tests',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  // All at once and before the first page: a dependency found late would break pages under way.
  optimizeDeps: { entries: ['src/**/*.ts', 'test/{unit,element}/**/*.ts'] },
  plugins: [
    {
      name: 'leave-runner-paths-alone',
      enforce: 'pre',
      resolveId: (id) => (RUNNER_PATHS.test(id) ? { id, external: true } : undefined),
    },
    {
      // Its own looks for the socket that is off; what imports by a variable asks it for this alone.
      name: 'quiet-client',
      enforce: 'pre',
      load: {
        filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
        handler: () => 'export const injectQuery = (address) => address;',
      },
    },
  ],
});

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
const serveThroughVite = async (context, next) => {
  if (RUNNER_PATHS.test(context.path) || context.path === '/') return next();
  // Vite would take the page's number for another version of the module.
  context.req.url = context.req.url?.replace(/[?&]wtr-session-id=[^&]*/, '');
  context.res.statusCode = 200;
  await new Promise((resolve, reject) => {
    context.res.once('close', resolve);
    vite.middlewares(context.req, context.res, (error) => {
      if (error) reject(error);
      else next().then(resolve, reject);
    });
  });
  if (context.res.writableEnded) context.respond = false;
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  groups: [
    { name: 'unit', files: 'test/unit/**/*.test.ts' },
    { name: 'element', files: 'test/element/**/*.test.ts' },
  ],
  concurrency: 2,
  // Lit greets every page in its development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  browsers: [engineLauncher(process.env.TEST_ENGINE)],
  middleware: [serveThroughVite],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }),
    browserCountReporter(process.env.TEST_COUNT_FILE),
  ],
  plugins: [{ name: 'stop-vite', serverStop: () => vite.close() }],
};
