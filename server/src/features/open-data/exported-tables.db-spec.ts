import { createHash } from 'node:crypto';
import { Exported, faultsOf, type Line, unzip } from '../../../test/open-data/exported.js';
import { startToldTown, type ToldTown } from '../../../test/open-data/told-town.js';
import { type Cell, DATASET_NAMES } from './codebook/dataset.js';
import type { OpenDataPage } from './http/open-data.dto.js';
import { WriteExport } from './use-cases/write-export.js';

type Row = Readonly<Record<string, Cell>>;

/** The same tables once more, straight from the database. */
const STRAIGHT: Readonly<Record<string, string>> = {
  cases: `
    select left(s.number, 4) || '-' || right(s.number, 4) as number, s.kind, s.topic, s.language,
           case s.procedure when 'received' then 'published' else s.procedure end as status,
           s.public_title as title, s.public_text as text, s.redacted, s.settlement, d.slug as department, s.received_on, s.published_at,
           s.statutory, s.decide_by, s.answered_at, s.outcome, s.supports,
           'http://localhost:3000/bg/submissions/' || left(s.number, 4) || '-' || right(s.number, 4) as url
      from submission s left join department d on d.id = s.department_id where s.publication = 'published' order by s.id`,
  answers: `
    select r.id as answer, v.version, left(s.number, 4) || '-' || right(s.number, 4) as case_number, d.slug as department,
           nullif(v.office, '') as office, v.published_at, v.outcome, coalesce(v.public_text, v.text) as text, v.legal_ground, v.done_on,
           c.what as promise, v.commitment_due as promise_due, e.slug as promise_department, v.correction_note
      from response_version v join response r on r.id = v.response_id join submission s on s.id = r.submission_id
      join department d on d.id = r.department_id left join answer_commitment c on c.response_id = r.id and c.version = v.version
      left join department e on e.id = c.department_id order by s.id, r.id, v.version`,
  verdicts: `
    select v.response_id as answer, v.round, left(s.number, 4) || '-' || right(s.number, 4) as case_number, v.value,
           v.shown_sentence as sentence, v.at as given_at
      from verdict v join submission s on s.id = v.submission_id order by v.id`,
  assessments: `
    select a.id, c.number as commitment, o.slug as organisation, a.step, a.method, a.confidence, a.text, a.assessed_on, r.text as reply,
           r.replied_on, d.slug as reply_department, 'http://localhost:3000/bg/commitments/' || c.number || '#entry-' || a.id as url
      from assessment a join commitment c on c.id = a.commitment_id join monitor_organisation o on o.id = a.organisation_id
      left join assessment_reply r on r.assessment_id = a.id left join department d on d.id = r.department_id`,
  organisations: 'select slug, name_bg, name_en, registration_number, since, until from monitor_organisation',
  departments: 'select slug, name_bg, name_en, closed_on from department order by name_bg collate "bg-x-icu"',
  topics: 'select key, name_bg, name_en from topic order by position',
  settlements: 'select ekatte, name_bg, name_en, postcode, population, closed_on from settlement',
};

/** As JSON writes it: instants in UTC with milliseconds. */
const asJson = (rows: readonly Row[]): unknown => JSON.parse(JSON.stringify(rows));
const asText = (cell: Cell): string => (cell === null ? '' : String(cell));
/** What the apostrophe before a formula changes. */
const escaped = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

