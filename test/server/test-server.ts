import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type RunningServer, type ServerConfig, startServer } from '../../server/index.js';
import type { ResolveHost } from '../../server/remote/remote-host.js';
import type { ServerLimits } from '../../server/index.js';

export const API_KEY = '123456';
export const API_SECRET = 'test-secret';

/** One cloud with a preset for each thing that tests ask for. */
export const CONFIG: ServerConfig = {
  clouds: {
    demo: {
      api_key: API_KEY,
      api_secret: API_SECRET,
      presets: {
        open: { unsigned: true, return_delete_token: true },
        signed_only: { unsigned: false, tags: ['preset'], folder: 'from-preset' },
        fixed: {
          unsigned: true,
          folder: 'preset-folder',
          tags: ['preset'],
          context: { place: 'preset', kept: 'yes' },
        },
        named: { unsigned: true, use_filename: true, unique_filename: false },
        suffixed: { unsigned: true, use_filename: true },
        pictures_only: { unsigned: true, allowed_formats: ['png', 'jpg'] },
        encrypted_only: { unsigned: true, remote_schemes: ['https'] },
        our_pages: { unsigned: true, allowed_origins: ['https://ours.example'] },
        locked: { unsigned: true, type: 'authenticated' },
        half_locked: { unsigned: true, type: 'private' },
      },
    },
    other: { api_key: 'other', api_secret: 'other-secret', presets: { open: { unsigned: true } } },
  },
};

export interface TestServerOptions {
  readonly limits?: Partial<ServerLimits>;
  readonly config?: ServerConfig;
  /** Stands in for the resolver of the system. */
  readonly resolve?: ResolveHost;
  readonly remoteOrigins?: readonly string[];
}

/** The real server on a free port, with a folder of its own and a clock that can be moved. */
export class TestServer {
  /** Added to the server's clock, in milliseconds. */
  aheadMs = 0;
  /** Lines of failures that the server logged. */
  readonly log: string[] = [];
  readonly dataDir: string;
  readonly #options: TestServerOptions;
  #running!: RunningServer;

  private constructor(dataDir: string, options: TestServerOptions) {
    this.dataDir = dataDir;
    this.#options = options;
  }

  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'upload-widget-server-'));
    const server = new TestServer(dataDir, options);
    await server.#open();
    return server;
  }

  get url(): string {
    return this.#running.url;
  }

  get port(): number {
    return this.#running.port;
  }

  /** Now, by the server's clock. */
  nowMs(): number {
    return Date.now() + this.aheadMs;
  }

  /** Stops the server and starts another one on the same folder. */
  async restart(): Promise<void> {
    await this.#running.close();
    await this.#open();
  }

  /** Runs the housekeeping. */
  async sweep(): Promise<void> {
    await this.#running.sweep();
  }

  /** Every file below a part of the data folder, as paths relative to it. */
  async filesIn(...parts: string[]): Promise<string[]> {
    const folder = join(this.dataDir, ...parts);
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.dataDir, join(parentPath, name)));
  }

  async close(): Promise<void> {
    await this.#running.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #open(): Promise<void> {
    this.#running = await startServer({
      dataDir: this.dataDir,
      config: CONFIG,
      now: () => this.nowMs(),
      log: (line) => this.log.push(line),
      ...this.#options,
    });
  }
}
