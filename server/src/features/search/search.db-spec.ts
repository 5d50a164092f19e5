import type { Answer, ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { parseQuery } from './domain/query-text.js';
import { planOf } from './domain/search-plan.js';
import { Vocabulary } from './reads/vocabulary.js';

interface Mark {
  readonly start: number;
  readonly end: number;
}
interface Page {
  readonly items: readonly {
    readonly number: string;
    readonly title: string | null;
    readonly excerpt: string | null;
    readonly found?: { readonly title: readonly Mark[]; readonly excerpt: readonly Mark[]; readonly isAnswer: boolean };
  }[];
  readonly search?: { readonly understood: string | null; readonly isCut: boolean };
}

const TEXT = 'Пред читалището в центъра на града е тъмно от два месеца, защото никоя лампа не свети.';
const ANSWER = 'Проверихме на място: изгорял е стълбът до чешмата. Ще го сменим заедно с кабела до края на месеца.';

describe('searching what is public', () => {
  let hall: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    [moderator, official] = await Promise.all([hall.staff('moderator'), hall.staff('streets')]);
  }, 60_000);

  afterAll(() => hall.close());

  const settled = () => hall.drainOutbox();
  const decide = async (number: string, decision: Record<string, unknown>) => {
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };
  async function published(changes: Record<string, unknown>, decision: Record<string, unknown> = {}) {
    const sent = await hall.submit({ text: TEXT, ...changes });
    await decide(sent.number, { decision: 'publish', department: 'streets', ...decision });
    hall.clock.advance({ minutes: 1 });
    await settled();
    return sent;
  }
  const ask = async (q: string, also = '') =>
    (await hall.visitor().get<Page>(`/api/v1/submissions?q=${encodeURIComponent(q)}${also}`)).body;
  const found = async (q: string, also = '') => (await ask(q, also)).items.map(({ number }) => number);
  const marked = (text: string | null, marks: readonly Mark[] = []) => marks.map(({ start, end }) => text?.slice(start, end));

  it('finds other forms of the words, and marks them as they stand in the public text', async () => {
    const { number } = await published({ title: 'Дупките по улицата', text: 'Колите падат в дупките, а тротоарът е разбит и мокър.' });
    const { items, search } = await ask('дупка на улица');
    expect(items[0]).toMatchObject({ number, title: 'Дупките по улицата' });
    expect(marked(items[0]?.title ?? null, items[0]?.found?.title)).toEqual(['Дупките', 'улицата']);
    expect(marked(items[0]?.excerpt ?? null, items[0]?.found?.excerpt)).toEqual(['дупките']);
    expect(search).toEqual({ understood: null, isCut: false });
  });

  it('finds what the municipality answered, and says that it is the answer', async () => {
    const { number } = await published({ title: 'Тъмно пред читалището' });
    await official.post(`/api/v1/submissions/${number}/responses`, { outcome: 'explained', text: ANSWER });
    await settled();
    const [item] = (await ask('изгорели стълбове')).items;
    expect(item).toMatchObject({ number, found: { isAnswer: true } });
    expect(marked(item?.excerpt ?? null, item?.found?.excerpt)).toEqual(['изгорял', 'стълбът']);
  });

  it('keeps the words of a phrase together, and leaves out what is not wanted', async () => {
    const one = await published({ title: 'Спрял асансьор', text: 'Старият асансьор в поликлиниката спря между етажите и никой не идва.' });
    const other = await published({ title: 'Спря водата', text: 'Между етажите тече вода, а асансьор няма и не е имало никога тук.' });
    expect(await found('асансьор етажите')).toEqual(expect.arrayContaining([one.number, other.number]));
    expect(await found('„старият асансьор“')).toEqual([one.number]);
    expect(await found('асансьор -вода')).toEqual([one.number]);
    expect(await found('асансьор -„старият асансьор“')).toEqual([other.number]);
  });

  it('finds while a word is typed, and what was meant by a slip; exactly what was typed when asked to', async () => {
    const { number } = await published({
      title: 'Велоалеята свършва в стълб',
      text: 'По велоалеята край реката има стълб по средата на платното.',
    });
    expect(await found('велоал')).toEqual([number]);
    const slip = await ask('велолаея');
    expect(slip.items.map((item) => item.number)).toEqual([number]);
    expect(slip.search?.understood).toMatch(/^велоалеята$/u);
    expect(await found('велолаея', '&exact=1')).toEqual([]);
  });

  it('puts the case whose number is typed first', async () => {
    const { number } = await published({ title: 'Номерът се вижда' });
    expect((await found(number.toLowerCase().replace('-', '')))[0]).toBe(number);
  });

  it('goes on with the filters of the list, and with its orders', async () => {
    const first = await published({ title: 'Кошове край езерото', topic: 'ethics', settlement: '67372' });
    const second = await published({ title: 'Още кошове край езерото', topic: 'services' });
    expect(await found('кошове езеро', '&topic=ethics')).toEqual([first.number]);
    expect(await found('кошове езеро', '&settlement=67372&department=streets')).toEqual([first.number]);
    expect(await found('кошове езеро', '&sort=oldest')).toEqual([first.number, second.number]);
    expect(await found('кошове езеро', '&sort=newest')).toEqual([second.number, first.number]);
    expect(await found('кошове езеро', '&topic=corruption')).toEqual([]);
  });

  it('is read a page at a time, without a gap and without a repetition', async () => {
    for (let index = 0; index < 5; index += 1) await published({ title: `Пейка номер ${index} е счупена` });
    const seen: string[] = [];
    let url: string | undefined = `/api/v1/submissions?q=${encodeURIComponent('счупени пейки')}&limit=2`;
    while (url) {
      const page: Answer<Page> = await hall.visitor().get<Page>(url);
      seen.push(...page.body.items.map(({ number }) => number));
      url = /<([^>]+)>; rel="next"/.exec(String(page.headers['link'] ?? ''))?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it('refuses the place of a list in another order', async () => {
    const next = async (sort: string) => {
      const { headers } = await hall.visitor().get(`/api/v1/submissions?q=${encodeURIComponent('счупени пейки')}&limit=2&sort=${sort}`);
      return /after=([^&>]+)/.exec(String(headers['link']))?.[1] ?? '';
    };
    const status = async (sort: string, after: string) =>
      (await hall.visitor().get(`/api/v1/submissions?q=${encodeURIComponent('пейки')}&sort=${sort}&after=${after}`)).status;
    const [byScore, byTime] = [await next('relevance'), await next('newest')];
    expect([await status('newest', byScore), await status('relevance', byTime)]).toEqual([400, 400]);
    expect([await status('newest', byTime), await status('relevance', byScore)]).toEqual([200, 200]);
  });

  describe('never finds', () => {
    it('what is under review, and what was never public', async () => {
      await hall.submit({ title: 'Контрабанда в склада', text: 'В склада на пазара се продава контрабанда всяка неделя сутрин.' });
      const { number } = await hall.submit({ title: 'Шум нощем', text: 'Съседът Козаревски пуска музика всяка нощ, а никой не идва.' });
      await decide(number, {
        decision: 'publish_redacted',
        publicTitle: 'Шум нощем',
        publicText: 'Съсед [заличено] пуска музика всяка нощ, а никой не идва.',
      });
      await settled();
      expect(await found('музика нощем')).toContain(number);
      expect([await found('контрабанда'), await found('Козаревски'), await found('козарефски')]).toEqual([[], [], []]);
    });

    it('a word that was taken out, from that moment on, even while the index still has it', async () => {
      const { number } = await published({
        title: 'Шумно заведение',
        text: 'Собственикът Драгомиров не спазва часовете за тишина в центъра.',
      });
      expect(await found('Драгомиров')).toEqual([number]);
      const edit = await moderator.post(`/api/v1/moderation/${number}/edits`, {
        publicTitle: 'Шумно заведение',
        publicText: 'Собственикът [заличено] не спазва часовете за тишина в центъра.',
        reasonCode: 'names_private_person',
      });
      expect(edit.status).toBe(201);
      // The event waits in the outbox: the index is stale.
      for (const q of ['Драгомиров', 'заведение Драгомиров', '„собственикът Драгомиров“', 'драгомир', 'Драгомировв']) {
        const { items, search } = await ask(q);
        expect(JSON.stringify({ items, search })).not.toMatch(/драгомиров/iu);
        if (q !== 'заведение Драгомиров') expect(items).toEqual([]);
      }
      await settled();
      expect(await found('Драгомировв')).toEqual([]);
      expect(await hall.dataSource.query(`select 1 from search_word where word like 'драгомир%'`)).toEqual([]);
      expect(await found('заведение тишина')).toEqual([number]);
    });

    it('whether a word was ever written: one that was taken out is like one that never was', async () => {
      await published({ title: 'Къщна зимница', text: 'Под къщата има стара зимница, която се руши и пада към улицата.' });
      const { number } = await published({ title: 'Кражба', text: 'Човек на име Зимнинов взема камъни от оградата на училището.' });
      expect((await ask('зимнинов')).items.map((item) => item.number)).toEqual([number]);
      await moderator.post(`/api/v1/moderation/${number}/edits`, {
        publicTitle: 'Кражба',
        publicText: 'Човек [заличено] взема камъни от оградата на училището.',
        reasonCode: 'names_private_person',
      });
      await settled();
      const taken = await hall.app.get(Vocabulary).near(planOf(parseQuery('зимнинов'), false).terms, false);
      const never = await hall.app.get(Vocabulary).near(planOf(parseQuery('зимнипов'), false).terms, false);
      expect([...taken.values()]).toEqual([...never.values()]);
      expect([...never.values()].flat()).not.toEqual([]);
    });

    it('a word that was taken out of an answer', async () => {
      const { number } = await published({ title: 'Спирката няма навес' });
      const text = 'Навесът ще бъде поставен от Калоянчев, както е по договора за тази година.';
      const { body } = await official.post<{ id: string }>(`/api/v1/submissions/${number}/responses`, { outcome: 'explained', text });
      await settled();
      expect(await found('Калоянчев')).toEqual([number]);
      const start = text.indexOf('Калоянчев');
      const redactions = { text: [{ start, end: start + 'Калоянчев'.length, type: 'person' }] };
      await moderator.put(`/api/v1/submissions/${number}/responses/${body.id}/versions/1/redactions`, { redactions, reason: 'Име.' });
      expect(await found('Калоянчев')).toEqual([]);
      await settled();
      expect(await found('Калоянчев')).toEqual([]);
      expect(await found('навес спирка')).toEqual([number]);
    });

    it('what is taken back or withheld after publication, at once', async () => {
      const sent = await published({ title: 'Водопровод тече', text: 'От водопровода тече вода пред пощата вече трета седмица наред.' });
      const author = hall.visitor();
      await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
      await author.post(`/api/v1/cases/${sent.number}/withdrawal`, {});
      expect(await found('водопровод')).toEqual([]);
      expect((await ask('водопровод')).search).toEqual({ understood: null, isCut: false });
      await settled();
      expect(await hall.dataSource.query(`select 1 from search_word where word like 'водопровод%'`)).toEqual([]);
    });
  });

  it('takes any text as a question', async () => {
    for (const q of [
      "'; drop table search_document; --",
      '\\',
      '"',
      '„',
      "a' & b",
      '!!!',
      ':*',
      '<->',
      '((',
      '-',
      '- -',
      '𝔘𝔫',
      '\u0301',
      'ъ'.repeat(200),
    ]) {
      const { status } = await hall.visitor().get(`/api/v1/submissions?q=${encodeURIComponent(q)}`);
      expect([q, status]).toEqual([q, 200]);
    }
    expect((await hall.visitor().get(`/api/v1/submissions?q=${'a'.repeat(201)}`)).status).toBe(422);
    expect((await hall.visitor().get('/api/v1/submissions?q=a&exact=yes')).status).toBe(400);
    expect((await hall.visitor().get<Page>('/api/v1/submissions?q=%20!%20')).body.search).toBeUndefined();
  });

  it('costs a fixed number of statements', async () => {
    const cost = (q: string) => countStatements(hall.dataSource, () => ask(q));
    // The index, the list, texts and answers; twice more where the words themselves find little.
    expect(await cost('„пейка номер“')).toBe(4);
    expect(await cost('счупена неоткриваемо')).toBe(6);
    expect(await cost('неоткриваемо')).toBe(2);
  });
});
