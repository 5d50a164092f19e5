import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { establishMunicipality, type Sent, sendSubmission } from '../../../test/factories/submit-form.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { SubmissionId } from '../../kernel/ids.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { authors } from '../submissions/index.js';
import type { OpenedCase, PrivateCase, RenewedCode } from './http/private-case.dto.js';

const LINK_SPENT = 'http://localhost:3000/problems/link-spent';

describe('the ways to a case that lead through the author’s mail', () => {
  let test: TestApplication;
  let sent: Sent;
  let id: SubmissionId;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
    test.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send(outcome);
    };
  });
  beforeEach(async () => {
    test.clock.set('2026-11-23T09:00:00Z');
    await test.dataSource.query('delete from rate_limit');
    sent = await sendSubmission(test.visitor());
    const [row] = await test.dataSource.query<{ id: SubmissionId }[]>('select id from submission where number = $1', [
      sent.number.replace('-', ''),
    ]);
    if (!row) throw new Error('Not taken in');
    id = row.id;
  });
  afterAll(() => test.close());

  const links = () => test.app.get(authors.AuthorLinks);
  const contact = () => test.app.get(authors.AuthorContact).contact(id);
  const confirm = async (token?: string) =>
    test.visitor().post('/api/v1/cases/email-confirmation', { token: token ?? (await links().mintEmailConfirmation(id)) });
  const lookUp = (accessCode: string) => test.visitor().post<OpenedCase>('/api/v1/cases/lookup', { number: sent.number, accessCode });
  const own = async (accessCode = sent.accessCode): Promise<PrivateCase> => (await lookUp(accessCode)).body.case;

  describe('confirming an address', () => {
    it('makes it one that mail may tell more to', async () => {
      expect(await contact()).toEqual({
        email: 'maria@example.bg',
        confirmed: false,
        language: 'bg',
        number: sent.number.replace('-', ''),
      });
      expect((await confirm()).status).toBe(204);
      expect((await contact())?.confirmed).toBe(true);
      const { author, timeline } = await own();
      expect(author.emailConfirmed).toBe(true);
      expect(timeline.at(-1)).toMatchObject({ type: 'email_confirmed', by: 'author' });
    });

    it('takes a link once', async () => {
      const token = await links().mintEmailConfirmation(id);
      expect((await confirm(token)).status).toBe(204);
      expect(await confirm(token)).toMatchObject({ status: 404, body: { type: LINK_SPENT } });
    });

    it('takes a second link, and writes no second line', async () => {
      await confirm();
      expect((await confirm()).status).toBe(204);
      expect((await own()).timeline.filter(({ type }) => type === 'email_confirmed')).toHaveLength(1);
    });

    it('takes a link for 72 hours', async () => {
      const token = await links().mintEmailConfirmation(id);
      test.clock.advance({ hours: 72 });
      expect((await confirm(token)).status).toBe(404);
    });

    it('takes no link of another purpose', async () => {
      expect((await confirm(await links().mintAccessCodeRenewal(id))).status).toBe(404);
      expect((await contact())?.confirmed).toBe(false);
    });

    it('is a form of a page, too', async () => {
      const token = await links().mintEmailConfirmation(id);
      const done = await test.visitor().form('/bg/case/confirm-email', { token });
      expect([done.status, done.headers.location]).toEqual([303, '/bg/case/confirm-email?done=confirmed']);
      const again = await test.visitor().form('/bg/case/confirm-email', { token });
      expect(again.status).toBe(404);
      expect(again.body).toMatchObject({ values: { token }, banner: { en: expect.stringContaining('used') } });
    });
  });

  it('an author without an address is written to by nobody', async () => {
    const { number } = await sendSubmission(test.visitor(), { identity: 'anonymous', author: undefined });
    const [row] = await test.dataSource.query<{ id: SubmissionId }[]>('select id from submission where number = $1', [
      number.replace('-', ''),
    ]);
    expect(await test.app.get(authors.AuthorContact).contact(row?.id ?? id)).toBeNull();
  });

  describe('asking for a new access code', () => {
    const ask = (email = 'maria@example.bg', number = sent.number) =>
      test.visitor().post('/api/v1/cases/access-code-requests', { number, email });
    const requests = async (): Promise<unknown[]> =>
      test.dataSource.query<unknown[]>(
        `select payload from outbox_event where type = 'submission.access_code_requested' and subject_id = $1`,
        [id],
      );

    it('answers the same in every case, and mails the confirmed address alone', async () => {
      const unconfirmed = await ask();
      expect(await requests()).toEqual([]);
      await confirm();
      const answers = [
        unconfirmed,
        await ask('other@example.bg'),
        await ask('maria@example.bg', '0000-0000'),
        await ask('maria@example.bg', 'не е номер'),
        await ask(),
      ];
      for (const { status, text } of answers) expect([status, text]).toEqual([202, '']);
      expect(await requests()).toEqual([{ payload: { number: sent.number.replace('-', '') } }]);
    });

    it('knows the address however it is capitalised', async () => {
      await confirm();
      await ask(' MARIA@Example.bg ');
      expect(await requests()).toHaveLength(1);
    });

    it('mails three times an hour, which strangers cannot use up', async () => {
      await confirm();
      for (let tries = 0; tries < 10; tries += 1) await ask('stranger@example.bg');
      for (let tries = 0; tries < 5; tries += 1) expect((await ask()).status).toBe(202);
      expect(await requests()).toHaveLength(3);
    });

    it('from one network address is limited, whatever was asked', async () => {
      for (let tries = 0; tries < 20; tries += 1) expect((await ask('stranger@example.bg')).status).toBe(202);
      expect((await ask('stranger@example.bg')).status).toBe(429);
    });

    it('is a form of a page, which tells as little', async () => {
      for (const email of ['maria@example.bg', 'stranger@example.bg']) {
        const { status, headers } = await test.visitor().form('/bg/lookup/new-code', { number: sent.number, email });
        expect([status, headers.location]).toEqual([303, '/bg/lookup/new-code?done=requested']);
      }
      expect((await test.visitor().form('/bg/lookup/new-code', { number: '', email: 'няма' })).body).toMatchObject({
        values: { number: '', email: 'няма' },
        errors: [
          { pointer: '/number', code: 'blank' },
          { pointer: '/email', code: 'not_an_email' },
        ],
      });
    });
  });

  describe('a new access code', () => {
    const renew = async (token?: string) =>
      test.visitor().post<RenewedCode>('/api/v1/cases/access-code', { token: token ?? (await links().mintAccessCodeRenewal(id)) });

    it('opens the case, and the old one does not', async () => {
      const { status, headers, body } = await renew();
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.number).toBe(sent.number);
      expect(body.accessCode).not.toBe(sent.accessCode);
      expect((await lookUp(sent.accessCode)).status).toBe(404);
      expect((await own(body.accessCode)).timeline.at(-1)).toMatchObject({ type: 'access_code_renewed', by: 'author' });
    });

    it('ends what the old one had opened', async () => {
      const { caseToken: bearer } = (await lookUp(sent.accessCode)).body;
      await renew();
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer })).status).toBe(401);
    });

    it('is given once for a link, and makes every other link worthless', async () => {
      const [first, second] = [await links().mintAccessCodeRenewal(id), await links().mintAccessCodeRenewal(id)];
      expect((await renew(first)).status).toBe(200);
      expect(await renew(first)).toMatchObject({ status: 404, body: { type: LINK_SPENT } });
      expect((await renew(second)).status).toBe(404);
    });

    it('is not given for a link of another purpose, nor after a day', async () => {
      expect((await renew(await links().mintEmailConfirmation(id))).status).toBe(404);
      const token = await links().mintAccessCodeRenewal(id);
      test.clock.advance({ hours: 24 });
      expect((await renew(token)).status).toBe(404);
      expect((await lookUp(sent.accessCode)).status).toBe(200);
    });

    it('is shown by its page in the answer itself, and stands in no address', async () => {
      const token = await links().mintAccessCodeRenewal(id);
      const { status, body, headers } = await test.visitor().form('/bg/lookup/new-code/redeem', { token });
      expect(status).toBe(200);
      expect(headers.location).toBeUndefined();
      const { values } = body as unknown as FormOutcome;
      expect(values['number']).toBe(sent.number);
      expect((await lookUp(String(values['accessCode']))).status).toBe(200);
      expect((await test.visitor().form('/bg/lookup/new-code/redeem', { token })).status).toBe(404);
    });
  });
});
