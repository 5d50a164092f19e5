import type { Queue } from '../../src/features/casework/http/queue.dto.js';
import { ANSWER, APPEAL, AppealScene, problem } from './appeal-scene.js';

describe('an appeal', () => {
  const scene = new AppealScene();

  beforeAll(() => scene.start(), 60_000);
  beforeEach(() => scene.next());
  afterAll(() => scene.close());

  describe('is decided', () => {
    beforeEach(async () => {
      await scene.appeal();
      await scene.town.drainOutbox();
      scene.mail.forget();
    });

    it('by another moderator, never by the one who decided first, who cannot publish by the way either', async () => {
      const first = await scene.fileFor('moderator');
      expect(first.body).toMatchObject({ awaits: 'appeal', deciders: 1, appeal: { text: APPEAL, isAnswered: false } });
      for (const action of ['decide_appeal', 'publish', 'publish_redacted'] as const) expect(first.body.allowed).not.toContain(action);
      expect(await scene.answer('moderator', { answer: 'publish' })).toMatchObject({ status: 409, body: problem('not-yours-to-decide') });
      expect((await (await scene.town.staff('moderator')).post(scene.url('decisions'), { decision: 'publish' })).status).toBe(409);
      expect((await scene.fileFor('moderator2')).body.allowed).toContain('decide_appeal');
      expect((await scene.answer('appeals', { answer: 'publish' })).status).toBe(404);
      for (const name of ['streets', 'monitor', 'admin'] as const)
        expect((await scene.answer(name, { answer: 'publish' })).status).toBe(403);
      expect((await scene.town.visitor().post(scene.url('appeal-decision'), { answer: 'publish' })).status).toBe(401);
    });

    it('and stands, with a reason to the author', async () => {
      expect((await scene.answer('moderator2', { answer: 'uphold' })).body).toMatchObject({
        errors: [{ pointer: '/note', code: 'note_required' }],
      });
      expect((await scene.answer('moderator2', { answer: 'uphold', note: ANSWER })).body).toMatchObject({
        publication: 'withheld',
        awaits: null,
      });
      expect((await scene.own()).appeals).toMatchObject([{ decider: null, answer: { isOverturned: false, note: ANSWER } }]);
      const shown = await scene.publicCase();
      expect(shown).toMatchObject({ status: 'rejected', text: null });
      expect(shown.timeline.map(({ type }) => type)).toEqual(['received', 'withheld', 'appeal_lodged', 'appeal_upheld']);
      await scene.town.drainOutbox();
      expect(scene.mail.received.map(({ recipient, subject }) => [recipient, subject])).toEqual([
        [scene.email, `Решение по обжалването на случай ${scene.sent.number}`],
      ]);
    });

    it('and falls: the text is public in the same step, and the author is told once', async () => {
      const { body } = await scene.answer('moderator2', {
        answer: 'publish_redacted',
        publicTitle: 'Тъмна улица',
        publicText: 'Лампите не светят вече.',
        note: ANSWER,
      });
      expect(body).toMatchObject({ publication: 'published', redacted: true, awaits: null, appeal: { isAnswered: true } });
      const shown = await scene.publicCase();
      expect(shown).toMatchObject({ status: 'published', text: 'Лампите не светят вече.' });
      expect(shown.timeline.map(({ type }) => type)).toEqual(['received', 'withheld', 'appeal_lodged', 'appeal_overturned', 'published']);
      expect(JSON.stringify(shown)).not.toContain(APPEAL);
      await scene.town.drainOutbox();
      expect(scene.mail.received.map(({ recipient }) => recipient)).toEqual([scene.email]);
      expect(scene.mail.received[0]!.text).toContain('отмени първото решение');
    });

    it('also while the first moderator looks on: their claim is in nobody’s way', async () => {
      await (await scene.town.staff('moderator')).put(scene.url('claim'), {});
      expect((await scene.answer('moderator2', { answer: 'publish' })).status).toBe(200);
    });

    it('once, when two decide at the same time', async () => {
      const both = await Promise.all([
        scene.answer('moderator2', { answer: 'publish' }),
        scene.answer('moderator2', { answer: 'uphold', note: ANSWER }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await scene.answer('moderator2', { answer: 'publish' }, { ifMatch: '"1"' })).status).toBe(412);
    });

    it('and is seen in public: in the register, by the month of its decision, and as a table', async () => {
      expect(await scene.entries()).toMatchObject([{ decision: 'reject', appeal: 'open' }]);
      scene.town.clock.set('2026-12-01T09:00:00Z');
      await scene.town.signInAgain('moderator2');
      await scene.answer('moderator2', { answer: 'publish' });
      expect(await scene.entries()).toMatchObject([
        { decision: 'overturn_appeal', appeal: null },
        { decision: 'reject', appeal: 'overturned' },
      ]);
      const months = await scene.town.visitor().get<{ items: object[] }>('/api/v1/moderation-register/months');
      expect(months.body.items[0]).toMatchObject({ month: '2026-12', appealsDecided: 1, appealsOverturned: 1, withheld: 0 });
      const csv = (await scene.town.visitor().get('/api/v1/moderation-register/months.csv')).text;
      expect(csv).toContain('share_in_time,appeals_decided,appeals_overturned');
    });

    it('and what had ended with the first decision goes on, from its receipt', async () => {
      scene.sent = await scene.town.submit();
      await scene.reject('spam');
      await scene.author.post('/api/v1/cases/lookup', scene.keys());
      expect((await scene.own()).procedure).toBe('closed');
      await scene.appeal();
      expect((await scene.answer('moderator2', { answer: 'publish' })).body).toMatchObject({
        procedure: 'received',
        publication: 'published',
      });
      expect((await scene.own()).decideBy).toBe('2027-01-25');
      const queue = await (await scene.town.staff('moderator')).get<Queue>('/api/v1/moderation/queue?tab=waiting&limit=100');
      expect(queue.body.items.map(({ number }) => number)).toContain(scene.sent.number);
    });

    it('first of all that waits but danger to life, with a mark', async () => {
      const danger = await scene.town.submit({
        title: 'Заплашва ме с убийство',
        text: 'Съседът заплашва, че ще ме убие с нож. Страх ме е за живота ми.',
      });
      await scene.town.submit();
      await scene.town.drainOutbox();
      const { body } = await (await scene.town.staff('moderator2')).get<Queue>('/api/v1/moderation/queue?limit=100');
      const order = body.items.map(({ number, awaits }) => [number, awaits]);
      expect(order[0]).toEqual([danger.number, null]);
      const appeals = order.slice(1).findLastIndex(([, awaits]) => awaits === 'appeal');
      expect(order.slice(1, appeals + 2).every(([, awaits]) => awaits === 'appeal')).toBe(true);
      const own = await (await scene.town.staff('moderator2')).get<Queue>('/api/v1/moderation/queue?opinion=appeal&limit=100');
      expect(own.body.items.map(({ number }) => number)).toContain(scene.sent.number);
    });
  });
});
