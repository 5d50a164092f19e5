import { CASE_LIVES, type CaseLife, CaseLives } from '../harness/case-lives.js';
import { LogBook } from '../harness/log-book.js';
import { type Sent, startTownHall, type TownHall } from '../harness/town-hall.js';
import { RecurringTasks } from '../../src/platform/schedule/recurring-tasks.js';

const WORD = 'qzx7marker';
/** What an author and whoever wrote about the case have said, in pieces that no entry has by chance. */
const SAID = [
  WORD,
  'Тъмна',
  'Лампите',
  'Мария',
  'Иван',
  '0887',
  '@',
  'zaedno.example',
  'Бележка',
  'Публичният',
  'Отговорът',
  'Областен',
  'РД-1',
];
const ORIGINAL = [`Тъмна улица ${WORD}`, `Лампите не светят от два месеца, ${WORD} падна.`];
const PUBLIC = ['Заглавие за всички', 'Публичният текст без лични данни за всички.'];

/** Of which everybody still reads the public text when its term is over. */
const STAYS_PUBLIC: ReadonlySet<CaseLife> = new Set([
  ...(['answered', 'answered and redacted', 'answered as written', 'answered and edited', 'forwarded'] as const),
]);

describe('the log of cases however they lived and ended', () => {
  let town: TownHall;
  let book: LogBook;
  let sent: ReadonlyMap<CaseLife, Sent>;

  beforeAll(async () => {
    town = await startTownHall();
    book = new LogBook(town.dataSource);
    const lives = new CaseLives(town, WORD);
    const lived = new Map<CaseLife, Sent>();
    for (const life of CASE_LIVES) {
      await Promise.all((['moderator', 'streets', 'streets2'] as const).map((name) => town.signInAgain(name)));
      lived.set(life, await lives.live(life));
    }
    sent = lived;
  }, 240_000);

  afterAll(() => town.close());

  const numberOf = (life: CaseLife): string => sent.get(life)?.number ?? '';

  it('holds nothing that anybody wrote, and no number of a case', async () => {
    const texts = (await book.texts()).join('\n');
    for (const words of [...SAID, ...[...sent.values()].map(({ number }) => number.replace('-', ''))]) expect(texts).not.toContain(words);
    expect(new Set((await book.entries()).map(({ t }) => t))).toEqual(new Set(['received', 'decision', 'response', 'deadline']));
  });

  it('tells the status that everybody reads', async () => {
    const statusOf = async (life: CaseLife): Promise<unknown> =>
      (await town.visitor().get(`/api/v1/submissions/${numberOf(life)}`)).body['status'];
    const lastDecision = async (life: CaseLife): Promise<unknown> =>
      (await book.of(numberOf(life))).filter(({ t }) => t === 'decision').at(-1)?.['d'];
    expect([await statusOf('forwarded'), await lastDecision('forwarded')]).toEqual(['forwarded', 'forward']);
    expect([await statusOf('spam'), await lastDecision('spam')]).toEqual(['rejected', 'reject']);
    expect([await statusOf('merged'), await lastDecision('merged')]).toEqual(['merged', 'merge']);
    expect([await statusOf('withdrawn'), await lastDecision('withdrawn')]).toEqual(['withdrawn', 'withdraw']);
    expect([await statusOf('answered'), await lastDecision('answered')]).toEqual(['closed', 'close']);
  });

  it('calls a case on its page as in its entries, and on no other page', async () => {
    for (const life of CASE_LIVES) {
      const [entry] = await book.of(numberOf(life));
      const page = await town.visitor().get(`/api/v1/submissions/${numberOf(life)}`);
      expect(page.body['logCase']).toBe(life === 'withdrawn unread' || page.status === 404 ? undefined : entry?.case);
    }
    const names = (await book.entries()).map((entry) => entry.case);
    const moderator = await town.signInAgain('moderator');
    const lists = ['/api/v1/submissions', '/bg/submissions.atom', '/bg/overdue.atom', `/bg/submissions/${numberOf('answered')}.atom`];
    const pages = await Promise.all(lists.map((url) => town.visitor().get(url)));
    expect(pages.map(({ status }) => status)).toEqual(lists.map(() => 200));
    const shown = pages.map(({ text }) => text);
    shown.push(
      (await moderator.get('/api/v1/moderation/queue')).text,
      (await moderator.get(`/api/v1/moderation/${numberOf('answered')}`)).text,
    );
    for (const name of names) expect(shown.join('\n')).not.toContain(name);
  });

  it('keeps its entries when an original is erased, and opens only what everybody still reads', async () => {
    const before = await book.texts();
    town.clock.advance({ days: 366 * 5 + 2 });
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
    const after = await book.texts();
    expect(after.slice(0, before.length)).toEqual(before);
    for (const life of CASE_LIVES) {
      const number = numberOf(life);
      const last = (await book.of(number)).at(-1);
      expect(last).toMatchObject({ t: 'erased', what: STAYS_PUBLIC.has(life) ? 'original' : 'everything' });
      const opened = await book.opened(number, ORIGINAL);
      expect(opened).toEqual(life === 'answered as written' ? ['decision title', 'decision text'] : []);
    }
    expect(await book.opened(numberOf('answered'), PUBLIC)).toEqual(['decision title', 'decision text']);
    // What was published first was taken from the public by the edit, and with the original nobody has it any more.
    expect(await book.opened(numberOf('answered and edited'), PUBLIC)).toEqual(['decision title', 'decision text']);
    expect(
      await book.opened(numberOf('answered'), [
        'Отговорът на общината е достатъчно дълъг. Останалото не се приема, защото така е по закон.',
      ]),
    ).toEqual([...['response answer', 'response answer']]);
    const redacted = `Отговорът на общината за ${WORD} е дълъг. Останалото не се приема, защото така е по закон.`;
    expect(await book.opened(numberOf('answered and redacted'), [redacted])).toEqual([]);
    expect(await book.opened(numberOf('answered as written'), [redacted])).toHaveLength(2);
    const withoutText = CASE_LIVES.filter((life) => !STAYS_PUBLIC.has(life));
    for (const life of withoutText) expect(await saltsOf(numberOf(life))).toBe(0);
  }, 60_000);

  const saltsOf = async (number: string): Promise<number> => {
    const [row] = await town.dataSource.query<{ count: number }[]>(
      'select count(*)::int as count from log_salt l join submission s on s.log_case = l.case_id where s.number = $1',
      [number.replace('-', '')],
    );
    return row?.count ?? -1;
  };
});
