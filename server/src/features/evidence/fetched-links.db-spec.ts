import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { StaffActor } from '../../kernel/actor.js';
import { civilDate } from '../../kernel/civil-date.js';
import { Clock } from '../../kernel/clock.js';
import type { AccountId } from '../../kernel/ids.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OUTSIDE_LIMITS, OutsideReader } from '../../platform/outside/outside-reader.js';
import { isPublicAddress } from '../../platform/outside/public-address.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { EvidenceItem } from './http/evidence.dto.js';
import { EvidenceOf, type EvidenceSubject, KeepEvidence } from './index.js';
import { EvidenceRows } from './storage/evidence-rows.js';
import { FetchLinks } from './tasks/fetch-links.js';

const PAGE = 'Ремонтът е приет на 20 ноември.';

describe('a link that stands as evidence', () => {
  let hall: TownHall;
  let server: Server;
  let origin: string;
  let page = PAGE;
  let asked: string[] = [];
  let fetchLinks: FetchLinks;

  beforeAll(async () => {
    hall = await startTownHall();
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/gone') response.writeHead(410);
      if (request.url === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' });
      if (request.url !== '/slow') response.end(page);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    const outside = new OutsideReader({
      agent: 'Zaedno',
      reach: { address: (address) => address === '127.0.0.1' || isPublicAddress(address), port: (named) => named === port || named === 80 },
      limits: { ...OUTSIDE_LIMITS, time: 500 },
    });
    fetchLinks = new FetchLinks(
      hall.app.get(RecurringTasks),
      hall.app.get(EvidenceRows),
      outside,
      hall.app.get(Config),
      hall.app.get(Clock),
    );
  });
  beforeEach(() => {
    asked = [];
    page = PAGE;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await hall.close();
  });

  const fetchAll = (): Promise<void> => hall.app.get(UnitOfWork).run(() => fetchLinks.run());
  const keep = async (...paths: readonly string[]): Promise<EvidenceSubject> => {
    const subject = { type: 'assessment', id: randomUUID() };
    const actor: StaffActor = {
      ...{ kind: 'staff', accountId: hall.accountOf('monitor') as AccountId, role: 'monitor' },
      ...{ departmentId: null, office: null, standsIn: [] },
    };
    const links = paths.map((path) => ({
      ...{ kind: 'link' as const, caption: 'Обявата', url: `${origin}${path}`, seenOn: civilDate('2026-11-20') },
    }));
    await hall.app.get(KeepEvidence).run(subject, links, actor);
    return subject;
  };
  const itemsOf = async (subject: EvidenceSubject): Promise<EvidenceItem[]> =>
    (await hall.app.get(EvidenceOf).of([subject])).get(subject.id) ?? [];

  it('has the hash of what it gave, and when', async () => {
    const subject = await keep('/page');
    expect((await itemsOf(subject))[0]).toMatchObject({ contentSha256: null, contentBytes: null, fetchedAt: null, fetchFault: null });
    await fetchAll();
    const bytes = Buffer.from(PAGE);
    expect((await itemsOf(subject))[0]).toMatchObject({
      ...{ contentSha256: createHash('sha256').update(bytes).digest('hex'), contentBytes: bytes.length },
      ...{ fetchedAt: hall.clock.now().toISOString(), fetchFault: null, url: `${origin}/page`, seenOn: '2026-11-20' },
    });
  });

  it('is asked for once: what was found stays, whatever the page says later', async () => {
    const subject = await keep('/once');
    await fetchAll();
    const before = await itemsOf(subject);
    page = 'Ремонт не е имало.';
    await fetchAll();
    expect(asked).toEqual(['/once']);
    expect(await itemsOf(subject)).toEqual(before);
  });

  it('says why it has no hash, but not that it leads inside, and none holds up another', async () => {
    const subject = await keep('/gone', '/slow', '/inside', '/page');
    await fetchAll();
    expect((await itemsOf(subject)).map(({ fetchFault, contentSha256 }) => [fetchFault, contentSha256 !== null])).toEqual([
      ['status', false],
      ['timeout', false],
      ['unreachable', false],
      [null, true],
    ]);
    const kept = await hall.dataSource.query<object[]>(
      'select fetch_fault from evidence where subject_id = $1 and fetch_fault is not null',
      [subject.id],
    );
    expect(kept).toContainEqual({ fetch_fault: 'not_public' });
  });

  it('waits for its turn when there are many, the oldest first', async () => {
    const first = await keep('/1', '/2', '/3', '/4');
    const second = await keep('/5', '/6');
    await fetchAll();
    expect(asked.toSorted()).toEqual(['/1', '/2', '/3', '/4', '/5']);
    await fetchAll();
    expect(asked).toHaveLength(6);
    expect([...(await itemsOf(first)), ...(await itemsOf(second))].every(({ contentSha256 }) => contentSha256 !== null)).toBe(true);
  });

  it('is asked for by one of two workers at the same time', async () => {
    await keep('/a', '/b', '/c', '/d', '/e');
    await Promise.all([fetchAll(), fetchAll()]);
    expect(asked.toSorted()).toEqual(['/a', '/b', '/c', '/d', '/e']);
  });

  it('is not asked for where the configuration says so', async () => {
    await keep('/never');
    await hall.app.get(RecurringTasks).runAll();
    expect(asked).toEqual([]);
  });
});
