import type { ApiClient } from '../harness/api-client.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const ANSWER = { outcome: 'explained', text: 'Отговорът е написан с достатъчно думи за всички.' };
const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const tally = (answers: readonly { status: number }[]): Record<number, number> =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]));

describe('many at once', () => {
  let hall: TownHall;
  let moderators: readonly [ApiClient, ApiClient];
  let streets: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    moderators = [await hall.staff('moderator'), await hall.staff('moderator2')];
    streets = await hall.staff('streets');
  });

  afterAll(() => hall.close());

  const later = (): void => hall.clock.advance({ minutes: 1 });
  const moderatorOf = (index: number): ApiClient => moderators[index % 2 === 0 ? 0 : 1];
  const merge = (index: number, number: string, into: string) => moderatorOf(index).post(`/api/v1/moderation/${number}/merging`, { into });

  it('who decide on the same version: one decides, the others are told that it changed', async () => {
    const { number } = await hall.submit();
    const decisions = [{ decision: 'publish' }, { decision: 'reject', reasonCode: 'insult', note: 'Не така.' }];
    const answers = await times(6, (index) =>
      moderatorOf(index).post(`/api/v1/moderation/${number}/decisions`, decisions[index % 2], { ifMatch: '"v1"' }),
    );
    expect(tally(answers)).toEqual({ 200: 1, 412: 5 });
  });

  it('who answer: each answer is a version of its own, and none is lost', async () => {
    const { number } = await hall.submit();
    await moderators[0].post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    const answers = await times(4, () => streets.post(`/api/v1/submissions/${number}/responses`, ANSWER));
    expect(tally(answers)).toEqual({ 201: 4 });
    const { body } = await hall.visitor().get<{ responses: { versions: { version: number }[] }[] }>(`/api/v1/submissions/${number}`);
    expect(body.responses.map(({ versions }) => versions.map(({ version }) => version))).toEqual([[1, 2, 3, 4]]);
  });

  it('who answer, hand back and withdraw: exactly one of them does', async () => {
    const { number, accessCode } = await hall.submit();
    await moderators[0].post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const answers = await Promise.all([
      hall.visitor().post(`/api/v1/cases/${number}/withdrawal`, {}, { bearer: body.caseToken, ifMatch: '"v3"' }),
      streets.post(`/api/v1/submissions/${number}/responses`, ANSWER, { ifMatch: '"v3"' }),
      streets.post(`/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' }, { ifMatch: '"v3"' }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it('who join two cases to each other: the later one goes into the earlier, and nobody waits for ever', async () => {
    const earlier = await hall.submit();
    later();
    const repeat = await hall.submit();
    const answers = await times(8, (index) =>
      index % 2 === 0 ? merge(index, repeat.number, earlier.number) : merge(index, earlier.number, repeat.number),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it('who join a chain of cases: none ends in one that has ended', async () => {
    const chain = [await hall.submit()];
    for (let link = 1; link < 5; link += 1) {
      later();
      chain.push(await hall.submit());
    }
    const numbers = chain.map(({ number }) => number);
    const answers = await times(4, (index) => merge(index, numbers[index + 1] ?? '', numbers[index] ?? ''));
    expect(answers.every(({ status }) => status === 200 || status === 422)).toBe(true);
    const intoAnEndedOne = await hall.dataSource.query<unknown[]>(
      `select 1 from case_event joined join submission s on s.id = joined.submission_id
         join case_event before on before.submission_id = s.merged_into_id and before.type = 'merged' and before.id < joined.id
        where joined.type = 'merged' and s.number = any($1)`,
      [numbers.map((number) => number.replace('-', ''))],
    );
    expect(intoAnEndedOne).toEqual([]);
  });
});
