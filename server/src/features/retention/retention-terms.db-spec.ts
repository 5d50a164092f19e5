import { CaseLives } from '../../../test/harness/case-lives.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { AdminRetentionTermDto } from './http/retention.dto.js';

interface List {
  readonly items: AdminRetentionTermDto[];
}

describe('the terms of retention', () => {
  let town: TownHall;

  beforeEach(async () => {
    town = await startTownHall();
  });
  afterEach(() => town.close());

  const ADMIN = '/api/v1/admin/retention-terms';
  const admin = () => town.staff('admin');
  const add = async (term: object) => (await admin()).post<List>(ADMIN, term);
  const announced = async () => (await town.visitor().get<List>('/api/v1/retention-terms')).body.items;
  const aDayOfTheWorker = async (): Promise<void> => {
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };

  it('are five years for originals, and six months for what was rejected and for addresses that follow', async () => {
    expect(await announced()).toEqual(
      [
        { rule: 'originals', months: 60 },
        { rule: 'rejected', months: 6 },
        { rule: 'follow_addresses', months: 6 },
      ].map((term) => ({ ...term, validFrom: null, validTo: null, basisBg: '', basisEn: '', state: 'in_force' })),
    );
  });

  it('are read by everybody with one statement', async () => {
    expect(await countStatements(town.dataSource, () => announced())).toBe(1);
  });

  it('change from a later day on, with what they rest on; the public reads both', async () => {
    const term = { rule: 'originals', months: 36, validFrom: '2027-01-01', basisBg: 'Заповед № 5', basisEn: 'Order No 5' };
    const { status, body } = await add(term);
    expect(status).toBe(201);
    expect(body.items.slice(0, 2)).toMatchObject([
      { months: 60, validFrom: null, validTo: '2026-12-31', state: 'in_force' },
      { ...term, validTo: null, state: 'planned' },
    ]);
    expect((await announced()).map(({ months }) => months)).toEqual([60, 36, 6, 6]);
    town.clock.set('2027-01-01T09:00:00Z');
    await town.signInAgain('admin');
    expect((await announced()).map(({ months }) => months)).toEqual([36, 6, 6]);
    expect((await (await admin()).get<List>(ADMIN)).body.items[0]).toMatchObject({ months: 60, state: 'past' });
  });

  it('leave a trace of who changed what, and of who took it back', async () => {
    const { body } = await add({ rule: 'rejected', months: 12, validFrom: '2026-12-01' });
    const planned = body.items.find(({ state }) => state === 'planned');
    expect((await (await admin()).delete(`${ADMIN}/${planned?.id}`)).status).toBe(204);
    expect((await announced()).map(({ months }) => months)).toEqual([60, 6, 6]);
    const trail = await town.dataSource.query(
      `select action, actor_id, changes -> 'months' as months from audit_entry where subject_type = 'retention_term' order by id`,
    );
    const actor_id = town.accountOf('admin');
    expect(trail).toEqual([
      { action: 'retention_term.added', actor_id, months: { old: null, new: 12 } },
      { action: 'retention_term.taken_back', actor_id, months: { old: 12, new: null } },
    ]);
  });

  it('begin tomorrow at the earliest, once a day, and in whole months', async () => {
    const term = { rule: 'rejected', months: 12, validFrom: '2026-11-24' };
    expect(await add({ ...term, validFrom: '2026-11-23' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/validFrom', code: 'begins_too_early' }] },
    });
    expect((await add(term)).status).toBe(201);
    expect(await add(term)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/validFrom', code: 'day_taken' }] } });
    expect((await add({ ...term, validFrom: '2026-11-25', months: 0 })).body).toMatchObject({ errors: [{ pointer: '/months' }] });
    expect((await add({ ...term, validFrom: '2026-11-25', months: 601 })).body).toMatchObject({ errors: [{ pointer: '/months' }] });
    expect((await add({ ...term, rule: 'drafts' })).status).toBe(400);
  });

  it('that hold cannot be taken back; unknown ones are not there', async () => {
    const { items } = (await (await admin()).get<List>(ADMIN)).body;
    expect((await (await admin()).delete(`${ADMIN}/${items[0]?.id}`)).status).toBe(409);
    expect((await (await admin()).delete(`${ADMIN}/nothing`)).status).toBe(404);
  });

  it.each(['moderator', 'streets', 'monitor'] as const)('are no business of a %s', async (name) => {
    const client = await town.staff(name);
    expect((await client.get(ADMIN)).status).toBe(403);
    expect((await client.post(ADMIN, { rule: 'rejected', months: 1, validFrom: '2026-12-01' })).status).toBe(403);
    expect((await client.delete(`${ADMIN}/1`)).status).toBe(403);
  });

  it('apply as they stand on the day, also to cases that ended under another; a longer one brings nothing back', async () => {
    const lives = new CaseLives(town, 'qzx7marker');
    const { number } = await lives.live('forwarded');
    await add({ rule: 'originals', months: 2, validFrom: '2027-01-01' });
    await add({ rule: 'originals', months: 120, validFrom: '2027-03-01' });
    const text = async () => {
      const rows = await town.dataSource.query<{ text: string }[]>('select text from submission where number = $1', [
        number.replace('-', ''),
      ]);
      return rows[0]?.text;
    };
    town.clock.set('2027-01-23T09:00:00Z');
    await aDayOfTheWorker();
    expect(await text()).toContain('qzx7marker');
    town.clock.set('2027-01-24T09:00:00Z');
    await aDayOfTheWorker();
    expect(await text()).toBe('');
    town.clock.set('2027-03-02T09:00:00Z');
    await aDayOfTheWorker();
    expect(await text()).toBe('');
  });

  it('keep a case whose term was made longer between the look and the erasure', async () => {
    const { number } = await new CaseLives(town, 'qzx7marker').live('forwarded');
    town.clock.advance({ days: 366 * 5 + 2 });
    await town.app.get(RecurringTasks).runAll();
    await town.dataSource.query(`update retention_term set months = 120 where rule = 'originals'`);
    await town.drainOutbox();
    const rows = await town.dataSource.query('select erased_at from submission where number = $1', [number.replace('-', '')]);
    expect(rows).toEqual([{ erased_at: null }]);
  });

  it('end the addresses that follow a case six months after its end, and those of an open case never', async () => {
    const { number } = await new CaseLives(town, 'qzx7marker').live('answered');
    const open = await town.submit();
    await (await town.staff('moderator')).post(`/api/v1/moderation/${open.number}/decisions`, { decision: 'publish' });
    for (const each of [number, open.number]) {
      await town.visitor().post(`/api/v1/submissions/${each}/follows`, { email: 'follower@zaedno.example', language: 'bg' });
    }
    await town.dataSource.query('update follow set confirmed_at = created_at');
    const follows = async () => (await town.dataSource.query<{ subject_id: string }[]>('select subject_id from follow')).length;
    expect(await follows()).toBe(2);
    town.clock.advance({ days: 181 });
    await aDayOfTheWorker();
    expect(await follows()).toBe(2);
    town.clock.advance({ days: 3 });
    await aDayOfTheWorker();
    expect(await follows()).toBe(1);
  });
});
