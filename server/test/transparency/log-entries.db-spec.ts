import { LogBook } from '../harness/log-book.js';
import { countStatements } from '../harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';
import { civilDate } from '../../src/kernel/civil-date.js';
import { LogEntries, newLogCase, type NewEntry } from '../../src/features/transparency-log/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

describe('many entries at once', () => {
  let test: TestApplication;
  let log: LogEntries;

  beforeAll(async () => {
    test = await startTestApplication();
    log = test.app.get(LogEntries);
  });
  afterAll(() => test.close());

  const moved = (count: number): NewEntry[] =>
    Array.from({ length: count }, () => ({
      logCase: newLogCase(),
      at: test.clock.now(),
      fact: { t: 'deadline', r: 'calendar', term: 'decide', old: civilDate('2027-01-25'), new: civilDate('2027-01-26') },
    }));
  const append = (entries: readonly NewEntry[]): Promise<void> => test.app.get(UnitOfWork).run(() => log.append(entries));

  it('are one statement for up to a thousand, in the order given, and none for nothing', async () => {
    const entries = moved(400);
    expect(await countStatements(test.dataSource, () => append([]))).toBe(2);
    expect(await countStatements(test.dataSource, () => append(entries))).toBe(3);
    const names = (await new LogBook(test.dataSource).entries()).map((entry) => entry.case);
    expect(names).toEqual(entries.map(({ logCase }) => logCase));
    expect(await countStatements(test.dataSource, () => append(moved(1_001)))).toBe(4);
  });

  it('are refused outside a transaction, where they could come without what they tell of', async () => {
    await expect(log.append(moved(1))).rejects.toThrow(/in the transaction/);
  });
});
