import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url));

/** The built server as a process of its own, which can die and come back. */
export class ApiProcess {
  readonly #dataDir: string;
  #child: ChildProcess | undefined;
  #port = 0;

  private constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** Starts a server with an empty folder. */
  static async start(): Promise<ApiProcess> {
    const api = new ApiProcess(await mkdtemp(join(tmpdir(), 'upload-widget-')));
    await api.start();
    return api;
  }

  /** The same over all its lives. */
  get port(): number {
    return this.#port;
  }

  /**
   * Starts it again on the same port and folder.
   *
   * @throws when it ends before it listens
   */
  async start(): Promise<void> {
    const args = [PROGRAM, '--port', String(this.#port), '--data', this.#dataDir];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    const [line] = (await Promise.race([
      once(createInterface(child.stdout), 'line'),
      once(child, 'exit').then(() => ['']),
    ])) as [string];
    const port = /:(\d+)$/.exec(line)?.[1];
    if (!port) throw new Error('The server ended before it listened.');
    this.#port = Number(port);
  }

  /** Ends it at once, without any chance to tidy up. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Assets that it has, of whatever cloud. */
  async countAssets(): Promise<number> {
    const chains = await readdir(join(this.#dataDir, 'objects/asset')).catch(() => []);
    return chains.length;
  }

  /** The path of an asset's address at the server itself, past any proxy. */
  addressOf(secureUrl: string): string {
    return `http://127.0.0.1:${this.#port}${new URL(secureUrl).pathname}`;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}
