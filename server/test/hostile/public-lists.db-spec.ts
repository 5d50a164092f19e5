import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { routesOf } from '../../src/platform/http/access/routes.js';
import { startTownHall, STAFF_NAMES, type TownHall } from '../harness/town-hall.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly format?: string; readonly enum?: readonly string[]; readonly type?: string; readonly $ref?: string };
}
interface Contract {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}
type Refusal = { readonly type?: string; readonly errors?: readonly { readonly pointer: string }[] };

/** A place in a list that orders by something else: a day where an instant stands, and an id that is none of it. */
const cursor = (position: string, id: string): string => Buffer.from(`${position}|${id}`, 'utf8').toString('base64url');
const SOMEWHERE = '019abc00-0000-7000-8000-000000000001';
const WRONG_CURSORS = [
  'nonsense',
  '%00',
  cursor('2026-02-30', SOMEWHERE),
  cursor("1'; drop table submission; --", SOMEWHERE),
  cursor('2026-11-23', '1'),
];

describe('a public list that is asked the wrong way', () => {
  let hall: TownHall;
  const contract = JSON.parse(readFileSync(fileURLToPath(new URL('../../openapi.json', import.meta.url)), 'utf8')) as Contract;
  const routes = Object.entries(contract.paths).flatMap(([path, { get }]) => (get ? [{ path, query: queryOf(get.parameters ?? []) }] : []));
  const having = (...names: readonly string[]) =>
    routes.flatMap(({ path, query }) => query.filter(({ name }) => names.includes(name)).map(({ name }) => [path, name] as const));

  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  /** What the route says to whoever may ask it; what only others may do is no matter here. */
  const ask = async (path: string, query: string) => {
    const url = `${path.replace(/\{\w+\}/g, SOMEWHERE)}?${query}`;
    for (const name of [null, ...STAFF_NAMES]) {
      const client = name === null ? hall.visitor() : await hall.staff(name);
      const answer = await client.get<Refusal>(url);
      if (answer.status !== 401 && answer.status !== 403) return answer;
    }
    return hall.visitor().get<Refusal>(url);
  };
  const expectRefused = async (path: string, query: string, pointer: string) => {
    const { status, body, headers } = await ask(path, query);
    const told = { path, query, status, type: headers['content-type'], pointers: body.errors?.map((error) => error.pointer) };
    if (status === 401 || status === 403) return;
    expect(told).toMatchObject({ path, query, status: expect.any(Number), type: expect.stringContaining('application/problem+json') });
    expect([path, query, status >= 400 && status < 500]).toEqual([path, query, true]);
    // Nobody is told what is wrong with the question about a thing that is not there.
    if (status === 404 && path.includes('{')) return;
    expect([path, told.pointers]).toEqual([path, expect.arrayContaining([pointer])]);
  };

  it('is one of many', () => {
    expect(routes.length).toBeGreaterThan(80);
    expect(having('after', 'before').length).toBeGreaterThan(10);
    expect(having('limit').length).toBeGreaterThan(8);
  });

  it.each(routes.map(({ path }) => path))('names a filter that there is not: %s', (path) =>
    expectRefused(path, 'no-such-filter=1', '/no-such-filter'),
  );

  it.each(having('limit'))('gives no page of 10,000, of none, of less and of no number: %s', async (path, name) => {
    for (const limit of ['10000', '0', '-1', '1e3', 'ten', '']) await expectRefused(path, `${name}=${limit}`, `/${name}`);
  });

  it.each(having('after', 'before'))('takes no place of another list: %s %s', async (path, name) => {
    for (const place of WRONG_CURSORS) await expectRefused(path, `${name}=${place}`, `/${name}`);
  });

  it.each(
    routes.flatMap(({ path, query }) => query.filter(({ schema }) => schema?.format === 'date').map(({ name }) => [path, name] as const)),
  )('knows no such day: %s %s', async (path, name) => {
    for (const day of ['2026-02-30', '23.11.2026', 'yesterday', '2026-11', '']) {
      if (day !== '') await expectRefused(path, `${name}=${day}`, `/${name}`);
    }
  });

  it.each(
    routes.flatMap(({ path, query }) =>
      query.filter(({ schema }) => schema?.enum !== undefined || schema?.$ref !== undefined).map(({ name }) => [path, name] as const),
    ),
  )('knows no such choice: %s %s', (path, name) => expectRefused(path, `${name}=__proto__`, `/${name}`));

  it('of a feed or a calendar says the same', async () => {
    const documents = routesOf(hall.app).filter(({ path }) => /^\/bg\/[\w-]+\.(?:atom|ics)$/.test(path));
    expect(documents.length).toBeGreaterThan(12);
    for (const { path } of documents) {
      await expectRefused(path, 'no-such-filter=1', '/no-such-filter');
      await expectRefused(path, 'limit=10000', '/limit');
    }
    for (const list of ['submissions', 'overdue', 'answers', 'moderation', 'campaigns']) {
      for (const place of WRONG_CURSORS) await expectRefused(`/bg/${list}.atom`, `after=${place}`, '/after');
    }
    for (const day of ['2026-02-30', 'yesterday']) await expectRefused('/bg/submissions.atom', `from=${day}`, '/from');
    await expectRefused('/bg/moderation.atom', 'month=2026-13', '/month');
    await expectRefused('/bg/log.atom', 'before=x', '/before');
    await expectRefused('/bg/commitments.ics', 'topic=weather', '/topic');
    await expectRefused('/sitemaps/cases.xml', 'from=%21', '/from');
  });

  it('goes on answering', async () => expect((await hall.visitor().get('/readyz')).status).toBe(200));
});

function queryOf(parameters: readonly Parameter[]): Parameter[] {
  return parameters.filter((parameter) => parameter.in === 'query');
}
