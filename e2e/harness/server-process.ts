import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { bareEnvironment, built, ROOT } from './installation.js';
import { eventually } from './waiting.js';

/** Milliseconds: the demonstration plays its cases at the first start. */
const START_LIMIT = 180_000;
/** Milliseconds that a server gets to end after SIGTERM; it grants requests ten seconds. */
const STOP_LIMIT = 20_000;
/** Characters of the output that are kept. */
const TAIL = 20_000;

export interface ServerOptions {
  readonly dataDir: string;
  /** A free one unless told. */
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server as an installation runs it: a process of its own, known by its number. */
export class ServerProcess {
  readonly ended: Promise<number | null>;
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    private readonly dataDir: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output = (this.output + text).slice(-TAIL)));
    }
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  static async start({ dataDir, port, settings = {} }: ServerOptions): Promise<ServerProcess> {
    const chosen = port ?? (await freePort());
    const environment = bareEnvironment({ PORT: String(chosen), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...settings });
    // The channel ends the server when this process is killed and can end nothing any more.
    const child = spawn(process.execPath, ['--enable-source-maps', built('server/launch.js')], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const server = new ServerProcess(child, chosen, dataDir);
    await server.ready().catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** What the process has written, for the report of a failure. */
  get written(): string {
    return this.output;
  }

  /** Resolves when the server says that it can work, its database included. */
  async ready(limit = START_LIMIT): Promise<void> {
    const over = this.ended.then(() => true);
    await eventually(
      `${this.url}/readyz`,
      async () => {
        if (await Promise.race([over, Promise.resolve(false)])) throw new Error(`The server ended while it started:\n${this.output}`);
        const answer = await fetch(`${this.url}/readyz`).catch(() => null);
        return answer?.ok ? true : null;
      },
      limit,
    );
  }

  /** Asks it to end and waits for that. @returns the exit code; null when it had to be killed */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT);
    const code = await this.ended;
    clearTimeout(late);
    return code;
  }

  /** Only asks. */
  terminate(): void {
    this.child.kill('SIGTERM');
  }

  /** `kill -9`: no chance to put anything away. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Process number of the embedded PostgreSQL, from the first line of its own file. */
  async databasePid(): Promise<number> {
    return Number((await readFile(join(this.cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  get cluster(): string {
    return join(this.dataDir, 'postgres', 'cluster');
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
