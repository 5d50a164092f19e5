import 'reflect-metadata';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { EstablishMunicipality } from '../../src/features/authorities/index.js';
import { prepareDatabase } from '../../src/prepare-database.js';
import { settleKeys } from '../../src/settle-keys.js';
import { type BucketServer, startBucketServer } from '../harness/bucket-server.js';
import { freePort, PGBOUNCER, type PgBouncer, startPgBouncer } from '../harness/pg-bouncer.js';
import { testConfig } from '../harness/test-config.js';
import { MUNICIPALITY } from '../harness/town-hall.js';
import { type ApplicationProcess, applicationProcess } from './application-process.js';
import { startBalancer } from './balancer.js';
import { type Load, startLoad } from './load.js';
import { type PostgresPair, startPair } from './postgres-pair.js';
import { report, type Switch } from './report.js';
import { stateAfter } from './state-after.js';

// `npm run drill`: kills every part of an installation on several machines in turn, under load, and counts what was lost. Linux, with PgBouncer.

/** Milliseconds: of calm before each kill, of a supervisor that starts again, and until somebody sees that a database server is gone. */
const CALM = 3_000;
const RESTART_AFTER = 1_000;
const NOTICED_AFTER = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (PGBOUNCER === undefined) throw new Error('PgBouncer is missing: as root, apt-get install pgbouncer.');
say('Starting a primary, a replica, PgBouncer, two web processes, a worker and a balancer …');
const pair = await startPair();
const bucket = await startBucketServer();
const folder = await mkdtemp(join(tmpdir(), 'zaedno-drill-data-'));
const bouncer = await startPgBouncer(pair.primary.url, { pool: 10 });
const balancerPort = await freePort();
let web: ApplicationProcess[] = [];
let worker: ApplicationProcess | null = null;
let closing: (() => void) | null = null;
try {
  const dataDirs = await keysOnEachMachine(folder, pair.primary.url);
  const at = async (name: string, kind: string, dataDir: string): Promise<ApplicationProcess> =>
    applicationProcess(name, await freePort(), settings(kind, dataDir, bouncer, bucket, pair.primary.url));
  web = [await at('web 1', 'web', dataDirs[0]), await at('web 2', 'web', dataDirs[1])];
  worker = await at('worker', 'worker', dataDirs[2]);
  await Promise.all([...web, worker].map((each) => each.start()));
  await pair.synchronous(true);
  const balancer = await startBalancer(
    balancerPort,
    web.map(({ port }) => port),
  );
  closing = () => balancer.stop();
  const load = startLoad(balancerPort);
  const switches = await killEachInTurn(load, pair, bouncer, [...web, worker]);
  await load.stop();
  const result = report(load, switches, await stateAfter(pair.replica, load.acknowledged, web[0]?.port ?? 0));
  say(result.table);
  await mkdir('test-results', { recursive: true });
  await writeFile(join('test-results', 'drill.json'), `${JSON.stringify(result.figures, null, 1)}\n`);
  process.exitCode = result.figures.lost === 0 ? 0 : 1;
} finally {
  closing?.();
  await Promise.all([...web, ...(worker ? [worker] : [])].map((each) => each.kill()));
  await bouncer.stop();
  await bucket.stop();
  await pair.erase();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

/** The keys are made on the first machine and copied, as docs/operations.md says; nothing else is shared but the database and the bucket. */
async function keysOnEachMachine(root: string, url: string): Promise<[string, string, string]> {
  const dirs: [string, string, string] = [join(root, 'machine-1'), join(root, 'machine-2'), join(root, 'machine-3')];
  const config = testConfig(url, dirs[0], { bucket: bucket.settings });
  await prepareDatabase(config, (client) => settleKeys(client, dirs[0]));
  const context = await NestFactory.createApplicationContext(AppModule.with(config), { logger: false });
  await context.get(EstablishMunicipality).run(MUNICIPALITY);
  await context.close();
  for (const dir of dirs.slice(1)) await cp(join(dirs[0], 'keys'), join(dir, 'keys'), { recursive: true });
  return dirs;
}

function settings(kind: string, dataDir: string, { url }: PgBouncer, store: BucketServer, direct: string): Record<string, string> {
  const { endpoint, name, accessKeyId, secretAccessKey } = store.settings;
  return {
    ...{ NODE_ENV: 'test', PROCESS: kind, DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'fatal', TRUST_PROXY: 'loopback' },
    ...{ DATABASE_URL: url, DATABASE_POOLER: 'transaction', MIGRATION_DATABASE_URL: direct, DATABASE_REPLICA_URL: pair.replica.url },
    ...{ S3_ENDPOINT: endpoint, S3_BUCKET: name, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey },
    ...{
      PUBLIC_URL: `http://localhost:${balancerPort}`,
      SUBMIT_WAIT_SECONDS: '0',
      API_READS_PER_MINUTE: '0',
      FETCH_LINKS: '0',
      WEBHOOKS: 'off',
    },
  };
}

async function killEachInTurn(
  load: Load,
  { primary, replica, synchronous, streaming, promote }: PostgresPair,
  pgBouncer: PgBouncer,
  processes: readonly ApplicationProcess[],
): Promise<Switch[]> {
  const switches: Switch[] = [];
  const during = async (what: string, kill: () => Promise<void>, mend: () => Promise<void>): Promise<void> => {
    await sleep(CALM);
    const killedAt = load.now();
    await kill();
    await mend();
    const mendedAt = load.now();
    await sleep(CALM);
    switches.push({ what, killedAt, mendedAt, until: load.now() });
    say(`${what}: done`);
  };
  for (const each of processes) {
    await during(`${each.name} killed, started again`, each.kill, () => sleep(RESTART_AFTER).then(() => each.start()));
  }
  await during('PgBouncer killed, started again', pgBouncer.kill, () => sleep(RESTART_AFTER).then(() => pgBouncer.startAgain()));
  await during('replica killed, commits no longer wait for it', replica.kill, () => sleep(NOTICED_AFTER).then(() => synchronous(false)));
  await replica.start();
  await streaming();
  await synchronous(true);
  await during('primary killed, replica promoted', primary.kill, async () => {
    await sleep(NOTICED_AFTER);
    await promote();
    await pgBouncer.pointTo(replica.url);
  });
  return switches;
}
