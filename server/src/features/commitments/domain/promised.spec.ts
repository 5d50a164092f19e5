import fc from 'fast-check';
import { civilDate } from '../../../kernel/civil-date.js';
import { departmentId, submissionId } from '../../../../test/factories/staff-work.js';
import {
  project,
  type Promised,
  promisedInAnswers,
  promisedInMeasures,
  type PromisingCase,
  type PromisingMeasure,
  type PromisingVersion,
} from './promised.js';

const DAYS = ['2026-03-02', '2026-05-29', '2026-11-23'].map(civilDate);
const promise = (what: string, due = '2027-01-15', department = 1) => ({
  what,
  departmentId: departmentId(department),
  dueOn: civilDate(due),
});
const version = (made: PromisingVersion['promise'], day = 0): PromisingVersion => ({
  publishedOn: DAYS[day] ?? civilDate('2026-11-23'),
  promise: made,
});
const aCase = (versions: readonly PromisingVersion[], changes: Partial<PromisingCase> = {}): PromisingCase => ({
  ...{ id: submissionId(), isReadable: true, topic: 'services', settlement: '67372', answers: [{ id: 'answer', versions }] },
  ...changes,
});

type Row = Promised & { readonly id: string };
/** Rows as they are after a projection: what the repository does with it. */
function kept(rows: readonly Row[], promised: readonly Promised[]): Row[] {
  const { added, changed } = project(promised, rows);
  const news = new Map(changed.map((row) => [row.id, row]));
  return [...rows.map((row) => news.get(row.id) ?? row), ...added.map((each, at) => ({ ...each, id: `row ${rows.length + at}` }))];
}
const shown = (rows: readonly Row[]) => rows.filter(({ isShown }) => isShown).map(({ id: _, ...promised }) => promised);

const anyVersion = fc.record({
  publishedOn: fc.constantFrom(...DAYS),
  promise: fc.option(
    fc.record({
      what: fc.constantFrom('', 'Ще сменим лампите.', 'Ще асфалтираме улицата.'),
      departmentId: fc.constantFrom(departmentId(1), departmentId(2)),
      dueOn: fc.constantFrom(...DAYS),
    }),
  ),
});
const anyCase: fc.Arbitrary<PromisingCase> = fc.record({
  id: fc.constant(submissionId()),
  isReadable: fc.boolean(),
  topic: fc.constantFrom('services', 'ethics'),
  settlement: fc.option(fc.constant('67372')),
  answers: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('first', 'second'), versions: fc.array(anyVersion, { minLength: 1, maxLength: 3 }) }),
    { selector: ({ id }) => id },
  ),
});
const anyDocument: fc.Arbitrary<PromisingMeasure[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    policyId: fc.constant('policy'),
    title: fc.constantFrom('Ремонт', 'Осветление'),
    departmentId: fc.constantFrom(departmentId(1), departmentId(2)),
    dueOn: fc.option(fc.constantFrom(...DAYS)),
    hasParts: fc.boolean(),
    actDate: fc.constantFrom(...DAYS),
  }),
  { selector: ({ id }) => id },
);
const anyState: fc.Arbitrary<Promised[]> = fc.oneof(anyCase.map(promisedInAnswers), anyDocument.map(promisedInMeasures));

describe('what an answer promises', () => {
  it('is a commitment of the day of the first version that says so, in the words of the newest', () => {
    const versions = [version(null), version(promise('Ще сменим лампата.'), 1), version(promise('Ще сменим лампите.', '2027-02-01', 2), 2)];
    expect(promisedInAnswers(aCase(versions))).toEqual([
      expect.objectContaining({
        ...{ source: 'answer', title: 'Ще сменим лампите.', departmentId: departmentId(2), dueOn: '2027-02-01', madeOn: DAYS[1] },
        ...{ isShown: true, topic: 'services', settlement: '67372', submissionId: submissionId(), responseId: 'answer', measureId: null },
      }),
    ]);
  });

  it('is hidden, without its words and its place, once a correction promises nothing', () => {
    const [row] = promisedInAnswers(aCase([version(promise('Ще сменим лампата.')), version(null, 1)]));
    expect(row).toMatchObject({ isShown: false, title: '', settlement: null, departmentId: departmentId(1), madeOn: DAYS[0] });
  });

  it('is none where no version ever promised anything', () => {
    expect(promisedInAnswers(aCase([version(null), version(null, 1)]))).toEqual([]);
  });

  it('stays with an earlier answer when a case is opened again and answered otherwise', () => {
    const answers = [
      { id: 'first', versions: [version(promise('Ще сменим лампата.'))] },
      { id: 'second', versions: [version(null, 2)] },
    ];
    expect(promisedInAnswers(aCase([], { answers })).map(({ responseId, isShown }) => [responseId, isShown])).toEqual([['first', true]]);
  });

  it('never keeps a word or a place that the public may not read', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const each of state) if (!each.isShown) expect([each.title, each.settlement]).toEqual(['', null]);
      }),
    );
    fc.assert(
      fc.property(anyCase, (some) => expect(promisedInAnswers({ ...some, isReadable: false }).some((each) => each.isShown)).toBe(false)),
    );
  });
});

describe('what measures promise', () => {
  it('is done by their parts where they have any', () => {
    const measure = { policyId: 'p', departmentId: departmentId(), dueOn: null, actDate: civilDate('2021-06-30') };
    const [whole, part] = promisedInMeasures([
      { ...measure, id: 'whole', title: 'Пътища', hasParts: true },
      { ...measure, id: 'part', title: 'Ремонт на пътя', hasParts: false },
    ]);
    expect([whole?.isShown, whole?.title]).toEqual([false, '']);
    expect(part).toMatchObject({ isShown: true, title: 'Ремонт на пътя', madeOn: '2021-06-30', topic: null, source: 'measure' });
  });
});

describe('the projection', () => {
  it('changes nothing when it is run again', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, now) => {
        const rows = kept(kept([], before), now);
        expect(project(now, rows)).toEqual({ added: [], changed: [] });
      }),
    );
  });

  it('ends with the same in public, whichever states it met on its way and however often', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 5 }), anyCase, (met, last) => {
        // Answers are never unwritten, so only those that the last state knows are compared.
        const way = [...met, last].map((each) => promisedInAnswers(each));
        const end = promisedInAnswers(last);
        const slow = way.reduce<Row[]>(kept, []);
        const known = new Set(end.map(({ responseId }) => responseId));
        const order = (rows: readonly Promised[]) =>
          rows.filter(({ responseId }) => known.has(responseId)).toSorted((a, b) => (a.responseId ?? '').localeCompare(b.responseId ?? ''));
        expect(order(shown(slow))).toEqual(order(shown(kept([], end))));
      }),
    );
  });

  it('keeps the row of what is hidden and shown again', () => {
    const open = aCase([version(promise('Ще сменим лампата.'))]);
    const rows = [open, { ...open, isReadable: false }, open].reduce<Row[]>((all, each) => kept(all, promisedInAnswers(each)), []);
    expect(rows.map(({ id, isShown, title }) => [id, isShown, title])).toEqual([['row 0', true, 'Ще сменим лампата.']]);
    expect(kept([], promisedInAnswers({ ...open, isReadable: false }))).toEqual([]);
  });
});
