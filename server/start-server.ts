import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type App, type AppOptions, createApp } from './create-app.js';

export interface ServerOptions extends AppOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Address to listen on; `127.0.0.1` by default. */
  readonly host?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** Address under which this machine reaches it, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Runs the housekeeping now; it also runs by itself, every hour. */
  sweep(): Promise<void>;
  /** Takes no more requests, lets those under way end (for ten seconds at most) and stops. */
  close(): Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;
const CLOSING_MS = 10_000;
const IDLE_CHECK_MS = 50;

/**
 * Starts the server. Resolves when it listens.
 *
 * @throws ConfigError when the config makes no sense; an error of the system when folder or port
 *   cannot be used
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = await createApp(options);
  // The body's pace is judged while it is read; a limit on the whole request would cut off
  // honest slow uploads.
  const server = createServer({ requestTimeout: 0 });
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings), {
    overrideGlobalObjects: false,
  });
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  const { host = '127.0.0.1', port = 0 } = options;
  server.listen(port, host);
  await once(server, 'listening');
  const stopSweeping = sweepHourly(app, options.log);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${reachableHost(host)}:${address.port}`,
    port: address.port,
    sweep: () => app.sweep(),
    close: async () => {
      stopSweeping();
      await closeServer(server);
      await app.close();
    },
  };
}

function sweepHourly(app: App, log: AppOptions['log']): () => void {
  const run = () => {
    app.sweep().catch((error: unknown) => log?.(`Housekeeping failed: ${String(error)}`));
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy is kept alive after its answer, unless somebody looks again.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const end = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
