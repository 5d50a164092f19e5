import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { AuditList } from './reads/audit-list.js';
import type { AuditEntryDto } from './http/audit.dto.js';

const TRAIL = '/api/v1/admin/audit';

describe('the audit trail as an administrator reads it', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
  });
  afterAll(() => town.close());

  const read = async (query = '') =>
    (await (await town.staff('admin')).get<{ items: AuditEntryDto[] }>(`${TRAIL}?limit=50&${query}`)).body.items;
  const change = async (path: string, body: object) => {
    const { status, text } = await (await town.staff('admin')).patch(`/api/v1/admin/${path}`, body);
    if (status >= 300) throw new Error(text);
  };
  const reject = async (number: string) => {
    const decision = { decision: 'reject', reasonCode: 'insult', note: 'Обиждате кмета.' };
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };

  it('is for administrators alone', async () => {
    for (const name of ['moderator', 'streets', 'monitor'] as const) expect((await (await town.staff(name)).get(TRAIL)).status).toBe(403);
  });

  it('names a case by its number, and who acted', async () => {
    const { number } = await town.submit();
    await reject(number);
    const [entry] = await read('subject=submission');
    expect(entry).toMatchObject({ actor: 'Служител moderator', action: 'case.reject', subject: { nameBg: number, nameEn: number } });
  });

  it('names an account, and the departments that it went from and to', async () => {
    const id = town.accountOf('streets2');
    await change(`accounts/${id}`, { department: 'property' });
    const [entry] = await read('subject=account');
    expect(entry).toMatchObject({ actor: 'Служител admin', subjectId: id, subject: { id, nameBg: 'Служител streets2' } });
    const { old, new: next } = entry?.changes['departmentId'] as { old: string; new: string };
    const names = new Map(entry?.names.map(({ id: named, nameBg }) => [named, nameBg]));
    expect([names.get(old), names.get(next), names.size]).toEqual(['Благоустрояване', 'Общинска собственост', 2]);
  });

  it('names what is in the directory, in both languages', async () => {
    await change('topics/services', { defaultDepartment: 'property' });
    await change('departments/property', { phone: '0727 42 123' });
    await change('settlements/67372', { postcode: '2201' });
    const names = (await read()).slice(0, 3).map(({ subjectType, subject }) => [subjectType, subject?.nameBg, subject?.nameEn]);
    expect(names).toEqual([
      ['settlement', 'Сливница', 'Slivnitsa'],
      ['department', 'Общинска собственост', 'property'],
      ['topic', 'services', 'services'],
    ]);
  });

  it('has no name for a follower, a citizen, and none for a case that is gone', async () => {
    const gone = '019abc00-0000-7000-8000-0000000000ff';
    await town.dataSource.query(
      `insert into audit_entry (at, actor_kind, action, subject_type, subject_id, changes)
       values (now(), 'system', 'mail.undelivered', 'follower', $1, '{}'), (now(), 'system', 'case.close', 'submission', $1, '{}')`,
      [gone],
    );
    expect((await read()).slice(0, 2)).toMatchObject([
      { subjectId: gone, subject: null, names: [] },
      { subjectId: gone, subject: null, names: [] },
    ]);
  });

  it('tells nothing of a citizen, and no secret', async () => {
    await town.submit();
    expect(JSON.stringify(await read())).not.toMatch(/Мария Петрова|maria@|0888|argon2|hash|secret/i);
  });

  it('comes page by page, the newest first', async () => {
    const first = await (await town.staff('admin')).get<{ items: AuditEntryDto[] }>(`${TRAIL}?limit=2`);
    const next = /<([^>]+)>; rel=next/.exec(String(first.headers['link']).replaceAll('"', ''))?.[1] ?? '';
    const second = await (await town.staff('admin')).get<{ items: AuditEntryDto[] }>(next);
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => Number(id));
    expect(ids).toHaveLength(4);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
  });

  it('takes three statements, however many entries there are', async () => {
    for (let count = 0; count < 6; count += 1) await reject((await town.submit()).number);
    const cost = (limit: number) =>
      countStatements(town.dataSource, () => town.app.get(AuditList).page({ after: undefined, limit, subjectType: undefined }));
    expect([await cost(1), await cost(100)]).toEqual([3, 3]);
  });
});
