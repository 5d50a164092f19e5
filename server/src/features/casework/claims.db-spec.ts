import type { AccountId, SubmissionId } from '../../kernel/ids.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { desk } from '../moderation/index.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { QueueClaim } from './http/queue.dto.js';

describe('a case in hand', () => {
  let town: TownHall;
  let first: ApiClient;
  let second: ApiClient;
  let number: string;

  beforeAll(async () => {
    town = await startTownHall();
    first = await town.staff('moderator');
    second = await town.staff('moderator2');
  }, 60_000);

  beforeEach(async () => {
    ({ number } = await town.submit());
  });

  afterAll(() => town.close());

  const claim = (client: ApiClient, body: object = {}) => client.put<QueueClaim>(`/api/v1/moderation/${number}/claim`, body);
  const release = (client: ApiClient) => client.delete(`/api/v1/moderation/${number}/claim`);
  const publish = (client: ApiClient, ifMatch?: string) =>
    client.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' }, ifMatch ? { ifMatch } : {});
  const fileOf = async (client: ApiClient) => (await client.get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  it('is whose who opened it first; the other reads on and sees whose it is, and since when', async () => {
    expect((await claim(first)).body).toMatchObject({ isMine: true, since: town.clock.now().toISOString() });
    town.clock.advance({ minutes: 5 });
    const others = await claim(second);
    expect(others.status).toBe(200);
    expect(others.body).toMatchObject({ isMine: false, by: 'Служител moderator' });
    expect((await fileOf(second)).claim).toEqual(others.body);
    expect((await fileOf(first)).claim).toMatchObject({ isMine: true });
  });

  it('goes to one of two who open it at the same instant, and both are told to whom', async () => {
    for (let round = 0; round < 5; round += 1) {
      ({ number } = await town.submit());
      const [one, other] = await Promise.all([claim(first), claim(second)]);
      expect([one.body.isMine, other.body.isMine].filter(Boolean)).toHaveLength(1);
      expect(one.body.by).toBe(other.body.by);
    }
  });

  it('cannot be decided by somebody else, until they take it over', async () => {
    await claim(first);
    const refused = await publish(second);
    expect(refused.status).toBe(409);
    expect(refused.body['type']).toMatch(/\/problems\/case-claimed$/);
    expect((await fileOf(second)).publication).toBe('pending');
    expect((await claim(second, { takeOver: true })).body).toMatchObject({ isMine: true });
    expect((await publish(first)).status).toBe(409);
    expect((await publish(second)).status).toBe(200);
    const [audit] = await town.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'case.take_over' order by id desc limit 1`,
    );
    expect(audit?.changes).toEqual({ accountId: [town.accountOf('moderator'), town.accountOf('moderator2')] });
  });

  it('tells a stale view before it tells whose the case is', async () => {
    await publish(first);
    await claim(first);
    expect((await publish(second, '"v1"')).status).toBe(412);
  });

  it('can be decided by anybody whom nobody stands in the way of', async () => {
    expect((await publish(second)).status).toBe(200);
  });

  it('is free twenty minutes after its moderator was last seen at it', async () => {
    await claim(first);
    town.clock.advance({ minutes: 15 });
    await claim(first);
    town.clock.advance({ minutes: 19 });
    expect((await claim(second)).body.isMine).toBe(false);
    town.clock.advance({ minutes: 1 });
    expect((await fileOf(second)).claim).toBeNull();
    expect((await claim(second)).body.isMine).toBe(true);
  });

  it('is free once it was left, decided, or its moderator signed out or was deactivated', async () => {
    await claim(first);
    expect((await release(second)).status).toBe(204);
    expect((await fileOf(second)).claim).not.toBeNull();
    expect((await release(first)).status).toBe(204);
    expect((await fileOf(second)).claim).toBeNull();

    await claim(first);
    await publish(first);
    expect((await fileOf(second)).claim).toBeNull();

    ({ number } = await town.submit());
    await claim(first);
    await first.delete('/api/v1/session');
    await town.drainOutbox();
    first = await town.signInAgain('moderator');
    expect((await fileOf(first)).claim).toBeNull();

    await claim(second);
    const admin = await town.staff('admin');
    const account = `/api/v1/admin/accounts/${town.accountOf('moderator2')}`;
    expect((await admin.patch(account, { status: 'deactivated' })).status).toBe(200);
    await town.drainOutbox();
    expect((await fileOf(first)).claim).toBeNull();
    expect((await admin.patch(account, { status: 'active' })).status).toBe(200);
    second = await town.signInAgain('moderator2');
  });

  it('is a matter of moderators, and of a case that they may know', async () => {
    expect((await claim(await town.staff('property'))).status).toBe(403);
    expect((await claim(town.visitor())).status).toBe(401);
    await second.post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    expect((await claim(second)).status).toBe(404);
    expect((await claim(first, { takeOver: 'yes' })).status).toBe(400);
  });

  it('is kept by the database as the domain says, step by step', async () => {
    const claims = town.app.get(desk.Claims);
    const [row] = await town.dataSource.query<{ id: SubmissionId }[]>('select id from submission order by received_at desc limit 1');
    const id = row!.id;
    const accounts = ['moderator', 'moderator2'].map((name) => town.accountOf(name as 'moderator') as AccountId);
    let expected: desk.Claim | null = null;
    for (const [index, minutes, takesOver] of [
      [0, 0, false],
      [1, 3, false],
      [0, 4, false],
      [1, 2, true],
      [0, 20, false],
      [0, 19, false],
      [1, 20, false],
      [1, 30, true],
    ] as const) {
      town.clock.advance({ minutes });
      expected = desk.claimed(expected, accounts[index]!, town.clock.now(), takesOver);
      expect(await claims.take(id, accounts[index]!, takesOver)).toEqual(expected);
    }
  });
});
