import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { establishMunicipality, type Sent, sendSubmission } from '../../../test/factories/submit-form.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { PrivateCase } from './http/private-case.dto.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';

describe('the forms on the page of an author’s own case', () => {
  let test: TestApplication;
  let sent: Sent;
  let author: ApiClient;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
    // Pages are drawn by the client's bundle; here what it would be given is the answer.
    test.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome, path?: string) => {
      await reply.status(outcome?.status ?? 200).send({ ...outcome, path });
    };
  });
  beforeEach(async () => {
    test.clock.set('2026-11-23T09:00:00Z');
    await test.dataSource.query('delete from rate_limit');
    author = test.visitor();
    sent = await sendSubmission(author);
    await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
  });
  afterAll(() => test.close());

  const read = async (): Promise<PrivateCase> => (await author.get<PrivateCase>(`/api/v1/cases/${sent.number}`)).body;
  const form = (name: string, fields: Record<string, string>) => author.form(`/bg/case/${sent.number}/${name}`, fields);

  it('send a message and go back to the case', async () => {
    const { status, headers } = await form('messages', { text: 'Има ли новини?' });
    expect(status).toBe(303);
    expect(headers.location).toBe(`/bg/case/${sent.number}?done=message`);
    expect((await read()).messages).toHaveLength(1);
  });

  it('keep what was typed when something is wrong', async () => {
    const text = 'ж'.repeat(4_001);
    const { status, body } = await form('messages', { text });
    expect(status).toBe(422);
    expect(body).toMatchObject({ values: { text }, errors: [{ pointer: '/text', code: 'too_long' }] });
  });

  it('keep what was typed even when the fault is ours', async () => {
    jest.spyOn(test.app.get(Outbox), 'append').mockRejectedValueOnce(new Error('no room'));
    const { status, body } = await form('messages', { text: 'Има ли новини?' });
    expect(status).toBe(500);
    expect(body).toMatchObject({ values: { text: 'Има ли новини?' }, banner: { bg: expect.stringContaining('Опитайте пак') } });
    expect((await read()).messages).toEqual([]);
  });

  it('take an empty reason of a withdrawal for none', async () => {
    const { status, headers } = await form('withdrawal', { reason: '' });
    expect([status, headers.location]).toEqual([303, `/bg/case/${sent.number}?done=withdrawal`]);
    expect((await form('withdrawal', { reason: '' })).status).toBe(409);
  });

  it('do not withdraw what the page had not shown', async () => {
    expect((await form('withdrawal', { version: '2' })).status).toBe(412);
    expect((await form('withdrawal', { version: '1' })).status).toBe(303);
  });

  it('add a file and go back to the case', async () => {
    const { status, headers } = await author.upload(`/bg/case/${sent.number}/attachments`, {
      name: 'бележка.txt',
      type: 'text/plain',
      bytes: Buffer.from('Лампата е на номер 14.'),
    });
    expect([status, headers.location]).toEqual([303, `/bg/case/${sent.number}?done=attachment`]);
    expect((await read()).attachments).toMatchObject([{ mediaType: 'text/plain', from: 'author', isPublic: false }]);
  });

  it('say what is wrong with a file', async () => {
    const { status, body } = await author.upload(`/en/case/${sent.number}/attachments`, {
      name: 'a.exe',
      type: 'text/plain',
      bytes: Buffer.from('MZ\u0000'),
    });
    expect(status).toBe(415);
    expect(body).toMatchObject({ errors: [{ pointer: '/file' }] });
  });

  it('ask for number and code again once thirty minutes have passed, and lose nothing', async () => {
    test.clock.advance({ minutes: 30 });
    const { status, body } = await form('messages', { text: 'Дълго писано съобщение' });
    expect(status).toBe(401);
    expect(body).toMatchObject({
      path: '/bg/lookup',
      values: { number: sent.number, text: 'Дълго писано съобщение' },
      banner: { bg: expect.stringContaining('30 минути') },
    });
  });

  it('are for the case of the cookie alone', async () => {
    const other = await sendSubmission(test.visitor());
    expect((await author.form(`/bg/case/${other.number}/messages`, { text: 'Здравейте' })).status).toBe(404);
  });

  it('sign out', async () => {
    const { status, headers } = await form('sign-out', {});
    expect([status, headers.location]).toEqual([303, '/bg/lookup?done=signed-out']);
    expect((await author.get(`/api/v1/cases/${sent.number}`)).status).toBe(401);
  });
});
