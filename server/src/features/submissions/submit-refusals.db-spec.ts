import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establishMunicipality, sendSubmission, submitForm } from '../../../test/factories/submit-form.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
}

describe('a submission that is refused', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
  });
  afterAll(() => test.close());

  const titleOf = async (number: string): Promise<unknown> => {
    const [row] = await test.dataSource.query<{ title: string }[]>('select title from submission where number = $1', [
      number.replace('-', ''),
    ]);
    return row?.title;
  };
  const countRows = async (): Promise<number> => {
    const [row] = await test.dataSource.query<{ n: number }[]>('select count(*)::int as n from submission');
    return row?.n ?? 0;
  };
  /** Status, and what is wrong where, of a submission that is refused. */
  const refused = async (changes: Record<string, unknown>): Promise<{ status: number; faults: string[] }> => {
    const before = await countRows();
    const { status, body, headers } = await test.visitor().post<Problem>('/api/v1/submissions', submitForm(changes));
    expect(headers['content-type']).toContain('application/problem+json');
    expect(await countRows()).toBe(before);
    return { status, faults: (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`) };
  };

  describe('is measured in characters, not bytes', () => {
    it('takes 10,000 of them and refuses one more', async () => {
      await sendSubmission(test.visitor(), { text: 'ж'.repeat(10_000) });
      expect(await refused({ text: 'ж'.repeat(10_001) })).toEqual({ status: 422, faults: ['/text too_long'] });
    });

    it('counts an emoji as one', async () => {
      const { number } = await sendSubmission(test.visitor(), { title: '🚧'.repeat(150), text: '🕳️'.repeat(5_000) });
      expect(await titleOf(number)).toBe('🚧'.repeat(150));
      expect(await refused({ title: '🚧'.repeat(151) })).toEqual({ status: 422, faults: ['/title too_long'] });
      expect(await refused({ title: '🚧'.repeat(4) })).toEqual({ status: 422, faults: ['/title too_short'] });
    });

    it('counts a letter and its mark as one, as they are composed', async () => {
      const { number } = await sendSubmission(test.visitor(), { title: 'и\u0306'.repeat(150) });
      expect(await titleOf(number)).toBe('й'.repeat(150));
    });

    it('does not count the white space around', async () => {
      const { number } = await sendSubmission(test.visitor(), { title: `  Тъмна улица${' '.repeat(200)}` });
      expect(await titleOf(number)).toBe('Тъмна улица');
    });
  });

  it('is told so in the language that was asked for', async () => {
    const { status, body } = await test.visitor().post<Problem>('/api/v1/submissions?lang=en', submitForm({ title: ' \n ' }));
    expect(status).toBe(422);
    expect(body.type).toBe('http://localhost:3000/problems/invalid');
    expect(body.errors).toEqual([{ pointer: '/title', code: 'blank', detail: 'Fill in this field.' }]);
  });

  describe('breaks a rule: 422', () => {
    it('and names every field at once', async () => {
      expect(
        await refused({
          kind: 'recommendation',
          topic: 'corruption',
          author: { email: 'maria@example.bg' },
          occurredOn: '2027-01-01',
          settlement: '00000',
        }),
      ).toEqual({
        status: 422,
        faults: [
          '/topic topic_needs_signal',
          '/occurredOn date_needs_signal',
          '/author/name name_required',
          '/occurredOn date_in_future',
          '/settlement settlement_unknown',
        ],
      });
    });

    it('for a department that there is not', async () => {
      expect(await refused({ about: { department: 'no-such' } })).toEqual({
        status: 422,
        faults: ['/about/department department_unknown'],
      });
    });

    it('for an address and a telephone of another shape', async () => {
      expect(await refused({ author: { name: 'Мария Петрова', email: 'maria@', phone: 'няма' } })).toEqual({
        status: 422,
        faults: ['/author/email not_an_email', '/author/phone not_a_phone'],
      });
    });
  });

  describe('is malformed: 400', () => {
    it.each([
      ['an unknown kind', { kind: 'complaint' }, '/kind unknown_value'],
      ['a missing title', { title: undefined }, '/title missing'],
      ['a text that is a number', { text: 42 }, '/text not_text'],
      ['a field that there is not', { colour: 'red' }, '/colour unknown_field'],
      ['a field of the author that there is not', { author: { name: 'Мария', egn: '7501010010' } }, '/author/egn unknown_field'],
      ['a day that the calendar has not', { occurredOn: '2026-02-30' }, '/occurredOn not_a_date'],
      ['an unknown office', { about: { office: 'king' } }, '/about/office unknown_value'],
      ['an author that is a text', { author: 'Мария' }, '/author unknown_value'],
    ])('%s', async (_, changes, fault) => {
      expect(await refused(changes)).toEqual({ status: 400, faults: [fault] });
    });

    it('no JSON at all, and none that is an object', async () => {
      const headers = { 'content-type': 'application/json' };
      const inject = (payload: string) =>
        test.app.inject({ method: 'POST', url: '/api/v1/submissions', payload, headers: { ...headers, host: 'localhost:3000' } });
      for (const payload of ['{"kind":', '[]', '"x"', 'null']) expect((await inject(payload)).statusCode).toBe(400);
    });
  });
});
