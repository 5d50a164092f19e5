import { createHash } from 'node:crypto';
import type { StaffActor } from '../src/kernel/actor.js';
import { civilDate } from '../src/kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../src/kernel/ids.js';
import { RULES_OF_TODAY } from '../test/calendar/law-of-today.js';
import { CaseMaker } from './case-maker.js';
import { lineOf, type Row, type Table } from './tables.js';
import { Town } from './town.js';

const MANY = 400;
const SLUGS = ['grazhdansko-obsluzhvane', 'blagoustroyavane', 'ustroystvo-na-teritoriyata', 'sekretar', 'obrazovanie-i-kultura'];

const staff = (id: string, role: StaffActor['role'], departmentId: DepartmentId | null): StaffActor => ({
  ...{ kind: 'staff', accountId: `019abc00-0000-7000-8000-0000000000${id}` as AccountId, role, departmentId, office: null, standsIn: [] },
});

function town(): Town {
  const departments = new Map(SLUGS.map((slug, at) => [slug, `019abc00-0000-7000-8000-00000000000${at}` as DepartmentId]));
  const officials = new Map(
    [...departments.values()].map((id, at) => [id, { actor: staff(`1${at}`, 'official', id), officeTitle: 'началник' }]),
  );
  const settlements = [
    { ekatte: '67372', name: 'Сливница', population: 7_379 },
    { ekatte: '00223', name: 'Алдомировци', population: 1_352 },
  ];
  return new Town(departments, officials, [staff('20', 'moderator', null)], settlements, ['019abc00-0000-7000-8000-000000000030']);
}

function made(seed: number): { readonly rows: readonly [Table, Row][]; readonly hash: string } {
  const rows: [Table, Row][] = [];
  const hash = createHash('sha256');
  const take = { add: (table: Table, row: Row) => (rows.push([table, row]), void hash.update(table + lineOf(table, row))) };
  const making = { town: town(), rules: RULES_OF_TODAY, retention: { originals: 60, rejected: 6 }, submissions: MANY, seed };
  const maker = new CaseMaker({ ...making, until: civilDate('2026-11-30') }, take);
  while (maker.make(250) > 0);
  return { rows, hash: hash.digest('hex') };
}

describe('made cases', () => {
  const { rows, hash } = made(1);
  const of = (table: Table): Row[] => rows.flatMap(([name, row]) => (name === table ? [row] : []));
  const cases = of('submission');

  it('are the same to the byte for the same seed, and others for another', () => {
    expect(made(1).hash).toBe(hash);
    expect(made(2).hash).not.toBe(hash);
  });

  it('come in the order of their receipt, more of them each year, and none in the future', () => {
    const received = cases.map((row) => Number(row['received_at']));
    expect(received).toEqual([...received].sort((one, other) => one - other));
    expect(cases).toHaveLength(MANY);
    const inYear = (year: string): number => cases.filter((row) => (row['received_on'] as string).startsWith(year)).length;
    expect(inYear('2026')).toBeGreaterThan(inYear('2018') * 2);
    expect(of('case_event').every((row) => Number(row['at']) < Date.parse('2026-11-29T22:00:00Z'))).toBe(true);
  });

  it('are of all topics, ways and outcomes', () => {
    const values = (column: string): Set<unknown> => new Set(cases.map((row) => row[column]));
    expect(values('topic').size).toBe(5);
    expect(values('identity').size).toBe(3);
    expect(values('outcome').size).toBe(6);
    expect([...values('procedure')]).toEqual(expect.arrayContaining(['assigned', 'answered', 'closed', 'forwarded', 'withdrawn']));
    expect([...values('publication')]).toEqual(expect.arrayContaining(['published', 'withheld']));
  });

  it('hold nothing in public that a moderator took out', () => {
    const redacted = cases.filter((row) => row['redacted'] === true);
    expect(redacted.length).toBeGreaterThan(10);
    for (const row of redacted) expect(row['public_text']).toContain('[заличено]');
    for (const row of cases) expect((row['public_text'] as string | null) ?? '').not.toMatch(/0888|\{/);
  });
});
