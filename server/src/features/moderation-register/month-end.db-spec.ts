import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

interface Months {
  readonly items: readonly { readonly month: string; readonly publishedAsWritten: number }[];
}

describe('the figures of a month at its end', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall({ undoMinutes: 60 });
  });
  afterAll(() => hall.close());

  const october = async () => {
    const { body } = await hall.visitor().get<Months>('/api/v1/moderation-register/months');
    return body.items.find(({ month }) => month === '2026-10')?.publishedAsWritten;
  };

  it('count no decision that is taken back in the next month, although they were read before', async () => {
    hall.clock.set('2026-10-31T21:55:00Z');
    const { number } = await hall.submit();
    const moderator = await hall.signInAgain('moderator');
    const decisions = `/api/v1/moderation/${number}/decisions`;
    const { body } = await moderator.post<{ decisions: { id: string }[] }>(decisions, { decision: 'publish' });
    // Five to midnight of the last day, then ten past and an hour after midnight in Sofia.
    hall.clock.set('2026-10-31T22:10:00Z');
    expect(await october()).toBe(1);
    hall.clock.set('2026-10-31T22:54:00Z');
    const { status } = await moderator.post(`${decisions}/${body.decisions.at(-1)!.id}/undoing`, {});
    expect(status).toBeLessThan(300);
    for (const later of ['2026-10-31T22:55:00Z', '2026-11-01T12:00:00Z', '2026-11-05T08:00:00Z']) {
      hall.clock.set(later);
      expect(await october()).toBe(0);
    }
  });
});
