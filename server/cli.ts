#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConfigFile } from './config.js';
import { type RunningServer, startServer } from './start-server.js';

const USAGE = `Usage: upload-widget-server [options]

  --port N       port to listen on (8080)
  --host H       address to listen on (127.0.0.1)
  --data DIR     folder of everything that is kept (.data)
  --config FILE  clouds and presets, as JSON; without it the cloud "demo" with the
                 unsigned preset "demo_unsigned"
  --help         show this
`;

/** Reads the command line and runs the server until it is told to stop. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data' },
      config: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const config = values.config === undefined ? undefined : await readConfigFile(values.config);
  const server = await startServer({
    port: portNumber(values.port),
    host: values.host,
    dataDir: values.data,
    log: (line) => process.stderr.write(`${line}\n`),
    ...(config && { config }),
  });
  process.stdout.write(`Upload API listening on ${server.url}\n`);
  stopOnSignal(server);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port ${text} is no port number.`);
  return port;
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void server.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
