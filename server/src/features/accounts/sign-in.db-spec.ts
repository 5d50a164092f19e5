import { addAccount, codeNow, enrol, signedIn, STAFF_PASSWORD } from '../../../test/harness/staff.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { SessionDto } from './http/session.dto.js';

const SESSION = '/api/v1/session';
const ADMIN = '/api/v1/admin/accounts';

describe('signing in', () => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());
  beforeEach(() => application.clock.set('2026-11-23T09:00:00Z'));

  it('gives a session in a cookie that scripts, other sites and other hosts never get', async () => {
    const { email } = await addAccount(application, { role: 'moderator', name: 'Десислава Вълева' });
    const answer = await application.visitor().post<SessionDto>(SESSION, { email, password: STAFF_PASSWORD });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        account: {
          email,
          name: 'Десислава Вълева',
          role: 'moderator',
          department: null,
          office: null,
          officeTitle: 'модератор',
          language: 'bg',
        },
        totpEnrolled: false,
        mustEnrolTotp: true,
        expiresAt: '2026-11-23T11:00:00.000Z',
      },
    });
    const cookies = [answer.headers['set-cookie']].flat().map(String);
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies)
      expect(cookie).toMatch(/^__Host-(?:session|device)=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('takes the e-mail in whatever case, with spaces around it', async () => {
    const { email } = await addAccount(application, { role: 'moderator' });
    expect((await application.visitor().post(SESSION, { email: ` ${email.toUpperCase()} `, password: STAFF_PASSWORD })).status).toBe(200);
  });

  it('stores no secret of a session or a device, only hashes', async () => {
    const { email } = await addAccount(application, { role: 'moderator' });
    const visitor = application.visitor();
    await visitor.post(SESSION, { email, password: STAFF_PASSWORD });
    const rows = await application.dataSource.query(
      'select row_to_json(s)::text as row from account_session s union all select row_to_json(d)::text from account_device d',
    );
    for (const { row } of rows as { row: string }[]) {
      for (const name of ['__Host-session', '__Host-device']) expect(row).not.toContain(visitor.cookie(name));
    }
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const { email } = await addAccount(application, { role: 'moderator' });
    const wrong = await application.visitor().post(SESSION, { email, password: 'друга парола' });
    const unknown = await application.visitor().post(SESSION, { email: 'nobody@zaedno.example', password: 'друга парола' });
    expect(wrong).toMatchObject({ status: 401, body: { type: 'http://localhost:3000/problems/wrong-credentials' } });
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });

  it('speaks the reader’s language', async () => {
    const answer = await application
      .visitor()
      .post(SESSION, { email: 'nobody@zaedno.example', password: 'x' }, { headers: { 'accept-language': 'en' } });
    expect(answer.body).toMatchObject({ title: 'Wrong e-mail or password' });
  });

  it('is refused to a deactivated account', async () => {
    const { email, accountId } = await addAccount(application, { role: 'moderator' });
    await application.dataSource.query(`update account set status = 'deactivated' where id = $1`, [accountId]);
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD })).status).toBe(401);
  });

  it('makes the secret that the browser had before worthless', async () => {
    const { client, email, totpSecret } = await signedIn(application, { role: 'administrator' });
    const before = client.cookie('__Host-session') ?? '';
    application.clock.advance({ seconds: 60 });
    await client.post(SESSION, { email, password: STAFF_PASSWORD, code: await codeNow(application, totpSecret) });
    expect(client.cookie('__Host-session')).not.toBe(before);
    const thief = application.visitor();
    expect((await thief.get(SESSION, { headers: { cookie: `__Host-session=${before}` } })).status).toBe(401);
    expect((await client.get(SESSION)).status).toBe(200);
  });

  describe('until the second step is set up', () => {
    it('opens the account itself and nothing else', async () => {
      const { email } = await addAccount(application, { role: 'administrator' });
      const client = application.visitor();
      await client.post(SESSION, { email, password: STAFF_PASSWORD });
      for (const url of [SESSION, '/api/v1/account', '/api/v1/account/sessions']) expect((await client.get(url)).status).toBe(200);
      expect(await client.get(ADMIN)).toMatchObject({
        status: 403,
        body: { type: 'http://localhost:3000/problems/totp-enrolment-needed' },
      });
      await enrol(application, client);
      expect((await client.get(ADMIN)).status).toBe(200);
    });
  });

  describe('a session', () => {
    it('ends after two hours in which nothing was asked', async () => {
      const { client } = await signedIn(application, { role: 'monitor' });
      application.clock.advance({ hours: 1, minutes: 59 });
      expect((await client.get(SESSION)).status).toBe(200);
      application.clock.advance({ hours: 2 });
      expect((await client.get(SESSION)).status).toBe(401);
    });

    it('ends after twelve hours, however busy', async () => {
      const { client } = await signedIn(application, { role: 'monitor' });
      for (let hour = 1; hour < 12; hour += 1) {
        application.clock.advance({ hours: 1 });
        expect((await client.get(SESSION)).status).toBe(200);
      }
      application.clock.advance({ hours: 1 });
      expect((await client.get(SESSION)).status).toBe(401);
    });

    it('costs one statement a request, and a second one at most each minute', async () => {
      const { client } = await signedIn(application, { role: 'monitor' });
      const cost = () => countStatements(application.dataSource, () => client.get(SESSION));
      expect(await cost()).toBe(1);
      application.clock.advance({ seconds: 60 });
      expect(await cost()).toBe(2);
      expect(await cost()).toBe(1);
    });

    it('ends when its owner signs out; signing out twice is no failure', async () => {
      const { client } = await signedIn(application, { role: 'monitor' });
      const secret = client.cookie('__Host-session') ?? '';
      expect((await client.delete(SESSION)).status).toBe(204);
      expect(client.cookie('__Host-session')).toBeUndefined();
      expect((await client.delete(SESSION)).status).toBe(204);
      expect((await application.visitor().get(SESSION, { headers: { cookie: `__Host-session=${secret}` } })).status).toBe(401);
    });

    it('is listed to its owner, who can end it from elsewhere; nobody else can', async () => {
      const { client, email, totpSecret } = await signedIn(application, { role: 'monitor' });
      application.clock.advance({ seconds: 60 });
      const phone = application.visitor();
      await phone.post(
        SESSION,
        { email, password: STAFF_PASSWORD, code: await codeNow(application, totpSecret) },
        { headers: { 'user-agent': 'Phone/1' } },
      );
      application.clock.advance({ seconds: 60 });
      const { items } = (await client.get<{ items: { id: string; userAgent: string; current: boolean }[] }>('/api/v1/account/sessions'))
        .body;
      expect(items.map(({ userAgent, current }) => [userAgent, current])).toEqual([
        ['lightMyRequest', true],
        ['Phone/1', false],
      ]);
      const other = await signedIn(application, { role: 'monitor' });
      expect((await other.client.delete(`/api/v1/account/sessions/${items[1]?.id}`)).status).toBe(404);
      expect((await client.delete(`/api/v1/account/sessions/${items[1]?.id}`)).status).toBe(204);
      expect((await phone.get(SESSION)).status).toBe(401);
      expect((await client.get(SESSION)).status).toBe(200);
    });
  });

  it('leaves nothing behind: sessions go once they ended, devices after a year', async () => {
    const { client, accountId } = await signedIn(application, { role: 'monitor' });
    const left = async () => {
      await application.app.get(RecurringTasks, { strict: false }).runAll();
      const count = (table: string) => application.dataSource.query<unknown[]>(`select 1 from ${table} where account_id = $1`, [accountId]);
      return [(await count('account_session')).length, (await count('account_device')).length];
    };
    expect(await left()).toEqual([1, 1]);
    application.clock.advance({ hours: 2 });
    expect(await left()).toEqual([0, 1]);
    expect((await client.get(SESSION)).status).toBe(401);
    application.clock.advance({ days: 365 });
    expect(await left()).toEqual([0, 0]);
  });

  it('is refused from another site', async () => {
    const { email } = await addAccount(application, { role: 'moderator' });
    const asking = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD }, asking)).status).toBe(403);
  });

  it('names a malformed request', async () => {
    expect(await application.visitor().post(SESSION, { email: 'nobody@zaedno.example' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/password', code: 'missing' }] },
    });
  });
});