describe('an export, read again', () => {
  let told: ToldTown;
  let exported: Exported;

  beforeAll(async () => {
    told = await startToldTown();
    exported = new Exported(told.hall);
    expect(await told.hall.app.get(WriteExport).run()).not.toBeNull();
  }, 90_000);

  afterAll(() => told.hall.close());

  it.each(Object.keys(STRAIGHT))('has of %s every row and every column that the database has', async (table) => {
    const rows = await told.hall.dataSource.query<Row[]>(STRAIGHT[table] ?? '');
    expect(rows.length).toBeGreaterThan(0);
    expect(await exported.jsonLines<Row>(table)).toEqual(asJson(rows));
  });

  it('has every commitment as its list has it', async () => {
    const rows = await exported.jsonLines<Row>('commitments');
    const list = await told.town.list('?limit=100');
    expect(rows).toHaveLength(list.length);
    expect(
      rows.map(({ number, source, title, department, made_on, due_on, topic, settlement, reported, assessed_lowest }) => ({
        ...{ number, source, title, department, made_on, due_on, topic, settlement, reported, assessed_lowest },
      })),
    ).toEqual(
      list.map((each) => ({
        ...{ number: each.number, source: each.source, title: each.title, department: each.department.slug, made_on: each.madeOn },
        ...{ due_on: each.dueOn, topic: each.topic, settlement: each.settlement, reported: each.reported?.step ?? null },
        assessed_lowest: each.assessed?.lowest ?? null,
      })),
    );
    expect(rows.map(({ source }) => source).sort()).toEqual(['answer', 'measure']);
  });

  it('is the public list, and nothing of what waits for a moderator', async () => {
    const { body } = await told.hall.visitor().get<{ items: { number: string }[] }>('/api/v1/submissions?limit=100');
    const numbers = (await exported.csv('cases')).map(({ number }) => number);
    expect([...numbers].sort()).toEqual(body.items.map(({ number }) => number).sort());
    const everything = [...(await unzip(await exported.bytes('all.zip'))).values()].join('');
    expect(everything).not.toContain('Още не е прегледано');
    expect(everything).not.toContain('Мария Петрова');
    expect(everything).not.toContain('maria@zaedno.example');
  });

  it.each(DATASET_NAMES)('says of %s the same as CSV and as JSON Lines, but for formulas', async (table) => {
    const lines = await exported.csv(table);
    const rows = await exported.jsonLines<Row>(table);
    expect(lines).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, escaped(asText(cell))]))));
  });

  it('lets no spreadsheet run what somebody wrote', async () => {
    const text = (await exported.bytes('cases.csv')).toString();
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(text.startsWith('\uFEFFnumber,kind,topic,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('is described by its metadata: columns, types, keys and what refers to what', async () => {
    const tables = await exported.metadata();
    expect(tables.map(({ url }) => url)).toEqual(DATASET_NAMES.map((name) => `${name}.csv`));
    const lines = new Map<string, Line[]>();
    for (const { url } of tables) lines.set(url, await exported.csv(url.replace('.csv', '')));
    for (const table of tables) {
      const heading = (await exported.bytes(table.url)).toString().replace('\uFEFF', '').split('\r\n')[0]?.split(',') ?? [];
      expect(faultsOf(table, heading, lines.get(table.url) ?? [])).toEqual([]);
      for (const { columnReference, reference } of table.tableSchema.foreignKeys ?? []) {
        const there = new Set(lines.get(reference.resource)?.map((line) => line[reference.columnReference]));
        const named = (lines.get(table.url) ?? []).map((line) => line[columnReference]).filter((cell) => cell !== '');
        expect(named.filter((cell) => !there.has(cell))).toEqual([]);
      }
    }
  });

  it('explains every column in both languages, in the file and in the API', async () => {
    const { body } = await told.hall.visitor().get<OpenDataPage>('/api/v1/open-data');
    const tables = await exported.metadata();
    expect(body.tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual(
      tables.map(({ tableSchema }) => tableSchema.columns.map(({ name }) => name)),
    );
    for (const language of ['bg', 'en']) {
      const text = (await exported.bytes(`codebook.${language}.md`)).toString();
      for (const { name, columns } of body.tables) {
        expect(text).toContain(`\`${name}.csv\``);
        for (const column of columns) expect(text).toContain(`| \`${column.name}\` |`);
      }
      expect(text).toContain('CC BY 4.0');
    }
  });

  it('opens as a zip with the same files, and every file is as long and hashes as it is said to', async () => {
    const { body } = await told.hall.visitor().get<OpenDataPage>('/api/v1/open-data');
    const [newest] = body.days;
    const files = [...body.tables.flatMap((table) => table.files), ...body.descriptions];
    const packed = await unzip(await exported.bytes('all.zip'));
    expect([...packed.keys()].sort()).toEqual(files.map(({ name }) => name).sort());
    for (const file of [...files, newest?.archive]) {
      const bytes = await exported.bytes(file?.name ?? '');
      expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({
        bytes: file?.bytes,
        sha256: file?.sha256,
      });
      if (file !== newest?.archive) expect(packed.get(file?.name ?? '')?.equals(bytes)).toBe(true);
    }
  });
});
