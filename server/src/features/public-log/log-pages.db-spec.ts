import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { opens } from '../../../test/transparency-log/checked-receipt.js';
import { LogSequencer } from '../transparency-log/index.js';
import type { LogEntriesPage, LoggedCase, LoggedCasesPage, LogSummary } from './http/log.dto.js';

const REDACTED = { title: 'Тъмна улица', text: 'Лампите не светят от два месеца. [заличено]' };

describe('the log beside the cases that it tells of', () => {
  let hall: TownHall;
  const numbers: Record<'pending' | 'published' | 'redacted' | 'rejected' | 'withdrawn' | 'merged' | 'undone', string> = {
    ...{ pending: '', published: '', redacted: '', rejected: '', withdrawn: '', merged: '', undone: '' },
  };

  beforeAll(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) {
      const { number, accessCode } = await hall.submit();
      numbers[name] = number;
      if (name === 'pending') continue;
      if (name === 'redacted') {
        await act(`${number}/decisions`, { decision: 'publish_redacted', publicTitle: REDACTED.title, publicText: REDACTED.text });
        continue;
      }
      const rejection = { decision: 'reject', reasonCode: 'insult', note: 'Обижда човек.' };
      const file = await act(`${number}/decisions`, name === 'rejected' ? rejection : { decision: 'publish' });
      if (name === 'merged') await act(`${number}/merging`, { into: numbers.published, note: 'Същата улица.' });
      if (name === 'undone') await act(`${number}/decisions/${file.decisions.at(-1)?.id ?? ''}/undoing`, {});
      if (name === 'withdrawn') {
        const author = hall.visitor();
        await author.post('/api/v1/cases/lookup', { number, accessCode });
        expect((await author.post(`/api/v1/cases/${number}/withdrawal`, {})).status).toBe(200);
      }
    }
    await grow();
  }, 60_000);
  afterAll(() => hall.close());

  const grow = () => hall.app.get(LogSequencer).tick();
  const act = async (path: string, body: object): Promise<{ decisions: { id: string }[] }> => {
    const answer = await (await hall.staff('moderator')).post<{ decisions: { id: string }[] }>(`/api/v1/moderation/${path}`, body);
    if (answer.status >= 300) throw new Error(answer.text);
    return answer.body;
  };
  const read = async <Body>(path: string): Promise<Body> => {
    const { status, body, text } = await hall.visitor().get<Body>(`/api/v1/log${path}`);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const allEntries = async (limit: number): Promise<LogEntriesPage['entries']> => {
    const all: LogEntriesPage['entries'] = [];
    let next: number | null = null;
    do {
      const page: LogEntriesPage = await read(`/entries?limit=${limit}${next === null ? '' : `&before=${next}`}`);
      all.push(...page.entries);
      next = page.next;
    } while (next !== null);
    return all;
  };
  const allCases = async (limit: number): Promise<LoggedCase[]> => {
    const all: LoggedCase[] = [];
    let next: string | null = null;
    do {
      const page: LoggedCasesPage = await read(`/cases?limit=${limit}${next === null ? '' : `&after=${next}`}`);
      all.push(...page.cases);
      next = page.next;
    } while (next !== null);
    return all;
  };

  it('tells how it stands, and what still waits', async () => {
    const before = await read<LogSummary>('');
    expect(before).toMatchObject({ origin: 'localhost:3000/log', state: 'signing', witnesses: [], waiting: 0, oldestWaitingAt: null });
    expect(before.vkeys).toEqual([expect.stringMatching(/^localhost:3000\/log\+[0-9a-f]{8}\+[\w+/]+=*$/)]);
    const checkpoint = (await hall.visitor().get('/log/checkpoint')).text.split('\n');
    expect([before.origin, String(before.size), before.root]).toEqual(checkpoint.slice(0, 3));
    await hall.submit();
    const after = await read<LogSummary>('');
    expect(after).toMatchObject({ size: before.size, waiting: 1, oldestWaitingAt: hall.clock.now().toISOString() });
    await grow();
    expect(await read<LogSummary>('')).toMatchObject({ size: before.size + 1, waiting: 0 });
  });

  it('shows every entry once, the newest first, however long the pages are', async () => {
    const { size } = await read<LogSummary>('');
    const all = await allEntries(50);
    expect(all.map(({ index }) => index)).toEqual(Array.from({ length: size }, (_, place) => size - 1 - place));
    expect(await allEntries(3)).toEqual(all);
    expect(await allEntries(1)).toEqual(all);
    expect(await read<LogEntriesPage>('/entries?before=0')).toEqual({ entries: [], next: null });
  });

  it('names a case once the public may know it, and never before', async () => {
    const named = new Set((await allEntries(50)).flatMap(({ number }) => number ?? []));
    const { pending, undone, ...known } = numbers;
    expect(named).toEqual(new Set(Object.values(known)));
    for (const path of ['/entries?limit=50', '/cases?limit=500']) {
      const { text } = await hall.visitor().get(`/api/v1/log${path}`);
      for (const hidden of [pending, undone]) expect(text).not.toContain(hidden);
      expect(text).not.toMatch(/Мария|@/);
    }
  });

  it('shows the entries of one case', async () => {
    const of = (await allCases(500)).find(({ number }) => number === numbers.merged)!;
    const { entries } = await read<LogEntriesPage>(`/entries?case=${of.case}`);
    expect(entries.map(({ entry }) => entry.d ?? entry.t)).toEqual(['merge', 'publish', 'received']);
    expect(new Set(entries.map(({ number }) => number))).toEqual(new Set([numbers.merged]));
    const first = await read<LogEntriesPage>(`/entries?case=${of.case}&limit=2`);
    expect(first.entries).toHaveLength(2);
    expect((await read<LogEntriesPage>(`/entries?case=${of.case}&limit=2&before=${first.next}`)).entries).toEqual(entries.slice(2));
    expect(await read<LogEntriesPage>('/entries?case=nowhere')).toEqual({ entries: [], next: null });
  });

  it('says of each case what the site says, and opens just the words that everybody reads', async () => {
    const cases = await allCases(500);
    expect(await allCases(2)).toEqual(cases);
    expect(cases.map((each) => each.case)).toEqual([...new Set(cases.map((each) => each.case))]);
    const of = (name: keyof typeof numbers) => cases.find(({ number }) => number === numbers[name]);
    expect(cases).toHaveLength(5);
    for (const name of ['rejected', 'withdrawn', 'merged'] as const)
      expect(of(name)).toEqual({ number: numbers[name], case: expect.any(String), status: name, text: false });
    const entries = await allEntries(50);
    for (const name of ['published', 'redacted'] as const) {
      const { case: logCase, publicTitle: title = '', publicText: text = '', salts, ...told } = of(name)!;
      expect(told).toMatchObject({ status: 'published', text: true });
      const { entry } = entries.find((each) => each.entry.case === logCase && each.entry.d?.startsWith('publish'))!;
      expect(opens({ entry: { ...entry }, salts: { ...salts }, origin: '' }, { title, text })).toBe(true);
    }
    expect(of('redacted')?.publicText).toBe(REDACTED.text);
  });

  it('gives the salts of a decision before the log has it, too', async () => {
    const { number } = await hall.submit();
    await act(`${number}/decisions`, { decision: 'publish' });
    const found = (await allCases(500)).find((each) => each.number === number);
    expect(found?.salts).toEqual({ title: expect.any(String), text: expect.any(String) });
    await grow();
  });

  it.each([
    ['/entries?limit=0', 'limit'],
    ['/entries?limit=51', 'limit'],
    ['/entries?before=-1', 'before'],
    ['/entries?before=x', 'before'],
    ['/cases?limit=501', 'limit'],
    ['/cases?weather=1', 'weather'],
  ])('refuses %s by name', async (path, field) => {
    const { status, body } = await hall.visitor().get<{ errors: { pointer: string }[] }>(`/api/v1/log${path}`);
    expect([status, body.errors[0]?.pointer]).toEqual([400, `/${field}`]);
  });

  it('costs a fixed number of statements, and is not sent again to who has it', async () => {
    const cost = (path: string) => countStatements(hall.dataSource, () => read(path));
    expect(await cost('')).toBe(5);
    expect(await cost('/entries?limit=50')).toBe(2);
    expect(await cost('/cases?limit=500')).toBe(2);
    for (const path of ['', '/entries', '/cases']) {
      const first = await hall.visitor().get(`/api/v1/log${path}`);
      expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const again = await hall.visitor().get(`/api/v1/log${path}`, { headers: { 'if-none-match': String(first.headers['etag']) } });
      expect(again.status).toBe(304);
    }
  });
});
