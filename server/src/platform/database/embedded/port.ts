import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { EmbeddedPostgresFailure } from './failure.js';

/** Below the range that systems hand out to outgoing connections: while the server restarts, none of them takes its port. */
const [LOWEST, HIGHEST] = [15_000, 32_000];
const ATTEMPTS = 50;

/**
 * The port in the file while it is free, or else a new one, which the file then holds.
 *
 * @throws EmbeddedPostgresFailure when none is free
 */
export async function keptPort(file: string): Promise<number> {
  const kept = Number(await readFile(file, 'utf8').catch(() => ''));
  const candidates = [kept, ...Array.from({ length: ATTEMPTS }, () => randomInt(LOWEST, HIGHEST))].filter((port) => port > 0);
  for (const port of candidates) {
    if (!(await isFree(port))) continue;
    if (port !== kept) await writeFile(file, String(port));
    return port;
  }
  throw new EmbeddedPostgresFailure(`No port between ${LOWEST} and ${HIGHEST} is free on 127.0.0.1: stop a program, or set DATABASE_URL.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
