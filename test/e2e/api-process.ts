import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url));

/** The Upload API as a process of its own, so that it can be killed. */
export class ApiProcess {
  readonly #dataDir: string;
  #child: ChildProcess | undefined;
  #port = 0;

  /** @param dataDir its data folder, which outlives it */
  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** Base address; the same after every start. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Resolves once it takes requests. */
  async start(): Promise<void> {
    const options = ['--port', String(this.#port), '--host', '127.0.0.1', '--data', this.#dataDir];
    this.#child = spawn(process.execPath, [CLI, ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!this.#child.stdout) throw new Error('The server has no output to read.');
    for await (const line of createInterface({ input: this.#child.stdout })) {
      const port = /:(\d+)/.exec(line)?.[1];
      if (!port) continue;
      this.#port = Number(port);
      return;
    }
    throw new Error('The server ended before it said its address.');
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
