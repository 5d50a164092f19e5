// How long a question takes among many documents: `npm run benchmark:search [documents] [folder]`, 1,000,000 unless told. A PostgreSQL of its own,
// which stays in the folder for another run when one is named.
// Times are of everything that the server does to find the hits: reading the question, all statements, ranking.
import 'reflect-metadata';
import '../test/typescript-hooks.mjs';
import { createWriteStream, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';

const { startEmbeddedPostgres } = await import('../src/platform/database/embedded/index.ts');
const { migrate } = await import('../src/platform/database/migrate.ts');
const { UnitOfWork } = await import('../src/platform/database/unit-of-work.ts');
const { SearchBounds } = await import('../src/features/search/domain/bounds.ts');
const { partWords, formsIn, vectorOf } = await import('../src/features/search/domain/document.ts');
const { eraMarks, marksOf } = await import('../src/features/search/domain/facets.ts');
const { Candidates } = await import('../src/features/search/reads/candidates.query.ts');
const { KnownWords } = await import('../src/features/search/reads/known-words.query.ts');
const { Vocabulary } = await import('../src/features/search/reads/vocabulary.ts');
const { SearchCases } = await import('../src/features/search/use-cases/search-cases.ts');

const MANY = Number(process.argv[2] ?? 1_000_000);
const FOLDER = process.argv[3];
/** Rows that are handed over at once. */
const BATCH = 50_000;
/** Times that each question is asked. */
const ROUNDS = 60;

const say = (name, figure) => process.stdout.write(`${name.padEnd(58)}${figure}\n`);
const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
let random = randomNumbers(7);
const pick = (list) => list[Math.floor(random() * list.length)];

// Words as often as Zipf says: the first is in most documents, those at the end in a few.
const KNOWN = ['улица', 'община', 'път', 'дупка', 'осветление', 'вода', 'боклук', 'дърво', 'училище', 'тротоар', 'разрешение', 'светофар'];
const SYLLABLES = [
  'ба',
  'ре',
  'ти',
  'ко',
  'лу',
  'са',
  'но',
  'ви',
  'ме',
  'гра',
  'стро',
  'пле',
  'дър',
  'жа',
  'кри',
  'зо',
  'фе',
  'ха',
  'чу',
  'ши',
];
const words = [...KNOWN];
const seen = new Set(words);
while (words.length < 60_000) {
  const word = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(SYLLABLES)).join('');
  if (!seen.has(word)) (seen.add(word), words.push(word));
}
const weights = words.map((_, rank) => 1 / (rank + 8));
const sums = [];
weights.reduce((sum, weight, at) => (sums[at] = sum + weight), 0);
const total = sums.at(-1);
function word() {
  const wanted = random() * total;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low];
}
const sentence = (count) => Array.from({ length: count }, word).join(' ');
const TOPICS = ['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics'];

const OUTCOMES = ['accepted', 'explained', 'not_accepted'];
const bounds = new SearchBounds();
/** The first day of ten years. */
const FIRST_DAY = Date.UTC(2017, 0, 1);
const DAYS = 3_652;
const dayOf = (place) => new Date(FIRST_DAY + Math.floor((place / MANY) * DAYS) * 86_400_000).toISOString().slice(0, 10);

let forms = new Set();
function row(place) {
  const isAnswered = place % 2 === 1;
  const text = { title: sentence(6), place: pick(KNOWN), text: sentence(60), answer: isAnswered ? sentence(40) : '' };
  const parts = partWords(text);
  for (const form of formsIn(parts)) forms.add(form);
  const day = dayOf(place);
  const marks = marksOf({
    ...{ kind: 'signal', topic: pick(TOPICS), settlement: String(10_000 + (place % 13)), departmentId: String(place % 17) },
    ...{ status: isAnswered ? 'answered' : 'assigned', isAnswered, outcome: pick(OUTCOMES), publishedOn: day, receivedOn: day },
  });
  const id = `00000000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`;
  return `${id}\t${place}\t${day}\t${day}\t${vectorOf(parts, [...marks, ...eraMarks(place, bounds)])}\n`;
}
function* rows(from, to) {
  for (let place = from; place < to; place += 1) yield row(place);
}

const dataDir = FOLDER ?? (await mkdtemp(join(tmpdir(), 'zaedno-benchmark-')));
if (FOLDER) await mkdir(FOLDER, { recursive: true });
const postgres = await startEmbeddedPostgres({ dataDir, log: { info: () => undefined, warn: () => undefined } });
// The server reads the file by itself, which is for its owner alone to ask.
const client = new pg.Client({ connectionString: postgres.url.replace('//zaedno:', '//postgres:') });

/** Goes on where a run before was ended. */
async function fill(filled) {
  await client.query('alter table search_document drop constraint if exists search_document_case_id_fkey');
  await client.query('drop index if exists search_document_words');
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'zaedno-rows-'));
  await chmod(folder, 0o755);
  for (let from = filled + 1; from <= MANY; from += BATCH) {
    const file = join(folder, 'rows');
    random = randomNumbers(from);
    forms = new Set();
    await pipeline(Readable.from(rows(from, Math.min(from + BATCH, MANY + 1))), createWriteStream(file));
    await client.query(`copy search_document (case_id, place, published_on, received_on, words) from '${file}'`);
    await client.query('insert into search_word (word) select unnest($1::text[]) on conflict do nothing', [[...forms]]);
    if (process.env.TALK) say(String(from), ((performance.now() - began) / 1_000).toFixed(0));
  }
  await rm(folder, { recursive: true });
  say('seconds to make and copy them', ((performance.now() - began) / 1_000).toFixed(0));
  const copied = performance.now();
  await client.query(`set maintenance_work_mem = '1GB'`);
  await client.query('create index search_document_words on search_document using gin (words) with (fastupdate = off)');
  await client.query('vacuum analyze search_document, search_word');
  say('seconds to index them', ((performance.now() - copied) / 1_000).toFixed(0));
}

