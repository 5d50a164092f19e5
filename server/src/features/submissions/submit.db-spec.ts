import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { establishMunicipality, type Sent, sendSubmission, submitForm } from '../../../test/factories/submit-form.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { CaseNumber } from '../../kernel/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseKeys } from './use-cases/case-keys.js';

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
}

const CROCKFORD = '[0-9A-HJKMNP-TV-Z]';

describe('POST /api/v1/submissions', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => test.close());

  const rowOf = async (number: string): Promise<Record<string, unknown>> => {
    const [row] = await test.dataSource.query<Record<string, unknown>[]>('select * from submission where number = $1', [
      number.replace('-', ''),
    ]);
    if (!row) throw new Error(`No row for ${number}`);
    return row;
  };
  const countRows = async (): Promise<number> => {
    const [row] = await test.dataSource.query<{ n: number }[]>('select count(*)::int as n from submission');
    return row?.n ?? 0;
  };
  it('takes a submission in and tells its number, its access code and its terms', async () => {
    const { status, headers, body } = await test.visitor().post<Sent>('/api/v1/submissions', submitForm());
    expect(status).toBe(201);
    expect(body.number).toMatch(new RegExp(`^${CROCKFORD}{4}-${CROCKFORD}{4}$`));
    expect(body.accessCode).toMatch(new RegExp(`^${CROCKFORD}{4}(-${CROCKFORD}{4}){3}$`));
    expect(body).toEqual({
      number: body.number,
      accessCode: body.accessCode,
      receivedAt: '2026-11-23T09:00:00.000Z',
      statutory: true,
      moderateBy: '2026-11-25',
      decideBy: '2027-01-25',
      notifyBy: '2027-02-01',
      publicUrl: `http://localhost:3000/bg/submissions/${body.number}`,
      caseUrl: `http://localhost:3000/bg/case/${body.number}`,
    });
    expect(headers.location).toBe(`/api/v1/submissions/${body.number}`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('understands every field that it documents', async () => {
    const { number } = await sendSubmission(test.visitor(), {
      topic: 'conflict_of_interest',
      language: 'en',
      identity: 'hidden',
      about: { department: 'obshtinska-sobstvenost', office: 'councillor', name: 'Иван Иванов' },
      settlement: '67372',
      address: 'ул. „Васил Левски“ 5',
      occurredOn: '2026-11-01',
    });
    expect(await rowOf(number)).toMatchObject({
      kind: 'signal',
      topic: 'conflict_of_interest',
      language: 'en',
      identity: 'hidden',
      author_name: 'Мария Петрова',
      author_email: 'maria@example.bg',
      author_phone: '0888 123 456',
      about_office: 'councillor',
      about_name: 'Иван Иванов',
      settlement: '67372',
      address: 'ул. „Васил Левски“ 5',
      occurred_on: '2026-11-01',
      publication: 'pending',
      procedure: 'received',
      received_on: '2026-11-23',
    });
  });

  it('keeps the access code as a hash alone', async () => {
    const { number, accessCode } = await sendSubmission(test.visitor());
    const row = await rowOf(number);
    expect(row['access_code_hash']).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(accessCode.replaceAll('-', ''));
  });

  it('writes the receipt into the history and raises one event, without a word of the author', async () => {
    const { number } = await sendSubmission(test.visitor());
    const { id } = await rowOf(number);
    expect(
      await test.dataSource.query('select type, actor_kind, is_public, details from case_event where submission_id = $1', [id]),
    ).toEqual([{ type: 'received', actor_kind: 'author', is_public: true, details: {} }]);
    expect(await test.dataSource.query('select type, payload from outbox_event where subject_id = $1', [id])).toEqual([
      { type: 'submission.received', payload: { number: number.replace('-', ''), kind: 'signal', topic: 'services', statutory: true } },
    ]);
  });

  it('is all or nothing: when the event cannot be stored, there is no submission', async () => {
    const before = await countRows();
    jest.spyOn(test.app.get(Outbox), 'append').mockRejectedValueOnce(new Error('no room'));
    expect((await test.visitor().post('/api/v1/submissions', submitForm())).status).toBe(500);
    expect(await countRows()).toBe(before);
  });

  it('draws another number when the first is taken', async () => {
    const taken = (await sendSubmission(test.visitor())).number.replace('-', '') as CaseNumber;
    jest.spyOn(test.app.get(CaseKeys), 'newNumber').mockReturnValueOnce(taken);
    const { number } = await sendSubmission(test.visitor());
    expect(number.replace('-', '')).not.toBe(taken);
  });

  it('takes few statements', async () => {
    // Begin, two times the row, history, event, commit; the rest counts for the limits.
    expect(await countStatements(test.dataSource, () => sendSubmission(test.visitor()))).toBeLessThanOrEqual(8);
  });

  it('drops what cannot be read or stored: NUL, controls and marks that turn the direction of writing', async () => {
    const { number } = await sendSubmission(test.visitor(), {
      title: 'Тъмна\u0000 \u202Eулица',
      text: 'Първи ред\r\nвтори ред\u0007, и още нещо.',
    });
    expect(await rowOf(number)).toMatchObject({ title: 'Тъмна улица', text: 'Първи ред\nвтори ред, и още нещо.' });
  });

  describe('an anonymous submission', () => {
    const anonymous = { identity: 'anonymous', author: undefined };

    it('is kept without a statutory clock', async () => {
      expect(await sendSubmission(test.visitor(), anonymous)).toMatchObject({
        statutory: false,
        moderateBy: '2026-11-25',
        decideBy: null,
        notifyBy: null,
      });
    });

    it('may leave an e-mail, and neither name nor telephone', async () => {
      const { number } = await sendSubmission(test.visitor(), { ...anonymous, author: { email: 'Nyakoy@Example.BG' } });
      expect(await rowOf(number)).toMatchObject({ author_name: null, author_email: 'Nyakoy@example.bg' });
      const { status, body } = await test.visitor().post<Problem>('/api/v1/submissions', submitForm({ identity: 'anonymous' }));
      expect(status).toBe(422);
      expect(body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        '/author/name anonymous_has_no_name',
        '/author/phone anonymous_has_no_name',
      ]);
    });
  });

  it('accepts a violation older than two years, without a statutory clock', async () => {
    expect(await sendSubmission(test.visitor(), { occurredOn: '2024-11-22' })).toMatchObject({ statutory: false, decideBy: null });
  });

  it('counts the day of the receipt in Sofia, where it is tomorrow before it is in UTC', async () => {
    test.clock.set('2026-11-23T22:30:00Z');
    const { number, moderateBy } = await sendSubmission(test.visitor(), { occurredOn: '2026-11-24' });
    expect(await rowOf(number)).toMatchObject({ received_on: '2026-11-24' });
    expect(moderateBy).toBe('2026-11-26');
    test.clock.set('2026-11-23T09:00:00Z');
  });
});
