import { A_PROMISE } from '../../../test/factories/answer.js';
import { SaxesParser } from 'saxes';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ANSWER = 'Проверихме на място и лампите ще бъдат сменени до края на месеца.';

/** The texts of elements by name, read by a strict parser. @throws on what is not well formed. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let inside: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    if (local === name) inside = '';
  });
  parser.on('text', (text) => {
    if (inside !== null) inside += text;
  });
  parser.on('closetag', ({ local }) => {
    if (local === name && inside !== null) {
      found.push(inside);
      inside = null;
    }
  });
  parser.write(xml).close();
  return found;
}

describe('the feeds', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);

  afterAll(() => hall.close());

  const ask = (path: string, headers: Record<string, string> = {}) => hall.visitor().get<string>(path, { headers });
  const feed = async (path: string): Promise<string> => {
    const { status, text } = await ask(path);
    if (status !== 200) throw new Error(text);
    return text;
  };
  const act = async (who: Parameters<TownHall['signInAgain']>[0], path: string, body: object): Promise<void> => {
    const { status, text } = await (await hall.signInAgain(who)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(text);
  };
  const published = async (title: string, decision: object = {}): Promise<string> => {
    const { number } = await hall.submit({ title, settlement: '67372' });
    await act('moderator', `moderation/${number}/decisions`, { decision: 'publish', ...decision });
    hall.clock.advance({ minutes: 1 });
    return number;
  };

  it('of the public list has what the list has, with the same filters', async () => {
    const first = await published('Тъмно & <тихо> ]]>', { department: 'streets' });
    await published('Нещо друго');
    const { headers, text } = await ask('/bg/submissions.atom?department=streets&topic=services');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(texts(text, 'title')).toEqual(['Сигнали и отговори – Община Сливница', 'Тъмно & <тихо> ]]>']);
    expect(texts(text, 'id')).toEqual([
      'http://localhost:3000/bg/submissions.atom?department=streets&topic=services',
      `tag:localhost,2026:case/${first}`,
    ]);
    expect(texts(text, 'name')).toEqual(['Община Сливница']);
    expect(texts(await feed('/bg/submissions.atom?settlement=67372'), 'title')[1]).toBe('Нещо друго');
    await hall.drainOutbox();
    expect(texts(await feed('/en/submissions.atom?q=тъмно'), 'title')).toEqual([
      'Signals and answers – Municipality of Slivnitsa',
      'Тъмно & <тихо> ]]>',
    ]);
    expect(texts(await feed('/bg/submissions.atom?department=nowhere'), 'title').length).toBe(1);
  });

  it('is not sent again to who has it, until something changes', async () => {
    const number = await published('Непроменен');
    for (const path of ['/bg/submissions.atom', `/bg/submissions/${number}.atom`, '/bg/overdue.atom', '/bg/departments/streets.atom']) {
      const tag = String((await ask(path)).headers['etag']);
      expect((await ask(path, { 'if-none-match': tag })).status).toBe(304);
    }
    const tag = String((await ask('/bg/submissions.atom')).headers['etag']);
    await act('moderator', `moderation/${number}/decisions`, { decision: 'route', department: 'property' });
    const { status, text } = await ask('/bg/submissions.atom', { 'if-none-match': tag });
    expect(status).toBe(200);
    expect(texts(text, 'updated')[0]).toBe(hall.clock.now().toISOString());
  });

  it('of one case is its public history, the newest first, each line under a name of its own', async () => {
    const number = await published('Дупка', { department: 'streets' });
    await act('streets', `submissions/${number}/responses`, { outcome: 'accepted', text: ANSWER, ...A_PROMISE });
    const text = await feed(`/bg/submissions/${number}.atom`);
    expect(texts(text, 'title')).toEqual(['Дупка', 'Общината отговори', 'Възложено на отдел', 'Публикувано', 'Получено']);
    expect(texts(text, 'summary')).toEqual(['Благоустрояване · Прието', 'Благоустрояване']);
    const ids = texts(text, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts(await feed(`/bg/submissions/${number.toLowerCase()}.atom`), 'id')).toEqual(ids);
    expect(texts(await feed('/bg/departments/streets.atom'), 'title')).toEqual([
      'Отговори на „Благоустрояване“ – Община Сливница',
      'Дупка',
    ]);
  });

  it('of overdue cases begins with the one that became late last', async () => {
    const early = await published('Ранна дупка', { department: 'streets' });
    hall.clock.advance({ days: 3 });
    const late = await published('Късна дупка', { department: 'streets' });
    hall.clock.advance({ days: 90 });
    const ids = texts(await feed('/bg/overdue.atom?department=streets'), 'id');
    const place = (number: string): number => ids.findIndex((id) => id.startsWith(`tag:localhost,2026:overdue/${number}/`));
    expect(place(late)).toBeGreaterThan(0);
    expect(place(early)).toBeGreaterThan(place(late));
    expect(texts(await feed('/bg/overdue.atom'), 'summary')[0]).toMatch(/^Отговорът трябваше да дойде до \d+ \S+ 2027 г\.$/);
  });

  it('never has words of what is under review, withheld or taken back', async () => {
    const secret = 'Тайна дума';
    await hall.submit({ title: `${secret} чака` });
    const withheld = await hall.submit({ title: `${secret} спряна` });
    await act('moderator', `moderation/${withheld.number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: secret });
    const withdrawn = await hall.submit({ title: `${secret} оттеглена` });
    await act('moderator', `moderation/${withdrawn.number}/decisions`, { decision: 'publish' });
    const author = hall.visitor();
    await author.post('/api/v1/cases/lookup', { number: withdrawn.number, accessCode: withdrawn.accessCode });
    await author.post(`/api/v1/cases/${withdrawn.number}/withdrawal`, {});
    hall.clock.advance({ days: 100 });
    const paths = [
      ...['submissions.atom', 'submissions.atom?status=rejected', 'submissions.atom?status=withdrawn', 'overdue.atom'],
      ...[withheld, withdrawn].map(({ number }) => `submissions/${number}.atom`),
    ];
    for (const path of paths) expect(await feed(`/bg/${path}`)).not.toContain(secret);
    expect(texts(await feed('/bg/submissions.atom?status=rejected'), 'title')).toContain(`Случай ${withheld.number}`);
  });

  it('of what nobody may know is not there', async () => {
    const { number } = await hall.submit();
    expect((await ask(`/bg/submissions/${number}.atom`)).status).toBe(404);
    expect((await ask('/bg/submissions/unreadable.atom')).status).toBe(404);
    expect((await ask('/bg/departments/nowhere.atom')).status).toBe(404);
  });

  it.each(['submissions.atom?topic=weather', 'submissions.atom?unknown=1', 'submissions.atom?after=nonsense', 'overdue.atom?topic=x'])(
    'refuses %s as the list does',
    async (path) => expect((await ask(`/bg/${path}`)).status).toBe(400),
  );

  it('leads through all pages, and costs a fixed number of statements', async () => {
    for (let index = 0; index < 3; index += 1) await published(`Страница ${index}`);
    const cost = (path: string) => countStatements(hall.dataSource, () => ask(path));
    expect(await cost('/bg/submissions.atom')).toBe(3);
    expect(await cost('/bg/overdue.atom')).toBe(1);
    expect(await cost('/bg/departments/streets.atom')).toBe(2);
  });

  it('of every other list, and the map, ask the database the same however much there is', async () => {
    const lists = ['answers.atom', 'moderation.atom', 'log.atom', 'commitments.atom', 'monitors.atom', 'policies.atom'];
    const events = ['consultations.atom', 'campaigns.atom', 'consultations.ics', 'commitments.ics'];
    const paths = [...[...lists, ...events].map((list) => `/bg/${list}`), '/sitemap.xml', '/sitemaps/cases.xml?from=0000-0000'];
    const costs = async (): Promise<number[]> => {
      const found: number[] = [];
      for (const path of paths) found.push(await countStatements(hall.dataSource, () => feed(path)));
      return found;
    };
    const promise = async (title: string): Promise<void> => {
      const number = await published(title, { department: 'streets' });
      await act('streets', `submissions/${number}/responses`, { outcome: 'accepted', text: ANSWER, ...A_PROMISE });
      await hall.drainOutbox();
    };
    await promise('Първото обещано');
    const before = await costs();
    await promise('Още едно обещано');
    expect(await costs()).toEqual(before);
  });

  it('ends the address of a case in the map with its publication', async () => {
    const number = await published('За картата');
    const map = () => feed('/sitemaps/cases.xml?from=0000-0000');
    expect(await map()).toContain(`/bg/submissions/${number}</loc>`);
    await act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обида.' });
    expect(await map()).not.toContain(number);
  });
});
