import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const SUBJECT = 'virtual:subject';

/** One script for a page, of a file and all that it imports. */
export async function bundleFile(input, plugins = []) {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins,
    build: { write: false, modulePreload: false, rolldownOptions: { input } },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output.find(({ type }) => type === 'chunk').code;
}

/** The same of code that imports what is installed here. */
export function bundleCode(code) {
  const subject = {
    name: 'subject',
    resolveId: (id) => (id === SUBJECT ? `${here}subject.js` : undefined),
    load: (id) => (id === `${here}subject.js` ? code : undefined),
  };
  return bundleFile(SUBJECT, [subject]);
}
