import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { establishMunicipality, type Sent, sendSubmission } from '../../../test/factories/submit-form.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { OpenedCase, PrivateCase } from './http/private-case.dto.js';

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
}

const UNKNOWN_KEY = 'http://localhost:3000/problems/case-key-unknown';

/** Letters that a keyboard in Bulgarian types for the Latin ones they look like. */
const TWINS: Readonly<Record<string, string>> = { A: 'А', E: 'Е', K: 'К', M: 'М', H: 'Н', P: 'Р', C: 'С', T: 'Т', X: 'Х', Y: 'У', 0: 'О' };
const inCyrillic = (code: string): string => Array.from(code, (character) => TWINS[character] ?? character).join('');
const asTyped = (code: string): string => code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');

describe('the way to one’s own case', () => {
  let test: TestApplication;
  let sent: Sent;

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
    sent = await sendSubmission(test.visitor());
  });
  afterAll(() => test.close());

  const lookUp = (visitor: ApiClient, keys: { number: string; accessCode: string } = sent) =>
    visitor.post<OpenedCase>('/api/v1/cases/lookup', { number: keys.number, accessCode: keys.accessCode });

  it('opens with number and code: the private view, a token and a cookie', async () => {
    const { status, body, headers } = await lookUp(test.visitor());
    expect(status).toBe(200);
    expect(body.caseToken).toMatch(/^[\w-]{43}$/);
    expect(body.expiresAt).toBe('2026-11-23T09:30:00.000Z');
    expect(body.case).toMatchObject({
      number: sent.number,
      title: 'Улицата е тъмна от два месеца',
      status: 'pending',
      author: { name: 'Мария Петрова', email: 'maria@example.bg', phone: '0888 123 456', emailConfirmed: false },
      public: null,
      mayWithdraw: true,
      mayWrite: true,
      mayAttach: true,
      timeline: [{ type: 'received', by: 'author', at: '2026-11-23T09:00:00.000Z' }],
      messages: [],
      attachments: [],
      decisions: [],
      responses: [],
    });
    expect(headers['cache-control']).toBe('no-store');
    const cookie = String(headers['set-cookie']);
    expect(cookie).toContain(`__Host-case=${body.caseToken}`);
    for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=1800']) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Domain');
  });

  it('understands how people type: lower case, spaces, O for 0, l for 1, Cyrillic letters that look the same', async () => {
    for (const typed of [asTyped, inCyrillic, (code: string) => ` ${code.replaceAll('-', '–')} `]) {
      const { status } = await lookUp(test.visitor(), { number: typed(sent.number), accessCode: typed(sent.accessCode) });
      expect(status).toBe(200);
    }
  });

  it('tells a wrong code from an unknown number by nothing', async () => {
    const wrong = { number: sent.number, accessCode: '0000-0000-0000-0000' };
    const answers = await Promise.all([
      lookUp(test.visitor(), wrong),
      lookUp(test.visitor(), { ...sent, number: '0000-0000' }),
      lookUp(test.visitor(), { ...sent, number: 'не е номер' }),
      lookUp(test.visitor(), { ...sent, accessCode: 'не е код' }),
    ]);
    for (const { status, body, headers } of answers) {
      expect(status).toBe(404);
      expect((body as unknown as Problem).type).toBe(UNKNOWN_KEY);
      expect(body).toEqual(answers[0]?.body);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('answers 400 to what is left out and 422 to what is left empty', async () => {
    expect((await test.visitor().post('/api/v1/cases/lookup', { number: sent.number })).status).toBe(400);
    expect((await test.visitor().post('/api/v1/cases/lookup', { number: sent.number, accessCode: ' ' })).status).toBe(422);
  });

  describe('the token', () => {
    it('opens the case by header or by cookie', async () => {
      const visitor = test.visitor();
      const { caseToken } = (await lookUp(visitor)).body;
      expect((await visitor.get<PrivateCase>(`/api/v1/cases/${sent.number}`)).body.number).toBe(sent.number);
      const { status, headers, body } = await test.visitor().get<PrivateCase>(`/api/v1/cases/${sent.number}`, { bearer: caseToken });
      expect(status).toBe(200);
      expect(body.title).toBe('Улицата е тъмна от два месеца');
      expect(headers.etag).toBe('"v1"');
      expect(headers['cache-control']).toBe('no-store');
    });

    it('is good for thirty minutes, used or not', async () => {
      const { caseToken: bearer } = (await lookUp(test.visitor())).body;
      test.clock.advance({ minutes: 29, seconds: 59 });
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer })).status).toBe(200);
      test.clock.advance({ seconds: 1 });
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer })).status).toBe(401);
    });

    it('opens this case alone: any other number is 404, known or not', async () => {
      const other = await sendSubmission(test.visitor());
      const { caseToken: bearer } = (await lookUp(test.visitor())).body;
      for (const number of [other.number, '0000-0000', 'nonsense']) {
        expect((await test.visitor().get(`/api/v1/cases/${number}`, { bearer })).status).toBe(404);
        expect((await test.visitor().post(`/api/v1/cases/${number}/messages`, { text: 'Здравейте' }, { bearer })).status).toBe(404);
        expect((await test.visitor().post(`/api/v1/cases/${number}/withdrawal`, {}, { bearer })).status).toBe(404);
      }
    });

    it('is needed: without one, or with a made-up one, the answer is 401', async () => {
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`)).status).toBe(401);
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer: 'made-up' })).status).toBe(401);
      expect((await test.visitor().post(`/api/v1/cases/${sent.number}/messages`, { text: 'Здравейте' })).status).toBe(401);
    });

    it('is worthless once the case is closed here', async () => {
      const visitor = test.visitor();
      const { caseToken: bearer } = (await lookUp(visitor)).body;
      expect((await visitor.delete('/api/v1/cases/session')).status).toBe(204);
      expect(visitor.cookie('__Host-case')).toBeUndefined();
      expect((await test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer })).status).toBe(401);
      expect((await visitor.delete('/api/v1/cases/session')).status).toBe(204);
    });

    it('is stored as a hash, and erased when its time is over', async () => {
      const { caseToken } = (await lookUp(test.visitor())).body;
      const rows = await test.dataSource.query<object[]>('select * from case_session');
      expect(JSON.stringify(rows)).not.toContain(caseToken);
      test.clock.advance({ minutes: 30 });
      await test.app.get(RecurringTasks).runAll();
      expect(await test.dataSource.query('select * from case_session')).toEqual([]);
    });
  });

  it('reads a case in few statements', async () => {
    const { caseToken: bearer } = (await lookUp(test.visitor())).body;
    const read = () => test.visitor().get(`/api/v1/cases/${sent.number}`, { bearer });
    expect(await countStatements(test.dataSource, read)).toBeLessThanOrEqual(11);
  });

  describe('somebody who tries codes', () => {
    const miss = (visitor: ApiClient) => lookUp(visitor, { number: sent.number, accessCode: '0000-0000-0000-0000' });

    it('on one number is stopped after ten', async () => {
      for (let tries = 0; tries < 10; tries += 1) expect((await miss(test.visitor())).status).toBe(404);
      const { status, headers } = await miss(test.visitor());
      expect(status).toBe(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    });

    it('from one address is stopped after thirty, whatever the numbers', async () => {
      for (let tries = 0; tries < 30; tries += 1) {
        const number = `0000-00${String(tries).padStart(2, '0')}`;
        expect((await lookUp(test.visitor(), { ...sent, number })).status).toBe(404);
      }
      expect((await lookUp(test.visitor(), { ...sent, number: '0000-0099' })).status).toBe(429);
    });

    it('does not keep out whoever has the right one', async () => {
      for (let tries = 0; tries < 31; tries += 1) await miss(test.visitor());
      expect((await miss(test.visitor())).status).toBe(429);
      expect((await lookUp(test.visitor())).status).toBe(200);
    });
  });

  describe('the page', () => {
    it('sets the cookie and goes to the case', async () => {
      const visitor = test.visitor();
      const { status, headers } = await visitor.form('/bg/lookup', { number: asTyped(sent.number), accessCode: asTyped(sent.accessCode) });
      expect(status).toBe(303);
      expect(headers.location).toBe(`/bg/case/${sent.number}`);
      expect((await visitor.get<PrivateCase>(`/api/v1/cases/${sent.number}`)).status).toBe(200);
    });

    it('is shown again with what was typed when the keys do not fit, in the status of the API', async () => {
      const typed = { number: sent.number, accessCode: 'грешен' };
      const { status, body } = await test.visitor().form('/en/lookup', typed);
      expect(status).toBe(404);
      expect(body).toMatchObject({
        values: typed,
        errors: [],
        banner: { bg: expect.stringContaining('Проверете'), en: expect.stringContaining('Check') },
      });
    });

    it('names the fields that were left empty', async () => {
      const { status, body } = await test.visitor().form('/bg/lookup', { number: '', accessCode: '' });
      expect(status).toBe(422);
      expect(body).toMatchObject({
        errors: [
          { pointer: '/number', code: 'blank' },
          { pointer: '/accessCode', code: 'blank' },
        ],
      });
    });

    it('tells after how many seconds to come again', async () => {
      for (let tries = 0; tries < 10; tries += 1)
        await test.visitor().form('/bg/lookup', { number: sent.number, accessCode: '0000-0000-0000-0000' });
      const { status, headers } = await test.visitor().form('/bg/lookup', { number: sent.number, accessCode: '0000-0000-0000-0000' });
      expect(status).toBe(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    });

    it('is there in two languages and no other', async () => {
      expect((await test.visitor().form('/de/lookup', { number: sent.number, accessCode: sent.accessCode })).status).toBe(404);
    });
  });
});
