import type { ApiClient } from '../../../test/harness/api-client.js';
import { type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { lifecycle, type policy } from '../submissions/index.js';
import type { CaseFile } from './http/case-file.dto.js';

type Asker = 'nobody' | 'admin' | 'monitor' | 'moderator' | 'appeals' | 'own' | 'other';

/** Who asks: an official of the department that has the case, or of another one. */
const NAMES: Readonly<Record<Exclude<Asker, 'nobody'>, StaffName>> = {
  admin: 'admin',
  monitor: 'monitor',
  moderator: 'moderator',
  appeals: 'appeals',
  own: 'property',
  other: 'streets',
};

interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly body?: object;
  /** What each asker gets for an assigned, published case of the department of property. */
  readonly expect: Readonly<Record<Asker, number>>;
}

const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
/** Whoever decides appeals gets no further than moderators where the case is none of theirs. */
const moderators = (moderator: number, appeals = 403): Route['expect'] => ({
  ...{ nobody: 401, admin: 403, monitor: 403, moderator, appeals, own: 403, other: 403 },
});
const officials = (own: number, other = 404): Route['expect'] => ({
  ...{ nobody: 401, admin: 403, monitor: 403, moderator: 403, appeals: 403, own, other },
});
const handlers = (moderator: number, own: number, appeals = 403): Route['expect'] => ({
  nobody: 401,
  admin: 403,
  monitor: 403,
  moderator,
  appeals,
  own,
  other: 404,
});

/** Routes for a case stand in an order in which each still finds the case where its expectation needs it. */
const ROUTES: readonly Route[] = [
  { method: 'get', path: 'moderation/queue', expect: moderators(200, 200) },
  { method: 'get', path: 'inbox', expect: officials(200, 200) },
  {
    method: 'get',
    path: 'case-search',
    expect: { nobody: 401, admin: 403, monitor: 403, moderator: 200, appeals: 200, own: 200, other: 200 },
  },
  { method: 'get', path: 'changes', expect: { nobody: 401, admin: 200, monitor: 200, moderator: 200, appeals: 200, own: 200, other: 200 } },
  { method: 'get', path: 'moderation/:number', expect: moderators(200, 404) },
  { method: 'get', path: 'case-files/:number', expect: handlers(200, 200, 404) },
  { method: 'post', path: 'case-files/:number/messages', body: { text: 'Кой стълб?' }, expect: handlers(201, 201) },
  { method: 'post', path: 'case-files/:number/messages/reading', expect: handlers(204, 204) },
  { method: 'put', path: 'submissions/:number/response-draft', body: { text: '' }, expect: officials(200) },
  { method: 'get', path: 'submissions/:number/response-draft', expect: officials(200) },
  { method: 'delete', path: 'submissions/:number/response-draft', expect: officials(204) },
  { method: 'post', path: 'case-files/:number/identity-reveals', body: { reason: 'За оглед.' }, expect: officials(409) },
  { method: 'post', path: 'moderation/:number/decisions', body: { decision: 'route', department: 'property' }, expect: moderators(409) },
  { method: 'post', path: 'moderation/:number/forwarding', body: { authority: 'nobody', note: 'Не е за нас.' }, expect: moderators(422) },
  { method: 'post', path: 'moderation/:number/merging', body: { into: 'ZZZZ-ZZZZ' }, expect: moderators(422) },
  { method: 'post', path: 'moderation/:number/closure', body: {}, expect: moderators(409) },
  { method: 'post', path: 'moderation/:number/reopening', body: { note: 'Пак е тъмно.' }, expect: moderators(409) },
  { method: 'post', path: 'moderation/:number/second-look', body: { look: 'confirm' }, expect: moderators(409) },
  { method: 'post', path: 'moderation/:number/appeal-decision', body: { answer: 'uphold', note: 'Не.' }, expect: moderators(409, 404) },
  { method: 'post', path: 'submissions/:number/responses', body: ANSWER, expect: officials(201) },
  { method: 'post', path: 'case-files/:number/hand-back', body: { reason: 'Не е за нас.' }, expect: officials(409) },
];

