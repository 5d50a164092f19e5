import type { ApiClient } from '../../../test/harness/api-client.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { readPdf } from '../../../test/harness/pdf-reader.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ForwardingSheet, LetterPreviewDto } from './http/forwarding.dto.js';

/** What these tests read of a case. */
interface CaseFile {
  readonly procedure: string;
  readonly decisions: readonly { readonly id: string }[];
  readonly timeline: readonly { readonly type: string; readonly note: string | null }[];
}

const GOVERNOR = 'governor@zaedno.example';
const NOTE = 'Решава областният управител. Изпратихме случая там.';

describe('a case that goes to another authority', () => {
  const mail = new MailServer();
  let town: TownHall;
  let moderator: ApiClient;
  let sent: Sent;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url(), undoMinutes: 10 });
  }, 60_000);

  beforeEach(async () => {
    mail.refusal = null;
    moderator = await town.signInAgain('moderator');
    sent = await town.submit({ about: { office: 'mayor' } });
    await town.drainOutbox();
    mail.forget();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const at = (path = '') => `/api/v1/moderation/${sent.number}/forwarding${path}`;
  const keys = () => ({ number: sent.number, accessCode: sent.accessCode });
  /** What the governor got about this case. */
  const letters = () => mail.to(GOVERNOR).filter(({ subject }) => subject?.includes(sent.number));
  const sheet = async () => (await moderator.get<ForwardingSheet>(at())).body;
  const forward = (body: object = {}) => moderator.post<CaseFile>(at(), { authority: 'governor', note: NOTE, ...body });
  const waitForUndo = async () => {
    town.clock.advance({ minutes: 10 });
    await town.drainOutbox();
  };
  const resend = (email = GOVERNOR) => moderator.post(at('/resending'), { email });
  /** What the audit trail holds of this case. */
  const audited = (action: string) =>
    town.dataSource.query<{ changes: object; byAccount: boolean }[]>(
      `select a.changes, a.actor_id is not null as "byAccount" from audit_entry a join submission s on a.subject_id = s.id::text
        where s.number = $1 and a.action = $2 order by a.id`,
      [sent.number.replace('-', ''), action],
    );
  const deliveries = async () => (await sheet()).forwarding?.deliveries ?? [];

  it('is proposed to whoever is competent, with the reason, until a day counted from its receipt', async () => {
    const { options, dueOn, lateDays, forwarding } = await sheet();
    expect(options.map(({ slug, because, isInConflict }) => [slug, because, isInConflict])).toEqual([
      ['governor', ['against_mayor'], false],
      ['prosecutor', [], false],
      ['commission', [], true],
    ]);
    expect([dueOn, lateDays, forwarding]).toEqual(['2026-11-30', 0, null]);
  });

  it('is shown word for word before it goes, and goes only when nobody can undo it any more', async () => {
    const preview = await moderator.post<LetterPreviewDto>(at('/preview'), { authority: 'governor' });
    expect(preview).toMatchObject({ status: 200, body: { recipient: GOVERNOR } });
    expect((await forward()).status).toBe(200);
    await town.drainOutbox();
    expect(letters()).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: 'waiting', recipient: GOVERNOR, attempts: 0 }]);
    expect((await moderator.get(at('/letter'))).status).toBe(409);
    await waitForUndo();
    const [letter, ...more] = letters();
    expect(more).toEqual([]);
    expect([letter?.subject, letter?.text?.trim()]).toEqual([preview.body.subject, preview.body.mailText.trim()]);
    expect(letter?.text).not.toContain('Мария');
    const [pdf] = letter?.attachments ?? [];
    const read = await readPdf(pdf?.content ?? Buffer.alloc(0));
    expect(read).toMatchObject({ lang: 'bg', isTagged: true, unmarked: 0 });
    const words = (text: string) => text.replace(/\s+/g, ' ');
    for (const { text, items } of preview.body.blocks)
      for (const each of text === null ? items : [text]) expect(read.text).toContain(words(each).trim());
    expect(await deliveries()).toMatchObject([{ state: 'accepted', attempts: 1, messageId: letter?.messageId, smtpStatus: null }]);
    const printed = await moderator.get(at('/letter'));
    expect([printed.status, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('that is taken back sends nothing, and may go elsewhere', async () => {
    const { body } = await forward();
    const id = body.decisions.at(-1)?.id ?? '';
    expect((await moderator.post(`/api/v1/moderation/${sent.number}/decisions/${id}/undoing`, {})).status).toBe(200);
    await waitForUndo();
    expect(letters()).toEqual([]);
    expect((await sheet()).forwarding).toBeNull();
    expect((await forward({ authority: 'prosecutor' })).status).toBe(200);
    await waitForUndo();
    expect(mail.received.map(({ recipient }) => recipient)).not.toContain(GOVERNOR);
    expect((await sheet()).forwarding).toMatchObject({ authority: { slug: 'prosecutor' }, deliveries: [] });
  });

  it('is tried again where the mail server refuses for now, with the code in sight, and is the same mail then', async () => {
    await forward();
    mail.refusal = { responseCode: 451, text: 'greylisted' };
    await waitForUndo();
    expect(await deliveries()).toMatchObject([{ state: 'retrying', attempts: 1, smtpStatus: 451, messageId: null }]);
    expect((await resend()).status).toBe(409);
    mail.refusal = null;
    town.clock.advance({ minutes: 1 });
    await town.drainOutbox();
    expect(letters()).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ state: 'accepted', attempts: 2, nextAttemptAt: null }]);
  });

  it('whose address is refused for good says so, and is sent again to the address that the directory has then', async () => {
    await forward();
    mail.refusal = { responseCode: 550, text: '5.1.1 no such user' };
    await waitForUndo();
    expect(await deliveries()).toMatchObject([{ state: 'refused', smtpStatus: 550, nextAttemptAt: null }]);
    expect(await audited('mail.undelivered')).toMatchObject([{ changes: { state: 'refused', status: 550 } }]);
    mail.refusal = null;
    const admin = await town.signInAgain('admin');
    await admin.patch('/api/v1/admin/authorities/governor', { email: 'new-governor@zaedno.example' });
    expect(await resend()).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('address-of-authority-changed') as string },
    });
    const renamed = 'new-governor@zaedno.example';
    const [first, second] = await Promise.all([resend(renamed), resend(renamed)]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    await town.drainOutbox();
    expect(mail.to('new-governor@zaedno.example')).toHaveLength(1);
    expect(await deliveries()).toMatchObject([
      { state: 'refused', recipient: GOVERNOR },
      { state: 'accepted', recipient: 'new-governor@zaedno.example' },
    ]);
    const again = await audited('case.letter_resent');
    expect(again).toMatchObject([{ byAccount: true, changes: { delivery: (await deliveries()).at(-1)?.id } }]);
    expect(JSON.stringify(again)).not.toContain('@');
    await admin.patch('/api/v1/admin/authorities/governor', { email: GOVERNOR });
  });

  it('is given up after five days of trying', async () => {
    await forward();
    mail.refusal = { responseCode: 451, text: 'greylisted' };
    await waitForUndo();
    town.clock.advance({ days: 5 });
    await town.drainOutbox();
    moderator = await town.signInAgain('moderator');
    expect(await deliveries()).toMatchObject([{ state: 'undelivered', smtpStatus: 451 }]);
  });

  it('goes on paper where the authority has no address, once however often the button is pressed', async () => {
    await forward({ authority: 'prosecutor' });
    const today = (await sheet()).forwarding?.forwardedOn ?? '';
    const paper = (body: object) => moderator.post<ForwardingSheet>(at('/paper'), body);
    expect((await paper({ on: today, number: 'R-17' })).status).toBe(409);
    await waitForUndo();
    expect((await resend()).status).toBe(409);
    expect(await paper({ on: '2026-11-01', number: 'R-17' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paper_before_forwarding' }] },
    });
    expect(await paper({ on: '2027-11-01', number: 'R-17' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paper_in_future' }] },
    });
    await paper({ on: today, number: 'R-17' });
    const noted = await paper({ on: today, number: 'R-17' });
    expect(noted.body.forwarding?.deliveries).toMatchObject([{ channel: 'paper', state: 'on_paper', paperOn: today, paperNumber: 'R-17' }]);
    expect(await audited('case.letter_on_paper')).toMatchObject([{ byAccount: true }]);
  });

  it('tells a hidden author’s name only for a reason, which the author reads', async () => {
    sent = await town.submit({ identity: 'hidden' });
    const preview = (body: object) => moderator.post<LetterPreviewDto>(at('/preview'), { authority: 'governor', ...body });
    expect((await preview({})).text).not.toContain('Мария Петрова');
    expect(await forward({ disclosed: 'contact' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'disclosure_reason_required' }] },
    });
    const disclosureReason = 'Органът прави оглед в двора на подателя.';
    expect((await preview({ disclosed: 'contact', disclosureReason })).text).toContain('maria@zaedno.example');
    expect((await forward({ disclosed: 'contact', disclosureReason })).status).toBe(200);
    expect(await audited('case.forward')).toMatchObject([{ changes: { disclosed: 'contact' } }]);
    const opened = await town.visitor().post<{ case: CaseFile }>('/api/v1/cases/lookup', keys());
    expect(opened.body.case.timeline.find(({ type }) => type === 'forwarded')?.note).toContain(`Причина: ${disclosureReason}`);
  });

  it('sends the author’s files, but of a hidden author only copies that were drawn anew', async () => {
    const upload = async () => {
      const { body } = await town.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', keys());
      const file = { name: 'бележка.txt', type: 'text/plain', bytes: Buffer.from('Лампите не светят от август.') };
      await town.visitor().upload(`/api/v1/cases/${sent.number}/attachments`, file, {}, { bearer: body.caseToken });
    };
    await upload();
    await forward();
    await waitForUndo();
    expect(letters()[0]?.attachments.map(({ filename }) => filename)).toEqual([`${sent.number}.pdf`, 'текст-1.txt']);
    sent = await town.submit({ identity: 'hidden' });
    await upload();
    const [file] = (await sheet()).files;
    expect(file?.hasCopy).toBe(false);
    expect(await forward({ attachments: [file?.id] })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'attachment_not_redrawn' }] },
    });
    mail.forget();
    await forward();
    await waitForUndo();
    expect(letters()[0]?.attachments).toHaveLength(1);
  });

  it('that is late says by how many days, to staff and to everybody who may read it', async () => {
    sent = await town.submit({ title: 'Късно препратен' });
    await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish' });
    const { dueOn } = await sheet();
    town.clock.advance({ days: 10 });
    moderator = await town.signInAgain('moderator');
    const { lateDays } = await sheet();
    expect(lateDays).toBeGreaterThan(0);
    await forward();
    expect((await sheet()).forwarding).toMatchObject({ dueOn, lateDays });
    const page = await town.visitor().get<CaseFile>(`/api/v1/submissions/${sent.number}`);
    expect(page.body.timeline.find(({ type }) => type === 'forwarded')).toMatchObject({ lateDays, note: null, authority: 'governor' });
  });

  it('that nobody could read shows nobody anything', async () => {
    await forward();
    expect((await town.visitor().get(`/api/v1/submissions/${sent.number}`)).status).toBe(404);
  });

  it.each([
    ['commission', 409, 'authority-in-conflict'],
    ['nobody', 422, 'authority_unknown'],
    ['closed', 422, 'authority_no_more'],
  ])('does not go to %s: %i %s', async (authority, status, words) => {
    const admin = await town.signInAgain('admin');
    await admin.post('/api/v1/admin/authorities', { slug: 'closed', nameBg: 'КПК', nameEn: 'KPK', validTo: '2026-01-28' });
    for (const answer of [await forward({ authority }), await moderator.post(at('/preview'), { authority })]) {
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(words);
    }
    expect((await moderator.get<CaseFile>(`/api/v1/moderation/${sent.number}`)).body.procedure).toBe('received');
  });

  it('tells its author where it went and how to reach them', async () => {
    const author = 'forwarded-author@zaedno.example';
    sent = await town.submit({ author: { name: 'Мария Петрова', email: author } });
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(author).at(-1)!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token });
    await forward();
    await waitForUndo();
    expect(mail.to(author).at(-1)?.text).toContain('governor@zaedno.example, гр. София, бул. „Витоша“ 6');
  });

  it('is a matter for moderators: nobody else reads who may receive it, or prints the letter', async () => {
    for (const name of ['streets', 'monitor', 'admin'] as const) {
      const other = await town.signInAgain(name);
      for (const path of ['', '/letter']) expect((await other.get(at(path))).status).toBe(403);
    }
    expect((await town.visitor().get(at())).status).toBe(401);
  });
});
