import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultKind, FaultMoment } from './faults.js';
import { HttpMessages, type MessagePart } from './http-messages.js';
import type { RequestEnd, RequestLog, RequestRecord } from './request-log.js';

export interface ProxyConnectionOptions {
  readonly id: number;
  readonly log: RequestLog;
  readonly rule: (request: RequestRecord) => Fault | undefined;
  readonly connect: () => Socket;
  readonly closesAfterAnswer: boolean;
}

/** One request on its way. */
interface Exchange {
  readonly record: RequestRecord;
  readonly fault: Fault | undefined;
  /** Nothing more of it reaches the server. */
  isSwallowed: boolean;
  /** Its answer breaks off. */
  isTruncated: boolean;
}

/** A step of slow passing, in ms. */
const SLOW_STEP_MS = 100;

/** An answer that promises more than it brings. */
const HALF_AN_ANSWER = Buffer.from(
  'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\n' +
    'Content-Length: 500\r\n\r\n{"done": true, "public',
);

/** One connection of a browser, and the one to the server that belongs to it. */
export class ProxyConnection {
  readonly #client: Socket;
  readonly #options: ProxyConnectionOptions;
  readonly #closed: Promise<unknown>;
  #server: Socket | undefined;
  #exchange: Exchange | undefined;
  #isOver = false;
  #isFrozen = false;
  #slowBytesPerSecond = 0;
  #slowUntilMs = 0;

  constructor(client: Socket, options: ProxyConnectionOptions) {
    this.#client = client;
    this.#options = options;
    this.#closed = new Promise((resolve) => client.once('close', resolve));
    client.on('error', () => {}); // told by its closing
  }

  /** Passes everything until the client hangs up. */
  async run(): Promise<void> {
    const messages = new HttpMessages();
    try {
      for await (const bytes of this.#client as AsyncIterable<Buffer>) {
        for (const part of messages.push(bytes)) await this.#passUp(part);
      }
    } catch {
      // Reset by the client or by a fault.
    }
    this.#end('client-gone');
    this.#server?.destroy();
    this.#client.destroy();
  }

  async #passUp(part: MessagePart): Promise<void> {
    if (part.type === 'head') {
      const record = this.#options.log.begin(this.#options.id, part.head);
      const fault = this.#isOver ? undefined : this.#options.rule(record);
      this.#exchange = { record, fault, isSwallowed: this.#isOver, isTruncated: false };
      // It left while the connection was being closed; the browser sends it again by another one.
      if (this.#isOver) this.#end('server-gone');
      await this.#strikeAt('before-request');
      await this.#writeUp(part.bytes);
      await this.#strikeAt('before-body');
    } else if (part.type === 'body') {
      await this.#passBody(part.bytes);
    }
  }

