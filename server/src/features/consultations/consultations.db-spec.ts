import { parse } from 'csv-parse/sync';
import { solve } from '../../../test/factories/solve.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type StaffName, STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { AdminConsultation, AdminConsultationList } from './http/consultations-admin.dto.js';
import type { ConsultationList, PublicConsultation } from './http/consultations.dto.js';
import type { ProposalDraftView } from './http/proposal-form.dto.js';
import type { DeskConsultation, ModeratedProposalList } from './http/proposals-desk.dto.js';

const ADMIN = '/api/v1/admin/consultations';
const QUEUE = '/api/v1/consultation-proposals';
const SLUG = 'naredba-parkirane';
/** The clock of the tests stands at 23 November 2026, a Monday. */
const DRAFT = {
  ...{ slug: SLUG, titleBg: 'Наредба за паркирането', titleEn: null, body: 'municipal_council', department: 'streets' },
  ...{ reasons: 'Центърът е задръстен.', opensOn: '2026-11-23', closesOn: '2026-12-23', shortReason: null },
  articles: [
    { number: 'чл. 1', heading: 'Глава първа', text: 'Наредбата урежда паркирането.' },
    { number: 'чл. 2', heading: null, text: 'Цената е един лев.' },
  ],
};
const TEXT = 'Предлагам цената да е два лева. Моят телефон е 0888 123 456.';
const REASONS = 'Цената се променя, защото разходите са по-високи.';

type Refusal = { type: string; detail: string; errors?: { pointer: string; code: string }[] };

