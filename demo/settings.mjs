/**
 * Reads where to listen and where to keep files.
 *
 * @param {Record<string, string | undefined>} environment `PORT` (8080; 0 for any free one; the API
 *   takes the next one), `HOST` (127.0.0.1), `DATA_DIR` (.data)
 */
export function readSettings({ PORT = '8080', HOST = '127.0.0.1', DATA_DIR = '.data' }) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) {
    console.error(`PORT is ${PORT}; it must be a whole number from 0 to 65534.`);
    process.exit(1);
  }
  return { port, host: HOST, dataDir: DATA_DIR };
}

/**
 * An address that a browser on this machine can open.
 *
 * @param {string} host
 * @param {number | '*'} port
 */
export function addressOf(host, port) {
  const isAnywhere = host === '0.0.0.0' || host === '::';
  const name = isAnywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Ends the process with 0 on Ctrl-C or a service manager's request, once everything is closed.
 *
 * @param {() => Promise<unknown>} close
 */
export function endOnSignal(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // Whoever asks twice does not want to wait.
      process.on(signal, () => process.exit(0));
      close().finally(() => process.exit(0));
    });
  }
}

/**
 * Says in one sentence why the servers did not start.
 *
 * @param {any} error an exception of Node's, with its fields
 */
export function sayWhyNot(error) {
  if (error?.code === 'EADDRINUSE') {
    console.error(
      `Port ${error.port} is taken: end what listens there, or start with PORT=<another port>.`,
    );
  } else if (error?.code === 'EADDRNOTAVAIL' || error?.code === 'ENOTFOUND') {
    console.error(`This machine has no address ${error.address ?? error.hostname}: check HOST.`);
  } else {
    console.error(error);
  }
}
