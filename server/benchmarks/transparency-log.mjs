// What the transparency log costs, each figure beside a plain insert in the same run: `npm run benchmark:log [entries]`.
// A PostgreSQL of its own, which waits for its disk as in service.
import 'reflect-metadata';
import '../test/typescript-hooks.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const { startEmbeddedPostgres } = await import('../src/platform/database/embedded/index.ts');
const { migrate } = await import('../src/platform/database/migrate.ts');
const { TestLog } = await import('../test/transparency-log/test-log.ts');
const { LogEntries, newLogCase } = await import('../src/features/transparency-log/index.ts');
const { startTownHall } = await import('../test/harness/town-hall.ts');
const { AdmitProgram } = await import('../src/features/admission/use-cases/admit-program.ts');
const { UnitOfWork } = await import('../src/platform/database/unit-of-work.ts');

const MANY = Number(process.argv[2] ?? 1_000_000);
/** Milliseconds between two looks of the sequencer. */
const TICK = 250;
/** Transactions at once, as many as the pool has connections for. */
const LANES = 8;

const dataDir = await mkdtemp(join(tmpdir(), 'zaedno-benchmark-'));
const silent = { info: () => undefined, warn: () => undefined };
const postgres = await startEmbeddedPostgres({ dataDir, log: silent });
await migrate(postgres.url);
await migrateTemplate(postgres.url);
const log = await new TestLog().start(postgres.url);
const { work } = log;

const say = (name, figure) => process.stdout.write(`${name.padEnd(62)}${figure}\n`);
const per = (count, milliseconds) => Math.round((count * 1_000) / milliseconds);
const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];

/** Milliseconds that `run` takes. */
async function timed(run) {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Runs `count` transactions on all lanes; a second. */
async function rate(count, transaction) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await transaction();
  };
  return per(count, await timed(() => Promise.all(Array.from({ length: LANES }, lane))));
}

await work.query('create table plain (id bigint primary key generated always as identity, title text, body text, made_at timestamptz)');
await work.query('create table plain_event (id bigint primary key generated always as identity, of bigint, payload jsonb)');
await work.query('create index plain_made on plain (made_at)');
const TEXT = 'Лампите на улицата не светят от два месеца, а никой не идва да ги смени. '.repeat(12);
const due = { moderate: '2026-12-03', decide: '2026-12-30' };
const plainInsert = () => work.query('insert into plain (title, body, made_at) values ($1, $2, now())', ['Тъмна улица', TEXT]);
/** Much less than a submission writes: a row and an event. */
async function submission() {
  await plainInsert();
  await work.query('insert into plain_event (of, payload) values (1, $1)', [JSON.stringify({ code: 'submission.received' })]);
}
const received = { t: 'received', kind: 'signal', due, texts: { title: 'Тъмна улица', text: TEXT } };
const append = () => log.entries.append([{ logCase: newLogCase(), fact: received, at: new Date() }]);

/** The database that a town hall is cloned from. */
async function migrateTemplate(url) {
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres').replace('//zaedno:', '//postgres:') });
  await client.connect();
  await client.query('alter role zaedno createdb');
  await client.query('create database template_migrated owner zaedno');
  await client.end();
  await migrate(url.replace(/\/[^/]*$/, '/template_migrated'));
  process.env['TEST_DATABASE_URL'] = url;
}

/** Whole submissions through the API, a second: as they are, and with the appending to the log taken out of them. */
async function submissions() {
  const hall = await startTownHall({ logLevel: 'silent' });
  const entries = hall.app.get(LogEntries);
  const own = entries.append.bind(entries);
  // Nobody else sends so much from one address.
  Object.assign(hall.app.get(AdmitProgram), { limit: async () => undefined, run: async () => undefined });
  await hall.submit();
  const rates = { without: [], with: [] };
  for (let round = 0; round < 5; round += 1) {
    entries.append = async () => undefined;
    rates.without.push(await rate(60, () => hall.submit()));
    entries.append = own;
    rates.with.push(await rate(60, () => hall.submit()));
  }
  await hall.close();
  return rates;
}

