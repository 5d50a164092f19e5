// Checks a running server with what others wrote, and with the monitor: node verifier/independent/check-running.js https://host
// Go's golang.org/x/mod reads the whole log; coreutils and openssl check the receipt of a public case; the monitor compares log and site.
// A line for each; ends with 0 only when all hold. That answers are late is the municipality's affair, and no fault of its log.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildGoProgram } from './go-program.js';

const run = promisify(execFile);
const LATE = /_overdue$/;
const [base = ''] = process.argv.slice(2);
const pathOf = (/** @type {string} */ place) => fileURLToPath(new URL(place, import.meta.url));

/** @param {string} path @param {string} [accept] a media type: a receipt is to be had as text and as JSON */
async function text(path, accept = 'text/plain') {
  const response = await fetch(`${base}${path}`, { headers: { accept } });
  assert.equal(response.status, 200, `${path} answered ${response.status}`);
  return response.text();
}

/** @param {string[]} words @returns {Promise<{ findings: { code: string }[], size: number, compared: number }>} */
async function visit(words) {
  // It ends with 1 when answers are late.
  const { stdout } = await run(process.execPath, [pathOf('../bin/zaedno-monitor.js'), ...words]).catch(
    (/** @type {{ stdout: string }} */ error) => error,
  );
  return JSON.parse(stdout);
}

const folder = mkdtempSync(join(tmpdir(), 'zaedno-running-'));
try {
  const [vkey = ''] = (await text('/log/vkey')).split('\n');
  const { stdout } = await run(buildGoProgram(folder), [`${base}/log`, vkey]);
  process.stdout.write(`Go: ${stdout}`);

  /** @type {{ items: { number: string }[] }} */
  const { items } = JSON.parse(await text('/api/v1/submissions?limit=1', 'application/json'));
  const [shown] = items;
  assert.ok(shown, 'no case is public');
  const receipt = join(folder, 'case.tlog-proof');
  writeFileSync(receipt, await text(`/api/v1/submissions/${shown.number}/receipt`));
  await run('sh', [pathOf('../docs/check-receipt.sh'), receipt, vkey]);
  process.stdout.write('openssl: the receipt of a public case is good\n');

  const told = await visit([`${base}/log`, '--vkey', vkey, '--state', join(folder, 'state'), '--api', base, '--json']);
  const faults = told.findings.map(({ code }) => code).filter((code) => !LATE.test(code));
  assert.deepEqual(faults, []);
  assert.ok(told.compared > 0, 'no case was compared');
  process.stdout.write(`monitor: ${told.size} entries, ${told.compared} cases compared\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
