import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, it } from 'node:test';
import { runStage } from './run-stage.mjs';

const root = mkdtempSync(join(tmpdir(), 'zaedno-stage-'));
const folder = join(root, 'results');
let interruption;

beforeEach(() => {
  interruption = new AbortController();
});
after(() => rmSync(root, { recursive: true, force: true }));

/** A stage whose script is this program. */
function stageOf(program, more = {}) {
  writeFileSync(join(root, 'program.mjs'), program);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'tried', scripts: { tried: 'node program.mjs' } }));
  return runStage({ name: 'tried', script: 'tried', counts: 'check', minutes: 1, ...more }, { root, folder, signal: interruption.signal });
}

/** Starts a process that outlives its parent and writes its number down. */
const LINGER = `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';
  const child = spawn('sleep', ['60'], { stdio: 'inherit' }); writeFileSync('child', String(child.pid));`;

/** A process that has ended keeps its number until its parent, or init, has looked. */
async function isGone(file) {
  const pid = Number(readFileSync(join(root, file), 'utf8'));
  for (let attempt = 0; attempt < 250; attempt++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

it('passes with its command, and keeps the whole output', async () => {
  const { counts, log } = await stageOf(`console.log('said'); console.error('complained');`);
  assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  assert.match(readFileSync(log, 'utf8'), /said[^]*complained|complained[^]*said/);
});

it('fails with its command, and shows what it said', async () => {
  const { counts, output } = await stageOf(`console.log('why'); process.exit(3);`);
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
  assert.match(output, /why/);
});

it('reads the report of Jest, and never that of an earlier run', async () => {
  const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };
  const write = `import { writeFileSync } from 'node:fs';
    const flag = process.argv.find((word) => word.startsWith('--outputFile='));
    writeFileSync(flag.slice('--outputFile='.length), ${JSON.stringify(JSON.stringify(report))});`;
  assert.equal((await stageOf(write, { counts: 'jest' })).counts.passed, 4);
  assert.deepEqual((await stageOf('', { counts: 'jest' })).counts, { passed: 0, failed: 1, skipped: 0 });
});

it('ends after its time, with everything that it started', async () => {
  const { counts, output } = await stageOf(`${LINGER} setInterval(() => undefined, 1000);`, { minutes: 0.02 });
  assert.equal(counts.failed, 1);
  assert.match(output, /Ended after 0\.02 minutes/);
  assert.ok(await isGone('child'));
});

it('ends when it is interrupted', async () => {
  setTimeout(() => interruption.abort(), 500);
  const { counts, output } = await stageOf(`setInterval(() => undefined, 1000);`);
  assert.equal(counts.failed, 1);
  assert.match(output, /Interrupted/);
});
