import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../src/app.module.js';
import { type CivilDate, civilDateIn } from '../src/kernel/civil-date.js';
import { TermsInForce } from '../src/features/retention/reads/terms-in-force.js';
import { WorkCalendar } from '../src/features/work-calendar/index.js';
import { connectedTo } from '../src/platform/config/config.js';
import { parseConfig } from '../src/platform/config/parse-config.js';
import { prepareDatabase } from '../src/prepare-database.js';
import { CaseMaker } from './case-maker.js';
import { Copying } from './copying.js';
import { foundTown } from './founded-town.js';
import { dropIndexes, makeIndexes } from './indexes.js';

export interface Generation {
  readonly databaseUrl: string;
  /** Where the installation keeps its keys. */
  readonly dataDir: string;
  readonly submissions: number;
  readonly seed: number;
  /** Everything happens before this day (Europe/Sofia); today unless told. */
  readonly until?: CivilDate;
  readonly log?: (line: string) => void;
}

/** Cases that are made before they are written. */
const BATCH = 2_000;
/** Cases after which it is said how far it is. */
const TELL_EVERY = 100_000;

/**
 * Fills an empty database with the demo municipality and so many cases, each with all rows that a real one has. It may be served as a
 * demonstration afterwards. @throws Error when there is anybody in the installation already.
 */
export async function generate({
  databaseUrl,
  dataDir,
  submissions,
  seed,
  until = civilDateIn(new Date()),
  log = () => undefined,
}: Generation): Promise<void> {
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1_000).toFixed(0)} s`;
  const parsed = parseConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' }, { workingDir: dataDir });
  if ('faults' in parsed) throw new Error(parsed.faults.join(' '));
  const config = connectedTo(parsed.config, databaseUrl);
  await prepareDatabase(config);
  const clients = [new pg.Client({ connectionString: databaseUrl }), new pg.Client({ connectionString: databaseUrl })] as const;
  const [client] = clients;
  await Promise.all(clients.map((each) => each.connect()));
  const context = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['warn', 'error'] });
  const copying = new Copying(databaseUrl);
  try {
    const { rows } = await client.query<{ any: boolean }>('select exists (select from account) as any');
    if (rows[0]?.any) throw new Error('There is somebody in this installation already: name an empty database.');
    const [town, rules] = [await foundTown(context), context.get(WorkCalendar)];
    const retention = await context.get(TermsInForce).months();
    const definitions = await dropIndexes(client);
    const maker = new CaseMaker({ town, rules, retention, submissions, seed, until }, copying);
    for (let made = 0; made < submissions;) {
      made += maker.make(BATCH);
      await copying.flush();
      if (made % TELL_EVERY < BATCH) log(`${made.toLocaleString('en')} cases made, ${seconds()}`);
    }
    await copying.end();
    log(`All rows are written, ${seconds()}`);
    await makeIndexes(definitions, clients);
    log(`All indexes are made, ${seconds()}`);
    await client.query('vacuum analyze');
    await writeFile(join(dataDir, 'generated'), `${JSON.stringify({ submissions, seed, until })}\n`);
    log(`${submissions.toLocaleString('en')} cases with seed ${seed} until ${until}: ${seconds()}`);
  } finally {
    await copying.abandon();
    await context.close();
    await Promise.all(clients.map((each) => each.end()));
  }
}
