import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { hashSecret } from '../../platform/crypto/random.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { EstablishMunicipality } from '../authorities/index.js';
import type { Draft } from './http/draft.dto.js';

const DEPARTMENT = {
  slug: 'obshtinska-sobstvenost',
  nameBg: 'Общинска собственост',
  nameEn: 'Municipal property',
  email: 'sobstvenost@slivnitsa.example',
  phone: '0727 12 345',
  ...{ addressBg: '', addressEn: '', hoursBg: '', hoursEn: '', headOfficeBg: '', headOfficeEn: '' },
};
const SETTLEMENT = { ekatte: '67372', nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 };

const TEXT = { title: 'Търг за един участник', text: 'Условията на търга са писани за един участник. Пишете на 0888 123 456.' };

describe('a draft', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await startTestApplication();
    await test.app
      .get(EstablishMunicipality)
      .run({ municipality: null, departments: [DEPARTMENT], settlements: [SETTLEMENT], topics: [], authorities: [] });
    // Pages are drawn by the client's bundle; here what it would be given is the answer.
    const pages = test.app.get(Pages);
    pages.show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send(outcome);
    };
  });

  afterAll(() => test.close());

  const start = async (visitor: ApiClient, fields: Record<string, string> = { kind: 'signal', topic: 'corruption' }): Promise<string> => {
    const { status, headers } = await visitor.form('/bg/submit', fields);
    expect(status).toBe(303);
    return /^\/bg\/submit\/([0-9a-z]{10})\/text$/.exec(String(headers.location))?.[1] ?? '';
  };

  const save = async (visitor: ApiClient, id: string, step: string, fields: Record<string, string>): Promise<string> => {
    const { status, headers } = await visitor.form(`/bg/submit/${id}/${step}`, fields);
    expect(status).toBe(303);
    return String(headers.location).replace(`/bg/submit/${id}/`, '');
  };

  const show = async (visitor: ApiClient, id: string): Promise<Draft> => (await visitor.get<Draft>(`/api/v1/drafts/${id}`)).body;

  const complete = async (visitor: ApiClient): Promise<string> => {
    const id = await start(visitor);
    await save(visitor, id, 'text', TEXT);
    await save(visitor, id, 'identity', { identity: 'hidden' });
    await save(visitor, id, 'contact', { 'author.name': 'Мария Петрова', 'author.email': 'maria@example.bg' });
    return id;
  };

  const count = async (): Promise<number> => {
    const [row] = await test.dataSource.query<{ count: number }[]>('select count(*)::int as count from submission');
    return row?.count ?? -1;
  };

  it('leads through its steps, remembers every answer, and becomes a submission', async () => {
    const visitor = test.visitor();
    const id = await start(visitor);
    expect(await save(visitor, id, 'text', { ...TEXT, title: `  ${TEXT.title}  ` })).toBe('about');
    const about = {
      'about.department': DEPARTMENT.slug,
      'about.office': '',
      'about.name': '',
      'occurredOn.day': '1',
      'occurredOn.month': '10',
      'occurredOn.year': '2026',
    };
    expect(await save(visitor, id, 'about', about)).toBe('place');
    expect(await save(visitor, id, 'place', { settlement: '67372', address: '' })).toBe('files');
    expect(await save(visitor, id, 'files', { action: 'next' })).toBe('identity');
    expect(await save(visitor, id, 'identity', { identity: 'named' })).toBe('contact');
    expect(await save(visitor, id, 'contact', { 'author.name': 'Мария Петрова', 'author.email': '', 'author.phone': '' })).toBe('check');

    const phone = TEXT.text.indexOf('0888');
    expect(await show(visitor, id)).toEqual({
      ...{ id, language: 'bg', kind: 'signal', topic: 'corruption', ...TEXT, identity: 'named', occurredOn: '2026-10-01' },
      about: { department: DEPARTMENT.slug, office: null, name: null },
      ...{ settlement: '67372', address: null, author: { name: 'Мария Петрова', email: null, phone: null }, files: [] },
      expiresAt: '2026-11-24T09:00:00.000Z',
      steps: ['kind', 'text', 'about', 'place', 'files', 'identity', 'contact', 'check'],
      missing: [],
      publicPreview: { ...TEXT, authorName: 'Мария Петрова', settlement: '67372' },
      personalData: { title: [], text: [{ start: phone, end: phone + 12, type: 'phone', certainty: 'certain' }] },
      ...{ warnings: [], sending: { challenge: expect.any(String), waitSeconds: 0, isFlood: false }, sent: null },
    });

    expect(await save(visitor, id, 'check', {})).toBe('sent');
    const [row] = await test.dataSource.query<Record<string, unknown>[]>(
      `select s.*, d.answers, dep.slug from submission s join draft d on d.submission_id = s.id join department dep on dep.id = s.about_department_id where d.id = $1`,
      [id],
    );
    expect(row).toMatchObject({
      ...TEXT,
      slug: DEPARTMENT.slug,
      author_name: 'Мария Петрова',
      occurred_on: '2026-10-01',
      settlement: '67372',
      answers: {},
    });
    const { sent, ...rest } = await show(visitor, id);
    expect(rest).toMatchObject({ title: '', text: '', author: { name: null }, publicPreview: { text: '' } });
    expect(sent).toMatchObject({ statutory: true, moderateBy: '2026-11-25', decideBy: '2027-01-25' });
    expect(hashSecret(String(sent?.accessCode).replaceAll('-', ''))).toEqual(row?.['access_code_hash']);
  });

  it('says everything that is wrong with a page, and gives back what was typed', async () => {
    const visitor = test.visitor();
    const outcome = async (path: string, fields: Record<string, string>): Promise<FormOutcome> => {
      const { status, text } = await visitor.form(path, fields);
      expect(status).toBe(422);
      const shown = JSON.parse(text) as FormOutcome;
      expect(shown.values).toEqual(fields);
      return shown;
    };
    const pointers = async (path: string, fields: Record<string, string>): Promise<string[]> =>
      (await outcome(path, fields)).errors.map(({ pointer, code }) => `${pointer} ${code}`);

    expect(await pointers('/bg/submit', {})).toEqual(['/kind choose', '/topic choose']);
    expect(await pointers('/bg/submit', { kind: 'recommendation', topic: 'corruption' })).toEqual(['/topic topic_needs_signal']);
    const id = await start(visitor);
    expect(await pointers(`/bg/submit/${id}/text`, { title: 'Ток', text: '   ' })).toEqual(['/title too_short', '/text missing']);
    expect(
      await pointers(`/bg/submit/${id}/about`, {
        'about.department': 'nyama',
        'about.name': 'А',
        'occurredOn.day': '31',
        'occurredOn.month': '2',
        'occurredOn.year': '2026',
      }),
    ).toEqual(['/about/department department_unknown', '/about/name too_short', '/occurredOn not_a_date']);
    expect(
      await pointers(`/bg/submit/${id}/about`, {
        'about.department': 'nyama',
        'occurredOn.day': '24',
        'occurredOn.month': '11',
        'occurredOn.year': '2026',
      }),
    ).toEqual(['/about/department department_unknown', '/occurredOn date_in_future']);
    expect(await pointers(`/bg/submit/${id}/place`, { settlement: '00000', address: 'а'.repeat(201) })).toEqual([
      '/settlement settlement_unknown',
      '/address too_long',
    ]);
    expect(await pointers(`/bg/submit/${id}/identity`, {})).toEqual(['/identity choose']);
    expect(await pointers(`/bg/submit/${id}/contact`, { 'author.name': ' ', 'author.email': 'maria' })).toEqual([
      '/author/name name_required',
      '/author/email not_an_email',
    ]);
  });

  it('is another one in another tab, and none in another browser', async () => {
    const visitor = test.visitor();
    const [first, second] = [await start(visitor), await start(visitor, { kind: 'recommendation', topic: 'services' })];
    const cookie = visitor.cookie('__Host-draft');
    await save(visitor, first, 'text', { ...TEXT, title: 'Заглавие в първия' });
    await save(visitor, second, 'text', { ...TEXT, title: 'Заглавие във втория' });
    expect([(await show(visitor, first)).title, (await show(visitor, second)).title]).toEqual(['Заглавие в първия', 'Заглавие във втория']);
    expect(visitor.cookie('__Host-draft')).toBe(cookie);

    const stranger = test.visitor();
    await start(stranger);
    for (const other of [stranger, test.visitor()]) {
      expect((await other.get(`/api/v1/drafts/${first}`)).status).toBe(404);
      const refused = await other.form(`/bg/submit/${first}/text`, TEXT);
      expect(refused.status).toBe(404);
      expect(JSON.parse(refused.text)).toMatchObject({ values: TEXT, errors: [], banner: { bg: expect.stringContaining('изтече') } });
    }
  });

  it('goes back to the last page when a step was opened from there, by way of what is missing', async () => {
    const visitor = test.visitor();
    const id = await complete(visitor);
    expect(await save(visitor, id, 'place?return=check', {})).toBe('check');
    expect(await save(visitor, id, 'kind?return=check', { kind: 'recommendation', topic: 'services' })).toBe('check');
    const unfinished = await start(visitor);
    expect(await save(visitor, unfinished, 'place?return=check', {})).toBe('text?return=check');
    expect(await save(visitor, unfinished, 'check', {})).toBe('text?return=check');
  });

  it('warns of an event that is too old for a proceeding', async () => {
    const visitor = test.visitor();
    const id = await start(visitor);
    await save(visitor, id, 'about', { 'occurredOn.day': '22', 'occurredOn.month': '11', 'occurredOn.year': '2024' });
    expect((await show(visitor, id)).warnings).toEqual(['time_barred']);
  });

  it('tells of 112 where the words tell of danger to life', async () => {
    const visitor = test.visitor();
    const id = await start(visitor);
    await save(visitor, id, 'text', { title: 'Паднал кабел на площада', text: 'Паднал кабел лежи на площада и е под напрежение.' });
    expect((await show(visitor, id)).warnings).toEqual(['danger_to_life']);
  });

  it('is sent once, however often the button is pressed', async () => {
    const visitor = test.visitor();
    const id = await complete(visitor);
    const before = await count();
    const places = await Promise.all(Array.from({ length: 5 }, () => save(visitor, id, 'check', {})));
    expect(places).toEqual(Array(5).fill('sent'));
    expect(await count()).toBe(before + 1);
    const { sent } = await show(visitor, id);
    expect(await save(visitor, id, 'check', {})).toBe('sent');
    expect(await save(visitor, id, 'text', TEXT)).toBe('sent');
    expect((await show(visitor, id)).sent).toEqual(sent);
  });

  it('shows its access code for a quarter of an hour, unless the code was renewed', async () => {
    const visitor = test.visitor();
    const [id, renewed] = [await complete(visitor), await complete(visitor)];
    for (const each of [id, renewed]) await save(visitor, each, 'check', {});
    await test.dataSource.query(
      'update submission set access_code_hash = $2 from draft where draft.submission_id = submission.id and draft.id = $1',
      [renewed, hashSecret('another')],
    );
    expect((await show(visitor, renewed)).sent?.accessCode).toBeNull();
    const now = test.clock.now();
    test.clock.advance({ minutes: 15 });
    expect((await show(visitor, id)).sent?.accessCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    test.clock.advance({ seconds: 1 });
    const { sent } = await show(visitor, id);
    test.clock.set(now);
    expect(sent).toMatchObject({ accessCode: null, number: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) });
  });

  it('is erased with its files after a day', async () => {
    const visitor = test.visitor();
    const id = await complete(visitor);
    await visitor.upload(`/bg/submit/${id}/files`, { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('бележка') }, { action: 'add' });
    const [file] = (await show(visitor, id)).files;
    const now = test.clock.now();
    test.clock.advance({ hours: 24 });
    const gone = await visitor.get(`/api/v1/drafts/${id}`);
    await test.app.get(RecurringTasks).runAll();
    test.clock.set(now);
    expect(gone.status).toBe(404);
    expect(await test.dataSource.query('select id from draft where id = $1', [id])).toEqual([]);
    expect(await test.dataSource.query('select id from attachment where id = $1', [file?.id])).toEqual([]);
    expect((await visitor.get(`/api/v1/attachments/${file?.id}`)).status).toBe(404);
  });

  it('loses nothing while the database is away', async () => {
    const visitor = test.visitor();
    const id = await start(visitor);
    const { driver } = test.dataSource;
    const connect = driver.obtainMasterConnection;
    driver.obtainMasterConnection = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    const answers = [
      await visitor.form(`/bg/submit/${id}/text`, TEXT),
      await test.visitor().form('/en/submit', { kind: 'signal', topic: 'ethics' }),
    ];
    driver.obtainMasterConnection = connect;
    for (const { status, headers } of answers) expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({
      values: TEXT,
      errors: [],
      banner: { en: expect.stringContaining('Try again') },
    });
    expect(await save(visitor, id, 'text', TEXT)).toBe('about');
  });

  it('costs few statements', async () => {
    const visitor = test.visitor();
    const id = await complete(visitor);
    expect(await countStatements(test.dataSource, () => show(visitor, id))).toBe(2);
    expect(await countStatements(test.dataSource, () => save(visitor, id, 'text', TEXT))).toBe(4);
    expect(await countStatements(test.dataSource, () => save(visitor, id, 'check', {}))).toBeLessThanOrEqual(12);
    expect(await countStatements(test.dataSource, () => show(visitor, id))).toBe(2);
  });
});