describe('consultations', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  const as = (name: StaffName) => hall.signInAgain(name);
  const codesOf = ({ status, body }: { status: number; body: Refusal }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];
  const readPublic = async () => (await hall.visitor().get<PublicConsultation>(`/api/v1/consultations/${SLUG}`)).body;
  const waiting = async () => (await (await as('moderator')).get<ModeratedProposalList>(QUEUE)).body.items;

  /** Writes and sends a proposal as a browser without JavaScript does, with the proof of one that has it. @returns the id of its draft */
  async function propose(visitor: ApiClient, fields: Record<string, string>): Promise<string> {
    const { headers, status } = await visitor.form(`/bg/consultations/${SLUG}/propose`, fields);
    if (status !== 303) throw new Error(`Not kept: ${status}`);
    const [, id = ''] = /propose\/([0-9a-z]{10})\/check$/.exec(String(headers.location)) ?? [];
    const { sending } = (await visitor.get<ProposalDraftView>(`/api/v1/proposal-drafts/${id}`)).body;
    const sent = await visitor.form(`/bg/consultations/${SLUG}/propose/${id}/check`, {
      proof: solve(sending?.challenge ?? ''),
      website: '',
    });
    expect([sent.status, sent.headers.location]).toEqual([303, `/bg/consultations/${SLUG}/propose/${id}/sent`]);
    return id;
  }

  it('are written by administrators, moderated by moderators and decided on by departments, and by nobody else', async () => {
    const id = '00000000-0000-7000-8000-000000000000';
    const officials = ['admin', 'property', 'streets', 'streets2', 'mayor'];
    const routes: readonly (readonly [method: 'get' | 'post' | 'put', path: string, allowed: readonly string[]])[] = [
      ...[ADMIN, `${ADMIN}/x`].map((path) => ['get', path, ['admin']] as const),
      ...['', '/split', '/x/publish', '/x/conclude'].map((path) => ['post', `${ADMIN}${path}`, ['admin']] as const),
      ['put', `${ADMIN}/x`, ['admin']],
      ['get', QUEUE, ['moderator', 'moderator2']],
      ...['publish', 'refuse'].map((act) => ['post', `${QUEUE}/${id}/${act}`, ['moderator', 'moderator2']] as const),
      ...['', '/x'].map((path) => ['get', `/api/v1/consultation-desk${path}`, officials] as const),
      ['post', `/api/v1/consultation-desk/proposals/${id}/decision`, officials],
    ];
    for (const [method, path, allowed] of routes) {
      expect((await hall.visitor()[method](path, {})).status).toBe(401);
      for (const name of STAFF_NAMES) {
        const { status } = await (await hall.staff(name))[method](path, {});
        expect([path, name, status === 403]).toEqual([path, name, !allowed.includes(name)]);
      }
    }
  });

  it('begin as drafts, which nobody else can find, and are refused with the rule that is broken', async () => {
    const desk = await as('admin');
    const bad = { ...DRAFT, department: 'dreams', closesOn: '2026-12-12', articles: [...DRAFT.articles, DRAFT.articles[0]] };
    expect(codesOf(await desk.post<Refusal>(ADMIN, bad))).toEqual([
      422,
      ...[
        '/department unknown_department',
        '/closesOn closes_on_rest',
        '/shortReason short_reason_missing',
        '/articles/2/number article_taken',
      ],
    ]);
    expect(codesOf(await desk.post<Refusal>(ADMIN, { ...DRAFT, closesOn: '2026-11-22' }))).toEqual([422, '/closesOn period_reversed']);
    expect(codesOf(await desk.post<Refusal>(ADMIN, { ...DRAFT, closesOn: '2026-02-30' }))).toEqual([400, '/closesOn not_a_date']);
    expect(codesOf(await desk.post<Refusal>(ADMIN, { ...DRAFT, slug: 'Наредба' }))).toEqual([422, '/slug not_a_slug']);
    const { status, headers, body } = await desk.post<AdminConsultation>(ADMIN, { ...DRAFT, articles: [] });
    expect([status, headers['etag'], body.status]).toEqual([201, '"v1"', 'draft']);
    expect(codesOf(await desk.post<Refusal>(ADMIN, DRAFT))).toEqual([422, '/slug slug_taken']);
    expect((await desk.post<Refusal>(`${ADMIN}/${SLUG}/publish`)).body.type).toMatch(/consultation-empty$/);
    expect((await hall.visitor().get<ConsultationList>('/api/v1/consultations')).body.items).toEqual([]);
    for (const path of ['', '/proposals.csv']) expect((await hall.visitor().get(`/api/v1/consultations/${SLUG}${path}`)).status).toBe(404);
    expect((await hall.visitor().form(`/bg/consultations/${SLUG}/propose`, { text: TEXT })).status).toBe(404);
  });

  it('take the articles of a pasted text, and lose nothing to whoever saw an older version', async () => {
    const desk = await as('admin');
    const text = 'Наредба\nЧл. 1. Наредбата урежда паркирането.\nЧл. 2. Цената е един лев.';
    expect((await desk.post(`${ADMIN}/split`, { text })).body).toEqual({
      before: 'Наредба',
      articles: [
        { number: 'чл. 1', heading: null, text: 'Наредбата урежда паркирането.' },
        { number: 'чл. 2', heading: null, text: 'Цената е един лев.' },
      ],
    });
    const { slug: _, ...change } = DRAFT;
    const put = () => desk.put<AdminConsultation>(`${ADMIN}/${SLUG}`, change, { ifMatch: '"v1"' });
    const answers = await Promise.all([put(), put()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await desk.get<AdminConsultation>(`${ADMIN}/${SLUG}`)).body).toMatchObject({ version: 2, articles: DRAFT.articles });
  });

  it('are published once, not for days that have gone by, and then nothing of them changes', async () => {
    const desk = await as('admin');
    const { slug: _, ...change } = DRAFT;
    await desk.put(`${ADMIN}/${SLUG}`, { ...change, opensOn: '2026-11-20' });
    expect(codesOf(await desk.post<Refusal>(`${ADMIN}/${SLUG}/publish`))).toEqual([422, '/opensOn opens_in_past']);
    await desk.put(`${ADMIN}/${SLUG}`, change);
    expect((await desk.post(`${ADMIN}/${SLUG}/publish`)).status).toBe(200);
    expect((await desk.post<Refusal>(`${ADMIN}/${SLUG}/publish`)).body.type).toMatch(/consultation-step$/);
    expect((await desk.put(`${ADMIN}/${SLUG}`, change)).status).toBe(409);
    expect(await readPublic()).toMatchObject({ status: 'open', daysLeft: 31, department: { slug: 'streets' }, proposals: [], refused: [] });
    const [event] = await hall.dataSource.query<{ payload: object }[]>(
      `select payload from outbox_event where type = 'consultation.published'`,
    );
    expect(event?.payload).toEqual({ slug: SLUG });
  });

  it('take proposals without an account, keep them for their browser alone, and send each once', async () => {
    const visitor = hall.visitor();
    const path = `/bg/consultations/${SLUG}/propose`;
    for (const wrong of [{ text: 'кратко' }, { text: 'а'.repeat(3_001) }, { text: TEXT, article: '3' }, { text: TEXT, showName: 'yes' }]) {
      expect((await visitor.form(path, wrong)).status).toBe(422);
    }
    const { headers } = await visitor.form(path, {
      text: TEXT,
      article: '2',
      name: 'Мария',
      showName: 'yes',
      email: 'maria@zaedno.example',
    });
    const [, id = ''] = /propose\/([0-9a-z]{10})\/check$/.exec(String(headers.location)) ?? [];
    expect((await hall.visitor().get(`/api/v1/proposal-drafts/${id}`)).status).toBe(404);
    expect((await hall.visitor().form(`${path}/${id}/check`, {})).status).toBe(404);
    const kept = (await visitor.get<ProposalDraftView>(`/api/v1/proposal-drafts/${id}`)).body;
    expect(kept).toMatchObject({ slug: SLUG, article: 2, text: TEXT, showName: true, isSent: false, personalData: [{ type: 'phone' }] });
    expect((await visitor.form(`${path}/${id}`, { text: 'кратко' })).status).toBe(422);
    expect((await visitor.form(`${path}/${id}/check`, { website: 'x' })).status).toBe(422);
    const fields = { proof: solve(kept.sending?.challenge ?? ''), website: '' };
    const answers = await Promise.all([visitor.form(`${path}/${id}/check`, fields), visitor.form(`${path}/${id}/check`, fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await visitor.get<ProposalDraftView>(`/api/v1/proposal-drafts/${id}`)).body).toMatchObject({
      isSent: true,
      text: '',
      sending: null,
    });
    expect(await waiting()).toMatchObject([{ articleNumber: 'чл. 2', text: TEXT, name: 'Мария', personalData: [{ type: 'phone' }] }]);
    expect(JSON.stringify(await readPublic())).not.toContain('Предлагам');
    const events = await hall.dataSource.query<{ payload: object }[]>(`select payload from outbox_event`);
    expect(JSON.stringify(events)).not.toMatch(/Мария|Предлагам|maria@/);
  });

  it('show a proposal as a moderator lets it through, and count what was refused by reason', async () => {
    await propose(hall.visitor(), { text: 'Вие сте крадци и мошеници.', article: '' });
    await propose(hall.visitor(), { text: 'Нека има място за велосипеди.', name: 'Иван', article: '1' });
    const desk = await as('moderator');
    const [first, second, third] = await waiting();
    const publish = (id = '', body: object = {}, ifMatch = '"v1"') => desk.post<Refusal>(`${QUEUE}/${id}/publish`, body, { ifMatch });
    const start = TEXT.indexOf('0888');
    expect(codesOf(await publish(first?.id, { redactions: [{ start, end: 900, type: 'phone' }] }))).toEqual([
      422,
      '/redactions/0/end span_outside',
    ]);
    expect((await publish(first?.id, {}, '"v7"')).status).toBe(412);
    expect((await publish(first?.id, { redactions: [{ start, end: TEXT.length - 1, type: 'phone' }] })).status).toBe(204);
    expect(codesOf(await desk.post<Refusal>(`${QUEUE}/${second?.id}/refuse`, { reasonCode: 'weather' }))).toEqual([
      422,
      '/reasonCode unknown_reason',
    ]);
    expect((await desk.post(`${QUEUE}/${second?.id}/refuse`, { reasonCode: 'insult' })).status).toBe(204);
    expect((await desk.post<Refusal>(`${QUEUE}/${second?.id}/publish`)).body.type).toMatch(/proposal-read$/);
    expect((await publish(third?.id)).status).toBe(204);
    const page = await readPublic();
    expect(page.proposals).toMatchObject([
      { number: 1, article: 2, name: 'Мария', text: 'Предлагам цената да е два лева. Моят телефон е [заличено: телефон].', decision: null },
      { number: 2, article: 1, name: null, receivedOn: '2026-11-23' },
    ]);
    expect(page.refused).toEqual([{ reasonCode: 'insult', count: 1 }]);
    // What is public can be covered more, and keeps its number.
    expect(
      (await publish(first?.id, { redactions: [{ start, end: TEXT.length - 1, type: 'phone' }], coverName: true }, '"v2"')).status,
    ).toBe(204);
    expect((await readPublic()).proposals[0]).toMatchObject({ number: 1, name: null });
    expect((await desk.post(`${QUEUE}/${first?.id}/refuse`, { reasonCode: 'insult' })).status).toBe(409);
    expect((await desk.get<ModeratedProposalList>(`${QUEUE}?state=published`)).body.items.map(({ number }) => number)).toEqual([2, 1]);
    expect((await desk.get(`${QUEUE}?after=x`)).status).toBe(400);
  });

  it('decide nothing while anybody may propose, and take nothing afterwards', async () => {
    const path = '/api/v1/consultation-desk';
    const [first] = (await (await as('streets')).get<DeskConsultation>(`${path}/${SLUG}`)).body.proposals;
    const asked = { verdict: 'accepted', reasons: REASONS };
    expect((await (await as('streets')).post(`${path}/proposals/${first?.id}/decision`, asked)).status).toBe(409);
    const late = hall.visitor();
    const { headers } = await late.form(`/bg/consultations/${SLUG}/propose`, { text: 'Пиша до последния момент.' });
    await propose(hall.visitor(), { text: 'Последно предложение в срок.' });
    hall.clock.set('2026-12-23T21:59:00Z');
    expect((await readPublic()).daysLeft).toBe(1);
    hall.clock.set('2026-12-23T22:01:00Z');
    expect(await readPublic()).toMatchObject({ status: 'closed_for_comments', daysLeft: null });
    expect((await hall.visitor().form(`/bg/consultations/${SLUG}/propose`, { text: TEXT })).status).toBe(409);
    // Begun in time and sent too late, though its draft lives on.
    await hall.dataSource.query(`update proposal_draft set expires_at = '2027-01-01'`);
    expect((await late.form(String(headers.location), { website: '' })).status).toBe(409);
    expect((await (await as('property')).get(`${path}/${SLUG}`)).status).toBe(404);
    expect((await (await as('property')).get<AdminConsultationList>(path)).body.items).toEqual([]);
    expect((await (await as('property')).post(`${path}/proposals/${first?.id}/decision`, asked)).status).toBe(403);
  });

  it('cannot be concluded until every proposal is read and decided, with reasons', async () => {
    const admin = await as('admin');
    const desk = await as('streets2');
    const conclude = (body: object) => admin.post<Refusal>(`${ADMIN}/${SLUG}/conclude`, body);
    const refused = await conclude({ outcome: 'not_adopted' });
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(/Без решение: 2\. Чакат модератор: 1\./)]);
    const [last] = await waiting();
    expect((await (await as('moderator2')).post(`${QUEUE}/${last?.id}/publish`)).status).toBe(204);
    const { proposals } = (await desk.get<DeskConsultation>(`/api/v1/consultation-desk/${SLUG}`)).body;
    const decide = (index: number, body: object, ifMatch = `"v${proposals[index]?.version}"`) =>
      desk.post<DeskConsultation & Refusal>(`/api/v1/consultation-desk/proposals/${proposals[index]?.id}/decision`, body, { ifMatch });
    expect(codesOf(await decide(0, { verdict: 'accepted', reasons: 'Защото така.' }))).toEqual([422, '/reasons too_short']);
    expect(codesOf(await decide(0, { verdict: 'maybe', reasons: REASONS }))).toEqual([400, '/verdict unknown_value']);
    const { version = 0 } = (await decide(0, { verdict: 'accepted', reasons: REASONS })).body.proposals[0] ?? {};
    expect((await decide(0, { verdict: 'partly', reasons: REASONS })).status).toBe(412);
    expect((await decide(0, { verdict: 'partly', reasons: REASONS }, `"v${version}"`)).status).toBe(200);
    expect((await decide(1, { verdict: 'not_accepted', reasons: 'Няма място за стойки на тази улица.' })).status).toBe(200);
    expect((await conclude({ outcome: 'not_adopted' })).body.detail).toContain('Без решение: 1. Чакат модератор: 0.');
    expect((await readPublic()).proposals.map(({ decision }) => decision)).toEqual([null, null, null]);
    expect((await decide(2, { verdict: 'accepted', reasons: REASONS })).status).toBe(200);
    expect(codesOf(await conclude({ outcome: 'adopted' }))).toEqual([422, '/actNumber act_missing', '/actDate act_missing']);
    expect((await conclude({ outcome: 'adopted', actNumber: 'Решение № 9', actDate: '2026-12-24' })).status).toBe(200);
    expect((await conclude({ outcome: 'not_adopted' })).body.type).toMatch(/consultation-step$/);
    expect((await decide(2, { verdict: 'partly', reasons: REASONS }, '"v3"')).status).toBe(409);
  });

  it('end with a table that everybody can read and take away, and with a trail', async () => {
    const page = await readPublic();
    expect(page).toMatchObject({
      status: 'concluded',
      conclusion: { outcome: 'adopted', actNumber: 'Решение № 9', actDate: '2026-12-24' },
    });
    expect(page.proposals.map(({ decision }) => decision?.verdict)).toEqual(['partly', 'not_accepted', 'accepted']);
    const { text } = await hall.visitor().get(`/api/v1/consultations/${SLUG}/proposals.csv?lang=bg`);
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map((row) => [row['№'], row['Към'], row['Решение'], row['Мотиви']])).toEqual(
      page.proposals.map(({ number, decision }, index) => [
        ...[String(number), ['чл. 2', 'чл. 1', 'целият проект'][index]],
        ...[['приема се отчасти', 'не се приема', 'приема се'][index], decision?.reasons],
      ]),
    );
    const trail = await hall.dataSource.query<{ action: string }[]>(
      `select action from audit_entry where subject_type = 'consultation' group by action order by min(id)`,
    );
    expect(trail.map(({ action }) => action.replace('consultation.', ''))).toEqual([
      ...['added', 'changed', 'published', 'proposal_published', 'proposal_refused', 'proposal_covered', 'proposal_decided', 'concluded'],
    ]);
  });

  it('are read by as many statements as before, however much was proposed', async () => {
    const page = () => hall.visitor().get(`/api/v1/consultations/${SLUG}`);
    expect(await countStatements(hall.dataSource, page)).toBe(4);
    expect(await countStatements(hall.dataSource, () => hall.visitor().get('/api/v1/consultations'))).toBe(1);
  });
});
