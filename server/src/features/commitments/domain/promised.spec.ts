import fc from 'fast-check';
import { civilDate } from '../../../kernel/civil-date.js';
import { departmentId, submissionId } from '../../../../test/factories/staff-work.js';
import {
  changesToTell,
  isSpokenOf,
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
const anyState: fc.Arbitrary<Promised[]> = fc.oneof(
  anyCase.map(promisedInAnswers),
  anyDocument.map((measures) => promisedInMeasures(measures, new Set())),
);

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
    const measures = [
      { ...measure, id: 'whole', title: 'Пътища', hasParts: true },
      { ...measure, id: 'part', title: 'Ремонт на пътя', hasParts: false },
    ];
    const [whole, part] = promisedInMeasures(measures, new Set());
    expect([whole?.isShown, whole?.title]).toEqual([false, '']);
    expect(part).toMatchObject({ isShown: true, title: 'Ремонт на пътя', madeOn: '2021-06-30', topic: null, source: 'measure' });
  });
});

const SILENT = { reportedStep: null, assessors: 0 };
const anyVoices = fc.record({ reportedStep: fc.constantFrom(null, 'limited', 'complete'), assessors: fc.constantFrom(0, 1, 3) });

describe('a measure of which somebody has spoken', () => {
  it('stays with its title, whatever parts it gets, and one of which nobody has is hidden', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(fc.constantFrom('a', 'b', 'c')), (measures, spoken) => {
        for (const [at, each] of promisedInMeasures(measures, new Set(spoken)).entries()) {
          const { id, hasParts, title } = measures[at]!;
          const isShown = !hasParts || spoken.some((one) => one === id);
          expect([each.isShown, each.title]).toEqual([isShown, isShown ? title : '']);
        }
      }),
    );
    fc.assert(fc.property(anyVoices, (voices) => expect(isSpokenOf(voices)).toBe(voices.reportedStep !== null || voices.assessors > 0)));
  });

  it('tells of each change of its words and of its last day, and no other does', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyVoices, (before, now, voices) => {
        const rows = kept([], promisedInMeasures(before, new Set())).map((row) => ({ ...row, ...voices }));
        const spokenOf = new Set(rows.filter(isSpokenOf).map(({ measureId }) => measureId ?? ''));
        const promised = promisedInMeasures(now, spokenOf);
        const told = changesToTell(project(promised, rows).changed, rows);
        const expected = rows.flatMap((row) => {
          const next = promised.find(({ measureId }) => measureId === row.measureId);
          if (next === undefined || !isSpokenOf(row)) return [];
          return [
            ...(next.title === row.title ? [] : [{ commitmentId: row.id, kind: 'title', before: row.title, after: next.title }]),
            ...(next.dueOn === row.dueOn ? [] : [{ commitmentId: row.id, kind: 'due', before: row.dueOn, after: next.dueOn }]),
          ];
        });
        expect(new Set(told)).toEqual(new Set(expected));
      }),
    );
  });

  it('is no answer, which keeps its own versions, and nothing that was hidden', () => {
    const spoken = { reportedStep: 'limited', assessors: 1 } as const;
    const rows = kept([], promisedInAnswers(aCase([version(promise('Ще сменим лампата.'))])));
    const next = promisedInAnswers(aCase([version(promise('Ще сменим лампите.'))]));
    const { changed } = project(next, rows);
    expect(changed).toHaveLength(1);
    expect(
      changesToTell(
        changed,
        rows.map((row) => ({ ...row, ...spoken })),
      ),
    ).toEqual([]);
    expect(isSpokenOf(SILENT)).toBe(false);
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
