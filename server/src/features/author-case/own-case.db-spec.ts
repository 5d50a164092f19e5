import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { establishMunicipality, type Sent, sendSubmission } from '../../../test/factories/submit-form.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { CaseNumber } from '../../kernel/ids.js';
import { unwrap } from '../../kernel/problem.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuthorityDirectory } from '../authorities/index.js';
import { authors, Cases, changes, type Submission } from '../submissions/index.js';
import type { Message, PrivateCase } from './http/private-case.dto.js';

const AT = new Date('2026-11-24T09:00:00Z');
const OFFICE = 'Началник на отдел „Общинска собственост“';

describe('an author’s own case', () => {
  let test: TestApplication;
  let sent: Sent;
  let author: ApiClient;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-23T09:00:00Z');
    await test.dataSource.query('delete from rate_limit');
    author = test.visitor();
    sent = await sendSubmission(author);
    await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => test.close());

  const find = async (): Promise<Submission> => {
    const submission = await test.app.get(Cases).findByNumber(sent.number.replace('-', '') as CaseNumber);
    if (!submission) throw new Error('The case is gone');
    return submission;
  };
  const change = async (decide: (submission: Submission) => ReturnType<typeof changes.publish>): Promise<void> => {
    const submission = await find();
    await test.app.get(Cases).apply(submission, unwrap(decide(submission)), SYSTEM);
  };
  const department = () => {
    const found = test.app.get(AuthorityDirectory).department('obshtinska-sobstvenost');
    if (!found) throw new Error('No department');
    return found.id;
  };
  const assign = () => change((submission) => changes.assign(submission, department(), AT));
  const publish = () => change((submission) => changes.publish(submission, null, AT));
  const read = async (): Promise<PrivateCase> => (await author.get<PrivateCase>(`/api/v1/cases/${sent.number}`)).body;
  const write = (text: string) => author.post<Message>(`/api/v1/cases/${sent.number}/messages`, { text });
  const withdraw = (body: object = {}, ifMatch?: string) =>
    author.post<PrivateCase>(`/api/v1/cases/${sent.number}/withdrawal`, body, ifMatch ? { ifMatch } : {});
  const eventsOf = async (type: string): Promise<unknown[]> =>
    (
      await test.dataSource.query<{ payload: unknown }[]>('select payload from outbox_event where subject_id = $1 and type = $2', [
        (await find()).id,
        type,
      ])
    ).map(({ payload }) => payload);

  describe('a message', () => {
    it('goes to the staff and stays in the conversation', async () => {
      const { status, body } = await write('  Има ли новини?\r\nБлагодаря.  ');
      expect(status).toBe(201);
      expect(body).toEqual({
        id: body.id,
        at: '2026-11-23T09:00:00.000Z',
        from: 'author',
        office: null,
        text: 'Има ли новини?\nБлагодаря.',
      });
      const own = await read();
      expect(own.messages).toEqual([body]);
      expect(own.timeline.at(-1)).toMatchObject({ type: 'message_from_author', by: 'author', note: null });
    });

    it('raises an event that holds not a word of it', async () => {
      await write('Нещо само за служителите');
      expect(await eventsOf('submission.message_sent')).toEqual([{ number: sent.number.replace('-', ''), from: 'author' }]);
    });

    it('is never a public line of the history', async () => {
      await write('Има ли новини?');
      expect(
        await test.dataSource.query(`select 1 from case_event where submission_id = $1 and type like 'message%' and is_public`, [
          (await find()).id,
        ]),
      ).toEqual([]);
    });

    it('is refused when it is empty or longer than 4,000 characters', async () => {
      expect((await write('ж'.repeat(4_000))).status).toBe(201);
      expect((await write('ж'.repeat(4_001))).status).toBe(422);
      expect((await write(' \u0000 ')).status).toBe(422);
      expect((await author.post(`/api/v1/cases/${sent.number}/messages`, { text: 7 })).status).toBe(400);
    });

    it('does not change the version of the case: whoever decides on it meanwhile is not disturbed', async () => {
      await write('Има ли новини?');
      expect((await read()).version).toBe(1);
    });

    it('is written in every state until the case is withdrawn', async () => {
      await assign();
      expect((await write('Още нещо')).status).toBe(201);
      await withdraw();
      expect((await write('Още нещо')).status).toBe(409);
      expect((await read()).mayWrite).toBe(false);
    });

    it('is all or nothing', async () => {
      jest.spyOn(test.app.get(Outbox), 'append').mockRejectedValueOnce(new Error('no room'));
      expect((await write('Има ли новини?')).status).toBe(500);
      const own = await read();
      expect(own.messages).toEqual([]);
      expect(own.timeline).toHaveLength(1);
    });

    it('is one of thirty an hour', async () => {
      for (let count = 0; count < 30; count += 1) expect((await write(`Съобщение ${count}`)).status).toBe(201);
      expect((await write('Още едно')).status).toBe(429);
    });

    it('from the staff shows the office and not the person, and is read when the author opens the case or answers', async () => {
      const conversation = test.app.get(authors.Conversation);
      const account = '019abc00-0000-7000-8000-0000000000aa';
      await test.dataSource.query(
        `insert into account (id, email, name, role, office_title, language, status, created_at)
         values ($1, 'o@example.bg', 'Иван Иванов', 'official', $2, 'bg', 'invited', now()) on conflict do nothing`,
        [account, OFFICE],
      );
      const official = {
        kind: 'staff',
        accountId: account as never,
        role: 'official',
        departmentId: department(),
        office: null,
        standsIn: [],
      } as const;
      const asked = await conversation.send(await find(), official, 'Кой номер е лампата?', OFFICE);
      expect(asked).toMatchObject({ from: 'department', office: OFFICE });
      expect((await read()).messages).toEqual([
        { id: asked.id, at: asked.at.toISOString(), from: 'department', office: OFFICE, text: 'Кой номер е лампата?' },
      ]);
      expect(JSON.stringify(await read())).not.toContain('Иван Иванов');

      const unread = async () => (await conversation.of((await find()).id)).filter(({ readAt }) => readAt === null).map(({ from }) => from);
      expect(await unread()).toEqual(['department']);
      await test.visitor().post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
      expect(await unread()).toEqual([]);
      await write('Номер 14');
      expect(await unread()).toEqual(['author']);
      await conversation.send(await find(), official, 'Благодаря', OFFICE);
      expect(await unread()).toEqual(['department']);
    });
  });

  describe('a withdrawal', () => {
    it('ends the case, and tells its reason to the staff alone', async () => {
      const { status, body, headers } = await withdraw({ reason: 'Оправиха лампите.' });
      expect(status).toBe(200);
      expect(headers.etag).toBe('"v2"');
      expect(body).toMatchObject({ procedure: 'withdrawn', status: 'withdrawn', mayWithdraw: false, mayAttach: false, version: 2 });
      expect(body.timeline.at(-1)).toMatchObject({ type: 'withdrawn', by: 'author', note: null });
      expect(
        await test.dataSource.query(`select details from case_event where submission_id = $1 and type = 'withdrawn'`, [(await find()).id]),
      ).toEqual([{ details: { staffNote: 'Оправиха лампите.' } }]);
      expect(await eventsOf('submission.withdrawn')).toEqual([{ number: sent.number.replace('-', '') }]);
    });

    it('is possible until the answer', async () => {
      await assign();
      expect((await read()).mayWithdraw).toBe(true);
      await change((submission) =>
        changes.answer(submission, { responseId: 'r', outcome: 'accepted', commitmentDue: null, text: 'Да.' }, AT),
      );
      expect((await read()).mayWithdraw).toBe(false);
      expect((await withdraw()).status).toBe(409);
    });

    it('happens once', async () => {
      expect((await withdraw()).status).toBe(200);
      expect((await withdraw()).status).toBe(409);
    });

    it('of a published case takes the text back: its status and its date remain', async () => {
      await publish();
      expect(await read()).toMatchObject({ status: 'published', public: { title: 'Улицата е тъмна от два месеца' } });
      expect((await withdraw()).body).toMatchObject({ publication: 'published', status: 'withdrawn', public: null });
    });

    it('of a version that was changed meanwhile is 412 and changes nothing', async () => {
      await publish();
      expect((await withdraw({}, '"v1"')).status).toBe(412);
      expect((await read()).procedure).toBe('received');
      expect((await withdraw({}, '"v2"')).status).toBe(200);
    });

    it('and a message at the same moment come one after the other', async () => {
      const [withdrawn, written] = await Promise.all([withdraw(), write('Има ли новини?')]);
      expect(withdrawn.status).toBe(200);
      expect([201, 409]).toContain(written.status);
      expect((await read()).messages).toHaveLength(written.status === 201 ? 1 : 0);
    });
  });
});
