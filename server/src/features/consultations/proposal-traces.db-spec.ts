import { solve } from '../../../test/factories/solve.js';
import { type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { addressBlock } from '../../kernel/address-block.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { RequestFollow } from '../following/index.js';
import type { PublicConsultation } from './http/consultations.dto.js';
import type { ProposalDraftView } from './http/proposal-form.dto.js';
import type { DeskConsultation, ModeratedProposal, ModeratedProposalList } from './http/proposals-desk.dto.js';

const ADMIN = '/api/v1/admin/consultations';
const QUEUE = '/api/v1/consultation-proposals';
const SLUG = 'naredba-parkirane';
const DRAFT = {
  ...{ slug: SLUG, titleBg: 'Наредба за паркирането', titleEn: null, body: 'municipal_council', department: 'streets' },
  ...{ reasons: 'Центърът е задръстен.', opensOn: '2026-11-23', closesOn: '2026-12-23', shortReason: null },
  articles: [{ number: 'чл. 1', heading: null, text: 'Цената е един лев.' }],
};
const TEXT = 'Аз съм Мария от улица Роза. Телефонът ми е 0888 123 456.';
const spanOf = (words: string, type: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  type,
});

describe('what stays of a proposal', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
    const admin = await hall.signInAgain('admin');
    await admin.post(ADMIN, DRAFT);
    expect((await admin.post(`${ADMIN}/${SLUG}/publish`)).status).toBe(200);
  });
  afterAll(() => hall.close());

  const as = (name: StaffName) => hall.signInAgain(name);
  const readPublic = async () => (await hall.visitor().get<PublicConsultation>(`/api/v1/consultations/${SLUG}`)).body.proposals;
  const listed = async (state: 'waiting' | 'published') =>
    (await (await as('moderator')).get<ModeratedProposalList>(`${QUEUE}?state=${state}`)).body.items;
  const publish = async ({ id, version }: ModeratedProposal, body: object, name: StaffName = 'moderator') =>
    (await (await as(name)).post(`${QUEUE}/${id}/publish`, body, { ifMatch: `"v${version}"` })).status;
  const follows = () => hall.dataSource.query<{ email: string }[]>(`select email from follow where subject_type = 'consultation'`);
  const requests = () =>
    hall.dataSource.query<unknown[]>(`select id from outbox_event where type = 'follow.requested' and subject_type = 'consultation'`);
  const originals = () => hall.dataSource.query<{ text: string }[]>('select text from proposal_original order by text');
  const first = <T>([item]: readonly T[]): T => {
    if (item === undefined) throw new Error('There is none');
    return item;
  };

  /** Writes a proposal and presses the button that sends it so many times at once. @returns the answers */
  async function propose(fields: Record<string, string>, presses = 1): Promise<number[]> {
    const visitor = hall.visitor();
    const { headers } = await visitor.form(`/bg/consultations/${SLUG}/propose`, fields);
    const check = String(headers.location);
    const [, id = ''] = /propose\/([0-9a-z]{10})\/check$/.exec(check) ?? [];
    const { sending } = (await visitor.get<ProposalDraftView>(`/api/v1/proposal-drafts/${id}`)).body;
    const sent = { proof: solve(sending?.challenge ?? ''), website: '' };
    return (await Promise.all(Array.from({ length: presses }, () => visitor.form(check, sent)))).map(({ status }) => status);
  }

  it('is one letter that asks to confirm, however often it was sent', async () => {
    const fields = { text: TEXT, name: 'Мария', showName: 'yes', email: 'maria@zaedno.example' };
    expect(await propose(fields, 3)).toEqual([303, 303, 303]);
    expect(await listed('waiting')).toMatchObject([{ text: TEXT, redactions: [], coverName: false, isOriginal: true }]);
    expect(await follows()).toEqual([{ email: 'maria@zaedno.example' }]);
    expect(await requests()).toHaveLength(1);
  });

  it('is the proposal all the same where its network asked for too many letters', async () => {
    const visit = async () => {
      const wish = { email: 'other@zaedno.example', language: 'bg' } as const;
      await hall.app.get(RequestFollow).run({ type: 'list', id: 'somewhere' }, wish, addressBlock('127.0.0.1'));
    };
    for (let taken = 0; taken < 19; taken += 1) await visit();
    await expect(visit()).rejects.toThrow();
    expect(await propose({ text: 'Нека има място за велосипеди.', email: 'late@zaedno.example' })).toEqual([303]);
    expect((await listed('waiting')).map(({ text }) => text)).toEqual([TEXT, 'Нека има място за велосипеди.']);
    expect(await follows()).toEqual([{ email: 'maria@zaedno.example' }]);
  });

  it('never shows again what a moderator has covered', async () => {
    expect(await publish(first(await listed('waiting')), { redactions: [spanOf('0888 123 456', 'phone')], coverName: true })).toBe(204);
    const shown = first(await listed('published'));
    expect(shown).toMatchObject({ redactions: [spanOf('0888 123 456', 'phone')], coverName: true });
    // A second moderator sends what is to be covered more, and says nothing of what was covered before.
    expect(await publish(shown, { redactions: [spanOf('улица Роза', 'address')] }, 'moderator2')).toBe(204);
    const text = 'Аз съм Мария от [заличено: адрес]. Телефонът ми е [заличено: телефон].';
    expect(await readPublic()).toMatchObject([{ number: 1, text, name: null }]);
    const again = first(await listed('published'));
    expect(again.redactions).toEqual([spanOf('улица Роза', 'address'), spanOf('0888 123 456', 'phone')]);
    expect(await publish(again, { redactions: [spanOf('Мария от', 'person')], coverName: false })).toBe(204);
    expect(first(await readPublic())).toMatchObject({
      name: null,
      text: 'Аз съм [заличено: име] [заличено: адрес]. Телефонът ми е [заличено: телефон].',
    });
  });

  it('is its original for a year from the last day, also where nobody concludes; what no moderator has read stays', async () => {
    const run = async (at: string) => {
      hall.clock.set(at);
      await hall.app.get(RecurringTasks).runAll();
    };
    // Addresses that nobody confirms are gone after three days.
    await hall.dataSource.query('update follow set confirmed_at = created_at');
    await run('2027-12-23T10:00:00Z');
    expect(await originals()).toHaveLength(2);
    const before = first(await listed('published'));
    await run('2027-12-24T10:00:00Z');
    expect(await originals()).toEqual([{ text: 'Нека има място за велосипеди.' }]);
    const after = first(await listed('published'));
    const text = 'Аз съм [заличено: име] [заличено: адрес]. Телефонът ми е [заличено: телефон].';
    expect(after).toMatchObject({ text, name: null, redactions: [], isOriginal: false });
    // Places of the original are none of what is left: whoever saw the original loads the page again.
    expect(await publish(before, { redactions: [spanOf('Мария', 'person')] })).toBe(412);
    expect(await publish(after, { redactions: [spanOf('Аз съм', 'other', text)] })).toBe(204);
    expect(first(await readPublic()).text).toBe('[заличено] [заличено: име] [заличено: адрес]. Телефонът ми е [заличено: телефон].');
  });

  it('is an address until thirty days after the conclusion', async () => {
    const [waiting] = await listed('waiting');
    const moderator = await as('moderator');
    expect((await moderator.post(`${QUEUE}/${waiting?.id}/refuse`, { reasonCode: 'insult' })).status).toBe(204);
    const desk = await as('streets');
    const { proposals } = (await desk.get<DeskConsultation>(`/api/v1/consultation-desk/${SLUG}`)).body;
    const verdict = { verdict: 'accepted', reasons: 'Цената се променя, защото разходите са по-високи.' };
    for (const { id } of proposals) await desk.post(`/api/v1/consultation-desk/proposals/${id}/decision`, verdict);
    const conclusion = { outcome: 'not_adopted' };
    expect((await (await as('admin')).post(`${ADMIN}/${SLUG}/conclude`, conclusion)).status).toBe(200);
    const concluded = hall.clock.now().getTime();
    const run = async (days: number) => {
      hall.clock.set(new Date(concluded + days * 86_400_000).toISOString());
      await hall.app.get(RecurringTasks).runAll();
      return (await follows()).length;
    };
    expect(await run(30)).toBe(1);
    expect(await run(31)).toBe(0);
  });
});
