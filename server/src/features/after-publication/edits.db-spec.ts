import type { ApiClient } from '../../../test/harness/api-client.js';
import { MailServer } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { EditNotice, EditPage } from './http/edits.dto.js';

const TEXT = 'Лампата пред дома на Иван Иванов, телефон 0888 123 456, не свети от два месеца.';
const NAME = { start: TEXT.indexOf('Иван'), end: TEXT.indexOf(','), type: 'person' };
const PHONE = { start: TEXT.indexOf('0888'), end: TEXT.indexOf(', не'), type: 'phone' };
const REDACTED = 'Лампата пред дома на [заличено: име], телефон [заличено: телефон], не свети от два месеца.';
const OWN = { publicTitle: 'Лампа не свети', publicText: 'Една улична лампа не свети от два месеца.' };
const CODE = { reasonCode: 'names_private_person' };

interface Public {
  readonly title: string;
  readonly text: string;
  readonly redacted: boolean;
  readonly edited: EditNotice | null;
  readonly timeline: { readonly type: string; readonly reasonCode: string | null }[];
}
interface Faults {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

describe('an edit after publication', () => {
  const mail = new MailServer();
  let hall: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    await mail.start();
    hall = await startTownHall({ smtpUrl: mail.url(10_000) });
    moderator = await hall.staff('moderator');
  });

  afterAll(async () => {
    await hall.close();
    await mail.stop();
  });

  const published = async (email: string | null = null, topic = 'services'): Promise<string> => {
    const author = { name: 'Мария Петрова', ...(email === null ? {} : { email }) };
    const { number } = await hall.submit({ topic, text: TEXT, title: 'Тъмна улица', author });
    const answer = await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    if (answer.status !== 200) throw new Error(answer.text);
    return number;
  };
  const edit = (number: string, given: object, { as = moderator, ifMatch = '' }: { as?: ApiClient; ifMatch?: string } = {}) =>
    as.post<EditPage & Faults>(`/api/v1/moderation/${number}/edits`, given, ifMatch === '' ? {} : { ifMatch });
  const seen = async (number: string): Promise<Public> => (await hall.visitor().get<never>(`/api/v1/submissions/${number}`)).body;
  const edits = (number: string, as = moderator, query = '') => as.get<EditPage>(`/api/v1/case-files/${number}/edits${query}`);

  it('is read by everybody at once, with its day and its reason, and by the staff with both versions', async () => {
    const number = await published();
    expect((await seen(number)).edited).toBeNull();
    const { status, headers } = await edit(number, { redactions: { text: [NAME, PHONE] }, ...CODE }, { ifMatch: '"v3"' });
    expect([status, headers['etag']]).toEqual([201, '"v4"']);
    const now = await seen(number);
    expect(now).toMatchObject({
      ...{ title: 'Тъмна улица', text: REDACTED, redacted: true },
      edited: { on: '2026-11-23', reason: { code: CODE.reasonCode, words: null } },
    });
    expect(now.timeline.at(-1)).toMatchObject({ type: 'text_edited', reasonCode: CODE.reasonCode });
    const list = await hall.visitor().get('/api/v1/submissions?limit=100');
    expect(list.text).toContain('[заличено: телефон]');
    expect(`${JSON.stringify(now)} ${list.text}`).not.toMatch(/0888|Иванов/);
    for (const reader of [moderator, await hall.staff('streets')]) {
      const { body } = await edits(number, reader);
      expect(body.items).toMatchObject([{ before: { text: TEXT }, after: { text: REDACTED }, reason: { code: CODE.reasonCode } }]);
      expect(body.items[0]?.by).not.toBeNull();
    }
  });

  it('can be in the moderator’s own words, with a reason in words, and again', async () => {
    const number = await published();
    expect((await edit(number, { ...OWN, reasonWords: 'Назовава съсед.' })).status).toBe(201);
    expect(await seen(number)).toMatchObject({
      ...{ title: OWN.publicTitle, text: OWN.publicText },
      edited: { reason: { code: null, words: 'Назовава съсед.' } },
    });
    await edit(number, { redactions: { text: [NAME, PHONE] }, ...CODE });
    expect(await seen(number)).toMatchObject({ text: REDACTED, edited: { reason: { code: CODE.reasonCode, words: null } } });
    const first = await edits(number, moderator, '?limit=1');
    expect(first.body.items).toMatchObject([{ before: { text: OWN.publicText }, after: { text: REDACTED } }]);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const { body } = await moderator.get<EditPage>(next.replace(/^https?:\/\/[^/]+/, ''));
    expect(body.items).toMatchObject([{ before: { text: TEXT }, after: { text: OWN.publicText } }]);
    // The redactions that stand in force are those of the public text.
    const file = await moderator.get<{ redactions: { text: object[] }; text: string }>(`/api/v1/moderation/${number}`);
    expect([file.body.redactions.text.length, file.body.text]).toEqual([2, TEXT]);
  });

