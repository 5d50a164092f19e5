import { addAccount, signedIn, STAFF_PASSWORD } from '../../../test/harness/staff.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { AccountId } from '../../kernel/ids.js';
import { AccountLinks, InviteFirstAdministrator } from './index.js';

const SESSION = '/api/v1/session';
const PASSWORD = 'седем гълъба на площада';

let application: TestApplication;
let links: AccountLinks;
beforeAll(async () => {
  application = await startTestApplication();
  links = application.app.get(AccountLinks, { strict: false });
});
afterAll(() => application.close());

const events = (accountId: string) =>
  application.dataSource
    .query<{ type: string }[]>('select type from outbox_event where subject_id = $1 order by id', [accountId])
    .then((rows) => rows.map(({ type }) => type));

describe('an invitation', () => {
  async function invited() {
    const { client } = await signedIn(application, { role: 'administrator' });
    const email = `elitsa-${Date.now()}-${Math.random()}@zaedno.example`;
    const { status, body } = await client.post<{ id: AccountId }>('/api/v1/admin/accounts', {
      email,
      name: 'Елица Йонкова',
      role: 'moderator',
    });
    expect(status).toBe(201);
    return { administrator: client, id: body.id, email };
  }
  const accept = (token: string, password = PASSWORD) =>
    application.visitor().post('/api/v1/invitations/acceptance', { token, name: 'Елица Йонкова-Петрова', password });

  it('is told by an event that holds no token: the link is minted while the letter is sent', async () => {
    const { id } = await invited();
    const rows = await application.dataSource.query('select type, payload from outbox_event where subject_id = $1', [id]);
    expect(rows).toEqual([{ type: 'account.invited', payload: {} }]);
    expect(await application.dataSource.query('select 1 from single_use_token where subject_id = $1', [id])).toEqual([]);
  });

  it('says whom it invites, without being used up', async () => {
    const { id, email } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    for (let round = 0; round < 2; round += 1) {
      const { status, body } = await application.visitor().post('/api/v1/invitations/inspection', { token });
      expect([status, body]).toEqual([200, { email, name: 'Елица Йонкова', role: 'moderator' }]);
    }
  });

  it('makes the account its owner’s: with a name and a password, and signed in', async () => {
    const { id, email } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    const client = application.visitor();
    const accepted = await client.post('/api/v1/invitations/acceptance', { token, name: 'Елица Йонкова-Петрова', password: PASSWORD });
    expect(accepted).toMatchObject({ status: 200, body: { account: { name: 'Елица Йонкова-Петрова', email }, mustEnrolTotp: true } });
    expect((await client.get(SESSION)).status).toBe(200);
    expect((await application.visitor().post(SESSION, { email, password: PASSWORD })).status).toBe(200);
    expect(await events(id)).toEqual(['account.invited', 'account.activated']);
    expect(await accept(token)).toMatchObject({ status: 404, body: { type: 'http://localhost:3000/problems/link-expired' } });
  });

  it('stays good when the password is too easy', async () => {
    const { id, email } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    expect(await accept(token, 'parola1234')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/password', code: 'password_too_common' }] },
    });
    expect(await accept(token, email)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/password', code: 'password_is_email' }] },
    });
    expect(await accept(token, 'къса')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password', code: 'too_short' }] } });
    expect((await accept(token)).status).toBe(200);
  });

  it('is good for seven days', async () => {
    const { id } = await invited();
    const { token = '', expiresAt } = (await links.mintInvitation(id)) ?? {};
    expect(expiresAt).toEqual(new Date(application.clock.now().getTime() + 7 * 86_400_000));
    application.clock.advance({ days: 7 });
    expect((await accept(token)).status).toBe(404);
  });

  it('that is sent again replaces the earlier one', async () => {
    const { id, administrator } = await invited();
    const first = (await links.mintInvitation(id))?.token ?? '';
    expect((await administrator.post(`/api/v1/admin/accounts/${id}/invitation`)).status).toBe(204);
    const second = (await links.mintInvitation(id))?.token ?? '';
    expect((await accept(first)).status).toBe(404);
    expect((await accept(second)).status).toBe(200);
    expect((await administrator.post(`/api/v1/admin/accounts/${id}/invitation`)).status).toBe(409);
    expect(await links.mintInvitation(id)).toBeNull();
  });

  it('lets one in of two who accept it at once', async () => {
    const { id } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('is worth nothing once the account was deactivated', async () => {
    const { id, administrator } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    await administrator.patch(`/api/v1/admin/accounts/${id}`, { status: 'deactivated' });
    expect((await accept(token)).status).toBe(404);
  });

  it('does not serve for resetting a password', async () => {
    const { id } = await invited();
    const { token = '' } = (await links.mintInvitation(id)) ?? {};
    expect((await application.visitor().post('/api/v1/password-resets/completion', { token, password: PASSWORD })).status).toBe(404);
  });
});

describe('a password reset', () => {
  const ask = (email: string) => application.visitor().post('/api/v1/password-resets', { email });
  const complete = (token: string, password = PASSWORD) =>
    application.visitor().post('/api/v1/password-resets/completion', { token, password });

  it('is answered the same for everybody, and told by an event only for an account that is active', async () => {
    const { accountId, email } = await addAccount(application, { role: 'moderator' });
    const [known, unknown] = [await ask(email), await ask('nobody@zaedno.example')];
    expect([known.status, known.text]).toEqual([202, unknown.text]);
    expect(unknown.status).toBe(202);
    expect(await events(accountId)).toEqual(['account.password_reset_requested']);
  });

  it('sends an account three letters an hour at most, whoever asks', async () => {
    const { accountId, email } = await addAccount(application, { role: 'moderator' });
    for (let round = 0; round < 5; round += 1) expect((await ask(email)).status).toBe(202);
    expect(await events(accountId)).toHaveLength(3);
  });

  it('sets a new password, ends all sessions, and signs nobody in', async () => {
    const { accountId, client, email } = await signedIn(application, { role: 'moderator' });
    const { token = '' } = (await links.mintPasswordReset(accountId)) ?? {};
    const browser = application.visitor();
    const answer = await browser.post('/api/v1/password-resets/completion', { token, password: PASSWORD });
    expect([answer.status, browser.cookie('__Host-session')]).toEqual([204, undefined]);
    expect((await client.get(SESSION)).status).toBe(401);
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD })).status).toBe(401);
    expect((await application.visitor().post(SESSION, { email, password: PASSWORD })).body).toMatchObject({
      type: 'http://localhost:3000/problems/totp-required',
    });
    expect((await events(accountId)).at(-1)).toBe('account.password_changed');
    expect((await complete(token)).status).toBe(404);
  });

  it('gets its owner in although others used up the attempts', async () => {
    const { accountId, email } = await addAccount(application, { role: 'moderator' });
    for (let round = 0; round < 6; round += 1) await application.visitor().post(SESSION, { email, password: 'друга парола' });
    const { token = '' } = (await links.mintPasswordReset(accountId)) ?? {};
    const browser = application.visitor();
    await browser.post('/api/v1/password-resets/completion', { token, password: PASSWORD });
    expect((await application.visitor().post(SESSION, { email, password: PASSWORD })).status).toBe(429);
    expect((await browser.post(SESSION, { email, password: PASSWORD })).status).toBe(200);
  });

  it('is good for an hour', async () => {
    const { accountId } = await addAccount(application, { role: 'moderator' });
    const { token = '' } = (await links.mintPasswordReset(accountId)) ?? {};
    application.clock.advance({ hours: 1 });
    expect((await complete(token)).status).toBe(404);
  });
});

