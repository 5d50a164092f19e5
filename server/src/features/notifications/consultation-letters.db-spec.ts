import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { solve } from '../../../test/factories/solve.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ADMIN = '/api/v1/admin/consultations';
const SLUG = 'naredba-tishina';
const DRAFT = {
  ...{ slug: SLUG, titleBg: 'Наредба за тишината', titleEn: null, body: 'municipal_council', department: 'streets' },
  ...{ reasons: 'Нощем е шумно.', opensOn: '2026-11-23', closesOn: '2026-12-23', shortReason: null },
  articles: [{ number: 'чл. 1', heading: null, text: 'След 22 часа е тихо.' }],
};
const MARIA = 'maria@zaedno.example';
const TEXT = 'Нека тишината започва в 21 часа.';

describe('letters about a consultation', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    const admin = await town.staff('admin');
    await admin.post(ADMIN, DRAFT);
    await admin.post(`${ADMIN}/${SLUG}/publish`);
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const propose = async (email: string): Promise<void> => {
    const visitor = town.visitor();
    const { headers } = await visitor.form(`/bg/consultations/${SLUG}/propose`, { text: TEXT, email });
    const path = String(headers.location);
    const id = /propose\/([0-9a-z]{10})\/check$/.exec(path)?.[1] ?? '';
    const { sending } = (await visitor.get<{ sending: { challenge: string } }>(`/api/v1/proposal-drafts/${id}`)).body;
    expect((await visitor.form(path, { proof: solve(sending.challenge), website: '' })).status).toBe(303);
    await town.drainOutbox();
  };

  it('ask an address first, and tell nothing of what was proposed', async () => {
    await propose(MARIA);
    await propose('nobody@zaedno.example');
    const [letter] = mail.to(MARIA);
    expect(letter?.subject).toBe('Потвърдете, че искате да научите решенията');
    expect(letter?.text).toContain('Наредба за тишината');
    expect(letter?.text).not.toContain('21 часа');
    const token = tokenIn(linkIn(letter!, /follow\/confirm$/));
    expect((await town.visitor().post('/api/v1/follows/confirmation', { token })).status).toBe(204);
    // The address stands nowhere beside the proposal.
    const [row] = await town.dataSource.query<{ found: boolean }[]>(
      `select exists (select from proposal_original o where o::text like '%maria@%') or
              exists (select from proposal_draft d where d.content::text like '%maria@%') as found`,
    );
    expect(row?.found).toBe(false);
  });

  it('tell those who confirmed, and nobody else, when everything is decided; with the way out', async () => {
    mail.forget();
    town.clock.set('2027-01-11T09:00:00Z');
    const moderator = await town.signInAgain('moderator');
    const { items } = (await moderator.get<{ items: { id: string }[] }>('/api/v1/consultation-proposals')).body;
    for (const { id } of items) await moderator.post(`/api/v1/consultation-proposals/${id}/refuse`, { reasonCode: 'duplicate' });
    const admin = await town.signInAgain('admin');
    expect((await admin.post(`${ADMIN}/${SLUG}/conclude`, { outcome: 'not_adopted' })).status).toBe(200);
    await town.drainOutbox();
    const [letter, ...more] = mail.received;
    expect([letter?.recipient, more.length]).toEqual([MARIA, 0]);
    expect(letter?.text).toContain(`/bg/consultations/${SLUG}`);
    expect(letter?.text).toContain('/bg/follow/unsubscribe?token=');
    const token = tokenIn(linkIn(letter!, /follow\/manage$/));
    const followed = await town.visitor().get<{ items: { about: string }[] }>(`/api/v1/follows?token=${token}`);
    expect(followed.status === 200 ? followed.body.items.map(({ about }) => about) : followed.text).toEqual([
      'консултация „Наредба за тишината“',
    ]);
  });

  it('outlive what people wrote: originals are erased a year after the end, and unsent drafts after a day', async () => {
    const count = async (table: string) => (await town.dataSource.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;
    await town.app.get(RecurringTasks).runAll();
    expect([await count('proposal_original'), await count('proposal_draft')]).toEqual([2, 0]);
    town.clock.set('2028-01-12T09:00:00Z');
    await town.app.get(RecurringTasks).runAll();
    expect([await count('proposal_original'), await count('consultation_proposal')]).toEqual([0, 2]);
  });
});
