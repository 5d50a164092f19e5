import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf } from './counts.mjs';

/** Characters of the output that are kept to be shown; the log file has all of it. */
const TAIL = 40_000;
/** Milliseconds between asking a stage to end and making it. */
const GRACE = 5_000;

/**
 * Runs one stage and waits for its end.
 *
 * @param {import('./stages.mjs').Stage} stage
 * @param {{ root: string, folder: string, signal: AbortSignal }} place Where the project is, and where log and report go.
 * @returns {Promise<{ counts: import('./counts.mjs').Counts, seconds: number, output: string, log: string }>}
 */
export async function runStage(stage, { root, folder, signal }) {
  mkdirSync(folder, { recursive: true });
  const [log, report] = ['log', 'json'].map((ending) => join(folder, `${stage.name}.${ending}`));
  rmSync(report, { force: true });
  const started = performance.now();
  const { succeeded, output } = await run(stage, { root, log, report, signal });
  const counts = countsOf(stage.counts, succeeded, stage.counts === 'check' ? null : read(report));
  return { counts, seconds: (performance.now() - started) / 1000, output, log };
}

async function run(stage, { root, log, report, signal }) {
  const [command, words] = npm(['run', '--silent', stage.script, '--', ...reportFlags(stage.counts, report)]);
  // Plain text for the log; TypeScript takes any FORCE_COLOR, even 0, for a wish for colours.
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const environment = { ...inherited, CI: 'true', NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  // A process group of its own, so that the stage ends with everything that it started.
  const child = spawn(command, words, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const file = createWriteStream(log);
  let output = '';
  const add = (text) => {
    file.write(text);
    output = (output + text).slice(-TAIL);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', add);
  const end = (reason) => {
    add(`\n${reason}\n`);
    endGroup(child.pid);
  };
  const limit = setTimeout(() => end(`Ended after ${stage.minutes} minutes.`), stage.minutes * 60_000);
  const interrupt = () => end('Interrupted.');
  signal.addEventListener('abort', interrupt, { once: true });
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      add(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearTimeout(limit);
  signal.removeEventListener('abort', interrupt);
  // Whatever the stage left running would disturb the next one.
  kill(child.pid, 'SIGKILL');
  file.end();
  return { succeeded: code === 0, output };
}

/** The npm that started us, where one did, with the Node that runs us. */
function npm(words) {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, [path, ...words]] : ['npm', words];
}

function reportFlags(counts, report) {
  if (counts === 'jest') return ['--ci', '--json', `--outputFile=${report}`];
  if (counts === 'node') return [`--report=${report}`];
  return counts === 'playwright' ? ['--reporter=list,json'] : [];
}

function endGroup(pid) {
  kill(pid, 'SIGTERM');
  setTimeout(() => kill(pid, 'SIGKILL'), GRACE).unref();
}

function kill(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
