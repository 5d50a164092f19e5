import type { ApiClient } from '../../../test/harness/api-client.js';
import { MailServer } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { PublicResponse } from './http/responses.dto.js';

const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };

interface Told {
  readonly type: string;
  readonly approval: string;
  readonly isYours: boolean;
  readonly state: string;
  readonly version: number;
  readonly returnedNote: string | null;
}

describe('a department that wants a second person', () => {
  const mail = new MailServer();
  let hall: TownHall;
  let moderator: ApiClient;
  let admin: ApiClient;
  let writer: ApiClient;
  let second: ApiClient;

  const want = (department: string, isWanted: boolean) => admin.put<Told>(`/api/v1/admin/answer-approvals/${department}`, { isWanted });

  beforeAll(async () => {
    await mail.start();
    hall = await startTownHall({ smtpUrl: mail.url() });
    [moderator, admin, writer, second] = await Promise.all([
      hall.staff('moderator'),
      hall.staff('admin'),
      hall.staff('streets'),
      hall.staff('streets2'),
    ]);
    expect((await want('streets', true)).status).toBe(200);
  }, 60_000);
  beforeEach(async () => {
    await hall.drainOutbox();
    mail.forget();
  });
  afterAll(async () => {
    await hall.close();
    await mail.stop();
  });

  const assigned = async (changes: object = {}): Promise<string> => {
    const { number } = await hall.submit({ text: 'Лампите пред читалището не светят от два месеца.', ...changes });
    const routed = await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    if (routed.status !== 200) throw new Error(routed.text);
    await hall.drainOutbox();
    mail.forget();
    return number;
  };
  const url = (number: string, path: string) => `/api/v1/submissions/${number}/${path}`;
  const propose = (number: string, as = writer) => as.post<Told>(url(number, 'response-proposal'), ANSWER);
  const kind = ({ status, body }: { status: number; body: { type: string } }) => [status, body.type.split('/').at(-1)];

  it('publishes nothing that one person wrote alone', async () => {
    const number = await assigned();
    expect(kind(await writer.post<Told>(url(number, 'responses'), ANSWER))).toEqual([409, 'approval-wanted']);
    expect((await writer.get<Told>(url(number, 'response-approval'))).body).toMatchObject({ approval: 'wanted', isYours: false });
    expect((await propose(number)).body).toMatchObject({ state: 'awaiting_approval', version: 1 });
    await hall.drainOutbox();
    expect(mail.to('streets2@zaedno.example').map(({ subject }) => subject)).toEqual([`Отговор по случай ${number} чака одобрение`]);
    expect(mail.to('streets@zaedno.example')).toEqual([]);

    expect(kind(await writer.post<Told>(url(number, 'response-proposal/approval'), {}))).toEqual([403, 'own-answer']);
    const approved = await second.post<PublicResponse>(url(number, 'response-proposal/approval'), {}, { ifMatch: '"v1"' });
    expect(approved.status).toBe(201);
    expect(approved.body).toMatchObject({ approvedOffice: 'заместник-кмет', withoutSecond: false });
    expect(kind(await second.post<Told>(url(number, 'response-proposal/approval'), {}))).toEqual([409, 'nothing-to-approve']);
  });

  it('reads what does not change under its eyes', async () => {
    const number = await assigned();
    await propose(number);
    const inbox = await second.get<{ items: object[] }>('/api/v1/inbox?limit=100');
    expect(inbox.body.items).toContainEqual(expect.objectContaining({ number, draftState: 'awaiting_approval' }));
    for (const attempt of [
      () => writer.put<Told>(url(number, 'response-draft'), { text: 'Друго' }),
      () => second.put<Told>(url(number, 'response-draft'), { text: 'Друго' }),
      () => writer.delete<Told>(url(number, 'response-draft')),
      () => propose(number),
    ]) {
      expect(kind(await attempt())).toEqual([409, 'answer-awaits-approval']);
    }
    const stale = await second.post<Told>(url(number, 'response-proposal/approval'), {}, { ifMatch: '"v7"' });
    expect(kind(stale)).toEqual([412, 'draft-changed']);
  });

  it('sends it back with a note, which stands above the draft and reaches whoever wrote it', async () => {
    const number = await assigned();
    await propose(number);
    await hall.drainOutbox();
    mail.forget();
    const note = { note: 'Посочете кой график.' };
    expect((await second.post<Told>(url(number, 'response-proposal/return'), note)).body).toMatchObject({
      ...{ state: 'returned', version: 2, returnedNote: note.note },
    });
    await hall.drainOutbox();
    const [letter] = mail.to('streets@zaedno.example');
    expect(letter?.subject).toBe(`Отговорът по случай ${number} е върнат`);
    expect(letter?.text).not.toContain(note.note);
    expect((await writer.put<Told>(url(number, 'response-draft'), ANSWER, { ifMatch: '"v2"' })).body).toMatchObject({
      ...{ state: 'returned', returnedNote: note.note },
    });
    expect((await propose(number)).body).toMatchObject({ state: 'awaiting_approval', returnedNote: null });
  });

  it('lets whoever proposed it take it back, and nobody else', async () => {
    const number = await assigned();
    await propose(number);
    expect(kind(await second.delete<Told>(url(number, 'response-proposal')))).toEqual([403, 'not-your-proposal']);
    expect((await writer.delete<Told>(url(number, 'response-proposal'))).body).toMatchObject({ state: 'writing' });
    expect((await writer.put<Told>(url(number, 'response-draft'), ANSWER)).status).toBe(200);
  });

  it('of two decisions at once takes one', async () => {
    const number = await assigned();
    await propose(number);
    const both = await Promise.all([
      second.post<Told>(url(number, 'response-proposal/approval'), {}),
      second.post<Told>(url(number, 'response-proposal/return'), { note: 'Не така.' }),
    ]);
    expect(both.map(({ status }) => status).filter((status) => status < 300)).toHaveLength(1);
  });

  it('holds one to the same demands before anybody reads it', async () => {
    const number = await assigned();
    const refused = await writer.post<Told>(url(number, 'response-proposal'), { outcome: 'not_accepted', text: ANSWER.text });
    expect(refused.status).toBe(422);
  });

  it('publishes without one where nobody is left, and says so', async () => {
    const number = await assigned();
    await second.post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    expect((await writer.get<Told>(url(number, 'response-approval'))).body).toMatchObject({ approval: 'nobody' });
    expect(kind(await propose(number))).toEqual([409, 'approval-not-wanted']);
    const { status, body } = await writer.post<PublicResponse>(url(number, 'responses'), ANSWER);
    expect([status, body.withoutSecond, body.approvedOffice]).toEqual([201, true, null]);
  });

  it('publishes nothing of somebody who stepped back meanwhile, and gives it back to be written anew', async () => {
    const number = await assigned();
    await propose(number);
    expect((await writer.post(`/api/v1/case-files/${number}/conflict-of-interest`, {})).status).toBeLessThan(300);
    expect(kind(await second.post<Told>(url(number, 'response-proposal/approval'), {}))).toEqual([409, 'author-stepped-back']);
    const returned = await second.post<Told>(url(number, 'response-proposal/return'), { note: 'Пиша го наново.' });
    expect(returned.body).toMatchObject({ state: 'returned' });
    expect((await second.post(url(number, 'responses'), ANSWER)).status).toBe(201);
  });

  it('publishes nothing of somebody whom the case is about', async () => {
    const number = await assigned();
    await propose(number);
    await hall.dataSource.query(`update submission set about_office = 'deputy_mayor' where number = $1`, [number.replace('-', '')]);
    await hall.dataSource.query(
      `update account set office = case when email = 'streets@zaedno.example' then 'deputy_mayor' else 'employee' end
        where email in ('streets@zaedno.example', 'streets2@zaedno.example')`,
    );
    const approval = await second.post<Told>(url(number, 'response-proposal/approval'), {});
    await hall.dataSource.query(
      `update account set office = case when email = 'streets@zaedno.example' then 'employee' else 'deputy_mayor' end
        where email in ('streets@zaedno.example', 'streets2@zaedno.example')`,
    );
    expect(kind(approval)).toEqual([409, 'author-stepped-back']);
  });

  it('is one of at least two officials, and only an administrator says so', async () => {
    expect(kind(await want('property', true))).toEqual([409, 'too-few-officials']);
    expect((await writer.put('/api/v1/admin/answer-approvals/streets', { isWanted: false })).status).toBe(403);
    const { body } = await admin.get<{ items: object[] }>('/api/v1/admin/answer-approvals');
    expect(body.items).toContainEqual({ department: 'streets', isWanted: true, officials: 2 });
  });
});

