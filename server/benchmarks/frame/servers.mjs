import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const LAUNCH = fileURLToPath(new URL('../../../dist/server/launch.js', import.meta.url));
/** Milliseconds in which a server has to answer first. */
const PATIENCE = 60_000;

/**
 * The application as it is built, as a process of its own. One that answers requests alone, unless `PROCESS` says otherwise, so that no work
 * in the background is measured with them. The quota of reads is counted, but is no limit.
 */
export async function startZaedno(databaseUrl, { dataDir, environment = {}, nodeFlags = [] }) {
  const port = await freePort();
  await mkdir(dataDir, { recursive: true });
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    ...{ DEMO: '1', PROCESS: 'web', LOG_LEVEL: 'warn', API_READS_PER_MINUTE: '100000', SUBMIT_WAIT_SECONDS: '0', ...environment },
  };
  const child = spawn(process.execPath, [...nodeFlags, LAUNCH], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('The application did not start: run "npm run build" first.');
    await pause(100);
  }
  return { url, pid: child.pid, stop: () => end(child) };
}

/**
 * A yardstick: a process of its own that answers over bare `node:http` with what the module `file` makes of `settings`.
 * The module exports `answering(settings)`, which resolves to a request listener.
 */
export async function startBare(file, settings) {
  const child = fork(fileURLToPath(new URL('./bare-server.mjs', import.meta.url)), [fileURLToPath(file)], { serialization: 'advanced' });
  child.send(settings);
  const [port] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => fail('The yardstick did not start.'))]);
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => end(child) };
}

async function end(child) {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const fail = (words) => {
  throw new Error(words);
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const folderOf = (data, name) => join(data, name);
