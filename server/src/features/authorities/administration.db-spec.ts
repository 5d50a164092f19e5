import sharp from 'sharp';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { StaffActor } from '../../kernel/actor.js';
import type { AccountId } from '../../kernel/ids.js';
import { ActorSources } from '../../platform/http/access/actor-sources.js';
import { AuthorityDirectory } from './reads/authority-directory.js';
import type { Site } from './reads/site.js';

const ADMINISTRATOR: StaffActor = {
  kind: 'staff',
  accountId: '01890000-0000-7000-8000-000000000001' as AccountId,
  role: 'administrator',
  departmentId: null,
  office: null,
  standsIn: [],
};

const BUDGET = {
  slug: 'finansi-i-byudzhet',
  nameBg: 'Финанси и бюджет',
  nameEn: 'Finance and Budget',
  email: 'finansi@zaedno.example',
};

describe('an administrator of the directory', () => {
  let application: TestApplication;
  let directory: AuthorityDirectory;
  const visitor = () => application.visitor();
  const site = async () => (await visitor().get<Site>('/api/v1/site')).body;
  const audit = () =>
    application.dataSource.query<{ action: string; subject_id: string; changes: Record<string, unknown> }[]>(
      'select action, subject_id, changes from audit_entry order by id',
    );

  beforeEach(async () => {
    application = await startTestApplication();
    directory = application.app.get(AuthorityDirectory, { strict: false });
    application.app.get(ActorSources).useForStaff({ identify: async () => ADMINISTRATOR });
  });
  afterEach(() => application.close());

  it('tells at once, and who changed what is kept with old and new values', async () => {
    const added = await visitor().post('/api/v1/admin/departments', BUDGET);
    expect(added).toMatchObject({ status: 201, body: { ...BUDGET, phone: null, addressBg: '', closedOn: null } });
    const changed = await visitor().patch(`/api/v1/admin/departments/${BUDGET.slug}`, { nameBg: 'Бюджет', email: null });
    expect(changed).toMatchObject({ status: 200, body: { nameBg: 'Бюджет', email: null, nameEn: BUDGET.nameEn } });
    expect((await site()).departments).toMatchObject([{ slug: BUDGET.slug, nameBg: 'Бюджет' }]);
    expect((await audit()).slice(-2)).toMatchObject([
      { action: 'department.added', changes: { slug: { old: null, new: BUDGET.slug } } },
      {
        action: 'department.changed',
        changes: { nameBg: { old: BUDGET.nameBg, new: 'Бюджет' }, email: { old: BUDGET.email, new: null } },
      },
    ]);
  });

  it('writes no entry when nothing changed', async () => {
    await visitor().post('/api/v1/admin/departments', BUDGET);
    const before = (await audit()).length;
    await visitor().patch(`/api/v1/admin/departments/${BUDGET.slug}`, { nameBg: BUDGET.nameBg });
    expect(await audit()).toHaveLength(before);
  });

  it('names a wrong field: a slug that is taken, one that is none, a name that is missing', async () => {
    await visitor().post('/api/v1/admin/departments', BUDGET);
    expect(await visitor().post('/api/v1/admin/departments', BUDGET)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/slug', code: 'slug_taken' }] },
    });
    expect(await visitor().post('/api/v1/admin/departments', { ...BUDGET, slug: 'Финанси' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/slug', code: 'not_a_slug' }] },
    });
    expect(await visitor().post('/api/v1/admin/departments', { slug: 'kmet', nameEn: 'Mayor' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/nameBg', code: 'missing' }] },
    });
  });

  it('closes a department: it is not offered any more, resolves still, and others are told', async () => {
    await visitor().post('/api/v1/admin/departments', BUDGET);
    await visitor().patch('/api/v1/admin/topics/services', { defaultDepartment: BUDGET.slug });
    await visitor().patch(`/api/v1/admin/departments/${BUDGET.slug}`, { closedOn: '2026-11-23' });
    expect(directory.openDepartment(BUDGET.slug)).toBeNull();
    expect(directory.defaultDepartment('services')).toBeNull();
    expect(directory.department(BUDGET.slug)?.nameBg).toBe(BUDGET.nameBg);
    const events = await application.dataSource.query('select type, payload from outbox_event');
    expect(events).toEqual([{ type: 'department.closing', payload: { closedOn: '2026-11-23' } }]);
    await visitor().patch(`/api/v1/admin/departments/${BUDGET.slug}`, { closedOn: null });
    expect(directory.openDepartment(BUDGET.slug)?.slug).toBe(BUDGET.slug);
  });

  it('routes a topic to a department that is open, or to none', async () => {
    expect(await visitor().patch('/api/v1/admin/topics/ethics', { defaultDepartment: 'nyama' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/defaultDepartment', code: 'unknown_department' }] },
    });
    await visitor().post('/api/v1/admin/departments', BUDGET);
    expect((await visitor().patch('/api/v1/admin/topics/ethics', { defaultDepartment: BUDGET.slug })).body).toMatchObject({
      defaultDepartment: BUDGET.slug,
    });
    expect(directory.defaultDepartment('ethics')?.slug).toBe(BUDGET.slug);
    expect((await visitor().patch('/api/v1/admin/topics/ethics', { defaultDepartment: null })).body).toMatchObject({
      defaultDepartment: null,
    });
    expect((await visitor().patch('/api/v1/admin/topics/weather', { nameBg: 'Време' })).status).toBe(404);
  });

  it('adds and changes settlements and authorities', async () => {
    const place = { ekatte: '67372', nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 };
    expect(await visitor().post('/api/v1/admin/settlements', place)).toMatchObject({ status: 201, body: place });
    expect((await visitor().post('/api/v1/admin/settlements', place)).status).toBe(422);
    expect((await visitor().patch('/api/v1/admin/settlements/67372', { population: 7400 })).body).toMatchObject({ population: 7400 });
    const body = { slug: 'vik', nameBg: 'ВиК', nameEn: 'Water supply', websiteUrl: 'https://vik.example' };
    expect(await visitor().post('/api/v1/admin/authorities', body)).toMatchObject({ status: 201, body: { ...body, validTo: null } });
    expect((await visitor().patch('/api/v1/admin/authorities/vik', { validTo: '2026-11-22' })).status).toBe(200);
    expect(directory.validAuthority('vik')).toBeNull();
    expect(directory.authority('vik')?.nameBg).toBe('ВиК');
  });

  it('says what an authority may receive, and which unit it is', async () => {
    await visitor().post('/api/v1/admin/departments', BUDGET);
    const body = { slug: 'odit', nameBg: 'Вътрешен одит', nameEn: 'Internal audit', competences: ['general'], department: BUDGET.slug };
    expect(await visitor().post('/api/v1/admin/authorities', body)).toMatchObject({
      status: 201,
      body: { ...body, place: 'outside', office: null },
    });
    const patch = (changes: object) => visitor().patch('/api/v1/admin/authorities/odit', changes);
    expect((await patch({ place: 'administration', office: 'secretary', department: null, postalAddress: 'пл. 1' })).body).toMatchObject({
      ...{ place: 'administration', office: 'secretary', department: null, postalAddress: 'пл. 1', competences: ['general'] },
    });
    expect(await patch({ department: 'nyama' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/department', code: 'unknown_department' }] },
    });
    expect((await patch({ competences: ['weather'] })).status).toBe(400);
  });

  it('lists everything, closed ones too', async () => {
    await visitor().post('/api/v1/admin/departments', BUDGET);
    await visitor().patch(`/api/v1/admin/departments/${BUDGET.slug}`, { closedOn: '2026-01-01' });
    const lists = ['departments', 'settlements', 'topics', 'authorities'];
    const counts = await Promise.all(
      lists.map(async (name) => (await visitor().get<{ items: unknown[] }>(`/api/v1/admin/${name}`)).body.items.length),
    );
    expect(counts).toEqual([1, 0, 5, 9]);
  });

  it('sets an emblem, drawn anew, at an address that changes with it', async () => {
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1a5' } })
      .withMetadata({ exif: { IFD0: { Copyright: 'secret' } } })
      .jpeg()
      .toBuffer();
    const put = async (bytes: Buffer) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), 'gerb.jpg');
      const encoded = new Response(form);
      return application.app.inject({
        method: 'PUT',
        url: '/api/v1/admin/municipality/emblem',
        headers: { host: 'localhost:3000', 'content-type': encoded.headers.get('content-type') ?? '' },
        payload: Buffer.from(await encoded.arrayBuffer()),
      });
    };
    expect((await put(picture)).statusCode).toBe(200);
    const { emblemUrl } = (await site()).municipality;
    const served = await application.app.inject({ url: emblemUrl ?? '', headers: { host: 'localhost:3000' } });
    expect(served.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(await sharp(served.rawPayload).metadata()).toMatchObject({ format: 'png', width: 320, height: 213 });
    expect(served.rawPayload.includes('secret')).toBe(false);
    expect((await put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/file', code: 'not_an_image' }],
    });
    expect((await visitor().delete('/api/v1/admin/municipality/emblem')).body).toMatchObject({ emblemUrl: null });
    expect((await visitor().get(emblemUrl ?? '')).status).toBe(404);
  });
});

describe('the admin routes of the directory', () => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());

  const ROUTES = ['departments', 'settlements', 'topics', 'authorities', 'municipality'];

  it.each(ROUTES)('%s is closed to those who are not signed in', async (name) => {
    application.app.get(ActorSources).useForStaff({ identify: async () => null });
    expect((await application.visitor().get(`/api/v1/admin/${name}`)).status).toBe(401);
  });

  it.each(ROUTES)('%s is closed to every role but the administrator', async (name) => {
    for (const role of ['moderator', 'official', 'monitor'] as const) {
      application.app.get(ActorSources).useForStaff({ identify: async () => ({ ...ADMINISTRATOR, role }) });
      expect((await application.visitor().get(`/api/v1/admin/${name}`)).status).toBe(403);
    }
  });
});
