import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';

/** Answers requests by their path. */
export type RemotePages = Readonly<
  Record<string, (response: ServerResponse, request: IncomingMessage) => void>
>;

/** Somebody's server on this machine. */
export interface RemoteHost {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Every request that came, with its headers. */
  readonly requests: readonly IncomingMessage[];
  /** Resolves when the next request has come. */
  nextRequest(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server that knows some pages. */
export async function startRemoteHost(pages: RemotePages): Promise<RemoteHost> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    if (page) page(response, request);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const nextRequest = async () => {
    await once(server, 'request');
  };
  return { nextRequest, port, origin: `http://127.0.0.1:${port}`, requests, close };
}

/** Something inside that must never be touched. */
export interface Canary {
  readonly port: number;
  /** What was sent to it, one text a connection. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Listens on every address of this machine, and remembers whoever connects. */
export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createSocketServer((socket) => {
    const index = heard.push('') - 1;
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      heard[index] = bytes.toString('latin1');
      socket.destroy();
    });
  });
  server.listen(0, '::');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { port, heard, close };
}
