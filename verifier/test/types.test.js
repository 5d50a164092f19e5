import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

it('the types that others compile with are those of the sources (npm run types -w zaedno-monitor writes them)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zaedno-types-'));
  const [project, compiler] = ['../tsconfig.types.json', '../../node_modules/typescript/bin/tsc'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  try {
    execFileSync(process.execPath, [String(compiler), '-p', String(project), '--outDir', folder]);
    const read = (/** @type {string} */ from) =>
      Object.fromEntries(readdirSync(from).map((name) => [name, readFileSync(join(from, name), 'utf8')]));
    assert.deepEqual(read(fileURLToPath(new URL('../types', import.meta.url))), read(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
