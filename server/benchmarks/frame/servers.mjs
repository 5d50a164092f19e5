import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LAUNCH = fileURLToPath(new URL('../../../dist/server/launch.js', import.meta.url));
/** Milliseconds in which a server has to answer first. */
const PATIENCE = 60_000;

/**
 * The application as it is built, as a process of its own. One that answers requests alone, unless `PROCESS` says otherwise, so that no work
 * in the background is measured with them. The quota of reads is counted, but is no limit.
 */
export async function startZaedno(databaseUrl, { dataDir, environment = {} }) {
  await mkdir(dataDir, { recursive: true });
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO: '1', PROCESS: 'web' };
  const quiet = { LOG_LEVEL: 'warn', API_READS_PER_MINUTE: '999999', SUBMIT_WAIT_SECONDS: '0' };
  return startProcess(LAUNCH, { environment: { ...settings, ...quiet, ...environment }, path: '/readyz' });
}

/**
 * A program that serves the application, as a process of its own with no more than this environment, once it answers under `path`.
 * @param patience milliseconds until it has to; it is ended when it does not
 * @param every milliseconds between two looks
 */
export async function startProcess(program, { environment, path, patience = PATIENCE, every = 100 }) {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PORT: String(port), ...environment };
  const child = spawn(process.execPath, [program], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + patience;
  while (!(await answers(`${url}${path}`))) {
    if (child.exitCode !== null || Date.now() > until) {
      await end(child);
      throw new Error('The application did not start: run "npm run build" first.');
    }
    await pause(every);
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
  return { url: `http://127.0.0.1:${port}`, stop: () => end(child) };
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
