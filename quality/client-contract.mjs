// The client's types follow from server/openapi.json, in this direction only. Without arguments: fails when the committed
// types are not what the document gives. With --write: writes them.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const document = join(root, 'server', 'openapi.json');
const types = join(root, 'client', 'src', 'app', 'core', 'api', 'schema.ts');
// A field with a default may still be left out of a request.
const FLAGS = ['--default-non-nullable=false'];

if (process.argv.includes('--write')) {
  generate(types);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'zaedno-contract-'));
  try {
    generate(join(folder, 'schema.ts'));
    compare(readFileSync(types, 'utf8').split('\n'), readFileSync(join(folder, 'schema.ts'), 'utf8').split('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generate(output) {
  const require = createRequire(import.meta.url);
  const tool = join(dirname(require.resolve('openapi-typescript/package.json')), 'bin', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, document, ...FLAGS, '-o', output], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}

function compare(committed, generated) {
  const line = generated.findIndex((text, index) => text !== committed[index]);
  if (line === -1 && committed.length === generated.length) return;
  const at = line === -1 ? generated.length : line;
  process.stderr.write(
    `client/src/app/core/api/schema.ts is not what server/openapi.json gives; they differ first in line ${at + 1}.\n` +
      `  committed: ${committed[at] ?? '(end)'}\n  generated: ${generated[at] ?? '(end)'}\n` +
      `Run npm run contract, and look at the difference before you commit it.\n`,
  );
  process.exitCode = 1;
}