try {
  const COUNT = 2_000;
  const real = await submissions();
  const rounds = { plain: [], without: [], with: [] };
  await rate(500, () => work.run(submission));
  for (let round = 0; round < 5; round += 1) {
    rounds.plain.push(await rate(COUNT, () => work.run(plainInsert)));
    rounds.without.push(await rate(COUNT, () => work.run(submission)));
    rounds.with.push(await rate(COUNT, () => work.run(async () => (await submission(), await append()))));
  }
  const median = (values) => quantile(values, 0.5);
  say('plain inserts, a second', median(rounds.plain));
  say('a row and its event, a second', median(rounds.without));
  say('  with what the log appends ÷ without', (median(rounds.with) / median(rounds.without)).toFixed(2));
  say('submissions without the log, a second', median(real.without));
  say('submissions with the log, a second', median(real.with));
  say('  with ÷ without (at least 0.8 wanted)', (median(real.with) / median(real.without)).toFixed(2));

  const waiting = (await log.reader.waiting()).count;
  const drained = await timed(async () => {
    while ((await log.reader.waiting()).count > 0) await log.sequencer.tick();
  });
  say('entries drained, a second (at least 5,000 wanted)', per(waiting, drained));

  // The time from a commit until a checkpoint covers it, in ticks, with the sequencer beside the load.
  const committed = [];
  const latencies = [];
  const publisher = log.publisher;
  const own = publisher.publish.bind(publisher);
  publisher.publish = async (state) => {
    await own(state);
    const rows = await work.query('select entry_id, index from log_entry where index >= $1 and index < $2', [publisher.from, state.size]);
    const now = performance.now();
    for (const { at } of committed.splice(0, rows.length)) latencies.push((now - at) / TICK);
    publisher.from = state.size;
  };
  publisher.from = (await log.reader.checkpoint()).size;
  log.sequencer.start({ tick: TICK });
  const offered = await rate(3_000, async () => {
    await work.run(async () => (await submission(), await append()));
    committed.push({ at: performance.now() });
    await pause(LANES * 2);
  });
  while (committed.length > 0) await pause(TICK);
  await log.sequencer.stop();
  publisher.publish = own;
  say('submissions offered meanwhile, a second', offered);
  say('commit to checkpoint, p50, in ticks of 250 ms', quantile(latencies, 0.5).toFixed(2));
  say('commit to checkpoint, p95 (at most 2 wanted)', quantile(latencies, 0.95).toFixed(2));

  // A large log: what an entry takes, and whether the last batches cost more than the first.
  const costs = [];
  let size = (await log.reader.checkpoint()).size;
  while (size < MANY) {
    const count = Math.min(32_768, MANY - size);
    await work.query(
      `insert into log_pending (entry_id, case_id, type, entry, appended_at)
       select gen_random_uuid(), substring(md5(n::text) for 22), 'received', e.entry, now()
         from generate_series(1, $1::int) n, (select entry from log_entry order by index limit 1) e`,
      [count],
    );
    costs.push((await timed(() => log.sequencer.tick())) / count);
    size += count;
  }
  if (costs.length >= 10) {
    const [first, last] = [median(costs.slice(0, 5)), median(costs.slice(-5))];
    say('entries in the log', size.toLocaleString('en'));
    say('µs an entry, first and last batches', `${(first * 1_000).toFixed(0)} and ${(last * 1_000).toFixed(0)}`);
    say('  last ÷ first', (last / first).toFixed(2));
  }
  await work.query('vacuum analyze log_entry');
  const [bytes] = await work.query(
    `select pg_total_relation_size('log_entry') as entries, pg_total_relation_size('log_tile') as tiles, pg_relation_size('log_entry') as heap,
            (select avg(octet_length(entry))::int from log_entry) as entry`,
  );
  say('bytes of an entry as it is served', bytes.entry);
  say('bytes of storage an entry, with indexes', Math.round(bytes.entries / size));
  say('bytes of tiles an entry', Math.round(bytes.tiles / size));
  const one = async (index) => {
    const times = [];
    for (let each = 0; each < 50; each += 1) times.push(await timed(() => log.reader.inclusionProof(index, size)));
    return median(times).toFixed(1);
  };
  say('ms for a proof of inclusion', await one(Math.floor(size / 3)));
} finally {
  await log.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
