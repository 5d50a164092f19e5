import { addAccount, signedIn, type Staff } from '../../../test/harness/staff.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { DepartmentId } from '../../kernel/ids.js';
import { AuthorityDirectory } from '../authorities/index.js';
import { AccountDirectory } from './index.js';

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

describe('one’s own account', () => {
  it('is told, and its owner changes name, language and title', async () => {
    const { client, email, accountId } = await signedIn(application, { role: 'official', department: 'finansi', office: 'employee' });
    expect((await client.get('/api/v1/account')).body).toEqual({
      ...{ id: accountId, email, name: 'Невена Проба', role: 'official', department: 'finansi', office: 'employee' },
      ...{ officeTitle: 'служител на общината', language: 'bg', totpEnrolled: false, recoveryCodesLeft: 0 },
    });
    expect(
      await client.patch('/api/v1/account', { name: 'Невена Костурска', language: 'en', officeTitle: 'Chief Architect' }),
    ).toMatchObject({
      status: 200,
      body: { name: 'Невена Костурска', language: 'en', officeTitle: 'Chief Architect' },
    });
    expect((await client.patch('/api/v1/account', { officeTitle: '' })).body).toMatchObject({ officeTitle: 'Municipal employee' });
  });

  it('can be given neither another role nor another department by its owner', async () => {
    const { client } = await signedIn(application, { role: 'moderator' });
    for (const patch of [{ role: 'administrator' }, { department: 'finansi' }, { email: 'x@zaedno.example' }]) {
      expect((await client.patch('/api/v1/account', patch)).status).toBe(400);
    }
  });
});

describe('the directory for other features', () => {
  it('knows who answers for a department, who has a role, who holds an office, and how to write to them', async () => {
    const accounts = application.app.get(AccountDirectory, { strict: false });
    const official = await addAccount(application, {
      role: 'official',
      department: 'finansi',
      office: 'secretary',
      name: 'Виолета Ангелчева',
      language: 'en',
    });
    const gone = await addAccount(application, { role: 'official', department: 'finansi', office: 'mayor' });
    await administrator.client.patch(`/api/v1/admin/accounts/${gone.accountId}`, { status: 'deactivated' });
    const finansi = application.app.get(AuthorityDirectory, { strict: false }).department('finansi')?.id as DepartmentId;
    expect((await accounts.activeByDepartment(finansi)).map(({ id }) => id)).toEqual([official.accountId]);
    expect((await accounts.activeByRole('administrator')).map(({ id }) => id)).toEqual([administrator.accountId]);
    expect(await accounts.holdsOffice(finansi, 'secretary')).toBe(true);
    expect(await accounts.holdsOffice(finansi, 'mayor')).toBe(false);
    expect(await accounts.contactOf(official.accountId)).toEqual({ email: official.email, name: 'Виолета Ангелчева', language: 'en' });
    expect(await accounts.contactOf(gone.accountId)).toBeNull();
    expect(await accounts.byId(gone.accountId)).toMatchObject({ status: 'deactivated', departmentId: finansi });
    expect(await accounts.names([official.accountId, official.accountId])).toEqual(new Map([[official.accountId, 'Виолета Ангелчева']]));
    expect(Object.keys((await accounts.byId(official.accountId)) ?? {})).not.toContain('passwordHash');
  });
});
