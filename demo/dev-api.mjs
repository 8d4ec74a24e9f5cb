import { startApi } from './api.mjs';
import { addressOf, endOnSignal, readSettings, sayWhyNot } from './settings.mjs';

/** The demo's Upload API out of the sources; `npm run dev` runs it with tsx. */
const sources = new URL('../server/index.ts', import.meta.url);
/** @type {typeof import('upload-widget/server')} */
const { startServer } = await import(sources.href);

try {
  const settings = readSettings(process.env);
  const api = await startApi(startServer, settings);
  endOnSignal(() => api.close());
  console.log(`Upload API  ${addressOf(settings.host, api.port)}/`);
} catch (error) {
  sayWhyNot(error);
  process.exit(1);
}