  async #passBody(bytes: Buffer): Promise<void> {
    const record = this.#exchange?.record;
    if (!record) return;
    const tillHalf = Math.ceil(record.contentLength / 2) - record.bodyBytes;
    record.bodyBytes += bytes.length;
    if (tillHalf <= 0 || tillHalf > bytes.length) return this.#writeUp(bytes);
    await this.#writeUp(bytes.subarray(0, tillHalf));
    await this.#strikeAt('mid-body');
    await this.#writeUp(bytes.subarray(tillHalf));
  }

  async #strikeAt(moment: FaultMoment): Promise<void> {
    const exchange = this.#exchange;
    if (exchange?.fault?.moment !== moment || exchange.record.isStruck) return;
    exchange.record.isStruck = true;
    this.#options.log.changed();
    await this.#strike(exchange, exchange.fault.kind);
  }

  async #strike(exchange: Exchange, kind: FaultKind): Promise<void> {
    switch (kind.type) {
      case 'fin':
        return this.#close();
      case 'reset':
        return this.#reset('fault');
      case 'stall':
        this.#isFrozen = true;
        return this.#untilThawed();
      case 'slow':
        this.#slowBytesPerSecond = kind.bytesPerSecond;
        this.#slowUntilMs = performance.now() + kind.forMs;
        return;
      case 'answer':
        return this.#answer(exchange, kind.bytes);
      case 'truncate':
        if (exchange.fault?.moment === 'before-answer') exchange.isTruncated = true;
        else this.#close(HALF_AN_ANSWER);
        return;
      case 'hold':
        await kind.until();
        if (kind.losesConnection) this.#reset('fault');
        return;
    }
  }

  /** Closes in good order; what the client still sends is read and forgotten. */
  #close(lastWords?: Buffer): void {
    this.#dropServer('fault');
    this.#isOver = true;
    if (lastWords) this.#client.end(lastWords);
    else this.#client.end();
  }

  #reset(end: RequestEnd): void {
    this.#server?.resetAndDestroy();
    this.#dropServer(end);
    this.#isOver = true;
    this.#client.resetAndDestroy();
  }

  #answer(exchange: Exchange, bytes: Buffer): void {
    exchange.record.status = Number(/^HTTP\/1\.1 (\d+)/.exec(bytes.toString('latin1', 0, 16))?.[1]);
    this.#dropServer('fault');
    this.#client.write(bytes);
  }

  /** Gives the server up; a further request gets a new connection. */
  #dropServer(end: RequestEnd): void {
    if (this.#exchange) this.#exchange.isSwallowed = true;
    this.#end(end);
    const server = this.#server;
    this.#server = undefined;
    server?.destroy();
  }

  #end(end: RequestEnd): void {
    if (this.#exchange) this.#options.log.end(this.#exchange.record, end);
  }

  async #writeUp(bytes: Buffer): Promise<void> {
    await this.#untilThawed();
    if (this.#isOver || this.#exchange?.isSwallowed) return;
    this.#server ??= this.#openServer();
    await this.#write(this.#server, bytes);
  }

  #openServer(): Socket {
    const server = this.#options.connect();
    server.on('error', () => {}); // told by the reading of its answers
    void this.#passAnswers(server);
    return server;
  }

  async #passAnswers(server: Socket): Promise<void> {
    const messages = new HttpMessages();
    try {
      for await (const bytes of server as AsyncIterable<Buffer>) {
        for (const part of messages.push(bytes)) await this.#passDown(server, part);
      }
    } catch {
      // Reset by the server, or never there: so is the client's connection.
      if (server === this.#server) this.#reset('server-gone');
    }
    if (server !== this.#server) return;
    await this.#untilThawed();
    this.#end('server-gone');
    this.#close();
  }

  async #passDown(server: Socket, part: MessagePart): Promise<void> {
    if (part.type === 'head') await this.#strikeAt('before-answer');
    await this.#untilThawed();
    const exchange = this.#exchange;
    if (server !== this.#server || !exchange) return;
    if (part.type === 'end') {
      this.#end('answered');
      if (this.#options.closesAfterAnswer) this.#close();
      return;
    }
    if (part.type === 'head') exchange.record.status = statusOf(part.head.startLine);
    if (part.type === 'body' && exchange.isTruncated) {
      return this.#close(part.bytes.subarray(0, part.bytes.length / 2));
    }
    await this.#write(this.#client, part.bytes);
  }

  /** Writes at the pace of the reader, or slower while a fault says so. */
  async #write(socket: Socket, bytes: Buffer): Promise<void> {
    let at = 0;
    while (at < bytes.length && !socket.destroyed) {
      const isSlow = performance.now() < this.#slowUntilMs;
      const step = isSlow ? (this.#slowBytesPerSecond * SLOW_STEP_MS) / 1000 : bytes.length;
      const isFull = !socket.write(bytes.subarray(at, at + step));
      at += step;
      if (isFull) await drained(socket);
      if (isSlow) await sleep(SLOW_STEP_MS);
    }
  }

  async #untilThawed(): Promise<void> {
    if (this.#isFrozen) await this.#closed;
  }
}

function statusOf(startLine: string): number {
  return Number(startLine.split(' ')[1]);
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.once('drain', done).once('close', done);
    if (socket.destroyed) done();
  });
}
