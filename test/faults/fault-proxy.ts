import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Fault } from './faults.js';
import { ProxyConnection } from './proxy-connection.js';
import { RequestLog, type RequestRecord } from './request-log.js';

/** Says what is to happen to a request, when its head has come. */
export type FaultRule = (request: RequestRecord) => Fault | undefined;

/** A proxy that is listening. */
export interface FaultProxy {
  /** Address to be used instead of the server's. */
  readonly url: string;
  readonly port: number;
  readonly log: RequestLog;
  /** Asked for every request; nothing happens to any by default. */
  rule: FaultRule;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  /** Where the server listens, on 127.0.0.1; asked for every connection. */
  readonly serverPort: () => number;
  /** Interface to listen on: 127.0.0.1 by default. */
  readonly host?: string;
  /** Closes a connection after each answer, as servers without keep-alive do; false by default. */
  readonly closesAfterAnswer?: boolean;
}

/**
 * A TCP proxy between browser and API. It passes every byte as it is, counts what passes by request,
 * and does to a request what its rule says.
 */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const log = new RequestLog();
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket)).setNoDelay(true);
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    log.connections += 1;
    void new ProxyConnection(track(client), {
      id: log.connections,
      log,
      rule: (request) => proxy.rule(request),
      connect: () => track(connect(options.serverPort(), '127.0.0.1')),
      closesAfterAnswer: options.closesAfterAnswer ?? false,
    }).run();
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    port,
    log,
    rule: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}
