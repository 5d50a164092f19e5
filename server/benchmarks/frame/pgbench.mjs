import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Transactions a second of PostgreSQL's own client, which has to be installed (Debian: `postgresql`), with so many clients. @throws Error without it */
export async function pgbench({ url, script, clients, seconds, define = {} }) {
  const folder = await mkdtemp(join(tmpdir(), 'zaedno-pgbench-'));
  try {
    const file = join(folder, 'script.sql');
    await writeFile(file, script);
    const flags = ['--no-vacuum', '--client', String(clients), '--time', String(seconds), '--protocol', 'simple', '--file', file];
    const variables = Object.entries(define).flatMap(([name, value]) => ['--define', `${name}=${value}`]);
    const { stdout, stderr } = await run('pgbench', [...flags, ...variables, url], { maxBuffer: 10_000_000 });
    const rate = Number(/tps = ([\d.]+) \(without initial/.exec(stdout)?.[1]);
    const failed = Number(/number of failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
    if (!(rate > 0) || failed > 0 || /ERROR/.test(stderr)) throw new Error(`pgbench: ${stdout}${stderr}`);
    return rate;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