describe('a change of the password', () => {
  const URL = '/api/v1/account/password';

  it('asks for the present one, ends all other sessions and gives this browser a new one', async () => {
    const { accountId, client, email } = await signedIn(application, { role: 'moderator' });
    const before = client.cookie('__Host-session') ?? '';
    expect(await client.post(URL, { currentPassword: 'друга парола', newPassword: PASSWORD })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/currentPassword', code: 'wrong_password' }] },
    });
    expect((await client.post(URL, { currentPassword: STAFF_PASSWORD, newPassword: PASSWORD })).status).toBe(204);
    expect((await client.get(SESSION)).status).toBe(200);
    expect((await application.visitor().get(SESSION, { headers: { cookie: `__Host-session=${before}` } })).status).toBe(401);
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD })).body).toMatchObject({
      type: 'http://localhost:3000/problems/wrong-credentials',
    });
    expect((await events(accountId)).at(-1)).toBe('account.password_changed');
  });

  it('refuses one that is too easy', async () => {
    const { client, email } = await signedIn(application, { role: 'moderator' });
    for (const newPassword of [email, '1234567890']) {
      expect(await client.post(URL, { currentPassword: STAFF_PASSWORD, newPassword })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/newPassword' }] },
      });
    }
  });

  it('is no way to guess the present one', async () => {
    const { client } = await signedIn(application, { role: 'moderator' });
    for (let round = 0; round < 10; round += 1) await client.post(URL, { currentPassword: 'друга парола', newPassword: PASSWORD });
    const refused = await client.post(URL, { currentPassword: STAFF_PASSWORD, newPassword: PASSWORD });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBeDefined();
  });
});

describe('the first administrator', () => {
  let fresh: TestApplication;
  beforeAll(async () => {
    fresh = await startTestApplication();
  });
  afterAll(() => fresh.close());

  it('gets a link for 24 hours, without a letter; a second one makes the first worthless', async () => {
    const invite = fresh.app.get(InviteFirstAdministrator, { strict: false });
    const first = await invite.run('kmet@obshtina.example');
    expect(first.expiresAt).toEqual(new Date(fresh.clock.now().getTime() + 86_400_000));
    const second = await invite.run('KMET@obshtina.example');
    const accept = (token: string) =>
      fresh.visitor().post('/api/v1/invitations/acceptance', { token, name: 'Първи Администратор', password: PASSWORD });
    expect((await accept(first.token)).status).toBe(404);
    expect(await accept(second.token)).toMatchObject({ status: 200, body: { account: { role: 'administrator' } } });
    expect((await fresh.dataSource.query<{ type: string }[]>('select type from outbox_event')).map(({ type }) => type)).toEqual([
      'account.activated',
    ]);
    await expect(invite.run('drug@obshtina.example')).rejects.toMatchObject({
      problem: { type: { slug: 'administrator-exists', status: 409 } },
    });
  });
});
