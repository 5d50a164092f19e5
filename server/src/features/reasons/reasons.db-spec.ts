import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { FIRST_REASONS } from './index.js';

const OWN = {
  code: 'off_topic',
  position: 9,
  labelBg: 'Не е до общината',
  labelEn: 'Not for the municipality',
  explanationBg: 'Текстът не е до общината.',
  explanationEn: 'The text is not meant for the municipality.',
  templateBg: 'Не публикуваме случай {number}.',
  templateEn: 'We do not publish case {number}.',
  effect: 'continues',
};
interface Listed {
  readonly id: string;
  readonly code: string;
  readonly labelBg: string;
  readonly lastUsedOn: string | null;
}

describe('the reasons why texts are not published', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await startTownHall();
  });
  afterEach(() => hall.close());

  const edited = async () =>
    (await (await hall.staff('admin')).get<{ items: Listed[]; placeholders: string[] }>('/api/v1/admin/reasons')).body;
  const byCode = async (code: string): Promise<Listed> => {
    const found = (await edited()).items.find((each) => each.code === code);
    if (!found) throw new Error(`No reason ${code}`);
    return found;
  };
  const add = async (changes: object = {}) =>
    (await hall.staff('admin')).post<Listed & { errors: unknown }>('/api/v1/admin/reasons', { ...OWN, ...changes });
  const change = async (id: string, patch: object) => (await hall.staff('admin')).patch(`/api/v1/admin/reasons/${id}`, patch);
  const reject = async (number: string, reasonCode: string, note = 'Вижте причината.') =>
    (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'reject', reasonCode, note });
  const listed = async () => (await hall.visitor().get<{ items: Record<string, unknown>[] }>('/api/v1/reasons')).body.items;

  it('are told to everybody, with days of validity, and without the texts to authors', async () => {
    const items = await listed();
    expect(items.map(({ code }) => code)).toEqual([...FIRST_REASONS]);
    expect(items[2]).toEqual({
      code: 'outside_competence',
      labelBg: 'Извън правомощията на общината',
      labelEn: 'Outside the powers of the municipality',
      explanationBg: 'По този въпрос решава друг орган и общината го препраща там (АПК чл. 112).',
      explanationEn: 'Another authority decides this matter, and the municipality forwards it there (APC art. 112).',
      effect: 'ends_once_forwarded',
      validFrom: null,
      validTo: null,
    });
  });

  it('come from memory: naming them costs no statement, and a decision under one that was used today costs none more', async () => {
    expect(await countStatements(hall.dataSource, listed)).toBe(0);
    const moderator = await hall.staff('moderator');
    const choices = () => moderator.get('/api/v1/reasons/choices');
    // Who asks is read from the database, and nothing else.
    const session = await countStatements(hall.dataSource, () => moderator.get('/api/v1/session'));
    expect(await countStatements(hall.dataSource, choices)).toBeLessThanOrEqual(session);
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { number } = await hall.submit();
      counts.push(await countStatements(hall.dataSource, () => reject(number, 'insult')));
    }
    expect(counts[0]! - counts[1]!).toBe(2);
    expect(counts[2]).toBe(counts[1]);
  });

  it('can be added by an administrator, are offered at once, and the trail says who did it', async () => {
    expect(await add()).toMatchObject({ status: 201, body: { code: 'off_topic', byHand: true, lastUsedOn: null } });
    const { body } = await (
      await hall.staff('moderator')
    ).get<{ items: { code: string; templateBg: string }[] }>('/api/v1/reasons/choices');
    expect(body.items.at(-1)).toMatchObject({ code: 'off_topic', templateBg: OWN.templateBg });
    const [entry] = await hall.dataSource.query<{ action: string; changes: object }[]>(
      'select action, changes from audit_entry order by id desc limit 1',
    );
    expect(entry).toMatchObject({ action: 'reason.added', changes: { code: { old: null, new: 'off_topic' } } });
    const { number } = await hall.submit();
    expect((await reject(number, 'off_topic')).status).toBe(200);
    expect((await hall.visitor().get(`/api/v1/submissions/${number}`)).body).toMatchObject({ tombstone: { reasonCode: 'off_topic' } });
  });

  it('are nobody’s but the administrator’s to change', async () => {
    const { id } = await byCode('spam');
    for (const name of ['moderator', 'property', 'monitor'] as const) {
      const client = await hall.staff(name);
      expect((await client.get('/api/v1/admin/reasons')).status).toBe(403);
      expect((await client.patch(`/api/v1/admin/reasons/${id}`, { position: 3 })).status).toBe(403);
      expect((await client.post('/api/v1/admin/reasons', OWN)).status).toBe(403);
      expect((await client.delete(`/api/v1/admin/reasons/${id}`)).status).toBe(403);
    }
    expect((await hall.visitor().get('/api/v1/admin/reasons')).status).toBe(401);
    expect((await hall.visitor().get('/api/v1/reasons/choices')).status).toBe(401);
    expect((await (await hall.staff('property')).get('/api/v1/reasons/choices')).status).toBe(403);
  });

  it('are not saved with an unknown placeholder: the answer names it and all known ones', async () => {
    const answer = await add({ templateBg: 'До {kmet}' });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/templateBg', code: 'unknown_placeholder' }] } });
    expect(answer.text).toContain('{kmet}');
    for (const name of (await edited()).placeholders) expect(answer.text).toContain(`{${name}}`);
    const { id } = await byCode('spam');
    expect(await change(id, { templateEn: 'By {when}' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/templateEn' }] } });
  });

  it('that were used keep words and effect and cannot be taken away; they end, and others follow', async () => {
    const first = await hall.submit();
    await reject(first.number, 'spam');
    const { id, lastUsedOn } = await byCode('spam');
    expect(lastUsedOn).toBe('2026-11-23');
    expect(await change(id, { effect: 'continues' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/effect', code: 'used_stays' }] },
    });
    expect(await change(id, { validTo: '2026-11-22' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/validTo' }] } });
    expect((await (await hall.staff('admin')).delete(`/api/v1/admin/reasons/${id}`)).status).toBe(409);
    const follower = { code: 'spam', labelBg: 'Реклама', labelEn: 'Advertising', effect: 'continues', validFrom: '2026-11-24' };
    expect(await add(follower)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/validFrom', code: 'periods_overlap' }] } });
    expect((await change(id, { validTo: '2026-11-23' })).status).toBe(200);
    expect((await add(follower)).status).toBe(201);

    hall.clock.advance({ days: 1 });
    const second = await hall.submit();
    expect(
      (
        await (
          await hall.signInAgain('moderator')
        ).post(`/api/v1/moderation/${second.number}/decisions`, { decision: 'reject', reasonCode: 'spam', note: 'Реклама.' })
      ).body,
    ).toMatchObject({ procedure: 'received' });
    expect((await hall.visitor().get(`/api/v1/submissions/${first.number}`)).body).toMatchObject({
      tombstone: { at: expect.stringMatching(/^2026-11-23/) as string },
    });
    expect((await listed()).filter(({ code }) => code === 'spam')).toMatchObject([
      { labelBg: 'Реклама или нежелано съобщение', effect: 'ends', validTo: '2026-11-23' },
      { labelBg: 'Реклама', effect: 'continues', validFrom: '2026-11-24' },
    ]);
  });

  it('that nobody used can be changed and taken away', async () => {
    const { id } = (await add()).body;
    expect((await change(id, { effect: 'ends', labelBg: 'Друго', validFrom: '2026-11-01' })).status).toBe(200);
    expect((await (await hall.staff('admin')).delete(`/api/v1/admin/reasons/${id}`)).status).toBe(204);
    expect((await listed()).some(({ code }) => code === 'off_topic')).toBe(false);
    expect((await change(id, { position: 1 })).status).toBe(404);
  });

  it('refuse a decision under a code that is unknown, that ended, that begins later, or that is not given by hand', async () => {
    const { number } = await hall.submit();
    const refused = { status: 422, body: { errors: [{ pointer: '/reasonCode', code: 'reason_unknown' }] } };
    await change((await byCode('insult')).id, { validTo: '2026-11-22' });
    await change((await byCode('spam')).id, { byHand: false });
    await add({ validFrom: '2026-11-24' });
    for (const code of ['ugly', 'insult', 'spam', 'off_topic']) expect(await reject(number, code)).toMatchObject(refused);
    hall.clock.advance({ days: 1 });
    const moderator = await hall.signInAgain('moderator');
    const given = { decision: 'reject', reasonCode: 'off_topic', note: 'Не е до нас.' };
    expect((await moderator.post(`/api/v1/moderation/${number}/decisions`, given)).status).toBe(200);
  });

  it('are looked at again in the database at the first decision of a day: another process may have ended one', async () => {
    const { number } = await hall.submit();
    await hall.dataSource.query(`update reason set valid_to = '2026-11-20' where code = 'insult'`);
    expect(await reject(number, 'insult')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reasonCode' }] } });
    await hall.dataSource.query(`update reason set effect = 'ends' where code = 'unlawful_content'`);
    expect((await reject(number, 'unlawful_content')).body).toMatchObject({ procedure: 'closed' });
  });

  it('never send an author a text with a place that nobody filled in', async () => {
    const { number } = await hall.submit();
    const answer = await reject(number, 'duplicate', 'Отговора ще намерите при случай {earlier_case}.');
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/note', code: 'note_unfinished' }] } });
    expect(answer.text).toContain('{earlier_case}');
    expect((await reject(number, 'duplicate', 'Отговора ще намерите при случай 7KQ2-M9XW.')).status).toBe(200);
  });
});
