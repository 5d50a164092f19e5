import { storeCases } from '../../../test/statistics/generated-cases.js';
import type { GeneratedCase } from '../../../test/statistics/generated-cases.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { civilDate, startOfDayInstant } from '../../kernel/civil-date.js';

const ANSWER = { outcome: 'explained', text: 'Отговорът е написан с достатъчно думи за всички.' };
const GONE = { bg: 'Тук няма какво да се покаже', en: 'There is nothing to show here' } as const;

describe('a card of a case', () => {
  let hall: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    moderator = await hall.staff('moderator');
  }, 60_000);
  afterAll(() => hall.close());
  beforeEach(() => hall.dataSource.query('delete from rate_limit'));

  const decide = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status >= 300) throw new Error(text);
  };
  const published = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { number } = await hall.submit(changes);
    await decide(number, { decision: 'publish', department: 'streets' });
    return number;
  };
  const card = (number: string, language = 'bg') => hall.visitor().get<string>(`/${language}/embed/cases/${number}`);

  it('says what it is, how it stands and until when an answer is due, in either language', async () => {
    const number = await published();
    const inBulgarian = await card(number);
    expect(inBulgarian.status).toBe(200);
    expect(inBulgarian.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(inBulgarian.text).toContain('<html lang="bg">');
    expect(inBulgarian.text).toContain(`<title>Случай ${number} – Община Сливница – Заедно</title>`);
    for (const words of [`Сигнал · ${number}`, 'lang="bg">Улицата е тъмна от два месеца</h1>', 'При отговорния отдел'])
      expect(inBulgarian.text).toContain(words);
    expect(inBulgarian.text).toMatch(/<dt>Срок<\/dt><dd>до \d+ \p{L}+ 2027\u00a0г\.<\/dd>/u);
    expect(inBulgarian.text).toContain('<dt>Отговор</dt><dd>още няма</dd>');
    const inEnglish = await card(number, 'en');
    expect(inEnglish.text).toContain('<html lang="en">');
    // What a citizen wrote stays in its own language.
    expect(inEnglish.text).toContain('lang="bg">Улицата е тъмна от два месеца</h1>');
    expect(inEnglish.text).toContain('<dt>Answer</dt><dd>none yet</dd>');
    expect(inEnglish.text).toContain(`<a href="http://localhost:3000/en/submissions/${number}" target="_blank" rel="noopener">`);
  });

  it('says by how much an answer is late, and then what it decided', async () => {
    const number = await published();
    hall.clock.advance({ days: 100 });
    expect((await card(number)).text).toMatch(/<li class="danger">Закъснява с \d+ дни<\/li>/);
    await (await hall.signInAgain('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    moderator = await hall.signInAgain('moderator');
    const { text } = await card(number);
    expect(text).toContain('<li class="success">С отговор</li>');
    expect(text).toMatch(/<dt>Отговор<\/dt><dd>на \d+ \p{L}+ 2027\u00a0г\.<\/dd><dt>Решение<\/dt><dd>разяснено<\/dd>/u);
    expect(text).not.toMatch(/Закъснява|<dt>Срок/);
  });

  it('is found by its number however it is written', async () => {
    const number = await published();
    expect((await card(number.toLowerCase().replace('-', ''))).text).toContain(`Сигнал · ${number}`);
  });

  it('says nothing of what the public may not read, and nothing of why', async () => {
    const { number: pending } = await hall.submit();
    const withheld = await published();
    const { headers } = await card(withheld);
    expect(headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    await decide(withheld, { decision: 'reject', reasonCode: 'names_private_person', note: 'Назован е съсед.' });
    const { number: own, accessCode } = await hall.submit();
    await decide(own, { decision: 'publish', department: 'streets' });
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number: own, accessCode });
    await hall.visitor().post(`/api/v1/cases/${own}/withdrawal`, { reason: 'Решено е' }, { bearer: body.caseToken });
    for (const language of ['bg', 'en'] as const) {
      const answers = await Promise.all([pending, withheld, own, 'ZZZZ-ZZZZ', 'nothing'].map((number) => card(number, language)));
      for (const { status, text } of answers) expect([status, text]).toEqual([404, answers[0]?.text]);
      expect(answers[0]?.text).toContain(`<h1>${GONE[language]}</h1>`);
      expect(answers[0]?.headers['cache-control']).toBe('no-store');
    }
  });

  it('costs a statement, two once it is answered, and nothing is sent again while nothing changed', async () => {
    const number = await published();
    expect(await countStatements(hall.dataSource, () => card(number))).toBe(1);
    await (await hall.signInAgain('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    expect(await countStatements(hall.dataSource, () => card(number))).toBe(2);
    const { headers } = await card(number);
    const again = await hall.visitor().get<string>(`/bg/embed/cases/${number}`, { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toContain('frame-ancestors *');
  });
});

describe('a card of a department', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);
  afterAll(() => hall.close());

  const numbered = (index: number): string => `7KQ2M9${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(index)}W`;
  /** As many answered cases of the department, each after ten days. */
  const store = async (department: string, count: number): Promise<void> => {
    const cases = Array.from({ length: count }, (_, index): GeneratedCase => ({
      ...{ number: numbered(index), publication: 'published', procedure: 'answered', topic: 'services', settlement: null, words: [] },
      ...{ department, statutory: true, receivedOn: civilDate('2026-10-01'), decideBy: civilDate('2026-11-02'), outcome: 'accepted' },
      answers: [startOfDayInstant(civilDate('2026-10-11'))],
    }));
    await storeCases(hall, cases);
    hall.clock.advance({ minutes: 1 });
  };
  const card = (slug: string, language = 'bg') => hall.visitor().get<string>(`/${language}/embed/departments/${slug}`);

  it('has the figures of the page of statistics, and leads to the cases behind them', async () => {
    await store('streets', 12);
    const { status, text } = await card('streets');
    expect(status).toBe(200);
    expect(text).toContain('<h1 class="long" lang="bg">Благоустрояване</h1>');
    expect(text).toContain('Случаи, получени от декември 2025\u00a0г. до ноември 2026\u00a0г.');
    for (const [name, figure] of Object.entries({ Получени: '12', Публикувани: '12', 'С отговор': '12', 'Обичайно време': '10 дни' }))
      expect(text).toContain(`<dt>${name}</dt><dd class="number">${figure}</dd>`);
    expect(text).toMatch(/<dt>В срок<\/dt><dd class="number">100\s?%<\/dd><dd class="how">12 от 12<\/dd>/);
    expect(text).toContain('<dt>Потвърдено</dt><dd class="number" aria-hidden="true">–</dd><dd class="how">малко мнения</dd>');
    const [, list = ''] = /href="http:\/\/localhost:3000\/bg\/(submissions[^"]*)"/.exec(text) ?? [];
    const query = list.replaceAll('&amp;', '&');
    expect(query).toBe('submissions?receivedFrom=2025-12-01&receivedTo=2026-11-30&department=streets');
    const { body } = await hall.visitor().get<{ items: unknown[] }>(`/api/v1/${query}&limit=100`);
    expect(body.items).toHaveLength(12);
  });

  it('leaves out what is left out there: figures of fewer than five cases', async () => {
    await store('streets', 4);
    const { text } = await card('streets');
    expect(text).toContain('Случаите са твърде малко.');
    expect(text).not.toContain('class="figures"');
    expect((await card('property', 'en')).text).toContain('The department has no public cases of these months.');
  });

  it('is there for whoever there was, and for nobody else', async () => {
    const { status, text } = await card('circus');
    expect([status, text]).toEqual([404, expect.stringContaining(GONE.bg)]);
  });

  it('costs nothing while the statistics are kept', async () => {
    await card('streets');
    expect(await countStatements(hall.dataSource, () => card('streets', 'en'))).toBe(0);
  });
});

it('cards are counted with what a network reads, and say so when it is too much', async () => {
  const hall = await startTownHall({ readsPerMinute: 2 });
  const ask = () => hall.visitor().get<string>('/en/embed/departments/streets');
  const first = await ask();
  expect([first.status, first.headers['ratelimit-policy']]).toEqual([200, '"network";q=2;w=60']);
  await ask();
  const refused = await ask();
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, expect.any(String)]);
  expect(refused.text).toContain('<h1>The card cannot be shown now</h1>');
  expect(refused.headers['content-security-policy']).toContain('frame-ancestors *');
  const { status } = await hall.visitor().get('/oembed?url=x');
  expect(status).toBe(429);
  await hall.close();
}, 60_000);
