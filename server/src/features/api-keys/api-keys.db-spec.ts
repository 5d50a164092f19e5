import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { AddMember, CreateOrganisation } from '../monitors/index.js';
import type { ApiKeyListDto, NewApiKeyDto } from './http/api-keys.dto.js';
import { newKeySecret } from './secrets/key-secret.js';
import { ApiKeys } from './use-cases/api-keys.js';

const KEYS = '/api/v1/staff/api-keys';
const READ = '/api/v1/site';
const ASKED = { name: 'Изтегляне на случаи', scopes: ['read'] };

type Refusal = { type: string; errors?: { pointer: string; code: string }[] };
type Made = NewApiKeyDto & Refusal;

describe('keys of programs', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall({ readsPerMinute: 3, trustProxy: ['loopback'] });
  });
  afterAll(() => hall.close());

  const monitor = () => hall.staff('monitor');
  const admin = () => hall.staff('admin');
  const list = async (name: 'monitor' | 'admin' = 'monitor') => (await (await hall.staff(name)).get<ApiKeyListDto>(KEYS)).body.keys;
  const make = async (changes: object = {}, name: 'monitor' | 'admin' = 'monitor') =>
    (await (await hall.staff(name)).post<Made>(KEYS, { ...ASKED, ...changes })).body;
  const read = (bearer: string, network = '127.0.0.1') =>
    hall.visitor().get<Refusal>(READ, { bearer, headers: { 'x-forwarded-for': network } });
  const problem = async (bearer: string, network?: string) => {
    const { status, body } = await read(bearer, network);
    return [status, body.type.split('/').at(-1)];
  };

  it('are managed by monitors and administrators alone', async () => {
    expect((await hall.visitor().get(KEYS)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin' && each !== 'monitor')) {
      expect((await (await hall.staff(name)).get(KEYS)).status).toBe(403);
      expect((await (await hall.staff(name)).post(KEYS, ASKED)).status).toBe(403);
    }
  });

  it('are for monitors who speak for an organisation', async () => {
    const { status, body } = await (await monitor()).post<Refusal>(KEYS, ASKED);
    expect([status, body.type]).toEqual([403, expect.stringContaining('not-a-member') as string]);
    const actor = { kind: 'staff', accountId: hall.accountOf('admin'), role: 'administrator' } as never;
    const details = { nameBg: 'Център', nameEn: null, aboutBg: '', aboutEn: '', websiteUrl: null, registrationNumber: null };
    await hall.app.get(CreateOrganisation).run(actor, { ...details, slug: 'centar', since: '2026-01-15' as never });
    await hall.app.get(AddMember).run(actor, { slug: 'centar', ifMatch: undefined }, hall.accountOf('monitor') as never);
  });

  it('are shown once, and kept as a hash', async () => {
    const made = await make();
    expect(made).toMatchObject({ name: ASKED.name, holder: 'Център', scopes: ['read'], state: 'active', perMinute: 120, lastUsedOn: null });
    const { text } = await (await monitor()).get(KEYS);
    expect(text).toContain(made.prefix);
    expect(text).not.toContain(made.secret);
    const rows = await hall.dataSource.query<Record<string, unknown>[]>('select k.*, a.changes from api_key k, audit_entry a');
    expect(JSON.stringify(rows)).not.toContain(made.secret.slice(12));
    expect(rows.map(({ changes }) => changes)).toContainEqual(expect.objectContaining({ prefix: made.prefix }));
  });

  it('are refused with the field that is wrong', async () => {
    const told = async (changes: object) => (await make(changes)).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(await told({ scopes: ['submit'] })).toEqual(['/scopes scope_not_yours']);
    expect(await told({ perMinute: 500 })).toEqual(['/perMinute above_usual']);
    expect(await told({ name: '' })).toEqual(['/name blank']);
    expect(await told({ scopes: ['webhooks'] })).toEqual(['/scopes unknown_value']);
    expect(await told({ expiresOn: '2026-11-01' })).toEqual(['/expiresOn day_past']);
  });

  it('that submit are given by the administrator, to whoever it is', async () => {
    const made = await make({ scopes: ['submit'], holder: 'Гражданско приложение', perMinute: 300 }, 'admin');
    expect(made).toMatchObject({ holder: 'Гражданско приложение', perMinute: 300 });
    expect(await hall.app.get(ApiKeys).check(made.secret, 'submit')).toEqual({ id: made.id, perMinute: 300, perDay: made.perDay });
    expect(await problem(made.secret)).toEqual([403, 'api-key-scope']);
    // Others' keys are not there for a monitor, and cannot be revoked.
    expect((await list()).map(({ id }) => id)).not.toContain(made.id);
    expect((await (await monitor()).delete(`${KEYS}/${made.id}`)).status).toBe(404);
    expect((await list('admin')).map(({ id }) => id)).toContain(made.id);
  });

  it('read under limits of their own, and say what is left', async () => {
    const { secret, id } = await make({ perMinute: 2, perDay: 2 });
    const first = await read(secret);
    expect(first.status).toBe(200);
    expect(first.headers['ratelimit-policy']).toBe('"minute";q=2;w=60, "day";q=2;w=86400');
    expect(first.headers['ratelimit']).toMatch(/^"minute";r=1;t=\d+, "day";r=1;t=\d+$/);
    expect((await read(secret)).status).toBe(200);
    const third = await read(secret);
    expect([third.status, third.headers['content-type']]).toEqual([429, expect.stringContaining('problem+json') as string]);
    expect(third.headers['ratelimit']).toMatch(/^"minute";r=0;t=\d+, "day";r=0;t=\d+$/);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(3_600);
    expect((await list()).find((key) => key.id === id)?.lastUsedOn).toBe('2026-11-23');
  });

  it('lift the limit of a network, which is counted for all who have none', async () => {
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await hall.visitor().get(READ)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const { secret } = await make();
    expect((await read(secret)).status).toBe(200);
    const refused = await hall.visitor().get(READ);
    expect(refused.headers['ratelimit-policy']).toBe('"network";q=3;w=60');
    // What is not public counts nothing: the desk goes on.
    expect((await (await monitor()).get(KEYS)).headers['ratelimit']).toBeUndefined();
  });

  it('that are wrong are told so', async () => {
    const { secret, id } = await make();
    expect(await problem(`${secret.slice(0, -1)}_`)).toEqual([401, 'api-key-unknown']);
    expect(await problem(newKeySecret().secret)).toEqual([401, 'api-key-unknown']);
    expect((await (await monitor()).delete(`${KEYS}/${id}`)).status).toBe(204);
    expect((await (await monitor()).delete(`${KEYS}/${id}`)).status).toBe(204);
    expect(await problem(secret)).toEqual([401, 'api-key-revoked']);
    const short = await make({ expiresOn: '2026-11-23' });
    expect((await read(short.secret, '192.0.2.2')).status).toBe(200);
    hall.clock.set('2026-11-23T22:00:00Z');
    expect(await problem(short.secret, '192.0.2.2')).toEqual([401, 'api-key-expired']);
  });

  it('that are wrong are looked up as often as a network may read, and no more', async () => {
    const network = '192.0.2.3';
    for (let index = 0; index < 3; index += 1) expect(await problem(newKeySecret().secret, network)).toEqual([401, 'api-key-unknown']);
    let refused: Awaited<ReturnType<typeof read>> | undefined;
    const statements = await countStatements(hall.dataSource, async () => (refused = await read(newKeySecret().secret, network)));
    expect([refused?.status, statements]).toEqual([429, 0]);
    expect(refused?.headers['ratelimit-policy']).toBe('"refused-keys";q=3;w=60');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    // Neither other networks nor reads without a key pay for it.
    expect((await hall.visitor().get(READ, { headers: { 'x-forwarded-for': network } })).status).toBe(200);
    expect((await read((await make()).secret, '192.0.2.4')).status).toBe(200);
  });

  it('cost two statements to manage, however many there are, and page', async () => {
    await hall.signInAgain('admin');
    const desk = await admin();
    const count = () => countStatements(hall.dataSource, () => desk.get(KEYS));
    const few = await count();
    for (let index = 0; index < 25; index += 1) await make({ holder: `Програма ${index}` }, 'admin');
    expect(await count()).toBe(few);
    const first = await desk.get<ApiKeyListDto>(KEYS);
    const next = /<([^>]+)>/.exec(String(first.headers['link']))?.[1] ?? '';
    const second = await desk.get<ApiKeyListDto>(next);
    const ids = [...first.body.keys, ...second.body.keys].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.headers['link']).toBeUndefined();
    expect((await desk.get(`${KEYS}?after=wrong`)).status).toBe(400);
    expect((await desk.get(`${KEYS}?all=1`)).status).toBe(400);
  });

  it('are ten at a time in an organisation', async () => {
    await hall.signInAgain('monitor');
    for (let index = 0; index < 12; index += 1) await make();
    expect((await make()).type).toContain('api-keys-full');
    expect((await list()).filter(({ state }) => state === 'active')).toHaveLength(10);
  });
});
