import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseFile } from './http/case-file.dto.js';

const NOTE = 'По закон е така, и на автора е обяснено.';
/** The last day of everything received on 23.11.2026. */
const REST = { date: '2027-01-25', working: false, act: 'РМС № 5 от 2027 г.' };

describe('the terms of a case that comes back after the calendar changed', () => {
  let hall: TownHall;

  const at = ({ number }: Sent, path: string): string => `/api/v1/moderation/${number}/${path}`;
  const act = async (sent: Sent, path: string, body: object = {}, name: 'moderator' | 'moderator2' = 'moderator'): Promise<CaseFile> => {
    const answer = await (await hall.staff(name)).post<CaseFile>(at(sent, path), body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  const published = async (): Promise<Sent> => {
    const sent = await hall.submit();
    await act(sent, 'decisions', { decision: 'publish', note: NOTE });
    return sent;
  };
  const restOn = async (): Promise<void> => {
    const { status, text } = await (await hall.staff('admin')).post('/api/v1/admin/calendar-exceptions', REST);
    if (status !== 201) throw new Error(text);
  };
  const daysOf = async ({ number }: Sent) => {
    const [row] = await hall.dataSource.query<object[]>(
      `select decide_by::text as "decideBy", notify_by::text as "notifyBy" from submission where number = $1`,
      [number.replaceAll('-', '')],
    );
    return row;
  };
  const BEFORE = { decideBy: '2027-01-25', notifyBy: '2027-02-01' };
  const AFTER = { decideBy: '2027-01-26', notifyBy: '2027-02-02' };

  beforeEach(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
  });
  afterEach(() => hall.close());

  it('are those of the new calendar once it is parted from another, with the old and new days in the trail', async () => {
    const earlier = await published();
    hall.clock.advance({ minutes: 5 });
    const repeat = await published();
    await act(repeat, 'merging', { into: earlier.number, note: NOTE });
    await restOn();
    expect(await daysOf(repeat)).toEqual(BEFORE);
    await act(repeat, 'unmerging', { note: NOTE });
    expect(await daysOf(repeat)).toEqual(AFTER);
    const trail = await hall.dataSource.query<{ changes: object }[]>(
      `select a.changes from audit_entry a join submission s on s.id::text = a.subject_id::text where a.action = 'case.recount_terms' and s.number = $1`,
      [repeat.number.replaceAll('-', '')],
    );
    expect(trail).toEqual([
      {
        changes: { decideBy: { old: '2027-01-25', new: '2027-01-26' }, notifyBy: { old: '2027-02-01', new: '2027-02-02' } },
      },
    ]);
  });

  it('and once the decision that took it away is undone', async () => {
    const sent = await published();
    const { decisions } = await act(sent, 'forwarding', { authority: 'prosecutor', note: NOTE });
    await restOn();
    expect(await daysOf(sent)).toEqual(BEFORE);
    await act(sent, `decisions/${decisions.at(-1)?.id ?? ''}/undoing`);
    expect(await daysOf(sent)).toEqual(AFTER);
  });

  it('and once an appeal overturns its dismissal', async () => {
    const sent = await hall.submit();
    await act(sent, 'decisions', { decision: 'reject', reasonCode: 'spam', note: NOTE });
    const author = hall.visitor();
    await author.post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
    expect((await author.post(`/api/v1/cases/${sent.number}/appeal`, { text: 'Това не е реклама.' })).status).toBeLessThan(300);
    await restOn();
    expect(await daysOf(sent)).toEqual(BEFORE);
    const { procedure } = await act(sent, 'appeal-decision', { answer: 'publish', note: NOTE }, 'moderator2');
    expect([procedure, await daysOf(sent)]).toEqual(['received', AFTER]);
  });
});
