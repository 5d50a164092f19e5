import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addAccount, codeNow, enrol, signedIn, type Staff, STAFF_PASSWORD } from '../../../test/harness/staff.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { SessionDto } from './http/session.dto.js';

const SESSION = '/api/v1/session';
const TOTP = '/api/v1/account/totp';

describe('the second step of signing in', () => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());
  beforeEach(() => application.clock.advance({ minutes: 5 }));

  const signIn = (staff: Pick<Staff, 'email'>, code?: string) =>
    application.visitor().post<SessionDto & { errors?: unknown }>(SESSION, {
      email: staff.email,
      password: STAFF_PASSWORD,
      ...(code === undefined ? {} : { code }),
    });
  const eventsOf = (accountId: string) =>
    application.dataSource
      .query<{ type: string; payload: unknown }[]>('select type, payload from outbox_event where subject_id = $1 order by id', [accountId])
      .then((rows) => rows.map(({ type, payload }) => [type, payload]));

  async function withCodes() {
    const { accountId, email } = await addAccount(application, { role: 'moderator' });
    const client = application.visitor();
    await client.post(SESSION, { email, password: STAFF_PASSWORD });
    const { secret } = (await client.post<{ secret: string }>(`${TOTP}/enrolment`)).body;
    const confirmed = await client.post<{ recoveryCodes: string[] }>(`${TOTP}/confirmation`, { code: await codeNow(application, secret) });
    return { accountId, email, client, totpSecret: secret, recoveryCodes: confirmed.body.recoveryCodes };
  }

  it('begins with a secret as text, address and QR code, and is in force only after a code of it', async () => {
    const { email } = await addAccount(application, { role: 'moderator' });
    const client = application.visitor();
    await client.post(SESSION, { email, password: STAFF_PASSWORD });
    const { body } = await client.post<{ secret: string; otpauthUri: string; qrSvg: string }>(`${TOTP}/enrolment`);
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(body.otpauthUri)).toBe(
      `otpauth://totp/Заедно localhost:${email}?secret=${body.secret}&issuer=Заедно+localhost`.replace('+', ' '),
    );
    expect(body.qrSvg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect((await signIn({ email })).status).toBe(200);
    expect(await client.post(`${TOTP}/confirmation`, { code: '000000' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/code', code: 'wrong_code' }] },
    });
    const confirmed = await client.post<{ recoveryCodes: string[] }>(`${TOTP}/confirmation`, {
      code: await codeNow(application, body.secret),
    });
    expect(confirmed.status).toBe(200);
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    for (const code of confirmed.body.recoveryCodes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await signIn({ email })).toMatchObject({ status: 401, body: { type: 'http://localhost:3000/problems/totp-required' } });
  });

  it('keeps the secret sealed with a key of a file that only the process can read', async () => {
    const { accountId, totpSecret } = await signedIn(application, { role: 'moderator' });
    const [row] = await application.dataSource.query<{ totp_secret: Buffer }[]>('select totp_secret from account where id = $1', [
      accountId,
    ]);
    expect(row?.totp_secret.includes(totpSecret)).toBe(false);
    const path = join(application.dataDir, 'keys', 'totp.key');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await readFile(path, 'utf8'), 'base64')).toHaveLength(32);
  });

  it('takes a code of the app, with a space in it, a step early or late, and each once', async () => {
    const staff = await signedIn(application, { role: 'moderator' });
    application.clock.advance({ minutes: 2 });
    const code = await codeNow(application, staff.totpSecret);
    application.clock.advance({ seconds: 30 });
    expect((await signIn(staff, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200);
    expect(await signIn(staff, code)).toMatchObject({ status: 401, body: { errors: [{ pointer: '/code', code: 'wrong_code' }] } });
    const later = await codeNow(application, staff.totpSecret);
    application.clock.advance({ minutes: 2 });
    expect((await signIn(staff, later)).status).toBe(401);
  });

  it('lets only one in of two who use the same code at once', async () => {
    const staff = await signedIn(application, { role: 'moderator' });
    application.clock.advance({ minutes: 2 });
    const code = await codeNow(application, staff.totpSecret);
    const answers = await Promise.all([signIn(staff, code), signIn(staff, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('counts wrong codes as failures', async () => {
    const { email } = await signedIn(application, { role: 'moderator' });
    for (let round = 0; round < 5; round += 1) expect((await signIn({ email }, '000000')).status).toBe(401);
    expect((await signIn({ email }, '000000')).status).toBe(429);
    expect((await signIn({ email })).status).toBe(429);
  });

  it('takes each recovery code once, however it is typed, and tells the owner', async () => {
    const { accountId, client, email, recoveryCodes } = await withCodes();
    const [code = ''] = recoveryCodes;
    expect((await signIn({ email }, code.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await signIn({ email }, code)).status).toBe(401);
    expect((await client.get('/api/v1/account')).body).toMatchObject({ recoveryCodesLeft: 9 });
    expect(await eventsOf(accountId)).toEqual([
      ['account.totp_enabled', {}],
      ['account.recovery_code_used', { remaining: 9 }],
    ]);
  });

  it('is set up once; a second enrolment is refused', async () => {
    const { client } = await signedIn(application, { role: 'moderator' });
    expect((await client.post(`${TOTP}/enrolment`)).status).toBe(409);
    expect((await client.post(`${TOTP}/confirmation`, { code: '123456' })).status).toBe(409);
  });

  it('is taken away by the owner with the password, and all other sessions end', async () => {
    const staff = await signedIn(application, { role: 'moderator' });
    application.clock.advance({ minutes: 2 });
    const phone = application.visitor();
    await phone.post(SESSION, { email: staff.email, password: STAFF_PASSWORD, code: await codeNow(application, staff.totpSecret) });
    expect(await staff.client.delete(TOTP, { password: 'друга парола' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/password', code: 'wrong_password' }] },
    });
    expect((await staff.client.delete(TOTP, { password: STAFF_PASSWORD })).status).toBe(204);
    expect((await phone.get(SESSION)).status).toBe(401);
    expect((await staff.client.get(SESSION)).body).toMatchObject({ totpEnrolled: false, mustEnrolTotp: true });
    await enrol(application, staff.client);
    expect((await staff.client.get(SESSION)).body).toMatchObject({ totpEnrolled: true, mustEnrolTotp: false });
  });

  it('is taken away by an administrator from one who lost everything; their sessions end', async () => {
    const administrator = await signedIn(application, { role: 'administrator' });
    const staff = await signedIn(application, { role: 'moderator' });
    expect((await administrator.client.post(`/api/v1/admin/accounts/${staff.accountId}/totp-reset`)).status).toBe(204);
    expect((await staff.client.get(SESSION)).status).toBe(401);
    expect((await signIn(staff)).body).toMatchObject({ mustEnrolTotp: true });
    expect((await eventsOf(staff.accountId)).at(-1)).toEqual(['account.totp_disabled', { by: 'administrator' }]);
    expect((await administrator.client.post(`/api/v1/admin/accounts/${staff.accountId}/totp-reset`)).status).toBe(409);
  });

  it('is not asked for in the demonstration, where it still can be set up', async () => {
    const demo = await startTestApplication({ demo: true });
    const { client, totpSecret } = await signedIn(demo, { role: 'administrator' });
    expect(totpSecret).toBe('');
    expect((await client.get('/api/v1/admin/accounts')).status).toBe(200);
    await enrol(demo, client);
    expect((await client.get(SESSION)).body).toMatchObject({ totpEnrolled: true, mustEnrolTotp: false });
    await demo.close();
  });
});
