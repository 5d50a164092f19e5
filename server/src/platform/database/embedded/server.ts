import { spawn } from 'node:child_process';
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startedAs } from './account.js';
import { program } from './binaries.js';
import { type Cluster, own, serverEnvironment } from './cluster.js';
import { EmbeddedPostgresFailure } from './failure.js';
import { parsePostmasterFile } from './postmaster-file.js';
import { commandLineOf } from './command-line.js';

/** Milliseconds between two looks at a server that is starting, or that is not our child. */
const POLL = 25;
const WATCH = 250;
/** Milliseconds for a start; replaying the log after a crash is part of it. */
const START_LIMIT = 120_000;
/** Above the highest process number of any system. */
const NOBODY = 2_147_483_647;
/** Bytes after which the log is put aside; one earlier log is kept. */
const LOG_LIMIT = 5_000_000;

/**
 * Loopback and TCP alone. The log names neither statements nor values: they hold what citizens wrote. Errors of
 * statements reach the application anyway.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];
/** After a crash every file is synced before the replay; one call for the disk takes a fraction of the time. Linux alone has it. */
const LINUX_SETTINGS = ['recovery_init_sync_method=syncfs'];
/**
 * Commits still reach the operating system: a test that kills the server finds what was committed. A worker of autovacuum belongs to the
 * superuser, and whoever is not one cannot drop a database in which it works.
 */
const FAST_SETTINGS = ['fsync=off', 'full_page_writes=off', 'autovacuum=off'];

/** A postmaster, ours or one that a predecessor of ours left running. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>;
}

/** The server that still runs on this cluster. A `postmaster.pid` that names nobody, or a stranger, is left over from a crash. */
export async function findServer(cluster: Cluster): Promise<RunningServer | null> {
  const file = parsePostmasterFile(await readPostmasterFile(cluster));
  if (!file) return null;
  const words = await commandLineOf(file.pid);
  return words?.includes(`-D ${cluster.dataFolder} `) ? { pid: file.pid, port: file.port, ended: watched(file.pid) } : null;
}

/**
 * Starts PostgreSQL as a child of this process and resolves when it accepts connections.
 *
 * @throws EmbeddedPostgresFailure when it ends instead, with the last words of its log
 */
export async function startServer(cluster: Cluster, port: number, signal: AbortSignal): Promise<RunningServer> {
  const settings = [...SETTINGS, ...(process.platform === 'linux' ? LINUX_SETTINGS : []), ...(cluster.fast ? FAST_SETTINGS : [])];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const log = await openLog(cluster);
  const leftOver = await unnamed(cluster);
  const child = spawn(program(cluster.place.binaries, 'postgres'), ['-D', cluster.dataFolder, '-p', String(port), ...flags], {
    ...startedAs(cluster.account),
    env: serverEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    // A session of its own: Ctrl+C in the terminal is for us, who stop the server last. A test's server goes down with the test.
    detached: !cluster.fast,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, by) => resolve(by === null ? `exit code ${code}` : `signal ${by}`));
  });
  await log.close();
  const server = { pid: child.pid ?? 0, port, ended };
  await accepting(cluster, server, signal, leftOver);
  return server;
}

/**
 * Resolves when connections are accepted. `leftOver` is what the last server's file said: where process numbers
 * repeat, as in a container, it may name the new one and call it ready.
 */
export async function accepting(cluster: Cluster, server: RunningServer, signal: AbortSignal, leftOver = ''): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  let end: string | null = null;
  void server.ended.then((how) => (end = how));
  while (end === null && Date.now() < deadline && !signal.aborted) {
    const text = await readPostmasterFile(cluster);
    const file = parsePostmasterFile(text);
    if (text !== leftOver && file?.pid === server.pid && file.ready) return;
    await sleep(POLL);
  }
  if (end === null) await endServer(server, 'SIGQUIT');
  const how = end ?? (signal.aborted ? 'stopped while it started' : `not ready after ${START_LIMIT / 1000} s`);
  throw new EmbeddedPostgresFailure(`The embedded PostgreSQL did not start (${how}). ${await lastWords(cluster)}`.trim());
}

/** SIGINT: fast shutdown, clients are disconnected. SIGQUIT: at once, and the log is replayed at the next start. */
export async function endServer(server: RunningServer, signal: 'SIGINT' | 'SIGQUIT', patience = 20_000): Promise<void> {
  kill(server.pid, signal);
  const waiting = new AbortController();
  const late = sleep(patience, true, { signal: waiting.signal }).catch(() => false);
  const isLate = await Promise.race([server.ended.then(() => false), late]);
  waiting.abort();
  if (!isLate) return;
  kill(server.pid, 'SIGQUIT');
  await server.ended;
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, signal);
  } catch {
    // It is gone already, which is what was wanted.
  }
}

/** Of a process that is not our child nobody tells us the end: look. */
async function watched(pid: number): Promise<string> {
  while (await commandLineOf(pid)) await sleep(WATCH, undefined, { ref: false });
  return 'it is gone';
}

function readPostmasterFile(cluster: Cluster): Promise<string> {
  return readFile(postmasterPath(cluster), 'utf8').catch(() => '');
}

/**
 * Puts a number that no process has into the file that a crash left behind. PostgreSQL refuses to start while the
 * number in it is somebody's: a stranger's by now, or a zombie's that nobody collects. The rest stays: by it
 * PostgreSQL knows whether a child of the crashed server still touches its memory.
 */
async function unnamed(cluster: Cluster): Promise<string> {
  const text = await readPostmasterFile(cluster);
  if (!parsePostmasterFile(text)) return text;
  const leftOver = text.replace(/^\d+/, String(NOBODY));
  await writeFile(postmasterPath(cluster), leftOver);
  return leftOver;
}

function postmasterPath({ dataFolder }: Cluster): string {
  return join(dataFolder, 'postmaster.pid');
}

/** A file and not a pipe: an orphan keeps writing into it when we are gone. */
async function openLog({ logFile, account }: Cluster): ReturnType<typeof open> {
  const bytes = await stat(logFile).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > LOG_LIMIT) await rename(logFile, `${logFile}.1`);
  const log = await open(logFile, 'a', 0o600);
  await own(logFile, account);
  return log;
}

/** What clients are told meanwhile explains nothing. */
const TO_CLIENTS = /the database system is|terminating connection/;

async function lastWords({ logFile }: Cluster): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  const fatal = lines.slice(-50).findLast((line) => /\b(?:FATAL|PANIC):/.test(line) && !TO_CLIENTS.test(line));
  return fatal ? `It said: ${fatal.replace(/^.*?(?=FATAL|PANIC)/, '')}. More is in ${logFile}.` : `Its log is ${logFile}.`;
}
