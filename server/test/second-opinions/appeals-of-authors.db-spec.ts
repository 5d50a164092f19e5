import { randomUUID } from 'node:crypto';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';
import type { Queue } from '../../src/features/casework/http/queue.dto.js';
import type { PrivateCase } from '../../src/features/author-case/http/private-case.dto.js';
import type { ApiClient } from '../harness/api-client.js';
import { RecurringTasks } from '../../src/platform/schedule/recurring-tasks.js';
import { linkIn, tokenIn } from '../harness/mail-server.js';
import { type StaffName, startTownHall } from '../harness/town-hall.js';
import { ANSWER, APPEAL, AppealScene, problem } from './appeal-scene.js';

describe('an appeal against the decision to withhold a text', () => {
  const scene = new AppealScene();

  beforeAll(() => scene.start(), 60_000);
  beforeEach(() => scene.next());
  afterAll(() => scene.close());

  describe('of its author', () => {
    it('is possible until a day that the case tells, and then told with who decides', async () => {
      expect(await scene.own()).toMatchObject({ appeals: [], appealBy: '2026-12-07' });
      const { status, body } = await scene.appeal();
      expect(status).toBe(200);
      expect(body).toMatchObject({ appealBy: null, appeals: [{ text: APPEAL, decider: 'moderator', answer: null }] });
      expect(body.timeline.at(-1)).toMatchObject({ type: 'appeal_lodged', by: 'author', note: null });
      await scene.town.drainOutbox();
      expect(scene.mail.received.map(({ recipient }) => recipient).sort()).toEqual([scene.email, 'moderator2@zaedno.example']);
      expect(scene.mail.received.map(({ text }) => text).join()).not.toContain(APPEAL);
    });

    it('is one, however often it is sent', async () => {
      const idempotencyKey = randomUUID();
      const form = () => scene.author.form(`/bg/case/${scene.sent.number}/appeal`, { appeal: APPEAL, idempotencyKey });
      const answers = await Promise.all([form(), form()]);
      expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
        Array(2).fill([303, `/bg/case/${scene.sent.number}?done=appeal`]),
      );
      expect((await scene.own()).appeals).toHaveLength(1);
      expect(await scene.appeal()).toMatchObject({ status: 409, body: problem('appeal-spent') });
      await scene.answer('moderator2', { answer: 'uphold', note: ANSWER });
      expect(await scene.appeal()).toMatchObject({ status: 409, body: problem('appeal-spent') });
    });

    it('says what is wrong with it and keeps what was typed', async () => {
      const { status, body } = await scene.author.form(`/bg/case/${scene.sent.number}/appeal`, { appeal: 'Не!' });
      expect(status).toBe(422);
      expect(body).toMatchObject({ values: { appeal: 'Не!' }, errors: [{ pointer: '/appeal', code: 'too_short' }] });
      expect((await scene.author.post(`/api/v1/cases/${scene.sent.number}/appeal`, { text: 'ж'.repeat(4_001) })).status).toBe(422);
    });

    it('comes too late after fourteen days, and too early for a text that is not withheld', async () => {
      scene.town.clock.set('2026-12-08T09:00:00Z');
      await scene.author.post('/api/v1/cases/lookup', scene.keys());
      expect(await scene.appeal()).toMatchObject({ status: 409, body: problem('appeal-too-late') });
      expect((await scene.own()).appealBy).toBeNull();
      scene.town.clock.set('2026-11-23T09:00:00Z');
      scene.sent = await scene.town.submit();
      await scene.author.post('/api/v1/cases/lookup', scene.keys());
      expect(await scene.appeal()).toMatchObject({ status: 409, body: problem('action-not-possible') });
    });

    it('is of a case as it was seen, and of no other case', async () => {
      expect((await scene.appeal({ ifMatch: '"1"' })).status).toBe(412);
      expect((await scene.town.visitor().post(`/api/v1/cases/${scene.sent.number}/appeal`, { text: APPEAL })).status).toBe(401);
      const other = await scene.town.submit();
      expect((await scene.author.post(`/api/v1/cases/${other.number}/appeal`, { text: APPEAL })).status).toBe(404);
    });
  });

  describe('where no other moderator may decide', () => {
    afterEach(() => scene.setStatus('moderator2', 'active'));

    it('goes to people with the role for it, who see the case for the appeal alone', async () => {
      await scene.setStatus('moderator2', 'deactivated');
      expect((await scene.fileFor('appeals')).status).toBe(404);
      expect((await scene.appeal()).body.appeals).toMatchObject([{ decider: 'appeals' }]);
      await scene.town.drainOutbox();
      expect(scene.mail.received.map(({ recipient }) => recipient).sort()).toEqual(['appeals@zaedno.example', scene.email]);
      const { body } = await scene.fileFor('appeals');
      expect(body).toMatchObject({ awaits: 'appeal_outside', author: null, about: null, appeal: { text: APPEAL } });
      expect(body.allowed).toEqual(['read_queue', 'read_case', 'claim', 'redact', 'decide_appeal', 'declare_conflict', 'note']);
      const queue = await (await scene.town.staff('appeals')).get<Queue>('/api/v1/moderation/queue?tab=all&limit=100');
      expect(queue.body.items.map(({ number }) => number)).toEqual([scene.sent.number]);
      expect((await (await scene.town.staff('appeals')).post(scene.url('decisions'), { decision: 'publish' })).status).toBe(403);
      expect((await scene.answer('appeals', { answer: 'publish', note: ANSWER })).status).toBe(200);
      expect((await scene.fileFor('appeals')).status).toBe(404);
      expect((await scene.publicCase()).status).toBe('published');
    });

    it('goes there also when the last of them steps back', async () => {
      await scene.appeal();
      const second = await scene.town.staff('moderator2');
      expect((await second.post(`/api/v1/case-files/${scene.sent.number}/conflict-of-interest`, {})).status).toBe(204);
      expect((await scene.own()).appeals).toMatchObject([{ decider: 'appeals' }]);
      expect((await scene.fileFor('appeals')).status).toBe(200);
      expect((await scene.fileFor('moderator2')).status).toBe(404);
    });

    it('goes there also when the last of them leaves, and comes back when nobody is there', async () => {
      await scene.appeal();
      const admin = await scene.town.signInAgain('admin');
      const patch = (name: StaffName, status: string) => admin.patch(`/api/v1/admin/accounts/${scene.town.accountOf(name)}`, { status });
      expect((await patch('moderator2', 'deactivated')).status).toBe(200);
      await scene.town.drainOutbox();
      expect((await scene.own()).appeals).toMatchObject([{ decider: 'appeals' }]);
      await patch('appeals', 'deactivated');
      await patch('moderator2', 'active');
      await scene.town.drainOutbox();
      expect((await scene.own()).appeals).toMatchObject([{ decider: 'moderator' }]);
      await patch('appeals', 'active');
    });
  });

  describe('that nobody could decide any more', () => {
    afterEach(async () => {
      await scene.setStatus('moderator2', 'active');
      await scene.town.dataSource.query(`update account set email = 'moderator2@zaedno.example' where id = $1`, [
        scene.town.accountOf('moderator2'),
      ]);
    });
    const decider = async () => (await scene.own()).appeals.at(-1)?.decider;

    it('is found within the hour, when the last of them left while it was being lodged', async () => {
      await scene.appeal();
      await scene.setStatus('moderator2', 'deactivated');
      await scene.town.drainOutbox();
      expect(await decider()).toBe('moderator');
      scene.mail.forget();
      await scene.town.app.get(RecurringTasks).runAll();
      expect(await decider()).toBe('appeals');
      await scene.town.drainOutbox();
      expect(scene.mail.received.map(({ recipient }) => recipient)).toContain('appeals@zaedno.example');
      const { version } = (await scene.fileFor('appeals')).body;
      await scene.town.app.get(RecurringTasks).runAll();
      expect((await scene.fileFor('appeals')).body.version).toBe(version);
    });

    it('goes on at once, when the last of them turns out to be its author', async () => {
      scene.email = 'author-unconfirmed@zaedno.example';
      await scene.town.dataSource.query('update account set email = $2 where id = $1', [scene.town.accountOf('moderator2'), scene.email]);
      scene.sent = await scene.town.submit({ author: { name: 'Мария Петрова', email: scene.email } });
      await scene.town.drainOutbox();
      const token = tokenIn(linkIn(scene.mail.to(scene.email).at(-1)!, /confirm-email$/));
      await scene.reject();
      await scene.author.post('/api/v1/cases/lookup', scene.keys());
      await scene.appeal();
      await scene.town.drainOutbox();
      expect(await decider()).toBe('moderator');
      await scene.town.visitor().post('/api/v1/cases/email-confirmation', { token });
      await scene.town.drainOutbox();
      expect(await decider()).toBe('appeals');
      expect((await scene.fileFor('moderator2')).status).toBe(404);
      expect((await scene.fileFor('appeals')).body).toMatchObject({ awaits: 'appeal_outside' });
    });
  });

  describe('beside everything else', () => {
    it('is not decided by two who rejected together', async () => {
      scene.sent = await scene.town.submit({ topic: 'corruption' });
      await scene.reject();
      await (await scene.town.staff('moderator2')).post(scene.url('second-look'), { look: 'confirm' });
      await scene.author.post('/api/v1/cases/lookup', scene.keys());
      expect((await scene.appeal()).body.appeals).toMatchObject([{ decider: 'appeals' }]);
      for (const name of ['moderator', 'moderator2'] as const) expect((await scene.answer(name, { answer: 'publish' })).status).toBe(409);
    });

    it('ends with the case that its author takes back', async () => {
      await scene.appeal();
      expect((await scene.author.post<PrivateCase>(`/api/v1/cases/${scene.sent.number}/withdrawal`, {})).status).toBe(200);
      expect((await scene.own()).appeals).toMatchObject([{ decider: null, answer: null }]);
      expect(await scene.entries()).toMatchObject([{ appeal: 'dropped' }]);
      expect((await scene.answer('moderator2', { answer: 'publish' })).status).toBe(409);
    });

    it('cannot be escaped by undoing: what was appealed stands, and an answer is taken back by its own hand', async () => {
      const hall = await startTownHall({ undoMinutes: 10 });
      try {
        const { number, accessCode } = await hall.submit();
        const [first, second, visitor] = [await hall.staff('moderator'), await hall.staff('moderator2'), hall.visitor()];
        const path = `/api/v1/moderation/${number}`;
        const rejected = (await first.post<CaseFile>(`${path}/decisions`, { decision: 'reject', reasonCode: 'insult', note: ANSWER })).body;
        await visitor.post('/api/v1/cases/lookup', { number, accessCode });
        await visitor.post(`/api/v1/cases/${number}/appeal`, { text: APPEAL });
        const undo = (client: ApiClient, file: CaseFile) => client.post<CaseFile>(`${path}/decisions/${file.decisions.at(-1)!.id}/undoing`);
        expect(await undo(first, rejected)).toMatchObject({ status: 409, body: problem('decision-overtaken') });
        const overturned = (await second.post<CaseFile>(`${path}/appeal-decision`, { answer: 'publish' })).body;
        expect(await undo(first, overturned)).toMatchObject({ status: 409, body: problem('decision-of-another') });
        expect((await undo(second, overturned)).body).toMatchObject({
          awaits: 'appeal',
          publication: 'withheld',
          appeal: { isAnswered: false },
        });
        expect((await second.post<CaseFile>(`${path}/appeal-decision`, { answer: 'publish' })).body.publication).toBe('published');
      } finally {
        await hall.close();
      }
    }, 60_000);
  });
});
