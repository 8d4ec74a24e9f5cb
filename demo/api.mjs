import { addressOf } from './settings.mjs';

/**
 * Starts the demo's Upload API, one port above the demo's pages. The demo's own pictures may be
 * uploaded by their addresses, though they lie on this machine.
 *
 * @param {typeof import('upload-widget/server').startServer} startServer
 * @param {ReturnType<typeof import('./settings.mjs').readSettings>} settings
 * @returns {Promise<import('upload-widget/server').RunningServer>}
 */
export function startApi(startServer, { host, port, dataDir }) {
  const remoteOrigins = [addressOf(host, port || '*')];
  return startServer({
    host,
    port: port && port + 1,
    dataDir,
    remoteOrigins,
    log: (line) => console.error(line),
  });
}
