import type { ApiClient } from '../harness/api-client.js';
import { type Sent, startTownHall, type TownHall } from '../harness/town-hall.js';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';

const REJECTION = { decision: 'reject', reasonCode: 'names_private_person', note: 'Текстът назовава съсед без нужда.' };

describe('a case to which a signal about corruption was joined', () => {
  let town: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    town = await startTownHall();
    moderator = await town.staff('moderator');
  });
  afterAll(() => town.close());

  const published = async (topic: string): Promise<Sent> => {
    town.clock.advance({ minutes: 1 });
    const sent = await town.submit({ topic });
    expect((await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish' })).status).toBe(200);
    return sent;
  };
  const merge = async (repeat: Sent, into: Sent): Promise<void> => {
    expect((await moderator.post(`/api/v1/moderation/${repeat.number}/merging`, { into: into.number })).status).toBe(200);
  };
  const reject = ({ number }: Sent) => moderator.post<CaseFile>(`/api/v1/moderation/${number}/decisions`, REJECTION);
  const file = async ({ number }: Sent): Promise<CaseFile> => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  it('is not hidden by one moderator, also by way of a third case', async () => {
    const [street, middle, signal] = [await published('services'), await published('services'), await published('corruption')];
    await merge(signal, middle);
    await merge(middle, street);
    expect(await file(street)).toMatchObject({ needsTwo: true });
    expect((await reject(street)).body).toMatchObject({ publication: 'published', awaits: 'second_look' });
  });

  it('is hidden by one again once the signal went its own way', async () => {
    const [street, signal] = [await published('services'), await published('abuse_of_office')];
    await merge(signal, street);
    const parted = await moderator.post(`/api/v1/moderation/${signal.number}/unmerging`, { note: 'Не е за същото място.' });
    expect(parted.status).toBe(200);
    expect(await file(street)).toMatchObject({ needsTwo: false });
    expect((await reject(street)).body).toMatchObject({ publication: 'withheld', awaits: null });
  });

  it('stands for it: what is joined is not withheld by itself', async () => {
    const [street, signal] = [await published('services'), await published('corruption')];
    await merge(signal, street);
    expect((await file(signal)).allowed).not.toContain('reject');
    expect((await reject(signal)).status).toBe(409);
  });
});