describe('texts to begin an answer with', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  const TEXTS = { outcome: 'not_accepted', topic: null, name: 'Частен имот', text: 'По чл. {член} за {number} не приемаме.' };
  const TEMPLATE = { ...TEXTS, department: 'streets' };

  it('are kept by the department, and not by another', async () => {
    const [streets, colleague, property] = await Promise.all([hall.staff('streets'), hall.staff('streets2'), hall.staff('property')]);
    const added = await streets.post<{ id: string; version: number }>('/api/v1/answer-templates', TEMPLATE);
    expect([added.status, added.body.version]).toEqual([201, 1]);
    const one = `/api/v1/answer-templates/${added.body.id}`;
    expect((await colleague.get<{ items: object[] }>('/api/v1/answer-templates')).body.items).toHaveLength(1);
    expect((await property.get<{ items: object[] }>('/api/v1/answer-templates')).body.items).toEqual([]);
    expect((await property.post('/api/v1/answer-templates', TEMPLATE)).status).toBe(403);
    expect((await property.put(one, TEXTS)).status).toBe(404);
    expect((await colleague.put(one, { ...TEXTS, name: 'Чужд имот' }, { ifMatch: '"v1"' })).status).toBe(200);
    expect((await streets.put(one, TEXTS, { ifMatch: '"v1"' })).status).toBe(412);
    expect((await (await hall.staff('admin')).delete(one)).status).toBe(204);
    expect((await streets.get<{ items: object[] }>('/api/v1/answer-templates')).body.items).toEqual([]);
  });
});