  it('in words of one’s own leaves what was prepared to whoever decides later, and nothing of it in force', async () => {
    const number = await published();
    await edit(number, { redactions: { text: [NAME, PHONE] }, ...CODE });
    const prepared = async (name: 'moderator' | 'moderator2' | 'streets') =>
      (await (await hall.staff(name)).get<{ redactions: { text: object[]; version: number } | null }>(`/api/v1/case-files/${number}`)).body
        .redactions;
    const inForce = async () => {
      const [row] = await hall.dataSource.query<{ count: number }[]>(
        'select count(*)::int as count from submission_redaction r join submission s on s.id = r.submission_id where s.number = $1',
        [number.replace('-', '')],
      );
      return row?.count;
    };
    const before = await prepared('moderator');
    expect([before?.text.length, await inForce()]).toEqual([2, 2]);
    expect((await edit(number, { ...OWN, ...CODE })).status).toBe(201);
    for (const name of ['moderator', 'moderator2'] as const) expect(await prepared(name)).toEqual(before);
    expect([await prepared('streets'), await inForce()]).toEqual([null, 0]);
  });

  it('settles what readers had reported', async () => {
    const number = await published();
    await hall.visitor().post(`/api/v1/submissions/${number}/reports`, { reason: 'personal_data' });
    await edit(number, { redactions: { text: [PHONE] }, ...CODE });
    const { body } = await moderator.get(`/api/v1/moderation/${number}/reports`);
    expect(body).toMatchObject({ open: [], settled: [{ outcome: 'edited' }] });
  });

  it('is told to the author in a letter with its reason, without a word of the text', async () => {
    const number = await published('maria@zaedno.example');
    await hall.drainOutbox();
    await hall.dataSource.query('update submission set author_email_confirmed_at = received_at where number = $1', [
      number.replace('-', ''),
    ]);
    await edit(number, { ...OWN, ...CODE });
    await hall.drainOutbox();
    const letter = mail.to('maria@zaedno.example').at(-1);
    expect(letter?.subject).toBe(`Публичният текст на случай ${number} е редактиран`);
    expect(letter?.text).toContain('Причина: „');
    expect(letter?.text).not.toMatch(/Иванов|лампа/i);
  });

  it('is in the audit trail without words', async () => {
    const number = await published();
    await edit(number, { ...OWN, reasonWords: 'Назовава съсед.' });
    const [entry] = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'case.edit_public_text' order by id desc limit 1`,
    );
    expect(entry?.changes).toEqual({ reasonCode: null, redactions: null });
  });

  it.each<[string, object, string, string]>([
    ['no reason', OWN, '/reasonCode', 'reason_required'],
    ['a reason that there is not', { ...OWN, reasonCode: 'no_such_code' }, '/reasonCode', 'reason_unknown'],
    ['the same text', { publicTitle: 'Тъмна улица', publicText: TEXT, ...CODE }, '/publicText', 'nothing_changed'],
    ['spans and words', { ...OWN, redactions: { text: [NAME] }, ...CODE }, '/redactions', 'redactions_or_text'],
    ['half a text', { publicTitle: OWN.publicTitle, ...CODE }, '/publicText', 'public_text_required'],
    ['too long a reason', { ...OWN, reasonWords: 'я'.repeat(201) }, '/reasonWords', 'too_long'],
  ])('is refused with %s', async (_, given, pointer, code) => {
    const { status, body } = await edit(await published(), given);
    expect([status, body.errors[0]?.pointer, body.errors[0]?.code]).toEqual([422, pointer, code]);
  });

  it('of a signal about corruption takes places out of it, and not the text', async () => {
    const number = await published(null, 'corruption');
    const all = { redactions: { text: [{ start: 0, end: TEXT.length, type: 'other' }] }, ...CODE };
    expect((await edit(number, all)).body.errors).toMatchObject([{ pointer: '/redactions/text', code: 'too_much_redacted' }]);
    expect((await edit(number, { ...OWN, ...CODE })).body.errors).toMatchObject([{ pointer: '/publicText', code: 'redactions_only' }]);
    expect(await seen(number)).toMatchObject({ text: TEXT, edited: null });
    expect((await edit(number, { redactions: { text: [NAME, PHONE] }, ...CODE })).status).toBe(201);
  });

  it('is refused with a span outside of the text', async () => {
    const { status, body } = await edit(await published(), { redactions: { text: [{ ...NAME, end: TEXT.length + 1 }] }, ...CODE });
    expect([status, body.errors[0]?.pointer]).toEqual([422, '/redactions/text/0/end']);
  });

  it('needs a moderator, the newest state of the case, and a text that is public', async () => {
    const number = await published();
    const given = { ...OWN, ...CODE };
    expect((await edit(number, given, { as: await hall.staff('streets') })).status).toBe(403);
    expect((await edit(number, given, { as: hall.visitor() })).status).toBe(401);
    expect((await edits(number, await hall.staff('monitor'))).status).toBe(403);
    expect((await edits(number, hall.visitor())).status).toBe(401);
    expect((await edit(number, given, { ifMatch: '"v2"' })).status).toBe(412);
    const other = await hall.staff('moderator2');
    await other.put(`/api/v1/moderation/${number}/claim`, {});
    expect((await edit(number, given)).status).toBe(409);
    await other.post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    expect((await edit(number, given, { as: other })).status).toBe(404);
    expect((await edit((await hall.submit()).number, given)).status).toBe(409);
  });
});
