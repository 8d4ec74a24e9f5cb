import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = ['--import', 'tsx', 'server/cli.ts'];

/** The command of the server as a process of its own. */
export class ServerProcess {
  /** As the line that it prints says. */
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /**
   * Starts it and waits for the line that it prints.
   *
   * @param wrapper program and arguments that are put before it
   * @throws when it ends before
   */
  static async start(
    args: readonly string[],
    wrapper: readonly string[] = [],
  ): Promise<ServerProcess> {
    const [command = process.execPath, ...rest] = [
      ...wrapper,
      process.execPath,
      ...PROGRAM,
      ...args,
    ];
    const child = spawn(command, rest, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout);
    const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
    const url = /http:\S+$/.exec(String(line))?.[0];
    if (url === undefined) throw new Error(`The server did not start: ${String(line)}`);
    return new ServerProcess(child, url);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null)
      return this.#child.exitCode;
    const ended = once(this.#child, 'exit') as Promise<[number | null]>;
    this.#child.kill(signal);
    const [code] = await ended;
    return code;
  }
}

/** Runs the command of the server to its own end. */
export async function runServer(
  args: readonly string[],
): Promise<{ readonly code: number; readonly errors: string; readonly output: string }> {
  const child = spawn(process.execPath, [...PROGRAM, ...args], { cwd: ROOT });
  const [errors, output, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, errors, output };
}
