import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { type GeneratedCase, generatedCases, storeCases } from '../../../test/statistics/generated-cases.js';
import { type CivilDate, civilDateIn, daysBetween } from '../../kernel/civil-date.js';
import { addToMonth, firstDayOf, lastDayOf, type Month, monthOf } from '../../kernel/month.js';
import { vocabulary } from '../submissions/index.js';
import type { Division } from './domain/tally.js';
import type { StatisticsGroup, StatisticsPage } from './http/statistics.dto.js';

type Row = Readonly<Record<string, string>>;
type Figures = NonNullable<StatisticsGroup['figures']>;

/** Of an item of the public list what is counted here. */
interface Listed {
  readonly verdict: vocabulary.Verdict | null;
}

describe('the statistics', () => {
  let hall: TownHall;
  let today: CivilDate;

  beforeAll(async () => {
    hall = await startTownHall();
    today = civilDateIn(hall.clock.now());
    await hall.dataSource.query(
      `insert into settlement (ekatte, name_bg, name_en, postcode) values ('00223', 'Алдомировци', 'Aldomirovtsi', '2222')`,
    );
  }, 60_000);
  afterAll(() => hall.close());

  /** Figures are kept for a minute. */
  const store = async (cases: readonly GeneratedCase[]): Promise<void> => {
    await storeCases(hall, cases);
    hall.clock.advance({ minutes: 1 });
  };
  const page = async (query = ''): Promise<StatisticsPage> => {
    const { status, body, text } = await hall.visitor().get<StatisticsPage>(`/api/v1/statistics${query}`);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const file = async (query = ''): Promise<Row[]> =>
    parse<Row>((await hall.visitor().get(`/api/v1/statistics.csv${query}`)).text, { bom: true, columns: true });
  /** Everything that the public list shows of a filter. */
  const list = async (filter: Readonly<Record<string, string>>): Promise<Listed[]> => {
    const query = new URLSearchParams({ ...filter, limit: '100' }).toString();
    return (await hall.visitor().get<{ items: Listed[] }>(`/api/v1/submissions?${query}`)).body.items;
  };
  const received = ({ from, to }: { from: Month; to: Month }) => ({ receivedFrom: firstDayOf(from), receivedTo: lastDayOf(to) });

  const isKnown = ({ publication }: GeneratedCase): boolean => publication !== 'pending';
  const isRead = ({ publication, procedure }: GeneratedCase): boolean =>
    publication === 'published' && procedure !== 'withdrawn' && procedure !== 'merged';

  /** The groups of a case, from what it is. */
  const groupOf: Readonly<Record<Division, (each: GeneratedCase) => string>> = {
    topic: ({ topic }) => topic,
    department: ({ publication, department }) => (publication === 'published' ? (department ?? 'none') : 'none'),
    settlement: (each) => (isRead(each) ? (each.settlement ?? 'none') : 'none'),
    month: ({ receivedOn }) => monthOf(receivedOn),
  };

  /** The figures of some cases, counted by hand. */
  function counted(cases: readonly GeneratedCase[]): Figures {
    const answered = cases.filter((each) => isRead(each) && each.answers.length > 0);
    const timed = answered.filter(({ statutory }) => statutory);
    const firsts = timed.flatMap(({ answers: [first], ...rest }) => (first ? [{ ...rest, on: civilDateIn(first) }] : []));
    const days = firsts.map(({ receivedOn, on }) => daysBetween(receivedOn, on)).sort((one, other) => one - other);
    const inTime = firsts.filter(({ on, decideBy }) => on <= decideBy).length;
    const middle = [days[Math.ceil(days.length / 2) - 1] ?? 0, days[Math.floor(days.length / 2)] ?? 0];
    const per = <Word extends string>(words: readonly Word[], of: (each: GeneratedCase) => Word | null | undefined) =>
      Object.fromEntries(words.map((word) => [word, answered.filter((each) => of(each) === word).length])) as Record<Word, number>;
    return {
      ...{ received: cases.length, published: cases.filter(({ publication }) => publication === 'published').length },
      answered: answered.length,
      outcomes: per(vocabulary.OUTCOMES, ({ outcome }) => outcome),
      verdicts: per(vocabulary.VERDICTS, ({ words }) => words.at(-1)),
      times: {
        ...{ counted: days.length, inTime, share: Math.round((inTime / days.length) * 1_000) / 1_000 },
        ...{ medianDays: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2, p90Days: days[Math.ceil(days.length * 0.9) - 1] ?? 0 },
      },
    };
  }

  const divided = (shown: StatisticsPage): Readonly<Record<Division, readonly StatisticsGroup[]>> => ({
    ...{ topic: shown.topics, department: shown.departments, settlement: shown.settlements, month: shown.months },
  });

  /** What is shown equals what is counted; how much was compared. */
  function expectShown(figures: Figures, own: Figures): number {
    const { outcomes, times, verdicts, ...counts } = figures;
    expect(own).toMatchObject(counts);
    const parts = [
      [outcomes, own.outcomes],
      [times, own.times],
      [verdicts, own.verdicts],
    ].filter(([shown]) => shown !== null);
    for (const [shown, byHand] of parts) expect(shown).toEqual(byHand);
    return parts.length;
  }

  it('shows figures equal to those that are counted by hand from any cases, and none of fewer than five', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(generatedCases(today), fc.nat(9), async (cases, monthsBack) => {
        await store(cases);
        const [from, to] = [addToMonth(monthOf(today), -monthsBack), monthOf(today)];
        const shown = await page(`?from=${from}&to=${to}`);
        const within = cases.filter((each) => isKnown(each) && monthOf(each.receivedOn) >= from);
        expect(shown).toMatchObject({ from, to, asOf: today });
        for (const [division, groups] of Object.entries(divided(shown)) as [Division, StatisticsGroup[]][]) {
          const own = Map.groupBy(within, groupOf[division]);
          expect(groups.map(({ key }) => key).sort()).toEqual([...own.keys()].sort());
          for (const { key, figures } of groups) {
            if (figures === null) continue;
            expect(figures.received).toBeGreaterThanOrEqual(5);
            compared += expectShown(figures, counted(own.get(key) ?? []));
            if (figures.times) expect(figures.times.counted).toBeGreaterThanOrEqual(5);
          }
        }
        if (shown.total !== null) compared += expectShown(shown.total, counted(within));
      }),
      // Chance may draw few cases twelve times: one draw is known to be large.
      { numRuns: 12, examples: [[large(), 9]] },
    );
    expect(compared).toBeGreaterThan(20);
  }, 180_000);

  const large = (): GeneratedCase[] => fc.sample(generatedCases(today), { numRuns: 60, seed: 5 }).sort(bySize)[0]!;
  const bySize = (one: GeneratedCase[], other: GeneratedCase[]): number => other.length - one.length;

  it('has the same numbers in the file as on the page, a line for each group and one for all', async () => {
    await store(large());
    const shown = await page('?lang=bg');
    const lines = await file('?lang=bg');
    const all = Object.entries(divided(shown)).flatMap(([division, groups]) => groups.map((group) => ({ division, ...group })));
    const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
    const expected = [...all, { division: 'total', key: 'total', nameBg: 'Общо', figures: shown.total, fixRate: shown.fixRate }].map(
      ({ division, key, nameBg, figures, fixRate }) => [
        ...[division, key, nameBg, text(figures?.received), text(figures?.published), text(figures?.answered)],
        ...vocabulary.OUTCOMES.map((outcome) => text(figures?.outcomes?.[outcome])),
        ...[text(figures?.times?.counted), text(figures?.times?.inTime), text(figures?.times?.share)],
        ...[text(figures?.times?.medianDays), text(figures?.times?.p90Days)],
        ...vocabulary.VERDICTS.map((verdict) => text(figures?.verdicts?.[verdict])),
        ...[text(fixRate?.promised), text(fixRate?.spoken), text(fixRate?.confirmed), text(fixRate?.share)],
      ],
    );
    expect(lines.map((line) => Object.values(line))).toEqual(expected);
    expect((await file('?by=topic')).map(({ division }) => division)).toEqual([...shown.topics.map(() => 'topic'), 'total']);
  });

  it('leads to lists that show exactly what is counted', async () => {
    await store(large());
    const shown = await page();
    const period = received(shown);
    let compared = 0;
    const expectListed = async ({ published, answered, outcomes, verdicts, received: all }: Figures, filter: Record<string, string>) => {
      expect((await list(filter)).length).toBe(published);
      if (!('department' in filter) && !('settlement' in filter)) {
        expect((await list({ ...filter, status: 'rejected' })).length).toBe(all - published);
      }
      const answers = await list({ ...filter, outcome: 'any' });
      expect(answers.length).toBe(answered);
      for (const outcome of vocabulary.OUTCOMES) {
        if (outcomes) expect((await list({ ...filter, outcome })).length).toBe(outcomes[outcome]);
      }
      for (const verdict of vocabulary.VERDICTS) {
        if (verdicts) expect(answers.filter((item) => item.verdict === verdict).length).toBe(verdicts[verdict]);
      }
      compared += 1;
    };
    await expectListed(shown.total!, period);
    for (const { key, figures } of shown.topics) if (figures) await expectListed(figures, { ...period, topic: key });
    for (const { key, figures } of shown.months) if (figures) await expectListed(figures, received({ from: key, to: key }));
    for (const { key, figures } of shown.departments) {
      if (figures && key !== 'none') await expectListed(figures, { ...period, department: key });
    }
    // Of what was joined or taken back the list of a settlement shows nothing either.
    for (const { key, figures } of shown.settlements) {
      if (figures && key !== 'none') await expectListed(figures, { ...period, settlement: key });
    }
    expect(compared).toBeGreaterThan(8);
  }, 60_000);

  it('is the same whatever is under review, and tells no words', async () => {
    const cases = large();
    await store(cases);
    const shown = await page();
    expect(JSON.stringify(shown)).not.toContain('Тайн');
    await store(cases.filter(isKnown));
    expect(await page()).toEqual(shown);
  });

  it('shows nothing of nothing', async () => {
    await store([]);
    expect(await page('?from=2026-01&to=2026-11')).toEqual({
      ...{ asOf: today, from: '2026-01', to: '2026-11', firstMonth: null, total: null, fixRate: null },
      ...{ topics: [], departments: [], settlements: [], months: [] },
    });
    expect((await file()).map(({ division, received: count }) => [division, count])).toEqual([['total', '']]);
  });

  it('costs at most five statements a minute, however much there is, whichever months are asked for, in whatever form', async () => {
    const cost = (path: string) => countStatements(hall.dataSource, () => hall.visitor().get(`/api/v1/${path}`));
    // Of nothing that is answered the fix rate has less to ask.
    for (const [cases, statements] of [
      [[], 3],
      [large(), 5],
    ] as const) {
      await store(cases);
      expect(await cost('statistics')).toBe(statements);
      expect(await cost('statistics?from=2026-03&to=2026-09')).toBe(0);
      expect(await cost('statistics.csv?from=2025-01&to=2025-12&by=month')).toBe(0);
    }
  });

  it('computes again what does not fit into memory, and asks the database nothing', async () => {
    await store(large());
    const first = await page();
    for (let month = 0; month < 60; month += 1) await page(`?from=${addToMonth('2020-01', month)}`);
    const cost = await countStatements(hall.dataSource, async () => expect(await page()).toEqual(first));
    expect(cost).toBe(0);
  });

  it.each([
    ['from=2026-13', 'from'],
    ['from=yesterday', 'from'],
    ['to=2026-1', 'to'],
    ['from=2026-11&to=2026-10', 'to'],
    ['by=mood', 'by'],
    ['from=2026-11-01', 'from'],
  ])('refuses %s by name', async (query, field) => {
    const path = query.startsWith('by') ? 'statistics.csv' : 'statistics';
    const { status, body } = await hall.visitor().get<{ errors: { pointer: string }[] }>(`/api/v1/${path}?${query}`);
    expect([status < 500 && status >= 400, body.errors[0]?.pointer]).toEqual([true, `/${field}`]);
  });
});
