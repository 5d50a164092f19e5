import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TestClock } from '../../../test/harness/test-clock.js';
import { testConfig } from '../../../test/harness/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { DatabaseModule } from '../database/database.module.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { FoundationModule } from '../foundation.module.js';
import { SingleUseTokens } from './single-use-tokens.js';

const PURPOSE = 'open-a-door';

describe('the secret of a link in a letter', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let clock: TestClock;
  let work: UnitOfWork;
  let tokens: SingleUseTokens;

  beforeAll(async () => {
    database = await createTestDatabase();
    clock = new TestClock();
    context = await Test.createTestingModule({
      imports: [FoundationModule.with(testConfig(database.url, '/nowhere'), clock), DatabaseModule.forUrl(database.url)],
      providers: [SingleUseTokens],
    }).compile();
    await (context as unknown as { init(): Promise<unknown> }).init();
    work = context.get(UnitOfWork);
    tokens = context.get(SingleUseTokens);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  it('is good as soon as the letter can be read, before the sending has been noted', async () => {
    await work.run(async () => {
      const token = await tokens.mint(PURPOSE, 'a', 1);
      expect(await work.apart(() => tokens.inspect(PURPOSE, token))).toBe('a');
    });
  });

  it('stays good when the letter left and the noting of it failed', async () => {
    let token = '';
    const sending = work.run(async () => {
      token = await tokens.mint(PURPOSE, 'b', 1);
      throw new Error('the process dies here');
    });
    await expect(sending).rejects.toThrow('the process dies here');
    expect(await tokens.inspect(PURPOSE, token)).toBe('b');
  });

  it('opens once, to its purpose alone, until its hours are over', async () => {
    const [once, late] = [await tokens.mint(PURPOSE, 'c', 1), await tokens.mint(PURPOSE, 'd', 1)];
    expect(await tokens.consume('open-a-window', once)).toBeNull();
    const opened = await Promise.all([tokens.consume(PURPOSE, once), tokens.consume(PURPOSE, once)]);
    expect(opened.filter((subject) => subject !== null)).toEqual(['c']);
    clock.advance({ hours: 2 });
    expect(await tokens.inspect(PURPOSE, late)).toBeNull();
  });
});
