import { randomUUID } from 'node:crypto';
import type { Language } from '../../kernel/words.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { FollowLinks, Followers, RequestFollow } from './index.js';

describe('following a case', () => {
  let town: TownHall;
  let visitor: ApiClient;
  let number: string;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    town = await startTownHall();
    visitor = town.visitor();
    number = await publishedCase();
    id = await idOf(number);
  });

  afterAll(() => town.close());

  const publishedCase = async (): Promise<string> => {
    const { number: received } = await town.submit();
    const moderator = await town.signInAgain('moderator');
    expect((await moderator.post(`/api/v1/moderation/${received}/decisions`, { decision: 'publish' })).status).toBe(200);
    return received;
  };

  const idOf = async (caseNumber: string): Promise<string> => {
    const [row] = await town.dataSource.query<{ id: string }[]>('select id from submission where number = $1', [
      caseNumber.replace('-', ''),
    ]);
    return row!.id;
  };

  const newAddress = (): string => {
    count += 1;
    return `reader-${count}@zaedno.example`;
  };

  /** Each asker comes from a network of their own: the limits are another test's business. */
  const request = (subjectId: string, email = newAddress(), language: Language = 'bg'): Promise<string> =>
    town.app.get(RequestFollow).run({ type: 'submission', id: subjectId }, { email, language }, email);

  const asked = async (): Promise<number> => {
    const [row] = await town.dataSource.query<{ n: string }[]>(`select count(*) as n from outbox_event where type = 'follow.requested'`);
    return Number(row!.n);
  };

  const confirmed = (subjectId: string): Promise<string[]> => town.app.get(Followers).of({ type: 'submission', id: subjectId }, null, 100);

  describe('asking', () => {
    it('is answered the same whether the address is new, has asked, or follows already; only who does not follow gets a letter', async () => {
      const email = newAddress();
      const before = await asked();
      const first = await visitor.post(`/api/v1/submissions/${number}/follows`, { email, language: 'bg' });
      const again = await visitor.post(`/api/v1/submissions/${number}/follows`, { email, language: 'bg' });
      expect(await asked()).toBe(before + 2);
      const followId = await request(id, email);
      const token = await town.app.get(FollowLinks).mintConfirmation(followId);
      expect((await visitor.post('/api/v1/follows/confirmation', { token })).status).toBe(204);
      const third = await visitor.post(`/api/v1/submissions/${number}/follows`, { email: email.toUpperCase(), language: 'en' });
      expect(await asked()).toBe(before + 3);
      expect([first, again, third].map(({ status, text }) => [status, text])).toEqual([
        [202, ''],
        [202, ''],
        [202, ''],
      ]);
      expect((await town.app.get(Followers).find(followId))?.language).toBe('bg');
    });

    it('about a case under review or an unknown one answers 404 alike', async () => {
      const pending = await town.submit();
      const answers = [pending.number, '0000-0000', 'nothing'].map((each) =>
        visitor.post(`/api/v1/submissions/${each}/follows`, { email: newAddress() }),
      );
      expect((await Promise.all(answers)).map(({ status, body }) => [status, body['type']])).toEqual(
        Array.from({ length: 3 }, () => [404, 'http://localhost:3000/problems/case-not-found']),
      );
    });

    it.each([
      [{}, 400, '/email'],
      [{ email: 'maria' }, 422, '/email'],
      [{ email: 'maria@zaedno.example\nbcc: x@zaedno.example' }, 422, '/email'],
      [{ email: 'maria@zaedno.example', language: 'de' }, 400, '/language'],
    ])('with %j names the wrong field', async (body, status, pointer) => {
      const answer = await visitor.post<{ errors: { pointer: string }[] }>(`/api/v1/submissions/${number}/follows`, body);
      expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
    });

    it('from one rendering of the form asks for one letter, though it was sent twice at once', async () => {
      const before = await asked();
      const fields = { email: newAddress(), idempotencyKey: randomUUID() };
      const send = () => visitor.form(`/bg/submissions/${number}/follow`, fields);
      expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([303, 303]);
      expect(await asked()).toBe(before + 1);
    });

    it('is limited for one address of the network', async () => {
      const ask = (address: string, network: string) =>
        town.app.get(RequestFollow).run({ type: 'submission', id }, { email: address, language: 'bg' }, network);
      for (let time = 0; time < 20; time += 1) await ask(newAddress(), '203.0.113.1');
      await expect(ask(newAddress(), '203.0.113.1')).rejects.toThrow('too-many-requests');
    });

    it('takes one statement for the row and one for the event', async () => {
      const follow = { email: newAddress(), language: 'bg' } as const;
      const run = () => town.app.get(RequestFollow).run({ type: 'submission', id }, follow, follow.email);
      // Between BEGIN and COMMIT; the limits are counted before.
      expect(await countStatements(town.dataSource, run)).toBe(4);
    });
  });

  describe('confirming', () => {
    it('may be pressed twice, and is over after 72 hours', async () => {
      const followId = await request(id);
      const token = await town.app.get(FollowLinks).mintConfirmation(followId);
      for (const status of [204, 204]) expect((await visitor.post('/api/v1/follows/confirmation', { token })).status).toBe(status);
      expect(await confirmed(id)).toContain(followId);
      town.clock.advance({ hours: 72 });
      expect((await visitor.post('/api/v1/follows/confirmation', { token })).body['type']).toMatch(/follow-link-spent$/);
    });

    it('takes no token of another purpose', async () => {
      const token = await town.app.get(FollowLinks).mintUnsubscription(await request(id));
      expect((await visitor.post('/api/v1/follows/confirmation', { token })).status).toBe(404);
    });

    it('that never comes erases the address after seven days', async () => {
      const followId = await request(id);
      town.clock.advance({ days: 7 });
      await town.app.get(RecurringTasks).runAll();
      expect(await town.app.get(Followers).find(followId)).not.toBeNull();
      town.clock.advance({ seconds: 1 });
      await town.app.get(RecurringTasks).runAll();
      expect(await town.app.get(Followers).find(followId)).toBeNull();
    });
  });

  describe('the pages behind the links', () => {
    it('change nothing when they are opened', async () => {
      const followId = await request(id);
      const token = await town.app.get(FollowLinks).mintConfirmation(followId);
      await visitor.get(`/bg/follow/confirm?token=${token}`);
      expect((await town.app.get(Followers).find(followId))?.confirmedAt).toBeNull();
      expect((await visitor.get(`/api/v1/follows/one-click?token=${token}`)).status).toBe(405);
    });

    it('confirm and end by a button, wherever the form holds the token, and lead on to themselves', async () => {
      const followId = await request(id);
      const links = town.app.get(FollowLinks);
      const confirm = await visitor.form(`/bg/follow/confirm?token=${await links.mintConfirmation(followId)}`, {});
      expect([confirm.status, confirm.headers.location]).toEqual([303, '/bg/follow/confirm?done=1']);
      expect(await confirmed(id)).toContain(followId);
      const end = await visitor.form('/en/follow/unsubscribe', { token: await links.mintUnsubscription(followId) });
      expect([end.status, end.headers.location]).toEqual([303, '/en/follow/unsubscribe?done=1']);
      expect(await town.app.get(Followers).find(followId)).toBeNull();
    });

    it('say so when the link is no longer good, without leading away', async () => {
      for (const [fields, status] of [
        [{ token: 'x'.repeat(43) }, 404],
        [{}, 422],
      ] as const) {
        const answer = await visitor.form('/bg/follow/unsubscribe', fields);
        expect([answer.status, answer.headers.location]).toEqual([status, undefined]);
      }
    });

    it('ask to follow from the page of a case', async () => {
      const good = await visitor.form(`/en/submissions/${number}/follow`, { email: newAddress() });
      expect([good.status, good.headers.location]).toEqual([303, `/en/submissions/${number}/follow?done=1`]);
      expect((await visitor.form(`/en/submissions/${number}/follow`, { email: 'maria' })).status).toBe(422);
      expect((await visitor.form('/en/submissions/0000-0000/follow', { email: newAddress() })).status).toBe(404);
    });
  });

  it('a case that was joined to another is followed there', async () => {
    const later = await publishedCase();
    const merged = await (await town.signInAgain('moderator')).post(`/api/v1/moderation/${later}/merging`, { into: number });
    expect(merged.status).toBe(200);
    const email = newAddress();
    const asked = await visitor.post(`/api/v1/submissions/${later}/follows`, { email });
    expect([asked.status, asked.text]).toEqual([202, '']);
    const [row] = await town.dataSource.query<{ subject_id: string }[]>('select subject_id from follow where email = $1', [email]);
    expect(row?.subject_id).toBe(id);
  });

  it('moving keeps one of two that are one address, confirmed when either was', async () => {
    const [from, to] = ['019abc00-0000-7000-8000-0000000000f1', '019abc00-0000-7000-8000-0000000000f2'];
    const links = town.app.get(FollowLinks);
    const [double, alone] = [newAddress(), newAddress()];
    const gone = await request(from, double);
    await visitor.post('/api/v1/follows/confirmation', { token: await links.mintConfirmation(gone) });
    const kept = await request(to, double.toUpperCase());
    const moved = await request(from, alone);
    const oldLink = await links.mintUnsubscription(gone);
    const told = await town.app.get(Followers).move({ type: 'submission', id: from }, { type: 'submission', id: to });
    expect(told).toEqual([kept]);
    expect(await confirmed(to)).toEqual([kept]);
    expect(await town.app.get(Followers).find(gone)).toBeNull();
    expect((await town.app.get(Followers).find(moved))?.subject).toEqual({ type: 'submission', id: to });
    expect((await visitor.post('/api/v1/follows/unsubscription', { token: oldLink })).status).toBe(204);
    expect(await confirmed(to)).toEqual([]);
  });
});