/** Which request does what an action names. */
const REQUESTS = {
  publish: ['moderation/:number/decisions', { decision: 'publish' }],
  publish_redacted: [
    'moderation/:number/decisions',
    { decision: 'publish_redacted', publicTitle: 'Тъмна улица', publicText: 'Лампите не светят от два месеца.' },
  ],
  reject: ['moderation/:number/decisions', { decision: 'reject', reasonCode: 'insult', note: 'Обижда съсед.' }],
  route: ['moderation/:number/decisions', { decision: 'route', department: 'streets' }],
  forward: ['moderation/:number/forwarding', { authority: 'prosecutor', note: 'Препратено.' }],
  close: ['moderation/:number/closure', {}],
  reopen: ['moderation/:number/reopening', { note: 'Пак е тъмно.' }],
} as const satisfies Partial<Record<policy.CaseAction, readonly [string, object]>>;
const ACTIONS = Object.keys(REQUESTS) as (keyof typeof REQUESTS)[];

describe('who may do what with a case', () => {
  let town: TownHall;
  let clients: Readonly<Record<Asker, ApiClient>>;

  beforeAll(async () => {
    town = await startTownHall();
    const signedIn = await Promise.all(Object.entries(NAMES).map(async ([asker, name]) => [asker, await town.staff(name)] as const));
    clients = { nobody: town.visitor(), ...Object.fromEntries(signedIn) } as Record<Asker, ApiClient>;
  }, 60_000);

  afterAll(() => town.close());

  const ask = (asker: Asker, { method, path, body }: Pick<Route, 'method' | 'path' | 'body'>, number: string) => {
    const url = `/api/v1/${path.replace(':number', number)}`;
    const client = clients[asker];
    if (method === 'get') return client.get(url);
    if (method === 'put') return client.put(url, body ?? {});
    return method === 'post' ? client.post(url, body) : client.delete(url);
  };

  const decide = (number: string, decision: object, ifMatch?: string) =>
    clients.moderator.post<CaseFile>(`/api/v1/moderation/${number}/decisions`, decision, ifMatch ? { ifMatch } : {});

  const assigned = async (): Promise<string> => {
    const { number } = await town.submit();
    await decide(number, { decision: 'publish', department: 'property' });
    return number;
  };

  /** Sets a case to a state that a journey might not reach in few steps. */
  const force = (number: string, publication: string, procedure: string) =>
    town.dataSource.query(
      `update submission set publication = $2, procedure = $3, public_title = 'Тъмна улица', public_text = 'Лампите не светят.',
              department_id = (select id from department where slug = 'property')
        where number = $1`,
      [number.replace('-', ''), publication, procedure],
    );

  it('each role gets from each route what the policy says', async () => {
    const number = await assigned();
    const got: string[] = [];
    const wanted: string[] = [];
    for (const route of ROUTES) {
      for (const asker of Object.keys(route.expect) as Asker[]) {
        const { status } = await ask(asker, route, number);
        got.push(`${route.method} ${route.path} ${asker} ${status}`);
        wanted.push(`${route.method} ${route.path} ${asker} ${route.expect[asker]}`);
      }
    }
    expect(got).toEqual(wanted);
  }, 60_000);

  it('a case that does not exist is told apart from no other', async () => {
    const unknown = await clients.own.get('/api/v1/case-files/ZZZZ-ZZZZ');
    const number = (await town.submit()).number;
    const pending = await clients.own.get(`/api/v1/case-files/${number}`);
    expect(unknown.status).toBe(404);
    expect(pending.status).toBe(404);
    expect(pending.body).toEqual(unknown.body);
    expect((await clients.own.get('/api/v1/case-files/no-number')).status).toBe(404);
  });

  it('each action is possible in the states of the two tables, and 409 in all others', async () => {
    const { number } = await town.submit();
    const got: string[] = [];
    for (const publication of lifecycle.PUBLICATIONS) {
      for (const procedure of lifecycle.PROCEDURES) {
        for (const action of ACTIONS) {
          await force(number, publication, procedure);
          const allowed = (await clients.moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.allowed;
          const [path, body] = REQUESTS[action];
          const { status } = await ask('moderator', { method: 'post', path, body }, number);
          const wanted = allowed.includes(action) ? 200 : 409;
          if (status !== wanted) got.push(`${action} of ${publication}/${procedure}: ${status}, not ${wanted}`);
        }
      }
    }
    expect(got).toEqual([]);
  }, 60_000);

  it('malformed is 400, a broken rule 422, each with its pointer', async () => {
    const { number } = await town.submit();
    const refusals: readonly [object, number, string][] = [
      [{ decision: 'burn' }, 400, '/decision'],
      [{}, 400, '/decision'],
      [{ decision: 'publish', colour: 'red' }, 400, '/colour'],
      [{ decision: 'reject', reasonCode: 'ugly', note: 'Не става.' }, 422, '/reasonCode'],
      [{ decision: 'reject', note: 'Не става.' }, 422, '/reasonCode'],
      [{ decision: 'reject', reasonCode: 'spam' }, 422, '/note'],
      [{ decision: 'reject', reasonCode: 'spam', note: '  ' }, 422, '/note'],
      [{ decision: 'reject', reasonCode: 'spam', note: 'я'.repeat(2_001) }, 422, '/note'],
      [{ decision: 'publish_redacted', publicText: 'Лампите не светят от два месеца.' }, 422, '/publicTitle'],
      [{ decision: 'publish_redacted', publicTitle: 'Тъмна улица' }, 422, '/publicText'],
      [{ decision: 'publish', publicText: 'Съвсем друг текст от този на автора.' }, 422, '/publicText'],
      [{ decision: 'route' }, 422, '/department'],
      [{ decision: 'route', department: 'nowhere' }, 422, '/department'],
      [{ decision: 'publish', publicAttachments: ['x'] }, 400, '/publicAttachments'],
    ];
    for (const [body, status, pointer] of refusals) {
      const answer = await decide(number, body);
      expect([body, answer.status]).toEqual([body, status]);
      expect(answer.body).toMatchObject({ errors: [{ pointer }] });
    }
    expect((await clients.moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body).toMatchObject({ version: 1, decisions: [] });
  });

  it('nothing is routed to a department that has closed', async () => {
    const { number } = await town.submit();
    const admin = clients.admin;
    expect((await admin.post('/api/v1/admin/departments', { slug: 'archive', nameBg: 'Архив', nameEn: 'Archive' })).status).toBeLessThan(
      300,
    );
    expect((await admin.patch('/api/v1/admin/departments/archive', { closedOn: '2026-11-01' })).status).toBe(200);
    const answer = await decide(number, { decision: 'route', department: 'archive' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/department', code: 'department_closed' }] });
  });

  it('an answer without reasons, without an outcome or with a day that passed is refused', async () => {
    const number = await assigned();
    const answer = (body: object) => clients.own.post(`/api/v1/submissions/${number}/responses`, body);
    expect((await answer({ ...ANSWER, text: '' })).status).toBe(422);
    expect((await answer({ ...ANSWER, text: 'Не.' })).body).toMatchObject({ errors: [{ pointer: '/text', code: 'too_short' }] });
    expect((await answer({ text: ANSWER.text })).status).toBe(400);
    expect((await answer({ ...ANSWER, outcome: 'maybe' })).status).toBe(400);
    expect((await answer({ ...ANSWER, commitmentDue: '2026-11-22' })).body).toMatchObject({ errors: [{ pointer: '/commitmentDue' }] });
    expect((await answer({ ...ANSWER, commitmentDue: '2026-11-23' })).status).toBe(201);
  });

  it('of two moderators on one case the second gets 412, and nothing of theirs is kept', async () => {
    const { number } = await town.submit();
    const second = await town.staff('moderator2');
    const { headers } = await second.get(`/api/v1/moderation/${number}`);
    await decide(number, { decision: 'publish' }, String(headers.etag));
    const late = await second.post(
      `/api/v1/moderation/${number}/decisions`,
      { decision: 'reject', reasonCode: 'insult', note: 'Обижда съсед.' },
      { ifMatch: String(headers.etag) },
    );
    expect(late.status).toBe(412);
    expect(late.body['type']).toMatch(/\/problems\/stale$/);
    expect((await second.get<CaseFile>(`/api/v1/moderation/${number}`)).body).toMatchObject({
      publication: 'published',
      decisions: [{ decision: 'publish' }],
    });
  });

  it('of two answers at once one is the first and the other a new version, or stale', async () => {
    const plain = await assigned();
    const both = await Promise.all(
      [1, 2].map(() => clients.own.post<{ version: number }>(`/api/v1/submissions/${plain}/responses`, ANSWER)),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ body }) => body.version).sort()).toEqual([1, 2]);
    const guarded = await assigned();
    const { headers } = await clients.own.get(`/api/v1/case-files/${guarded}`);
    const race = await Promise.all(
      [1, 2].map(() => clients.own.post(`/api/v1/submissions/${guarded}/responses`, ANSWER, { ifMatch: String(headers.etag) })),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});
