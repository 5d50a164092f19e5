import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { submitForm } from '../../../test/factories/submit-form.js';
import { CapturedLog } from '../../../test/harness/captured-log.js';
import { testConfig } from '../../../test/harness/test-config.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { Config } from '../../platform/config/config.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { createWebApplication } from '../../web.js';
import type { Level } from './domain/demand.js';
import { FloodWatch } from './reads/flood-watch.js';
import { NetworkLimits } from './use-cases/network-limits.js';
import { SwitchFloodMode } from './use-cases/switch-flood-mode.js';

/** The address is the proxy's word; the proxy is the one that is trusted. */
const from = (address: string) => ({ 'x-forwarded-for': address, host: 'localhost:3000' });

describe('two instances on one database', () => {
  const log = new CapturedLog();
  let hall: TownHall;
  let other: NestFastifyApplication;

  beforeAll(async () => {
    log.start();
    const settings = { demo: false, env: 'production', trustProxy: ['loopback'], logLevel: 'info' } as const;
    hall = await startTownHall(settings);
    const { databaseUrl } = hall.app.get(Config);
    other = await createWebApplication(testConfig(databaseUrl ?? '', hall.dataDir, settings), hall.clock);
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await other.close();
    await hall.close();
    log.stop();
  });

  const submit = async (app: NestFastifyApplication, headers: Record<string, string>): Promise<number> =>
    (await app.inject({ method: 'POST', url: '/api/v1/submissions', payload: submitForm(), headers })).statusCode;
  const inTurn = async (times: number, address: (time: number) => string): Promise<number[]> => {
    const answers: number[] = [];
    for (let time = 0; time < times; time += 1) answers.push(await submit(time % 2 === 0 ? hall.app : other, from(address(time))));
    return answers;
  };

  it('count what one address sends together', async () => {
    expect(await inTurn(12, () => '203.0.113.7')).toEqual([...Array<number>(10).fill(201), 429, 429]);
    expect(await submit(other, from('203.0.113.8'))).toBe(201);
  });

  it('count the addresses of one subscriber of IPv6 as one', async () => {
    expect(await inTurn(11, (time) => `2001:db8:1:2::${time + 1}`)).toEqual([...Array<number>(10).fill(201), 429]);
    expect(await submit(hall.app, from('2001:db8:1:3::1'))).toBe(201);
  });

  it('leave fewer to forms without a proof, and fewer in a flood', async () => {
    const most = async (network: string, level: Level, isUnproved: boolean): Promise<number> => {
      const apps = [hall.app, other];
      for (let taken = 0; ; taken += 1) {
        const limits = apps[taken % 2]?.get(NetworkLimits);
        // The limit of a minute is the same for all: here the hour counts.
        await hall.dataSource.query(`delete from rate_limit where key like 'submit-minute%'`);
        const isTaken = await limits?.take(network, level, isUnproved).then(
          () => true,
          () => false,
        );
        if (!isTaken) return taken;
      }
    };
    expect(await most('203.0.113.20', 'calm', false)).toBe(60);
    expect(await most('203.0.113.21', 'calm', true)).toBe(20);
    expect(await most('203.0.113.22', 'flood', false)).toBe(20);
    expect(await most('203.0.113.23', 'flood', true)).toBe(5);
  });

  it('keep no address, neither in the database nor in the log, and no count that is over', async () => {
    const rows = await hall.dataSource.query<{ key: string }[]>('select key from rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    const kept = JSON.stringify([rows, await hall.dataSource.query('select * from admission_count')]);
    for (const trace of ['203.0.113', '2001:db8', '2001:']) {
      expect(kept).not.toContain(trace);
      expect(log.text).not.toContain(trace);
    }
    await hall.dataSource.query('update rate_limit set expire = 1');
    await hall.app.get(RecurringTasks).runAll();
    expect(await hall.dataSource.query('select 1 from rate_limit')).toEqual([]);
  });

  it('both ask for more within seconds of a flood, and less once it is over', async () => {
    const watches = [hall.app.get(FloodWatch), other.get(FloodWatch)];
    const levels = () => Promise.all(watches.map((watch) => watch.level()));
    expect(await levels()).toEqual(['calm', 'calm']);
    await hall.app.get(SwitchFloodMode).on({ kind: 'system' }, 'hour', 'Хиляди еднакви сигнали');
    expect((await levels())[0]).toBe('flood');
    hall.clock.advance({ seconds: 3 });
    expect(await levels()).toEqual(['flood', 'flood']);
    expect(await submit(other, from('203.0.113.9'))).toBe(422);
    hall.clock.advance({ minutes: 59, seconds: 56 });
    expect(await levels()).toEqual(['flood', 'flood']);
    hall.clock.advance({ seconds: 1 });
    expect(await levels()).toEqual(['calm', 'calm']);
    expect(await submit(other, from('203.0.113.9'))).toBe(201);
  });
});
