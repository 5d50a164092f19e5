import fc from 'fast-check';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type GeneratedCase, generatedCases, storeCases } from '../../../test/overdue/generated-cases.js';
import { addDays, addMonths, type CivilDate, civilDateIn, daysBetween } from '../../kernel/civil-date.js';
import type { Figures } from './domain/figures.js';
import type { DepartmentPage } from './http/department.dto.js';
import type { OverdueBoardPage } from './http/overdue.dto.js';

const SLUGS = ['property', 'streets', 'mayor'] as const;
const OPEN: readonly string[] = ['received', 'assigned', 'reopened'];

describe('the overdue board', () => {
  let hall: TownHall;
  let today: CivilDate;

  beforeAll(async () => {
    hall = await startTownHall();
    today = civilDateIn(hall.clock.now());
  }, 60_000);

  afterAll(() => hall.close());

  const read = async (query = ''): Promise<OverdueBoardPage> => {
    const { status, body, text } = await hall.visitor().get<OverdueBoardPage>(`/api/v1/overdue?limit=100${query}`);
    if (status !== 200) throw new Error(text);
    return body;
  };

  const isOpen = ({ procedure, statutory }: GeneratedCase): boolean => statutory && OPEN.includes(procedure);
  const isTakenBack = (procedure: string): boolean => procedure === 'withdrawn' || procedure === 'merged';
  const isKnown = ({ publication }: GeneratedCase): boolean => publication !== 'pending';
  /** The department that the public reads; that of a withheld case is nobody's business. */
  const shownDepartment = ({ publication, department }: GeneratedCase): string | null => (publication === 'published' ? department : null);

  /** The figures again, from the cases as they are, without the database. */
  function expected(waiting: readonly GeneratedCase[], answered: readonly GeneratedCase[]): Figures {
    const days = answered.flatMap(({ answers, receivedOn }) =>
      answers.slice(0, 1).map(({ at }) => daysBetween(receivedOn, civilDateIn(at))),
    );
    const inTime = answered.filter(({ answers, decideBy }) => answers[0] && civilDateIn(answers[0].at) <= decideBy).length;
    const [since = null] = waiting.map(({ receivedOn }) => receivedOn).sort();
    return {
      running: waiting.length,
      overdue: waiting.filter(({ decideBy }) => decideBy < today).length,
      waitingSince: since,
      waitingDays: since && daysBetween(since, today),
      answered: answered.length,
      shareInTime: answered.length < 5 ? null : Math.round((inTime / answered.length) * 1_000) / 1_000,
      medianDays: answered.length < 5 ? null : median(days),
    };
  }

  it('shows of any cases what can be counted by hand from those that the public may know', async () => {
    const since = addDays(addMonths(today, -12), 1);
    await fc.assert(
      fc.asyncProperty(generatedCases(today), async (cases) => {
        await storeCases(hall, cases);
        const waiting = cases.filter((each) => isKnown(each) && isOpen(each));
        const answered = cases.filter(
          ({ publication, procedure, statutory, answers: [first] }) =>
            publication === 'published' && !isTakenBack(procedure) && statutory && first !== undefined && civilDateIn(first.at) >= since,
        );
        const board = await read();
        expect(board).toMatchObject({ asOf: today, answeredSince: since, total: expected(waiting, answered) });
        for (const line of board.departments) {
          const own = waiting.filter((each) => shownDepartment(each) === line.slug);
          expect(line).toMatchObject(
            expected(
              own,
              answered.filter(({ answers: [first] }) => first?.department === line.slug),
            ),
          );
        }
        expect(board.withoutDepartment).toEqual(
          expected(
            waiting.filter((each) => shownDepartment(each) === null),
            [],
          ),
        );

        const late = waiting.filter(({ decideBy }) => decideBy < today);
        const lateness = board.items.map(({ overdueDays }) => overdueDays);
        expect(lateness).toEqual(late.map(({ decideBy }) => daysBetween(decideBy, today)).sort((one, other) => other - one));
        for (const slug of SLUGS) {
          const { items } = await read(`&department=${slug}`);
          expect(items.length).toBe(late.filter((each) => shownDepartment(each) === slug).length);
          expect(items.every(({ department, title }) => department === slug && title === 'Публично')).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('is the same whatever is under review, withdrawn or joined, and names no department of what is withheld', async () => {
    await fc.assert(
      fc.asyncProperty(generatedCases(today), async (cases) => {
        await storeCases(hall, cases);
        const board = await read();
        const text = JSON.stringify(board);
        expect(text).not.toContain('Тайн');
        for (const item of board.items.filter(({ status }) => status === 'rejected')) {
          expect(item).toMatchObject({ title: null, excerpt: null, department: null, settlement: null });
        }
        const isHidden = ({ publication, procedure }: GeneratedCase): boolean => publication === 'pending' || isTakenBack(procedure);
        await storeCases(
          hall,
          cases.filter((each) => !isHidden(each)),
        );
        expect(await read()).toEqual(board);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('costs a fixed number of statements, however many cases there are', async () => {
    const cost = (url: string) => countStatements(hall.dataSource, () => hall.visitor().get(url));
    const sample = fc.sample(generatedCases(today), { numRuns: 1, seed: 7 })[0] ?? [];
    for (const cases of [[], sample]) {
      await storeCases(hall, cases);
      expect(await cost('/api/v1/overdue?limit=100')).toBe(3);
      // What others confirmed is kept for a minute.
      hall.clock.advance({ minutes: 1 });
      expect(await cost('/api/v1/departments/streets')).toBe(8);
    }
  });

  describe('of cases that were lived through', () => {
    beforeAll(() => storeCases(hall, []));

    const act = async (who: Parameters<TownHall['signInAgain']>[0], path: string, body: object): Promise<void> => {
      const { status, text } = await (await hall.signInAgain(who)).post(`/api/v1/${path}`, body);
      if (status >= 300) throw new Error(text);
    };
    const published = async (department: string, title: string): Promise<string> => {
      const { number } = await hall.submit({ title });
      await act('moderator', `moderation/${number}/decisions`, { decision: 'publish', department });
      return number;
    };

    it('leads through all pages without a gap, and has a case until it is answered', async () => {
      const numbers: string[] = [];
      for (const title of ['Първи', 'Втори', 'Трети']) {
        numbers.push(await published('streets', title));
        hall.clock.advance({ days: 1 });
      }
      expect((await read()).items).toEqual([]);
      hall.clock.advance({ days: 80 });
      const seen: string[] = [];
      let url: string | undefined = '/api/v1/overdue?limit=2&topic=services';
      while (url) {
        const page: Awaited<ReturnType<typeof ask>> = await ask(url);
        seen.push(...page.body.items.map(({ number }) => number));
        url = /<([^>]+)>; rel="next"/.exec(String(page.headers['link'] ?? ''))?.[1];
      }
      expect(seen).toEqual(numbers);
      expect((await read('&topic=ethics')).items).toEqual([]);

      const [first = ''] = numbers;
      await act('streets', `submissions/${first}/responses`, {
        outcome: 'explained',
        text: 'Проверихме на място и лампите ще бъдат сменени до края на месеца.',
      });
      const { body } = await hall.visitor().get<DepartmentPage>('/api/v1/departments/streets');
      expect(body.figures).toMatchObject({ running: 2, overdue: 2, answered: 1, shareInTime: null, medianDays: null });
      expect(body.overdue.map(({ number }) => number)).toEqual(numbers.slice(1));
      expect(body.answers.map(({ number }) => number)).toEqual([first]);
      expect(body).toMatchObject({ slug: 'streets', nameBg: 'Благоустрояване', isClosed: false, topics: ['services'] });
    });

    it('keeps an answer in sight that was sent on because its author asked for it', async () => {
      const { number, accessCode } = await hall.submit({ title: 'Четвърти' });
      await act('moderator', `moderation/${number}/decisions`, { decision: 'publish', department: 'mayor' });
      await act('mayor', `submissions/${number}/responses`, {
        outcome: 'explained',
        text: 'Проверихме на място и няма какво да се прави.',
      });
      const opened = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
      const bearer = opened.body.caseToken;
      expect((await hall.visitor().post(`/api/v1/cases/${number}/verdict`, { value: 'no' }, { bearer })).status).toBe(200);
      expect((await hall.visitor().post(`/api/v1/cases/${number}/forwarding`, { wish: 'council' }, { bearer })).status).toBe(200);
      await act('moderator', `moderation/${number}/forwarding`, { authority: 'governor', note: 'Авторът иска това.' });
      const { body } = await hall.visitor().get<DepartmentPage>('/api/v1/departments/mayor');
      expect([body.figures.answered, body.answers.map((each) => each.number)]).toEqual([1, [number]]);
    });

    it('keeps the page of a department that is closed', async () => {
      const admin = await hall.signInAgain('admin');
      await admin.patch('/api/v1/admin/departments/property', { closedOn: '2026-01-01' });
      const { status, body } = await hall.visitor().get<DepartmentPage>('/api/v1/departments/property');
      expect(status).toBe(200);
      expect(body).toMatchObject({ nameBg: 'Общинска собственост', isClosed: true, closedOn: '2026-01-01' });
      expect((await read()).departments.map(({ slug }) => slug)).toEqual(['streets', 'mayor']);
    });

    it.each(['limit=0', 'limit=101', 'topic=weather', 'after=nonsense', 'unknown=1'])('refuses %s by name', async (query) => {
      const { status, body } = await hall.visitor().get<{ errors: { pointer: string }[] }>(`/api/v1/overdue?${query}`);
      expect(status).toBe(400);
      expect(body.errors[0]?.pointer).toBe(`/${query.split('=')[0]}`);
    });

    it('has nothing of a department that there never was, and no page for it', async () => {
      expect((await read('&department=nowhere')).items).toEqual([]);
      expect((await hall.visitor().get('/api/v1/departments/nowhere')).status).toBe(404);
    });

    const ask = (url: string) => hall.visitor().get<OverdueBoardPage>(url);
  });
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