let dataSource;
try {
  await migrate(postgres.url);
  await client.connect();
  say('documents', MANY.toLocaleString('en'));
  const { rows: known } = await client.query('select count(*)::int as documents from search_document');
  if (known[0].documents > MANY) throw new Error(`The folder holds ${known[0].documents} documents`);
  if (known[0].documents < MANY) await fill(known[0].documents);
  // The same questions whether the documents were made in this run or before it.
  random = randomNumbers(11);
  const { rows: sizes } = await client.query(
    `select pg_relation_size('search_document') + pg_relation_size((select reltoastrelid from pg_class where relname = 'search_document')) as heap,
            pg_relation_size('search_document_words') as words, pg_total_relation_size('search_word') as vocabulary`,
  );
  for (const [name, bytes] of Object.entries(sizes[0])) say(`MB of ${name}`, (Number(bytes) / 1_048_576).toFixed(0));

  dataSource = await new DataSource({ type: 'postgres', url: postgres.url, extra: { max: 1 } }).initialize();
  const work = new UnitOfWork(dataSource);
  const [{ pid }] = await dataSource.query('select pg_backend_pid() as pid');
  // Milliseconds that this process and its connection computed: on a machine that others use, too, they say more than the clock.
  const cpu = () => {
    const own = process.cpuUsage();
    return (own.user + own.system) / 1000 + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  };
  const search = new SearchCases(new Candidates(work, bounds), new Vocabulary(new KnownWords(work, { now: () => new Date() })), {
    numbered: async () => null,
  });
  const at = (share) => words[Math.floor(share * (words.length - 1))];
  const QUESTIONS = {
    'a rare word': () => at(0.5 + random() * 0.4),
    'a word of the middle': () => words[200 + Math.floor(random() * 800)],
    'a common word': () => words[40 + Math.floor(random() * 60)],
    'the commonest words': () => pick(KNOWN.slice(0, 5)),
    'two common words': () => `${pick(KNOWN)} ${pick(KNOWN)}`,
    'a common and a rare word': () => `${pick(KNOWN)} ${at(0.3 + random() * 0.3)}`,
    'four words of a sentence': () => `${pick(KNOWN)} ${words[100 + Math.floor(random() * 400)]} ${at(random())} ${pick(KNOWN)}`,
    'a phrase of two common words': () => `„${pick(KNOWN)} ${pick(KNOWN)}“`,
    'a common word without another': () => `${pick(KNOWN)} -${pick(KNOWN)}`,
    'a beginning of three letters': () => at(random()).slice(0, 3),
    'a slip of the finger': () => slipped(at(0.2 + random() * 0.6)),
    'a slip beside a common word': () => `${pick(KNOWN)} ${slipped(at(random()))}`,
    'a common word in one settlement': () => ({ q: pick(KNOWN), facets: { settlement: '10003' } }),
    'a common word in a month of an old year': () => ({ q: pick(KNOWN), facets: { published: { from: '2018-03-01', to: '2018-03-31' } } }),
    'a common word of the accepted in an old year': () => ({
      q: pick(KNOWN),
      facets: { outcome: 'accepted', published: { to: '2019-06-30' } },
    }),
    'what is nowhere': () => 'ъъъщщщфф ццццъъ',
  };
  say('', '    p50 ms   p95 ms        p50 ms   p95 ms   hits');
  const all = [],
    allCpu = [];
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times = [],
      cpus = [];
    let hits = 0;
    for (let round = -5; round < ROUNDS; round += 1) {
      const asked = question();
      const started = performance.now();
      const before = cpu();
      const found = await search.find(typeof asked === 'string' ? { q: asked } : asked);
      if (round < 0) continue;
      cpus.push(cpu() - before);
      times.push(performance.now() - started);
      hits += found.hits.length;
    }
    all.push(...times);
    allCpu.push(...cpus);
    const figures = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(1).padStart(6));
    const used = [quantile(cpus, 0.5), quantile(cpus, 0.95)].map((x) => x.toFixed(1).padStart(6)).join('   ');
    say(name, `cpu ${used}  wall ${figures.join('   ')}   ${String(Math.round(hits / ROUNDS)).padStart(4)}`);
  }
  say(
    'all questions (p95 of at most 50 wanted)',
    `${quantile(all, 0.5).toFixed(1).padStart(6)}   ${quantile(all, 0.95).toFixed(1).padStart(6)}`,
  );
  say('all questions, cpu', `${quantile(allCpu, 0.5).toFixed(1)} ${quantile(allCpu, 0.95).toFixed(1)}`);
  if (process.env.KEEP) await new Promise(() => process.stdout.write(`${postgres.url}\n`));
} finally {
  await dataSource?.destroy();
  await client.end();
  await postgres.stop();
  if (!FOLDER) await rm(dataDir, { recursive: true, force: true });
}

/** The word with two letters exchanged or one mistaken. */
function slipped(text) {
  const place = 1 + Math.floor(random() * (text.length - 2));
  return random() < 0.5
    ? text.slice(0, place) + (text[place + 1] ?? 'а') + text[place] + text.slice(place + 2)
    : `${text.slice(0, place)}ю${text.slice(place + 1)}`;
}
