// Everything that must hold, one stage after the other: `npm test`, or `npm test -- unit db` for some of it.
// A failing stage does not stop the rest. The last line is always `N passed, N failed`.

import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sum } from './counts.mjs';
import { runStage } from './run-stage.mjs';
import { selectStages } from './stages.mjs';

/** Lines of a failed stage that are shown. */
const SHOWN = 80;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Not test-results itself, which Playwright empties when it starts.
const folder = join(root, 'test-results', 'stages');
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());

/** @type {Map<string, import('./counts.mjs').Counts>} */
const results = new Map();

for (const stage of chosen()) {
  if (interruption.signal.aborted) break;
  say(stage.name.padEnd(14));
  results.set(stage.name, await resultOf(stage));
}

const { passed, failed } = sum([...results.values()]);
process.exitCode = failed > 0 || interruption.signal.aborted ? 1 : 0;
say(`\n${passed} passed, ${failed} failed\n`);

function chosen() {
  try {
    return selectStages(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

async function resultOf(stage) {
  if (stage.needs && results.get(stage.needs)?.failed !== 0) {
    say(`FAILED: it needs ${stage.needs}, which failed\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { counts, seconds, output, log } = await runStage(stage, { root, folder, signal: interruption.signal });
  const numbers = [`${counts.passed} passed`, counts.failed && `${counts.failed} failed`, counts.skipped && `${counts.skipped} skipped`];
  say(`${counts.failed > 0 ? 'FAILED' : 'ok'}  ${seconds.toFixed(1)} s  ${numbers.filter(Boolean).join(', ')}\n`);
  if (counts.failed > 0) say(`${indented(output)}\n    All of it: ${relative(root, log)}\n`);
  return counts;
}

function indented(output) {
  const lines = output.trimEnd().split('\n').slice(-SHOWN);
  return lines.map((line) => `    ${line}`).join('\n');
}

function say(text) {
  process.stdout.write(text);
}
