import { addAccount, signedIn, type Staff, STAFF_PASSWORD } from '../../../test/harness/staff.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { DepartmentId } from '../../kernel/ids.js';
import { AuthorityDirectory } from '../authorities/index.js';
import type { AccountDto } from './http/accounts-admin.dto.js';
import { SYSTEM } from '../../kernel/actor.js';
import { ChangeAccount } from './use-cases/change-account.js';

const ACCOUNTS = '/api/v1/admin/accounts';
const SESSION = '/api/v1/session';

describe('the administration of accounts', () => {
  let application: TestApplication;
  let administrator: Staff;
  beforeEach(async () => {
    application = await startTestApplication({ demo: true });
    administrator = await signedIn(application, { role: 'administrator', name: 'Мария Андонова' });
    for (const [slug, nameBg] of [
      ['finansi', 'Финанси'],
      ['kmet', 'Кмет'],
    ]) {
      await administrator.client.post('/api/v1/admin/departments', { slug, nameBg, nameEn: slug });
    }
  });
  afterEach(() => application.close());

  const change = (id: string, patch: object) => administrator.client.patch<AccountDto & { errors: unknown }>(`${ACCOUNTS}/${id}`, patch);
  const events = async () =>
    (
      await application.dataSource.query<{ type: string; subject_id: string; payload: object }[]>(
        'select type, subject_id, payload from outbox_event order by id',
      )
    ).map(({ type, subject_id, payload }) => [type, subject_id, payload]);
  const departmentId = (slug: string): DepartmentId | undefined =>
    application.app.get(AuthorityDirectory, { strict: false }).department(slug)?.id;

  it('is closed to every other role, and to those who are not signed in', async () => {
    for (const role of ['moderator', 'monitor'] as const) {
      const { client } = await signedIn(application, { role });
      for (const url of [ACCOUNTS, '/api/v1/admin/audit']) expect((await client.get(url)).status).toBe(403);
      expect((await client.post(ACCOUNTS, {})).status).toBe(403);
    }
    expect((await application.visitor().get(ACCOUNTS)).status).toBe(401);
  });

  it('invites: the account waits, with the usual title of its office', async () => {
    const wanted = {
      email: 'Albena@zaedno.example',
      name: 'Албена Григорова',
      role: 'official',
      department: 'finansi',
      office: 'secretary',
    };
    expect(await administrator.client.post(ACCOUNTS, wanted)).toMatchObject({
      status: 201,
      body: {
        ...wanted,
        email: 'albena@zaedno.example',
        officeTitle: 'секретар на общината',
        status: 'invited',
        totpEnrolled: false,
        lastSignInAt: null,
      },
    });
    const { items } = (await administrator.client.get<{ items: AccountDto[] }>(ACCOUNTS)).body;
    expect(items.map(({ name, status }) => [name, status])).toEqual([
      ['Мария Андонова', 'active'],
      ['Албена Григорова', 'invited'],
    ]);
  });

  it('names what is wrong: an e-mail that is taken, a department that is missing, unknown or closed', async () => {
    const official = { email: 'albena@zaedno.example', name: 'Албена Григорова', role: 'official' };
    const attempt = async (body: object) =>
      (await administrator.client.post<{ errors: { pointer: string; code: string }[] }>(ACCOUNTS, body)).body.errors[0];
    expect(await attempt(official)).toMatchObject({ pointer: '/department', code: 'department_needed' });
    expect(await attempt({ ...official, department: 'nyama' })).toMatchObject({ pointer: '/department', code: 'unknown_department' });
    await administrator.client.patch('/api/v1/admin/departments/kmet', { closedOn: '2026-11-01' });
    expect(await attempt({ ...official, department: 'kmet' })).toMatchObject({ pointer: '/department', code: 'unknown_department' });
    expect(await attempt({ ...official, role: 'monitor', department: 'finansi' })).toMatchObject({
      pointer: '/department',
      code: 'department_not_allowed',
    });
    expect(await attempt({ ...official, department: 'finansi', email: administrator.email.toUpperCase() })).toMatchObject({
      pointer: '/email',
      code: 'email_taken',
    });
  });

  it('deactivates: sessions end, the name stays, and others are told', async () => {
    const { client, accountId, email } = await signedIn(application, { role: 'official', department: 'finansi' });
    expect(await change(accountId, { status: 'deactivated' })).toMatchObject({
      status: 200,
      body: { status: 'deactivated', department: 'finansi' },
    });
    expect((await client.get(SESSION)).status).toBe(401);
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD })).status).toBe(401);
    expect(await events()).toEqual([['account.deactivated', accountId, { departmentId: departmentId('finansi') }]]);
    expect(await change(accountId, { status: 'deactivated' })).toMatchObject({ status: 200 });
    expect(await events()).toHaveLength(1);
  });

  it('brings back: the old password is good again; one who never had one is invited anew', async () => {
    const { accountId, email } = await addAccount(application, { role: 'moderator' });
    await change(accountId, { status: 'deactivated' });
    expect(await change(accountId, { status: 'active' })).toMatchObject({ body: { status: 'active' } });
    expect((await application.visitor().post(SESSION, { email, password: STAFF_PASSWORD })).status).toBe(200);
    const { body } = await administrator.client.post<AccountDto>(ACCOUNTS, {
      email: 'nov@zaedno.example',
      name: 'Нов Човек',
      role: 'moderator',
    });
    await change(body.id, { status: 'deactivated' });
    expect(await change(body.id, { status: 'active' })).toMatchObject({ body: { status: 'invited' } });
    expect((await events()).map(([type]) => type)).toEqual([
      'account.deactivated',
      'account.reactivated',
      'account.invited',
      'account.deactivated',
      'account.invited',
    ]);
  });

  it('can not make somebody active who has not accepted', async () => {
    const { body } = await administrator.client.post<AccountDto>(ACCOUNTS, {
      email: 'nov@zaedno.example',
      name: 'Нов Човек',
      role: 'moderator',
    });
    expect(await change(body.id, { status: 'active' })).toMatchObject({
      status: 409,
      body: { type: 'http://localhost:3000/problems/account-state' },
    });
  });

  it('moves somebody: their sessions end, the usual title follows, and others are told', async () => {
    const { client, accountId } = await signedIn(application, { role: 'official', department: 'finansi', office: 'employee' });
    expect(await change(accountId, { department: 'kmet', office: 'mayor' })).toMatchObject({
      body: { role: 'official', department: 'kmet', office: 'mayor', officeTitle: 'кмет на общината' },
    });
    expect((await client.get(SESSION)).status).toBe(401);
    expect(await events()).toEqual([
      [
        'account.assignment_changed',
        accountId,
        {
          ...{ roleBefore: 'official', roleAfter: 'official', officeBefore: 'employee', officeAfter: 'mayor' },
          ...{ departmentBefore: departmentId('finansi'), departmentAfter: departmentId('kmet') },
        },
      ],
    ]);
  });

  it('renames without ending sessions', async () => {
    const { client, accountId } = await signedIn(application, { role: 'moderator', officeTitle: 'главен експерт' });
    expect(await change(accountId, { name: 'Десислава Вълева' })).toMatchObject({
      body: { name: 'Десислава Вълева', officeTitle: 'главен експерт' },
    });
    expect((await client.get(SESSION)).body).toMatchObject({ account: { name: 'Десислава Вълева' } });
    expect(await events()).toEqual([]);
  });

  it('lets somebody stay in a department that closed since', async () => {
    const { accountId } = await addAccount(application, { role: 'official', department: 'finansi' });
    await administrator.client.patch('/api/v1/admin/departments/finansi', { closedOn: '2026-11-01' });
    expect(await change(accountId, { office: 'employee' })).toMatchObject({
      status: 200,
      body: { department: 'finansi', office: 'employee' },
    });
  });

  describe('never loses its last active administrator', () => {
    const refused = { status: 409, body: { type: 'http://localhost:3000/problems/last-administrator' } };

    it('by deactivation or another role', async () => {
      expect(await change(administrator.accountId, { status: 'deactivated' })).toMatchObject(refused);
      expect(await change(administrator.accountId, { role: 'moderator' })).toMatchObject(refused);
      expect((await administrator.client.get(SESSION)).status).toBe(200);
    });

    it('even when two take the role from each other at once', async () => {
      const second = await signedIn(application, { role: 'administrator' });
      const changeAccount = application.app.get(ChangeAccount, { strict: false });
      // Not by requests: the first change ends the session that the second one needs.
      const outcomes = await Promise.allSettled(
        [second.accountId, administrator.accountId].map((id) => changeAccount.run(SYSTEM, id, { role: 'moderator' })),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { problem: { type: { slug: 'last-administrator' } } },
      });
    });
  });

  it('answers 404 for an account that is not there, 400 for an id that is none', async () => {
    expect((await change('01890000-0000-7000-8000-00000000dead', { name: 'Никой Никой' })).status).toBe(404);
    expect((await change('7', { name: 'Никой Никой' })).status).toBe(400);
  });
});
