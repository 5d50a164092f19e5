import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseFile } from './http/case-file.dto.js';

const FACTS = 'Пострадал е и човек от номер 14.';

describe('a merger that is undone before anybody was told', () => {
  let hall: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
    moderator = await hall.staff('moderator');
  });

  afterAll(() => hall.close());

  const read = async (number: string): Promise<CaseFile> => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  it('counts no more, and takes the new facts back', async () => {
    const first = (await hall.submit()).number;
    hall.clock.advance({ minutes: 1 });
    const second = (await hall.submit()).number;
    const { body } = await moderator.post<CaseFile>(`/api/v1/moderation/${second}/merging`, { into: first, newFacts: FACTS });
    expect(await read(first)).toMatchObject({ repeats: 1 });
    const undone = await moderator.post(`/api/v1/moderation/${second}/decisions/${body.decisions.at(-1)!.id}/undoing`);
    expect(undone.status).toBe(200);
    const earlier = await read(first);
    expect(earlier).toMatchObject({ repeats: 0 });
    expect(earlier.timeline.at(-1)).toMatchObject({ type: 'new_facts', isUndone: true });
    expect(await read(second)).toMatchObject({ procedure: 'received', mergedInto: null });
  });

  it('is undone by parting once the time is over, and parting itself is not undone', async () => {
    const first = (await hall.submit()).number;
    hall.clock.advance({ minutes: 1 });
    const second = (await hall.submit()).number;
    await moderator.post(`/api/v1/moderation/${second}/merging`, { into: first });
    hall.clock.advance({ minutes: 30 });
    const { body } = await moderator.post<CaseFile>(`/api/v1/moderation/${second}/unmerging`, { note: 'Не е за същото.' });
    expect(body).toMatchObject({ procedure: 'received' });
    const undone = await moderator.post(`/api/v1/moderation/${second}/decisions/${body.decisions.at(-1)!.id}/undoing`);
    expect(undone.status).toBe(409);
    expect(await read(first)).toMatchObject({ repeats: 0 });
  });
});
