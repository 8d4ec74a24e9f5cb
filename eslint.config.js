import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Ways to leave tests out or to forget the others. */
const NO_LEFT_OUT_TESTS = ['describe', 'it', 'test'].flatMap((object) =>
  ['only', 'skip', 'fixme', 'todo'].map((property) => ({ object, property })),
);

/** Lies in no folder of its own, so its tsconfig has to be named. */
const CONFIG_FILES = {
  allowDefaultProject: ['vite.config.ts'],
  defaultProject: 'test/runner/tsconfig.json',
};

export default defineConfig(
  globalIgnores([
    'test/architecture/broken-house/',
    'dist/',
    'bench/',
    'coverage/',
    '.cache/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: CONFIG_FILES } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        // One capital: a type parameter that a merged interface has to repeat.
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_|^[A-Z]$', caughtErrors: 'all' },
      ],
      // The empty function is how one says "nothing to do", the spread how one counts code points.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      // Promise executors hand their functions out; Lit binds handlers to their element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-params': ['error', 4],
      'no-restricted-properties': ['error', ...NO_LEFT_OUT_TESTS],
    },
  },
  {
    files: ['src/**/*.ts', 'server/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/element/**/*.ts'],
    extends: [
      lit.configs['flat/all'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    settings: { litHtmlSources: true },
    rules: {
      // Template functions have no methods to pass: their handlers are arrows over the arguments.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Inside a dialog it says where the focus goes when it opens.
      'lit-a11y/no-autofocus': 'off',
      // Safari drops a list's role when its bullets are styled away.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // node:test and Playwright collect the promises of `test` and `describe` themselves.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
);
