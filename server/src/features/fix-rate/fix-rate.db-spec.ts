import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { dayBefore, type GeneratedPromises, generatedPromises, storePromises } from '../../../test/fix-rate/generated-promises.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { type Division, DIVISIONS } from './domain/promised.js';
import type { FixRateFigures, FixRatePage } from './http/fix-rate.dto.js';

type Row = Readonly<Record<string, string>>;

describe('the fix rate', () => {
  let hall: TownHall;
  let today: CivilDate;

  beforeAll(async () => {
    hall = await startTownHall();
    today = civilDateIn(hall.clock.now());
  }, 60_000);
  afterAll(() => hall.close());

  /** Figures are kept for a minute. */
  const store = async (promises: GeneratedPromises): Promise<void> => {
    await storePromises(hall, promises);
    hall.clock.advance({ minutes: 1 });
  };
  const page = async (by: Division): Promise<FixRatePage> => {
    const { status, body, text } = await hall.visitor().get<FixRatePage>(`/api/v1/fix-rate?by=${by}`);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const rows = async (path: string): Promise<Row[]> =>
    parse<Row>((await hall.visitor().get(`/api/v1/${path}`)).text, { bom: true, columns: true });
  const large = (): GeneratedPromises => fc.sample(generatedPromises(today), { numRuns: 40, seed: 11 }).sort(bySize)[0]!;
  const bySize = (one: GeneratedPromises, other: GeneratedPromises): number => other.answers.length - one.answers.length;

  /** The figures of some lines of the export, counted by hand. */
  function counted(lines: readonly Row[]): FixRateFigures {
    const spoken = lines.filter(({ author, monitors }) => author !== '' || monitors !== '0');
    const confirmed = lines.filter(({ author, furthest_step: step }) => author === 'yes' || step === 'complete').length;
    return {
      ...{ promised: lines.length, spoken: spoken.length, confirmed, silent: lines.length - spoken.length },
      share: Math.round((confirmed / spoken.length) * 1_000) / 1_000,
    };
  }

  const groupOf: Readonly<Record<Division, (row: Row) => string>> = {
    topic: ({ topic = '' }) => topic || 'measures',
    department: ({ department = '' }) => department,
    quarter: ({ day = '' }) => `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`,
  };

  it('shows figures equal to those that anybody computes from the exported file', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(generatedPromises(today), async (promises) => {
        await store(promises);
        const exported = await rows('fix-rate/promises.csv');
        for (const by of DIVISIONS) {
          const { groups, total } = await page(by);
          const own = Map.groupBy(exported, groupOf[by]);
          expect(groups.map(({ key }) => key).sort()).toEqual([...own.keys()].sort());
          for (const { key, figures } of groups) {
            if (figures !== null) compared += 1;
            if (figures !== null) expect(figures).toEqual(counted(own.get(key) ?? []));
          }
          if (total !== null) expect(total).toEqual(counted(exported));
          const printed = await rows(`fix-rate.csv?by=${by}&lang=bg`);
          expect(
            printed.map(({ group, promised, spoken, confirmed, silent, share }) => [group, promised, spoken, confirmed, silent, share]),
          ).toEqual(
            [...groups, { key: 'total', figures: total }].map(({ key, figures: of }) =>
              of ? [key, ...[of.promised, of.spoken, of.confirmed, of.silent, of.share].map(String)] : [key, '', '', '', '', ''],
            ),
          );
        }
      }),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(0);
  }, 180_000);

  it('counts what is public and promises something, once each, with the newest word on the newest answer', async () => {
    const promises = large();
    await store(promises);
    const exported = await rows('fix-rate/promises.csv');
    const readable = promises.answers.filter(({ publication, procedure }) => publication === 'published' && procedure !== 'withdrawn');
    const answers = readable.filter(({ outcome }) => ['accepted', 'partly_accepted', 'already_done'].includes(outcome));
    expect(answers.length).toBeGreaterThan(5);
    const facts = answers.map(({ number, topic, department, commitment, on, words }) => {
      const shown = commitment?.isShown ? commitment : null;
      return [
        ...['answer', number.replace(/^(.{4})/, '$1-'), topic, shown?.department ?? department, on],
        ...[words.at(-1)?.at(-1) ?? '', String(shown?.monitors ?? 0), shown?.furthest ?? ''],
      ];
    });
    const ofExport = (source: string) =>
      exported
        .filter((row) => row['source'] === source)
        .map(({ source: from, number, topic, department, day, author, monitors, furthest_step: step }) => [
          ...[from, number, topic, department, day, author, monitors, step],
        ]);
    expect(ofExport('answer').sort()).toEqual(facts.sort());
    const others = readable.flatMap((answer) => {
      const { topic, words, commitment, earlier } = answer;
      const left = [
        { promised: answers.includes(answer) ? null : commitment, on: answer.on, word: words.at(-1)?.at(-1) },
        { promised: earlier, on: dayBefore(answer), word: words[0]?.at(-1) },
      ];
      return left.flatMap(({ promised, on, word }) =>
        promised?.isShown ? [[topic, promised.department, on, word ?? '', String(promised.monitors), promised.furthest ?? '']] : [],
      );
    });
    expect(others.length).toBeGreaterThan(5);
    expect(
      ofExport('commitment')
        .map((row) => row.slice(2))
        .sort(),
    ).toEqual(others.sort());
    expect(ofExport('measure').length).toBe(promises.measures.filter(({ isShown }) => isShown).length);
    expect(JSON.stringify(exported)).not.toContain('Тайн');
  });

  it('leaves out what is computed from fewer than five, and shows nothing of nothing', async () => {
    const none = { answers: [], measures: [] };
    await store(none);
    expect(await page('topic')).toMatchObject({ by: 'topic', asOf: today, total: null, groups: [] });
    const measure = { department: 'streets', monitors: 1, furthest: 'complete', isShown: true, on: today } as const;
    await store({ ...none, measures: Array.from({ length: 4 }, () => measure) });
    expect(await page('department')).toMatchObject({ total: null, groups: [{ key: 'streets', nameBg: 'Благоустрояване', figures: null }] });
    await store({ ...none, measures: Array.from({ length: 5 }, () => measure) });
    const figures = { promised: 5, spoken: 5, confirmed: 5, silent: 0, share: 1 };
    expect(await page('department')).toMatchObject({ total: figures, groups: [{ key: 'streets', figures }] });
    expect((await page('topic')).groups).toMatchObject([{ key: 'measures', nameBg: 'Мерки от политики (без тема)', figures }]);
    const department = await hall.visitor().get<{ record: object }>('/api/v1/departments/streets');
    expect(department.body.record).toEqual({ confirmed: figures, reopened: { of: 0, count: null }, disagreement: { of: 0, count: null } });
  });

  it('costs four statements a minute, however much was promised and whoever asks', async () => {
    const cost = (path: string) => countStatements(hall.dataSource, () => hall.visitor().get(`/api/v1/${path}`));
    await store(large());
    expect(await cost('fix-rate?by=topic')).toBe(4);
    for (const by of DIVISIONS) expect(await cost(`fix-rate.csv?by=${by}`)).toBe(0);
    expect(await cost('fix-rate/promises.csv')).toBe(0);
    expect(await cost('departments/streets')).toBe(7);
    hall.clock.advance({ minutes: 1 });
    expect(await cost('departments/streets')).toBe(11);
  });

  it('gives the whole file to a network sixty times an hour', async () => {
    const visitor = hall.visitor();
    let [status, count] = [200, 0];
    while (status === 200 && count <= 60) {
      ({ status } = await visitor.get('/api/v1/fix-rate/promises.csv'));
      count += 1;
    }
    expect(status).toBe(429);
    expect((await visitor.get('/api/v1/fix-rate')).status).toBe(200);
  });

  it.each(['by=mood', 'unknown=1'])('refuses %s by name', async (query) => {
    const { status, body } = await hall.visitor().get<{ errors: { pointer: string }[] }>(`/api/v1/fix-rate?${query}`);
    expect([status, body.errors[0]?.pointer]).toEqual([400, `/${query.split('=')[0]}`]);
  });
});
