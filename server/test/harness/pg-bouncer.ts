import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, connect as dial, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startedAs, unprivilegedAccount } from '../../src/platform/database/embedded/account.js';

const PROGRAMS = ['pgbouncer', '/usr/sbin/pgbouncer'];
const CONNECT_QUERY = `set statement_timeout = ''15s''; set idle_in_transaction_session_timeout = ''60s''`;

/** The program, where it is installed; Debian's package is `pgbouncer`. */
export const PGBOUNCER = PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0);

export interface PgBouncer {
  /** Of the same database and account, through PgBouncer. */
  readonly url: string;
  readonly pid: number;
  /** Leads on to another server from now on, and lets go of the connections to the one before. */
  pointTo(target: string): Promise<void>;
  kill(): Promise<void>;
  /** After a kill, on the same port. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** A real PgBouncer in transaction mode before the server of `target`, with as few connections to it as the pool allows. */
export async function startPgBouncer(target: string, { pool = 3 } = {}): Promise<PgBouncer> {
  const account = await unprivilegedAccount();
  const folder = await mkdtemp(join(tmpdir(), 'zaedno-pgbouncer-'));
  const port = await freePort();
  const ini = join(folder, 'pgbouncer.ini');
  const put = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text, { mode: 0o600 });
    if (account) await chown(join(folder, name), account.uid, account.gid);
  };
  const configure = async (to: string): Promise<void> => {
    const { username, password } = new URL(to);
    await put('users.txt', `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`);
    await put('pgbouncer.ini', settings(new URL(to), { port, pool, users: join(folder, 'users.txt') }));
  };
  if (account) await chmod(folder, 0o711);
  await configure(target);
  let child = await started(ini, port, account);
  const url = new URL(target);
  [url.hostname, url.port] = ['127.0.0.1', String(port)];
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended;
  };
  return {
    url: url.href,
    get pid() {
      return child.pid ?? 0;
    },
    pointTo: async (to) => {
      await configure(to);
      child.kill('SIGHUP');
    },
    kill: () => kill('SIGKILL'),
    startAgain: async () => void (child = await started(ini, port, account)),
    stop: async () => {
      await kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function settings(to: URL, { port, pool, users }: { readonly port: number; readonly pool: number; readonly users: string }): string {
  const name = to.pathname.slice(1);
  return `[databases]
${name} = host=${to.hostname} port=${to.port} dbname=${name} connect_query='${CONNECT_QUERY}'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${pool}
max_client_conn = 200
query_wait_timeout = 10
server_connect_timeout = 3
server_login_retry = 1
`;
}

async function started(ini: string, port: number, account: Awaited<ReturnType<typeof unprivilegedAccount>>): Promise<ChildProcess> {
  if (PGBOUNCER === undefined) throw new Error('PgBouncer is not installed');
  const child = spawn(PGBOUNCER, ['-q', ini], { ...startedAs(account), stdio: 'ignore' });
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(port)) return child;
    if (child.exitCode !== null) break;
    await sleep(25);
  }
  child.kill('SIGKILL');
  throw new Error('PgBouncer did not start');
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = dial(port, '127.0.0.1', () => resolve(socket.destroy().destroyed));
    socket.once('error', () => resolve(false));
  });

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
