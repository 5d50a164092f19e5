import { signedIn } from '../../../test/harness/staff.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { AdminMonitor, AdminMonitorList, MonitorAccountList } from './http/monitors-admin.dto.js';
import type { MonitorList, PublicMonitor } from './http/monitors.dto.js';
import { MonitorDirectory } from './reads/monitor-directory.js';

const ADMIN = '/api/v1/admin/monitors';
const FREE = '/api/v1/admin/free-monitor-accounts';
const CENTRE = { slug: 'centar', nameBg: 'Център за прозрачност', since: '2026-01-15', registrationNumber: '831641791' };
const { slug: _, ...CHANGED } = { ...CENTRE, aboutBg: 'Следим обещанията на общината.', websiteUrl: 'https://centar.example' };

type Refusal = { type: string; errors?: { pointer: string; code: string }[] };

describe('organisations that monitor', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  const admin = () => hall.staff('admin');
  const monitor = () => hall.accountOf('monitor');
  const read = async (slug = CENTRE.slug) => (await (await admin()).get<AdminMonitor>(`${ADMIN}/${slug}`)).body;
  const add = async (account: string, slug = CENTRE.slug) =>
    (await admin()).post<AdminMonitor & Refusal>(`${ADMIN}/${slug}/members`, { account });
  const told = ({ status, body }: { status: number; body: Refusal }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];

  it('are kept by administrators alone', async () => {
    const paths = [ADMIN, `${ADMIN}/x`, FREE];
    for (const path of paths) expect((await hall.visitor().get(path)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin')) {
      const desk = await hall.staff(name);
      for (const path of paths) expect((await desk.get(path)).status).toBe(403);
      const answers = [
        await desk.post(ADMIN, CENTRE),
        await desk.put(`${ADMIN}/x`, CHANGED),
        await desk.put(`${ADMIN}/x/last-day`, { lastDay: null }),
        await desk.post(`${ADMIN}/x/members`, { account: monitor() }),
        await desk.delete(`${ADMIN}/x/members/${monitor()}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
  });

  it('are added with a name, an address of their own, and no members yet', async () => {
    const { status, body, headers } = await (await admin()).post<AdminMonitor>(ADMIN, CENTRE);
    expect([status, headers['etag']]).toEqual([201, '"v1"']);
    expect(body).toMatchObject({ ...CENTRE, nameEn: CENTRE.nameBg, ownNameEn: null, until: null, isActive: true, members: [], version: 1 });
    expect(((await read('nobody')) as unknown as Refusal).type).toContain('not-found');
  });

  it('are refused with the field that is wrong', async () => {
    const desk = await admin();
    const post = async (changes: object) => told(await desk.post<Refusal>(ADMIN, { ...CENTRE, ...changes }));
    expect(await post({})).toEqual([422, '/slug slug_taken']);
    expect(await post({ slug: 'drug' })).toEqual([422, '/registrationNumber eik_taken']);
    expect(await post({ slug: 'Друг', websiteUrl: 'ftp://x', registrationNumber: '831641792' })).toEqual([
      422,
      ...['/slug not_a_slug', '/websiteUrl not_a_url', '/registrationNumber not_an_eik'],
    ]);
    expect(await post({ slug: 'drug', nameBg: '' })).toEqual([422, '/nameBg blank']);
    expect(await post({ slug: 'drug', since: '2026-02-30' })).toEqual([400, '/since not_a_date']);
  });

  it('change on the version that was seen, and of two changes at once one is told', async () => {
    const desk = await admin();
    const put = () => desk.put<AdminMonitor>(`${ADMIN}/${CENTRE.slug}`, CHANGED, { ifMatch: '"v1"' });
    const answers = await Promise.all([put(), put()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await read()).toMatchObject({ aboutBg: CHANGED.aboutBg, websiteUrl: CHANGED.websiteUrl, version: 2 });
    // Two that take one number at once: the second reads what the first wrote.
    const twins = ['ediniyat', 'drugiyat'].map((slug) => desk.post(ADMIN, { ...CENTRE, slug, registrationNumber: '000695089' }));
    expect((await Promise.all(twins)).map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('have members among the accounts of monitors, each in one organisation', async () => {
    const desk = await admin();
    expect((await desk.get<MonitorAccountList>(FREE)).body.items.map(({ id }) => id)).toEqual([monitor()]);
    expect(told(await add(hall.accountOf('streets')))).toEqual([422, '/account not_a_monitor']);
    expect(told(await add('00000000-0000-4000-8000-000000000000'))).toEqual([422, '/account not_a_monitor']);
    await desk.post(ADMIN, { ...CENTRE, slug: 'drug', registrationNumber: null });
    // Into two organisations at once.
    const answers = await Promise.all([add(monitor()), add(monitor(), 'drug')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const joined = answers.find(({ status }) => status === 200)?.body.slug ?? '';
    expect((await read(joined)).members).toMatchObject([{ id: monitor(), email: 'monitor@zaedno.example', status: 'active' }]);
    expect((await desk.get<MonitorAccountList>(FREE)).body.items).toEqual([]);
    expect((await desk.delete(`${ADMIN}/${joined}/members/${monitor()}`)).status).toBe(200);
    expect((await desk.delete(`${ADMIN}/${joined}/members/${monitor()}`)).status).toBe(404);
    expect((await add(monitor())).status).toBe(200);
  });

  it('are public, and who speaks for them is not', async () => {
    const { body, text } = await hall.visitor().get<MonitorList>('/api/v1/monitors');
    expect(body.items.map(({ slug }) => slug)).toContain(CENTRE.slug);
    const one = await hall.visitor().get<PublicMonitor>(`/api/v1/monitors/${CENTRE.slug}`);
    expect(one.body).toEqual({
      ...{ ...CENTRE, ...CHANGED, nameEn: CENTRE.nameBg, aboutEn: '', until: null, isActive: true },
    });
    for (const shown of [text, one.text]) for (const secret of [monitor(), 'Служител', '@zaedno']) expect(shown).not.toContain(secret);
    expect((await hall.visitor().get('/api/v1/monitors/nobody')).status).toBe(404);
  });

  it('that begin later are not there yet', async () => {
    await (await admin()).post(ADMIN, { slug: 'utre', nameBg: 'Утре', since: '2026-12-01' });
    expect((await hall.visitor().get('/api/v1/monitors/utre')).status).toBe(404);
    const { body } = await hall.visitor().get<MonitorList>('/api/v1/monitors');
    expect(body.items.map(({ slug }) => slug)).not.toContain('utre');
    expect((await (await admin()).get<AdminMonitorList>(ADMIN)).body.items.map(({ slug }) => slug)).toContain('utre');
  });

  it('end at the end of their last day, and stay readable', async () => {
    const desk = await admin();
    const end = async (lastDay: string | null) => desk.put<Refusal>(`${ADMIN}/${CENTRE.slug}/last-day`, { lastDay });
    expect(told(await end('2026-11-22'))).toEqual([422, '/lastDay last_day_past']);
    expect((await end('2026-11-23')).status).toBe(200);
    const directory = hall.app.get(MonitorDirectory);
    const speaksFor = async () => (await directory.ofAccount(monitor() as never))?.slug ?? null;
    // Sofia is two hours ahead of UTC in November.
    hall.clock.set('2026-11-23T21:59:59Z');
    expect(await speaksFor()).toBe(CENTRE.slug);
    hall.clock.set('2026-11-23T22:00:00Z');
    expect(await speaksFor()).toBeNull();
    expect((await hall.visitor().get<PublicMonitor>(`/api/v1/monitors/${CENTRE.slug}`)).body).toMatchObject({ isActive: false });
    expect((await hall.visitor().get<MonitorList>('/api/v1/monitors')).body.items.at(-1)?.slug).toBe(CENTRE.slug);
    await hall.signInAgain('admin');
    expect((await add(monitor())).body.type).toContain('organisation-ended');
    expect((await (await admin()).put(`${ADMIN}/${CENTRE.slug}/last-day`, { lastDay: null })).status).toBe(200);
    expect(await speaksFor()).toBe(CENTRE.slug);
  });

  it('lose a member who works for the municipality now', async () => {
    const { accountId } = await signedIn(hall, { role: 'monitor', name: 'Доброволка' });
    expect((await add(accountId)).status).toBe(200);
    await (await admin()).patch(`/api/v1/admin/accounts/${accountId}`, { role: 'moderator' });
    await hall.drainOutbox();
    expect((await read()).members.map(({ id }) => id)).toEqual([monitor()]);
    await (await admin()).patch(`/api/v1/admin/accounts/${accountId}`, { role: 'monitor' });
    await hall.drainOutbox();
    expect((await read()).members.map(({ id }) => id)).toEqual([monitor()]);
  });

  it('leave a trail of each change', async () => {
    const trail = await hall.dataSource.query<{ action: string }[]>(
      `select action from audit_entry a join monitor_organisation o on o.id::text = a.subject_id
        where a.subject_type = 'monitor' and o.slug = $1 order by a.id`,
      [CENTRE.slug],
    );
    const actions = trail.map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual(['monitor.added', 'monitor.changed']);
    expect(actions.slice(-5)).toEqual([
      ...['monitor.member_added', 'monitor.ended', 'monitor.resumed', 'monitor.member_added', 'monitor.member_removed'],
    ]);
  });

  it('are read by as many statements as before, however many there are', async () => {
    const desk = await admin();
    const count = async () => [
      await countStatements(hall.dataSource, () => hall.visitor().get('/api/v1/monitors')),
      await countStatements(hall.dataSource, () => hall.visitor().get(`/api/v1/monitors/${CENTRE.slug}`)),
      await countStatements(hall.dataSource, () => desk.get(ADMIN)),
    ];
    const few = await count();
    for (let index = 0; index < 8; index += 1) await desk.post(ADMIN, { slug: `o-${index}`, nameBg: `О ${index}`, since: '2026-01-01' });
    expect(await count()).toEqual(few);
    // Of the administrator's three one each is for the session, the organisations, their members and the accounts.
    expect(few.slice(0, 2)).toEqual([1, 1]);
  });
});
