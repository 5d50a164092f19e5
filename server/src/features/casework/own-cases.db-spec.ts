import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { SearchPage } from './http/case-lists.dto.js';
import type { Queue } from './http/queue.dto.js';

describe('a case that a member of staff submitted', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
  }, 60_000);
  afterAll(() => town.close());

  const submitAs = async (email: string): Promise<string> => (await town.submit({ author: { name: 'Мария Петрова', email } })).number;
  const confirm = (number: string) =>
    town.dataSource.query('update submission set author_email_confirmed_at = received_at where number = $1', [number.replace('-', '')]);

  it('does not exist for them, by whatever way, and does for their colleague', async () => {
    const number = await submitAs('Moderator@Zaedno.example');
    await confirm(number);
    const [own, other] = [await town.staff('moderator'), await town.staff('moderator2')];
    expect((await own.get(`/api/v1/moderation/${number}`)).status).toBe(404);
    expect((await own.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' })).status).toBe(404);
    expect((await own.put(`/api/v1/moderation/${number}/claim`, {})).status).toBe(404);
    const numbers = (await own.get<Queue>('/api/v1/moderation/queue?tab=all&limit=100')).body.items.map((item) => item.number);
    expect(numbers).not.toContain(number);
    expect((await own.get<SearchPage>(`/api/v1/case-search?q=${number}`)).body.items).toEqual([]);
    expect((await other.get(`/api/v1/moderation/${number}`)).status).toBe(200);
    const theirs = (await other.get<Queue>('/api/v1/moderation/queue?tab=all&limit=100')).body.items.map((item) => item.number);
    expect(theirs).toContain(number);
  });

  it('is kept from an official, too, and from the letters to the staff', async () => {
    const number = await submitAs('property@zaedno.example');
    await confirm(number);
    await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'property' });
    expect((await (await town.staff('property')).get(`/api/v1/case-files/${number}`)).status).toBe(404);
  });

  it('is nobody’s as long as the address is not confirmed: otherwise a stranger could keep a moderator away', async () => {
    const number = await submitAs('moderator@zaedno.example');
    expect((await (await town.staff('moderator')).get(`/api/v1/moderation/${number}`)).status).toBe(200);
  });

  it('is not appealed to them either', async () => {
    const number = await submitAs('moderator2@zaedno.example');
    await confirm(number);
    const { body } = await (
      await town.staff('moderator')
    ).post<{ deciders: number }>(`/api/v1/moderation/${number}/decisions`, {
      decision: 'reject',
      reasonCode: 'insult',
      note: 'Обижда съсед.',
    });
    expect(body.deciders).toBe(0);
  });
});
