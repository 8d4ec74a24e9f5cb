import { readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import {
  type BuildEnvironmentOptions,
  defineConfig,
  type EnvironmentOptions,
  type Plugin,
} from 'vite';
import manifest from './package.json' with { type: 'json' };

const WIDGET = { 'upload-widget': 'src/index.ts' };
const CLIENT = { client: 'src/client/index.ts' };
const PACKAGE = { ...WIDGET, ...CLIENT, uppy: 'src/uppy/index.ts' };

/** The oldest browsers that the widget promises to work in. */
const BROWSERS = ['chrome125', 'edge125', 'firefox128', 'safari17.5'];

/** Matches every dependency of the package and whatever is imported from inside one. */
const DEPENDENCIES = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);
const NODE_MODULES = [/^node:/, ...builtinModules];

const shared = {
  target: BROWSERS,
  sourcemap: true,
  emptyOutDir: false,
  reportCompressedSize: false,
} satisfies BuildEnvironmentOptions;

/** ES modules for browsers. */
function browserModules(
  entry: Record<string, string>,
  outDir: string,
  external: RegExp[],
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...shared,
      outDir,
      // Whoever passes on what is bundled passes on its licences, too; what the client has, the widget has.
      license: entry !== CLIENT && { fileName: 'third-party-licenses.md' },
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external,
        // Lets chunks add exports to an entry, so that the first load is one file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Vite leaves ES libraries readable; pages load these files as they are.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** The classic script: one file, which imports the standalone modules when it runs. */
const loader: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...shared,
    outDir: 'dist',
    minify: true,
    lib: { entry: 'src/global.ts', formats: ['iife'], name: 'UploadWidgetLoader' },
    rolldownOptions: { output: { entryFileNames: 'upload-widget.global.js' } },
  },
};

const server: EnvironmentOptions = {
  consumer: 'server',
  build: {
    ...shared,
    target: 'node20.19',
    outDir: 'dist/server',
    minify: false,
    lib: { entry: { index: 'server/index.ts', cli: 'server/cli.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: [DEPENDENCIES, ...NODE_MODULES],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const builds: Record<string, EnvironmentOptions> = {
  package: browserModules(PACKAGE, 'dist', [DEPENDENCIES]),
  standalone: browserModules(WIDGET, 'dist/standalone', []),
  // Apart from the widget: shared chunks would cost each of them a second file at first load.
  standaloneClient: browserModules(CLIENT, 'dist/standalone', []),
  loader,
  server,
};

/** Uppy inlines its whole package.json for the sake of a version number. */
function versionOnly(): Plugin {
  return {
    name: 'version-only',
    enforce: 'pre',
    load: {
      filter: { id: /\/@uppy\/[^/]+\/package\.json$/ },
      async handler(id) {
        const { version } = JSON.parse(await readFile(id, 'utf8')) as { version: string };
        return { code: JSON.stringify({ version }), moduleType: 'json' };
      },
    },
  };
}

/** What Uppy's plugins name of Preact. */
const PREACT_NAMES =
  'h render Fragment jsx jsxs createRef cloneElement toChildArray useState useEffect useRef useCallback useMemo useReducer useContext createContext options';

/** Uppy's plugins bring Preact for a user interface of theirs, which is never mounted here. */
function withoutPreact(): Plugin {
  const names = PREACT_NAMES.split(' ').map((name) => `nothing as ${name}`);
  const code = `const nothing = () => null; export class Component {} export { ${names.join(', ')} };`;
  return {
    name: 'without-preact',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'standalone',
    resolveId: { filter: { id: /^preact(\/(hooks|jsx-runtime))?$/ }, handler: () => NO_PREACT },
    load: { filter: { id: NO_PREACT_PATTERN }, handler: () => ({ code }) },
  };
}

/** Styles are texts to a bundler, which leaves comments and indents in. Those with values stay so. */
function squeezedStyles(): Plugin {
  const styles = /css`([^`$]*)`/g;
  return {
    name: 'squeezed-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/styles\/[\w-]+\.ts$/ },
      handler: (code) => ({
        code: code.replace(styles, (_, text: string) => `css\`${squeezed(text)}\``),
        map: { mappings: '' },
      }),
    },
  };
}

/** A single space stays where there were several: some of them mean something. */
function squeezed(styles: string): string {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim();
}

/** The zero keeps other plugins from looking for a file of that name. */
const NO_PREACT = '\0no-preact';
const NO_PREACT_PATTERN = /no-preact$/;

/**
 * Five builds, one after the other, by `vite build`:
 *
 * - `dist/*.js`: the package for bundlers; dependencies stay imports, so that a site which has Lit or
 *   Uppy already gets them once.
 * - `dist/standalone/upload-widget.js`: the widget with everything inside, for pages without a
 *   bundler; what few visitors need lies in chunks beside it.
 * - `dist/standalone/client.js`: the client alone, likewise.
 * - `dist/upload-widget.global.js`: the classic script of a few kilobytes, which imports
 *   the standalone module from beside its own address.
 * - `dist/server/*.js`: the Upload API for Node.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [versionOnly(), withoutPreact(), squeezedStyles()],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
  environments: builds,
  builder: {
    async buildApp(builder) {
      await rm('dist', { recursive: true, force: true });
      for (const name of Object.keys(builds)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
