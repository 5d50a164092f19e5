// Fills an empty database with believable cases: `npm run generate -- --submissions 1000000 --seed 1 [--until 2026-11-30] [--data folder]`.
// Into the database of DATABASE_URL, or into an embedded one in the folder, which `DATA_DIR=folder npm start` serves afterwards.
import 'reflect-metadata';
import '../test/typescript-hooks.mjs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values } = parseArgs({ options: { submissions: text, seed: text, until: text, data: text } });
const { startEmbeddedPostgres } = await import('../src/platform/database/embedded/index.ts');
const { civilDate } = await import('../src/kernel/civil-date.ts');
const { generate } = await import('./generate.ts');

const whole = (name, fallback, least) => {
  const number = Number((values[name] ?? fallback).replaceAll('_', ''));
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} has to be a whole number from ${least} on.`);
};
const say = (line) => process.stdout.write(`${line}\n`);
const dataDir = resolve(values.data ?? process.env.DATA_DIR ?? './data');
await mkdir(dataDir, { recursive: true });
const postgres = process.env.DATABASE_URL ? null : await startEmbeddedPostgres({ dataDir, log: { info: say, warn: say } });
try {
  await generate({
    ...{ databaseUrl: process.env.DATABASE_URL ?? postgres.url, dataDir, log: say },
    ...{ submissions: whole('submissions', '10000', 1), seed: whole('seed', '1', 0) },
    ...(values.until ? { until: civilDate(values.until) } : {}),
  });
} finally {
  await postgres?.stop();
}
