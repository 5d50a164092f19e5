import { jest } from '@jest/globals';
import { Exported } from '../../../test/open-data/exported.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WriteExport } from './use-cases/write-export.js';
import { WriteTables } from './use-cases/write-tables.js';

const REJECTED = { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' };

describe('words that are taken back', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
  });
  afterAll(() => hall.close());
  afterEach(() => jest.restoreAllMocks());

  const exportNow = () => hall.app.get(WriteExport).run();
  const nextDay = async (): Promise<void> => {
    hall.clock.advance({ days: 1 });
    await hall.signInAgain('moderator');
  };
  const decide = async (number: string, decision: object): Promise<string> => {
    const answer = await (
      await hall.staff('moderator')
    ).post<{ decisions: { id: string }[] }>(`/api/v1/moderation/${number}/decisions`, decision);
    if (answer.status !== 200) throw new Error(answer.text);
    await hall.drainOutbox();
    return answer.body.decisions.at(-1)!.id;
  };
  const undo = async (number: string, decision: string): Promise<void> => {
    const answer = await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions/${decision}/undoing`);
    if (answer.status !== 200) throw new Error(answer.text);
    await hall.drainOutbox();
  };
  const statusOf = async (day: string): Promise<number> => (await hall.visitor().get(`/data/${day}/cases.csv`)).status;
  const exported = async (): Promise<string> => (await new Exported(hall).bytes('cases.jsonl')).toString();

  it('take an export with them that was begun before they were public, and read afterwards', async () => {
    await exportNow();
    await nextDay();
    const { number } = await hall.submit({ title: 'Докато се пише' });
    const tables = hall.app.get(WriteTables);
    const write = tables.run.bind(tables);
    jest.spyOn(tables, 'run').mockImplementationOnce(async (...given) => {
      hall.clock.advance({ seconds: 5 });
      // By somebody else: not in the transaction of the export.
      await hall.app.get(UnitOfWork).apart(() => decide(number, { decision: 'publish' }));
      return write(...given);
    });
    await exportNow();
    expect(await exported()).toContain('Докато се пише');
    hall.clock.advance({ hours: 1 });
    await decide(number, REJECTED);
    expect([await statusOf('2026-11-24'), await statusOf('2026-11-23')]).toEqual([410, 200]);
  });

  it('take with them what was written since a decision that is undone, and nothing older', async () => {
    await exportNow();
    await nextDay();
    const { number } = await hall.submit({ title: 'По погрешка' });
    const decision = await decide(number, { decision: 'publish' });
    await exportNow();
    expect(await exported()).toContain('По погрешка');
    hall.clock.advance({ minutes: 9 });
    await undo(number, decision);
    expect([await statusOf('2026-11-25'), await statusOf('2026-11-24')]).toEqual([410, 200]);
  });

  it('are none where a case was never public: every export stays, also when that decision is undone', async () => {
    await exportNow();
    hall.clock.advance({ hours: 1 });
    const { number } = await hall.submit({ title: 'Това никой не прочита' });
    await undo(number, await decide(number, REJECTED));
    await decide(number, REJECTED);
    expect([await statusOf('2026-11-25'), await statusOf('2026-11-24')]).toEqual([200, 200]);
  });
});
