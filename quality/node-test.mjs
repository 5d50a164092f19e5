// Runs tests of node:test, tells of them as they go, and with `--report=<file>` writes how many they were, as JSON.

import { globSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Milliseconds after which a single test has failed. */
const PATIENCE = 300_000;

const words = process.argv.slice(2);
const report = words.find((word) => word.startsWith('--report='))?.slice('--report='.length);
const files = words.filter((word) => !word.startsWith('--')).flatMap((pattern) => globSync(pattern).sort());

const counts = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files, concurrency: true, timeout: PATIENCE });
stream.on('test:pass', ({ details, skip, todo }) => {
  if (details.type === 'suite') return;
  counts[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
});
stream.on('test:fail', ({ details, todo }) => {
  // A suite fails with its tests, which count; one that failed by itself has none that did.
  if (details.type === 'suite' && details.error?.failureType === 'subtestsFailed') return;
  counts[todo === undefined ? 'failed' : 'skipped'] += 1;
});
stream.on('end', () => {
  if (report) writeFileSync(report, JSON.stringify(counts));
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
});
stream.compose(spec).pipe(process.stdout);
