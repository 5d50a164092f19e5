import { A_PROMISE } from '../../../test/factories/answer.js';
import type { Answer } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import type { PublicCase } from './http/public-case.dto.js';
import type { PublicListPage, StartFigures } from './http/public-list.dto.js';

const ANSWER = 'Проверихме на място и лампите ще бъдат сменени до края на месеца.';

describe('what everybody reads', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);

  afterAll(() => hall.close());

  const read = <Body = Record<string, unknown>>(url: string, headers: Record<string, string> = {}) =>
    hall.visitor().get<Body>(url, { headers });

  async function decide(number: string, decision: Record<string, unknown>): Promise<void> {
    const moderator = await hall.signInAgain('moderator');
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  }

  async function published(changes: Record<string, unknown> = {}, decision: Record<string, unknown> = {}): Promise<string> {
    const { number } = await hall.submit(changes);
    await decide(number, { decision: 'publish', ...decision });
    hall.clock.advance({ minutes: 1 });
    return number;
  }

  describe('of one case', () => {
    it('is nothing while it is under review', async () => {
      const { number } = await hall.submit();
      const { status, body } = await read(`/api/v1/submissions/${number}`);
      expect(status).toBe(404);
      expect(body['type']).toMatch(/\/problems\/case-not-found$/);
    });

    it('is the public text and never the original, when it was redacted', async () => {
      const { number } = await hall.submit({ identity: 'hidden', address: 'ул. Тайна 7' });
      await decide(number, {
        decision: 'publish_redacted',
        publicTitle: 'Тъмна улица',
        publicText: 'Лампите не светят от два месеца. [заличено]',
      });
      const { body, text } = await read<PublicCase>(`/api/v1/submissions/${number}`);
      expect(body).toMatchObject({ title: 'Тъмна улица', status: 'published', redacted: true, authorName: null });
      expect(text).not.toMatch(/Иван Иванов|Тайна|Мария|@/);
    });

    it('names an author who chose to be named, and nobody else', async () => {
      const number = await published({ identity: 'named', author: { name: 'Мария Петрова', email: 'maria@example.bg' } });
      const { body, text } = await read<PublicCase>(`/api/v1/submissions/${number}`);
      expect(body.authorName).toBe('Мария Петрова');
      expect(text).not.toContain('maria@example.bg');
    });

    it('is a tombstone with its reason, once it was withheld', async () => {
      const { number } = await hall.submit();
      await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда човек.' });
      const { status, body, text } = await read<PublicCase>(`/api/v1/submissions/${number}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: 'rejected', title: null, text: null, tombstone: { reasonCode: 'insult' }, responses: [] });
      expect(text).not.toContain('обижда');
    });

    it('loses its words when the author takes it back', async () => {
      const { number, accessCode } = await hall.submit();
      await decide(number, { decision: 'publish' });
      const author = hall.visitor();
      await author.post('/api/v1/cases/lookup', { number, accessCode });
      await author.post(`/api/v1/cases/${number}/withdrawal`, {});
      const { body } = await read<PublicCase>(`/api/v1/submissions/${number}`);
      expect(body).toMatchObject({ status: 'withdrawn', title: null, text: null });
    });

    it('understands the number as people write it', async () => {
      const number = await published();
      const mangled = number.toLowerCase().replace('-', '');
      expect((await read<PublicCase>(`/api/v1/submissions/${mangled}`)).body.number).toBe(number);
      expect((await read('/api/v1/submissions/unreadable')).status).toBe(404);
    });

    it('is not sent again to who has it', async () => {
      const number = await published();
      const first = await read(`/api/v1/submissions/${number}`);
      const again = await read(`/api/v1/submissions/${number}`, { 'if-none-match': String(first.headers['etag']) });
      expect(again.status).toBe(304);
    });
  });

  describe('in the list', () => {
    it('is the newest first, a page at a time, without a gap and without a repetition', async () => {
      for (let index = 0; index < 5; index += 1) await published({ topic: 'ethics', title: `Етика номер ${index}` });
      const seen: string[] = [];
      let url: string | undefined = '/api/v1/submissions?topic=ethics&limit=2';
      while (url) {
        const page: Answer<PublicListPage> = await read<PublicListPage>(url);
        seen.push(...page.body.items.map(({ title }) => title ?? ''));
        url = /<([^>]+)>; rel="next"/.exec(String(page.headers['link'] ?? ''))?.[1];
      }
      expect(seen).toEqual([4, 3, 2, 1, 0].map((index) => `Етика номер ${index}`));
    });

    it('is found by words, in any letter case, and by nothing that was redacted', async () => {
      const { number } = await hall.submit({
        title: 'Контейнерите преливат',
        text: 'Контейнерите пред блок 5 преливат от неделя. Моят телефон е 0888123456.',
      });
      await decide(number, {
        decision: 'publish_redacted',
        publicTitle: 'Контейнерите преливат',
        publicText: 'Контейнерите пред блок 5 преливат от неделя. [заличено]',
      });
      await hall.drainOutbox();
      const found = async (words: string) =>
        (await read<PublicListPage>(`/api/v1/submissions?q=${encodeURIComponent(words)}`)).body.items.map((item) => item.number);
      expect(await found('КОНТЕЙНЕРИТЕ блок')).toEqual([number]);
      expect(await found('0888123456')).toEqual([]);
      expect(await found('100% _')).toEqual([]);
    });

    it('is filtered by days of publication in Sofia, both inclusive', async () => {
      hall.clock.set('2027-03-01T21:30:00Z');
      const late = await published({ title: 'Преди полунощ в София' });
      hall.clock.set('2027-03-01T22:30:00Z');
      const next = await published({ title: 'След полунощ в София' });
      const on = async (day: string) =>
        (await read<PublicListPage>(`/api/v1/submissions?from=${day}&to=${day}`)).body.items.map((item) => item.number);
      expect(await on('2027-03-01')).toEqual([late]);
      expect(await on('2027-03-02')).toEqual([next]);
    });

    it('is filtered by department, status and place', async () => {
      const number = await published({ settlement: '67372' }, { department: 'property' });
      const list = async (query: string) =>
        (await read<PublicListPage>(`/api/v1/submissions?${query}`)).body.items.map((item) => item.number);
      expect(await list('department=property&status=assigned&settlement=67372')).toEqual([number]);
      expect(await list('department=mayor')).toEqual([]);
      expect(await list('department=nowhere')).toEqual([]);
      expect((await list('status=rejected')).length).toBeGreaterThan(0);
    });

    it.each(['limit=0', 'limit=101', 'topic=weather', 'after=nonsense', 'from=2026-02-30', 'unknown=1'])(
      'refuses %s by name',
      async (query) => {
        const { status, body } = await read<{ errors: { pointer: string }[] }>(`/api/v1/submissions?${query}`);
        expect(status).toBe(400);
        expect(body.errors[0]?.pointer).toBe(`/${query.split('=')[0]}`);
      },
    );
  });

  it('counts on the start page what is late, open and answered', async () => {
    const before = (await read<StartFigures>('/api/v1/start')).body;
    const number = await published({}, { department: 'property' });
    const official = await hall.signInAgain('property');
    await official.post(`/api/v1/submissions/${number}/responses`, { ...A_PROMISE, outcome: 'accepted', text: ANSWER });
    const after = (await read<StartFigures>('/api/v1/start')).body;
    expect(after.answered).toBe(before.answered + 1);
    expect(after.latestAnswers[0]).toMatchObject({ number, outcome: 'accepted' });
    hall.clock.advance({ days: 70 });
    expect((await read<StartFigures>('/api/v1/start')).body.overdue).toBeGreaterThan(0);
  });

  it('costs a fixed number of statements, however many cases there are', async () => {
    const number = await published({}, { department: 'property' });
    const cost = (url: string) => countStatements(hall.dataSource, () => read(url));
    expect(await cost('/api/v1/site')).toBe(0);
    expect(await cost('/api/v1/start')).toBe(3);
    expect(await cost('/api/v1/submissions?limit=100')).toBe(2);
    expect(await cost(`/api/v1/submissions/${number}`)).toBe(6);
  });
});
