import type { ApiClient } from '../harness/api-client.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

/** A word that stands in one case only, in its title, its text and its answer. */
const words = (word: string): Record<string, unknown> => ({
  title: `Нередност ${word} на улицата`,
  text: `Лампите не светят от два месеца, ${word} падна.`,
  settlement: '67372',
  address: `ул. ${word} 5`,
});
const ANSWER = { outcome: 'explained', text: 'Отговорът е написан с достатъчно думи за всички.' };

interface ListedCase {
  readonly number: string;
}

describe('what is not public any more', () => {
  let hall: TownHall;
  let moderator: ApiClient;
  let streets: ApiClient;
  let monitor: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    [moderator, streets, monitor] = await Promise.all([hall.staff('moderator'), hall.staff('streets'), hall.staff('monitor')]);
  });

  afterAll(() => hall.close());

  const decide = (number: string, decision: Record<string, unknown>) => moderator.post(`/api/v1/moderation/${number}/decisions`, decision);

  const withdraw = async ({ number, accessCode }: { number: string; accessCode: string }, word: string): Promise<void> => {
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    await hall.visitor().post(`/api/v1/cases/${number}/withdrawal`, { reason: `Причина ${word}` }, { bearer: body.caseToken });
  };

  /** All that anybody, and a monitor, can read of a case by its number or its words. */
  const everythingPublic = async (number: string, word: string): Promise<string> => {
    const asked = [
      `/api/v1/submissions/${number}`,
      '/api/v1/start',
      `/api/v1/submissions?q=${encodeURIComponent(word)}`,
      ...['published', 'rejected', 'withdrawn', 'merged', 'answered'].map((status) => `/api/v1/submissions?status=${status}&limit=100`),
      '/api/v1/changes?limit=100',
      ...['/api/v1/overdue?limit=100', '/api/v1/departments/streets', '/bg/overdue.atom', '/bg/departments/streets.atom'],
      ...['published', 'rejected', 'withdrawn', 'merged'].map((status) => `/bg/submissions.atom?status=${status}`),
      ...[`/bg/submissions/${number}.atom`, `/bg/embed/cases/${number}`, `/oembed?url=http://localhost:3000/bg/submissions/${number}`],
      ...['/open311/v2/requests.json', '/open311/v2/servicerequestupdates.json', `/open311/v2/requests/${number}.json`],
    ];
    const answers = await Promise.all(asked.map((url) => monitor.get(url)));
    answers.push(await monitor.post('/api/v1/submissions/similar', { title: `Нередност ${word} на улицата`, text: word }));
    return answers.map(({ text, headers }) => `${text} ${JSON.stringify(headers)}`).join('\n');
  };

  it('is shown while it is public, so that the test would see it', async () => {
    const { number } = await hall.submit(words('кварк'));
    await decide(number, { decision: 'publish', department: 'streets' });
    expect(await everythingPublic(number, 'кварк')).toContain('кварк');
  });

  it('leaves no word of a case under review, nor the case', async () => {
    const { number } = await hall.submit(words('бозон'));
    expect(await everythingPublic(number, 'бозон')).not.toMatch(/бозон/);
    expect((await hall.visitor().get(`/api/v1/submissions/${number}`)).status).toBe(404);
  });

  it('leaves of a withheld case its number, its dates and the reason', async () => {
    const { number } = await hall.submit({ ...words('глуон'), identity: 'named' });
    await decide(number, { decision: 'publish', department: 'streets' });
    await streets.post(`/api/v1/submissions/${number}/responses`, { ...ANSWER, text: `${ANSWER.text} глуон` });
    await decide(number, { decision: 'reject', reasonCode: 'names_private_person', note: 'Бележка за глуон' });
    expect(await everythingPublic(number, 'глуон')).not.toMatch(/глуон/);
    const { body } = await hall.visitor().get<{ timeline: { type: string }[] }>(`/api/v1/submissions/${number}`);
    const nothing = { title: null, text: null, authorName: null, settlement: null, department: null, responses: [], attachments: [] };
    expect(body).toMatchObject({ status: 'rejected', tombstone: { reasonCode: 'names_private_person' }, ...nothing });
    expect(body.timeline.map(({ type }) => type)).toEqual(['received', 'published', 'withheld']);
    const { body: list } = await hall.visitor().get<{ items: ListedCase[] }>('/api/v1/submissions?status=rejected');
    expect(list.items.find((item) => item.number === number)).toMatchObject({
      ...{ title: null, excerpt: null, settlement: null, department: null, answeredAt: null, outcome: null },
    });
  });

  it.each(['department=streets', 'settlement=67372'])('does not tell by a filter (%s) what its tombstone does not show', async (filter) => {
    const { body } = await hall.visitor().get<{ items: ListedCase[] }>(`/api/v1/submissions?status=rejected&${filter}`);
    expect(body.items).toEqual([]);
  });

  it('leaves no word of a case that its author took back, nor where it was', async () => {
    const sent = await hall.submit(words('мюон'));
    await decide(sent.number, { decision: 'publish', department: 'streets' });
    await withdraw(sent, 'мюон');
    expect(await everythingPublic(sent.number, 'мюон')).not.toMatch(/мюон/);
    const { body } = await hall.visitor().get(`/api/v1/submissions/${sent.number}`);
    expect(body).toMatchObject({ status: 'withdrawn', title: null, text: null, authorName: null, settlement: null });
    const { body: list } = await hall.visitor().get<{ items: ListedCase[] }>('/api/v1/submissions?status=withdrawn&settlement=67372');
    expect(list.items).toEqual([]);
  });

  it('leaves no word of a case that was joined to another', async () => {
    const earlier = await hall.submit(words('хадрон'));
    hall.clock.advance({ minutes: 1 });
    const repeat = await hall.submit(words('тахион'));
    await decide(earlier.number, { decision: 'publish' });
    await decide(repeat.number, { decision: 'publish' });
    expect((await moderator.post(`/api/v1/moderation/${repeat.number}/merging`, { into: earlier.number })).status).toBe(200);
    expect(await everythingPublic(repeat.number, 'тахион')).not.toMatch(/тахион/);
  });
});
