import type { MessageHead } from './http-messages.js';

/** How a request ended: with the server's answer, by a fault, or because one side hung up. */
export type RequestEnd = 'answered' | 'fault' | 'server-gone' | 'client-gone';

/** One request as the proxy saw it. Times are those of `performance.now()`, in ms. */
export interface RequestRecord {
  readonly connection: number;
  readonly method: string;
  readonly path: string;
  /** The address that the client believes to speak to. */
  readonly host: string;
  readonly uploadId: string | undefined;
  /** `Content-Range` as it was sent. */
  readonly range: string | undefined;
  /** Of the body, as announced. */
  readonly contentLength: number;
  readonly startedAt: number;
  /** Bytes of the body that came from the client. */
  bodyBytes: number;
  /** Of the answer that the client got, whoever gave it. */
  status: number | undefined;
  /** A fault was done to it. */
  isStruck: boolean;
  end: RequestEnd | undefined;
  endedAt: number | undefined;
}

/** What a proxy has seen of all its connections. */
export class RequestLog {
  readonly all: RequestRecord[] = [];
  connections = 0;
  readonly #watchers = new Set<() => void>();

  /** Uploads without the preflights that browsers send before them. */
  get uploads(): readonly RequestRecord[] {
    return this.all.filter(({ method, path }) => method === 'POST' && path.endsWith('/upload'));
  }

  begin(connection: number, { startLine, fields, contentLength }: MessageHead): RequestRecord {
    const [method = '', path = ''] = startLine.split(' ');
    const record: RequestRecord = {
      connection,
      method,
      path,
      host: fields.get('host') ?? '',
      uploadId: fields.get('x-unique-upload-id'),
      range: fields.get('content-range'),
      contentLength,
      startedAt: performance.now(),
      bodyBytes: 0,
      status: undefined,
      isStruck: false,
      end: undefined,
      endedAt: undefined,
    };
    this.all.push(record);
    this.changed();
    return record;
  }

  /** Notes the end of a request; only the first one counts. */
  end(record: RequestRecord, end: RequestEnd): void {
    if (record.end) return;
    record.end = end;
    record.endedAt = performance.now();
    this.changed();
  }

  /** Something of a record has changed that a watcher may wait for. */
  changed(): void {
    for (const look of [...this.#watchers]) look();
  }

  /** Resolves as soon as something holds of the log. */
  until(holds: (log: RequestLog) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds(this)) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }
}
