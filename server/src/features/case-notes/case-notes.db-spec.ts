import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type Sent, STAFF_NAMES, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { MentionPage } from './http/mentions.dto.js';
import type { CaseNote, ColleagueList, NotePage } from './http/notes.dto.js';

const WORDS = 'Обади се на фирмата: лампата до читалището е тяхна.';

interface Faults {
  readonly type: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

describe('notes of the staff about a case', () => {
  let town: TownHall;
  let sent: Sent;

  beforeAll(async () => {
    town = await startTownHall();
    await Promise.all(STAFF_NAMES.map((name) => town.staff(name)));
  });
  beforeEach(async () => {
    sent = await routed('streets');
  });
  afterAll(() => town.close());

  const decide = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };
  const routed = async (department: string, changes = {}): Promise<Sent> => {
    const made = await town.submit(changes);
    await decide(made.number, { decision: 'publish', department });
    return made;
  };
  const at = (path = '', number = sent.number): string => `/api/v1/case-files/${number}/notes${path}`;
  const write = async (name: StaffName, changes: object = {}, headers: Record<string, string> = {}) =>
    (await town.staff(name)).post<CaseNote & Faults>(at(), { text: WORDS, language: 'bg', ...changes }, { headers });
  const read = async (name: StaffName, query = '') => (await town.staff(name)).get<NotePage>(at(query));
  const mentions = async (name: StaffName) => (await (await town.staff(name)).get<MentionPage>('/api/v1/mentions')).body;
  const colleagues = async (name: StaffName, number = sent.number): Promise<string[]> =>
    (await (await town.staff(name)).get<ColleagueList>(`/api/v1/case-files/${number}/colleagues`)).body.items.map(({ name: each }) =>
      each.replace('Служител ', ''),
    );
  const stepBack = async (name: StaffName): Promise<void> => {
    const { status } = await (await town.staff(name)).post(`/api/v1/case-files/${sent.number}/conflict-of-interest`, {});
    expect(status).toBe(204);
  };

  it('are read by moderators and the department that has the case, newest first, with name and office', async () => {
    const written = await write('moderator', { mentions: [town.accountOf('streets')] });
    expect([written.status, written.body.isMine]).toEqual([201, true]);
    town.clock.advance({ minutes: 1 });
    await write('streets', { text: 'Ще питам.' });
    for (const name of ['moderator', 'moderator2', 'streets', 'streets2'] as const) {
      const { items } = (await read(name)).body;
      expect(items.map(({ text, by, isMine }) => [text, by.name, by.department, isMine])).toEqual([
        ['Ще питам.', 'Служител streets', 'streets', name === 'streets'],
        [WORDS, 'Служител moderator', null, name === 'moderator'],
      ]);
      expect(items[1]).toMatchObject({ by: { office: 'експерт „Връзки с гражданите“' }, mentions: [{ name: 'Служител streets' }] });
    }
  });

  it('are for nobody else, and change nothing that anybody else reads', async () => {
    const author = town.visitor();
    const { number, accessCode } = sent;
    const { body: own } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const asAuthor = { bearer: own.caseToken };
    const seen = async (): Promise<string[]> =>
      Promise.all(
        [
          town.visitor().get(`/api/v1/submissions/${sent.number}`),
          author.get(`/api/v1/cases/${sent.number}`, asAuthor),
          (await town.staff('monitor')).get('/api/v1/changes'),
        ].map(async (answer) => (await answer).text),
      );
    const before = await seen();
    expect(before[1]).toContain('Мария Петрова');
    await write('streets', { mentions: [town.accountOf('moderator')] });
    await town.drainOutbox();
    expect(await seen()).toEqual(before);
    for (const path of ['/notes', '/colleagues']) {
      expect((await author.get(`/api/v1/case-files/${number}${path}`, asAuthor)).status).toBe(401);
    }
    expect((await town.visitor().get(at())).status).toBe(401);
    for (const [name, status] of [
      ['property', 404],
      ['mayor', 404],
      ['appeals', 404],
      ['admin', 403],
      ['monitor', 403],
    ] as const) {
      expect([name, (await read(name)).status, (await write(name)).status]).toEqual([name, status, status]);
      expect((await (await town.staff(name)).get(`/api/v1/case-files/${sent.number}/colleagues`)).status).toBe(status);
    }
  });

  it('go with the case: the department that gave it away reads none any more, the one that has it reads all', async () => {
    await write('streets', { mentions: [town.accountOf('streets2')] });
    const back = await (await town.staff('streets')).post(`/api/v1/case-files/${sent.number}/hand-back`, { reason: 'Не е за нас.' });
    expect(back.status).toBe(204);
    expect((await read('streets')).status).toBe(404);
    await decide(sent.number, { decision: 'route', department: 'property' });
    expect((await read('property')).body.items.map(({ text }) => text)).toEqual([WORDS]);
    expect((await read('moderator2')).body.items).toHaveLength(1);
    for (const name of ['streets', 'streets2'] as const) expect((await read(name)).status).toBe(404);
    expect(await mentions('streets2')).toEqual({ unseen: 0, items: [] });
  });

  it('name only colleagues who may see the case, without the one who writes', async () => {
    expect(await colleagues('streets')).toEqual(['moderator', 'moderator2', 'streets2']);
    expect(await colleagues('moderator')).toEqual(['moderator2', 'streets', 'streets2']);
    for (const name of ['property', 'admin', 'monitor', 'appeals', 'moderator'] as const) {
      const refused = await write('moderator', { mentions: [town.accountOf('streets'), town.accountOf(name)] });
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/mentions/1', code: 'not_a_colleague' }]]);
    }
    expect((await read('moderator')).body.items).toEqual([]);
  });

  it('never reach who stepped back: not offered, not named, not told, and nothing to read', async () => {
    await write('moderator', { mentions: [town.accountOf('streets2')] });
    expect((await mentions('streets2')).unseen).toBe(1);
    await stepBack('streets2');
    expect((await read('streets2')).status).toBe(404);
    expect(await mentions('streets2')).toEqual({ unseen: 0, items: [] });
    expect(await colleagues('moderator')).toEqual(['moderator2', 'streets']);
    expect((await write('moderator', { mentions: [town.accountOf('streets2')] })).status).toBe(422);
  });

  it('never name anybody of the department that the case is about', async () => {
    const about = await town.submit({ about: { department: 'streets' } });
    await decide(about.number, { decision: 'publish', department: 'property' });
    expect(await colleagues('moderator', about.number)).toEqual(['moderator2', 'property']);
  });

  it('a step back at the instant of a mention comes before it or after it, and never in between', async () => {
    for (let round = 0; round < 4; round += 1) {
      sent = await routed('streets');
      const [written] = await Promise.all([write('moderator', { mentions: [town.accountOf('streets2')] }), stepBack('streets2')]);
      expect([201, 422]).toContain(written.status);
      expect(await mentions('streets2')).toEqual({ unseen: 0, items: [] });
    }
  });

  it('mark the case for who is named until they open it', async () => {
    const before = (await mentions('streets')).unseen;
    await write('moderator', { mentions: [town.accountOf('streets')] });
    const { unseen, items } = await mentions('streets');
    expect(unseen).toBe(before + 1);
    expect(items[0]).toMatchObject({ number: sent.number, isSeen: false, by: { name: 'Служител moderator' }, topic: 'services' });
    expect(JSON.stringify(items)).not.toContain('фирмата');
    expect((await (await town.staff('streets')).post(at('/reading'))).status).toBe(204);
    expect(await mentions('streets')).toMatchObject({
      unseen: before,
      items: expect.arrayContaining([expect.objectContaining({ id: items[0]!.id, isSeen: true })]),
    });
  });

  it('can be taken back by who wrote them: a line stays, without the words and without the names', async () => {
    const { body: note } = await write('streets', { mentions: [town.accountOf('streets2')] });
    const other = await (await town.staff('streets2')).delete<Faults>(at(`/${note.id}`));
    expect([other.status, other.body.type]).toEqual([403, expect.stringMatching(/note-of-another$/)]);
    const own = await town.staff('streets');
    const [first, second] = [await own.delete<CaseNote>(at(`/${note.id}`)), await own.delete<CaseNote>(at(`/${note.id}`))];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    const [line] = (await read('moderator')).body.items;
    expect(line).toMatchObject({ text: null, mentions: [], by: { name: 'Служител streets' }, withdrawnAt: town.clock.now().toISOString() });
    expect((await mentions('streets2')).items.filter(({ id }) => id === note.id)).toEqual([]);
    expect((await own.delete(at('/019abc00-0000-7000-8000-0000000000e1'))).status).toBe(404);
  });

  it('are written once, however often the request comes', async () => {
    const key = { 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' };
    const [one, two] = await Promise.all([write('streets', {}, key), write('streets', {}, key)]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.body.id).toBe(two.body.id);
    expect((await read('streets')).body.items).toHaveLength(1);
    expect((await write('streets', { text: 'Друго.' }, key)).status).toBe(422);
  });

  it.each<[string, object, number, string]>([
    ['without words', { text: '  ' }, 422, '/text'],
    ['with more than 2000 characters', { text: 'ж'.repeat(2_001) }, 422, '/text'],
    ['in a language that we do not speak', { language: 'de' }, 400, '/language'],
    ['that name what is no account', { mentions: ['nobody'] }, 400, '/mentions'],
    ['that name more than ten', { mentions: Array.from({ length: 11 }, () => '019abc00-0000-7000-8000-0000000000e1') }, 422, '/mentions'],
  ])('are refused %s', async (_, wrong, status, pointer) => {
    const refused = await write('streets', wrong);
    expect([refused.status, refused.body.errors.map((each) => each.pointer)]).toEqual([status, [pointer]]);
  });

  it('come in pages, and cost the same statements however many there are', async () => {
    const count = async (): Promise<number> => countStatements(town.dataSource, () => read('streets2'));
    await write('moderator', { mentions: [town.accountOf('streets')] });
    const few = await count();
    for (let index = 0; index < 24; index += 1) await write(index % 2 === 0 ? 'streets' : 'moderator2', { text: `Бележка ${index}` });
    expect(await count()).toBe(few);
    const first = await read('streets2');
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const second = await (await town.staff('streets2')).get<NotePage>(next);
    expect([first.body.items.length, second.body.items.length, second.headers['link']]).toEqual([20, 5, undefined]);
    expect(new Set([...first.body.items, ...second.body.items].map(({ id }) => id)).size).toBe(25);
  });

  it('leave ids in the audit trail, and no word', async () => {
    const { body: note } = await write('streets', { mentions: [town.accountOf('moderator')] });
    const rows = await town.dataSource.query<{ action: string; changes: object }[]>(
      `select action, changes from audit_entry where changes ->> 'noteId' = $1`,
      [note.id],
    );
    expect(rows).toEqual([{ action: 'case_note.write', changes: { noteId: note.id, mentioned: 1 } }]);
  });

  it('cost the same statements on the page of mentions however many there are', async () => {
    const reader: ApiClient = await town.staff('moderator2');
    const count = (): Promise<number> => countStatements(town.dataSource, () => reader.get('/api/v1/mentions'));
    await write('streets', { mentions: [town.accountOf('moderator2')] });
    const few = await count();
    for (let index = 0; index < 5; index += 1) await write('streets', { mentions: [town.accountOf('moderator2')], text: `${index}` });
    expect(await count()).toBe(few);
  });
});
