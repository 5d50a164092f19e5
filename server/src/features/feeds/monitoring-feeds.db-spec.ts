import { SaxesParser } from 'saxes';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const FOUND = 'Проверихме на място и в регистъра на общината. Не намерихме нищо, което да показва, че е свършено.';

/** The texts of elements by name, and the addresses of links. @throws on what is not well formed. */
function read(xml: string): { readonly titles: string[]; readonly ids: string[]; readonly links: string[]; readonly summaries: string[] } {
  const found = { titles: [] as string[], ids: [] as string[], links: [] as string[], summaries: [] as string[] };
  const places: Record<string, string[]> = { title: found.titles, id: found.ids, summary: found.summaries };
  let inside: string[] | null = null;
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    inside = places[local] ?? null;
    text = '';
    if (local === 'link') found.links.push(attributes['href']?.value ?? '');
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    inside?.push(text);
    inside = null;
  });
  parser.write(xml).close();
  return found;
}

describe('the feeds of what was promised', () => {
  let hall: TownHall;
  let number = 0;

  beforeAll(async () => {
    hall = await startTownHall();
    await act('admin', 'admin/policies', {
      ...{ slug: 'piro', kind: 'development_plan', titleBg: 'План за развитие', actNumber: '7', actDate: '2026-01-15', goals: [] },
      ...{ periodFrom: '2026-01-01', periodTo: '2030-12-31' },
    });
    await act('admin', 'admin/policies/piro/measures', { code: '1', title: 'Рампа & парапет', department: 'streets' });
    await act('admin', 'admin/policies/piro/publish', {});
    await act('admin', 'admin/monitors', { slug: 'centar', nameBg: 'Център „Око“', since: '2026-01-01' });
    const { body } = await (await hall.signInAgain('admin')).get<{ items: { id: string }[] }>('/api/v1/admin/free-monitor-accounts');
    await act('admin', 'admin/monitors/centar/members', { account: body.items[0]!.id });
    const list = await hall.visitor().get<{ items: { number: number }[] }>('/api/v1/commitments');
    number = list.body.items[0]!.number;
    await act('streets', `commitments/${number}/reports`, { step: 'not_started', text: 'Чакаме проекта от архитекта.' });
    hall.clock.advance({ minutes: 1 });
    const assessment = { step: 'no_evidence', method: 'site_visit', confidence: 'high', text: FOUND, evidence: [] };
    await act('monitor', `commitments/${number}/assessments`, assessment);
    hall.clock.advance({ minutes: 1 });
    const { body: found } = await hall.visitor().get<{ items: { id: string }[] }>(`/api/v1/commitments/${number}/assessments`);
    await act('streets', `assessments/${found.items[0]!.id}/reply`, { text: 'Проектът вече е възложен на архитект.' });
  }, 60_000);

  afterAll(() => hall.close());

  const act = async (who: Parameters<TownHall['signInAgain']>[0], path: string, body: object): Promise<void> => {
    const { status, text } = await (await hall.signInAgain(who)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(text);
    await hall.drainOutbox();
  };
  const feed = async (path: string) => {
    const { status, text, headers } = await hall.visitor().get<string>(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    return read(text);
  };

  it('of a commitment has both voices, the newest first, each leading to its own place', async () => {
    const { titles, ids, links, summaries } = await feed(`/bg/commitments/${number}.atom`);
    expect(titles).toEqual([
      `Ангажимент № ${number} – Община Сливница`,
      `Ангажимент № ${number}: общината отговаря на „Център „Око““`,
      `Ангажимент № ${number}: „Център „Око““ оценява „няма доказателства“`,
      `Ангажимент № ${number}: общината отчита „не е започнато“`,
    ]);
    expect(summaries).toEqual(['Проектът вече е възложен на архитект.', FOUND, 'Чакаме проекта от архитекта.']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.at(-1)).toMatch(new RegExp(`^http://localhost:3000/bg/commitments/${number}#entry-[0-9a-f-]{36}$`));
  });

  it('of a document and of a monitor have what stands in them', async () => {
    const [policy, monitor] = [await feed('/en/policies/piro.atom'), await feed('/bg/monitors/centar.atom')];
    expect(policy.titles.slice(1)).toEqual([
      `Commitment no. ${number}: the municipality replies to “Център „Око“”`,
      `Commitment no. ${number}: “Център „Око“” assesses “no evidence”`,
      `Commitment no. ${number}: the municipality reports “not started”`,
    ]);
    expect(monitor.titles).toEqual([
      'Оценките на „Център „Око““ – Община Сливница',
      `Ангажимент № ${number}: общината отговаря на „Център „Око““`,
      `Ангажимент № ${number}: „Център „Око““ оценява „няма доказателства“`,
    ]);
    expect(monitor.ids.slice(1)).toEqual(policy.ids.slice(1, 3));
  });

  it('are not sent again to who has them, and ask the database the same however much was said', async () => {
    for (const path of [`/bg/commitments/${number}.atom`, '/bg/policies/piro.atom', '/bg/monitors/centar.atom']) {
      const tag = String((await hall.visitor().get(path)).headers['etag']);
      expect((await hall.visitor().get(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
      const before = await countStatements(hall.dataSource, () => hall.visitor().get(path));
      hall.clock.advance({ minutes: 1 });
      await act('streets', `commitments/${number}/reports`, { step: 'not_started', text: 'Още чакаме проекта от архитекта.' });
      expect(await countStatements(hall.dataSource, () => hall.visitor().get(path))).toBe(before);
    }
  });

  it('of what is not there are not found, nor of what is not shown', async () => {
    for (const path of ['commitments/999999', 'commitments/x', 'policies/none', 'monitors/none']) {
      expect((await hall.visitor().get(`/bg/${path}.atom`)).status).toBe(404);
    }
    await hall.dataSource.query('update commitment set is_shown = false');
    expect((await hall.visitor().get(`/bg/commitments/${number}.atom`)).status).toBe(404);
    expect((await feed('/bg/policies/piro.atom')).titles).toHaveLength(1);
    expect((await feed('/bg/monitors/centar.atom')).titles).toHaveLength(1);
    await hall.dataSource.query('update commitment set is_shown = true');
  });
});
