import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { establishMunicipality, type Sent, sendSubmission, submitForm } from '../../../test/factories/submit-form.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { IdempotentRequests } from '../../platform/idempotency/idempotent-requests.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { authors, Cases } from '../submissions/index.js';
import { parseCaseNumber } from '../language/index.js';
import type { PrivateCase } from './http/private-case.dto.js';

const REUSED = 'http://localhost:3000/problems/idempotency-key-reused';
const NOTE = { name: 'бележка.txt', type: 'text/plain', bytes: Buffer.from('Лампата е на номер 14.') };

describe('a request that comes twice', () => {
  let test: TestApplication;
  let sent: Sent;
  let author: ApiClient;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
    test.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send({ ...outcome });
    };
  });
  beforeEach(async () => {
    test.clock.set('2026-11-23T09:00:00Z');
    await test.dataSource.query('delete from rate_limit');
    await test.dataSource.query('delete from idempotency_key');
    author = test.visitor();
    sent = await sendSubmission(author);
    await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
  });
  afterAll(() => test.close());

  const read = async (): Promise<PrivateCase> => (await author.get<PrivateCase>(`/api/v1/cases/${sent.number}`)).body;
  const idOf = async () => (await test.app.get(Cases).findByNumber(parseCaseNumber(sent.number)!))!.id;
  const keyed = (key: string = randomUUID()) => ({ headers: { 'idempotency-key': `"${key}"` } });
  const form = (path: string, fields: Record<string, string>) => author.form(`/bg/case/${sent.number}/${path}`, fields);
  const twice = <T>(work: () => Promise<T>): Promise<[T, T]> => Promise.all([work(), work()]);

  describe('from a form with one key', () => {
    it('writes one message, though both came at once', async () => {
      const fields = { text: 'Има ли новини?', idempotencyKey: randomUUID() };
      const answers = await twice(() => form('messages', fields));
      expect(answers.map(({ status }) => status)).toEqual([303, 303]);
      expect((await read()).messages).toHaveLength(1);
    });

    it('writes what was changed meanwhile as another message', async () => {
      const idempotencyKey = randomUUID();
      await form('messages', { text: 'Има ли новини?', idempotencyKey });
      await form('messages', { text: 'Има ли новини от отдела?', idempotencyKey });
      expect((await read()).messages.map(({ text }) => text)).toEqual(['Има ли новини?', 'Има ли новини от отдела?']);
    });

    it('writes the same words again when they come from another rendering', async () => {
      for (let count = 0; count < 2; count += 1) await form('messages', { text: 'Моля, отговорете.', idempotencyKey: randomUUID() });
      expect((await read()).messages).toHaveLength(2);
    });

    it('can be sent again after it failed', async () => {
      const idempotencyKey = randomUUID();
      expect((await form('messages', { text: ' ', idempotencyKey })).body).toMatchObject({ status: 422, values: { idempotencyKey } });
      expect((await form('messages', { text: 'Има ли новини?', idempotencyKey })).status).toBe(303);
      expect((await read()).messages).toHaveLength(1);
    });

    it('adds one file', async () => {
      const fields = { idempotencyKey: randomUUID() };
      const answers = await twice(() => author.upload(`/bg/case/${sent.number}/attachments`, NOTE, fields));
      expect(answers.map(({ status }) => status)).toEqual([303, 303]);
      expect((await read()).attachments).toHaveLength(1);
    });

    it('withdraws once and says so both times', async () => {
      const fields = { version: '1', reason: '', idempotencyKey: randomUUID() };
      const answers = await twice(() => form('withdrawal', fields));
      expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
        Array(2).fill([303, `/bg/case/${sent.number}?done=withdrawal`]),
      );
      expect((await read()).status).toBe('withdrawn');
    });

    it('confirms an address and shows a new access code, the same one, for 15 minutes', async () => {
      const links = test.app.get(authors.AuthorLinks);
      const confirmation = { token: await links.mintEmailConfirmation(await idOf()), idempotencyKey: randomUUID() };
      const confirmed = await twice(() => author.form('/bg/case/confirm-email', confirmation));
      expect(confirmed.map(({ status }) => status)).toEqual([303, 303]);

      const renewal = { token: await links.mintAccessCodeRenewal(await idOf()), idempotencyKey: randomUUID() };
      const redeem = (fields = renewal) => author.form('/bg/lookup/new-code/redeem', fields);
      const [first, second] = await twice(redeem);
      expect(first.body).toMatchObject({ status: 200, values: { number: sent.number } });
      expect(second.body).toEqual(first.body);
      expect((await redeem({ ...renewal, idempotencyKey: randomUUID() })).status).toBe(404);
      test.clock.advance({ minutes: 15 });
      expect((await redeem()).status).toBe(404);
    });

    it('asks for one letter with a new code', async () => {
      await test.dataSource.query('update submission set author_email_confirmed_at = now() where id = $1', [await idOf()]);
      const fields = { number: sent.number, email: 'maria@example.bg', idempotencyKey: randomUUID() };
      await twice(() => author.form('/bg/lookup/new-code', fields));
      const asked = `select 1 from outbox_event where type = 'submission.access_code_requested' and subject_id = $1`;
      expect(await test.dataSource.query<unknown[]>(asked, [await idOf()])).toHaveLength(1);
    });
  });

  describe('from a program with one Idempotency-Key', () => {
    it('takes in one submission and gives one receipt, access code included', async () => {
      const before = await count();
      const asking = keyed();
      const [first, second] = await twice(() => test.visitor().post<Sent>('/api/v1/submissions', submitForm(), asking));
      expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
      expect(await count()).toBe(before + 1);
      const { number, accessCode } = first.body;
      expect((await test.visitor().post('/api/v1/cases/lookup', { number, accessCode })).status).toBe(200);
    });

    it('refuses another submission under it, and keeps no word of either in clear', async () => {
      const asking = keyed();
      expect((await test.visitor().post('/api/v1/submissions', submitForm(), asking)).status).toBe(201);
      const other = await test.visitor().post('/api/v1/submissions', submitForm({ title: 'Друга улица е тъмна отдавна' }), asking);
      expect([other.status, other.body['type']]).toEqual([422, REUSED]);
      const rows = await test.dataSource.query<{ result: string }[]>('select result from idempotency_key');
      for (const { result } of rows) expect(result).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('gives no receipt once the access code is another one', async () => {
      const asking = keyed();
      await test.visitor().post('/api/v1/submissions', submitForm(), asking);
      await test.dataSource.query(`update submission set access_code_hash = '\\x00'`);
      expect((await test.visitor().post('/api/v1/submissions', submitForm(), asking)).body).toMatchObject({
        status: 409,
        type: 'http://localhost:3000/problems/receipt-outdated',
      });
    });

    it('writes one message and adds one file, and answers alike', async () => {
      const [message, file] = [keyed(), keyed()];
      const messages = await twice(() => author.post(`/api/v1/cases/${sent.number}/messages`, { text: 'Има ли новини?' }, message));
      expect([messages[0].status, messages[1].status, messages[1].body]).toEqual([201, 201, messages[0].body]);
      const files = await twice(() => author.upload(`/api/v1/cases/${sent.number}/attachments`, NOTE, {}, file));
      expect([files[0].status, files[1].status, files[1].body]).toEqual([201, 201, files[0].body]);
      const own = await read();
      expect([own.messages.length, own.attachments.length]).toEqual([1, 1]);
    });

    it('means nothing to somebody else’s case', async () => {
      const asking = keyed();
      await author.post(`/api/v1/cases/${sent.number}/messages`, { text: 'Има ли новини?' }, asking);
      const other = await sendSubmission(author);
      await author.post('/api/v1/cases/lookup', { number: other.number, accessCode: other.accessCode });
      expect((await author.post(`/api/v1/cases/${other.number}/messages`, { text: 'Има ли новини?' }, asking)).status).toBe(201);
    });

    it('is refused when the key is none', async () => {
      const { status, body } = await author.post(`/api/v1/cases/${sent.number}/messages`, { text: 'Да' }, keyed('short'));
      expect([status, body['type']]).toEqual([400, 'http://localhost:3000/problems/malformed']);
    });
  });

  it('is forgotten after a day', async () => {
    await author.post(`/api/v1/cases/${sent.number}/messages`, { text: 'Да' }, keyed());
    test.clock.advance({ hours: 24, seconds: 1 });
    await test.app.get(IdempotentRequests).erase();
    expect(await test.dataSource.query('select 1 from idempotency_key')).toEqual([]);
  });

  const count = async (): Promise<number> => {
    const [row] = await test.dataSource.query<{ count: string }[]>('select count(*) from submission');
    return Number(row?.count);
  };
});
