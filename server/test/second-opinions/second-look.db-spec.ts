import type { ApiClient } from '../harness/api-client.js';
import { MailServer } from '../harness/mail-server.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../harness/town-hall.js';
import type { PrivateCase } from '../../src/features/author-case/http/private-case.dto.js';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';
import type { Queue } from '../../src/features/casework/http/queue.dto.js';

const NOTE = 'Текстът назовава съсед без нужда.';
const OPINION = 'Съседът е длъжностно лице, за него се пише по длъжност.';
const REJECTION = { decision: 'reject', reasonCode: 'names_private_person', note: NOTE };

/** What opens a case, and nothing else of the receipt. */
const keysOf = ({ number, accessCode }: Sent): Sent => ({ number, accessCode });

describe('a signal that two people have to reject', () => {
  const mail = new MailServer();
  let town: TownHall;
  let sent: Sent;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  }, 60_000);
  beforeEach(async () => {
    sent = await town.submit({ topic: 'corruption' });
    await town.drainOutbox();
    mail.forget();
  });
  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const as = (name: StaffName): Promise<ApiClient> => town.staff(name);
  const act = async (name: StaffName, path: string, body: object, ifMatch?: string) =>
    (await as(name)).post<CaseFile>(`/api/v1/moderation/${sent.number}/${path}`, body, ifMatch ? { ifMatch } : {});
  const file = async (name: StaffName): Promise<CaseFile> =>
    (await (await as(name)).get<CaseFile>(`/api/v1/moderation/${sent.number}`)).body;
  const author = async (): Promise<PrivateCase> => {
    const { body } = await town.visitor().post<{ case: PrivateCase }>('/api/v1/cases/lookup', keysOf(sent));
    return body.case;
  };
  const register = async () =>
    (await town.visitor().get<{ items: { number: string; decision: string }[] }>('/api/v1/moderation-register')).body.items.filter(
      ({ number }) => number === sent.number,
    );
  const problem = (slug: string) => ({ type: `http://localhost:3000/problems/${slug}` });

  it('waits for a second moderator, of which neither its author nor anybody else learns', async () => {
    const { status, body } = await act('moderator', 'decisions', REJECTION);
    expect(status).toBe(200);
    expect(body).toMatchObject({ publication: 'pending', awaits: 'second_look', deciders: 1 });
    expect(body.allowed).not.toContain('reject');
    expect(body.allowed).not.toContain('second_look');
    expect((await file('moderator2')).allowed).toContain('second_look');
    const own = await author();
    expect(own).toMatchObject({ status: 'pending', decisions: [], appeals: [], appealBy: null });
    expect(JSON.stringify(own)).not.toContain(NOTE);
    expect((await town.visitor().get(`/api/v1/submissions/${sent.number}`)).status).toBe(404);
    expect(await register()).toEqual([]);
    await town.drainOutbox();
    expect(mail.received.map(({ recipient }) => recipient)).toEqual(['moderator2@zaedno.example']);
  });

  it('is withheld once the second one agrees, in the words of the first, and the author is told', async () => {
    await act('moderator', 'decisions', REJECTION);
    const { body } = await act('moderator2', 'second-look', { look: 'confirm' });
    expect(body).toMatchObject({ publication: 'withheld', awaits: null });
    expect(body.decisions.map(({ by, decision, note }) => [by, decision, note])).toEqual([
      ['Служител moderator', 'propose_reject', NOTE],
      ['Служител moderator2', 'reject', NOTE],
    ]);
    expect((await author()).decisions).toMatchObject([{ decision: 'reject', note: NOTE }]);
    expect(await register()).toMatchObject([{ decision: 'reject', isFirst: true }]);
  });

  it('is in the queue as before once the second one disagrees, with both opinions for the staff', async () => {
    await act('moderator', 'decisions', REJECTION);
    expect((await act('moderator2', 'second-look', { look: 'dispute' })).body).toMatchObject({
      errors: [{ pointer: '/note', code: 'opinion_required' }],
    });
    const { body } = await act('moderator2', 'second-look', { look: 'dispute', note: OPINION });
    expect(body).toMatchObject({ publication: 'pending', awaits: null });
    expect(body.timeline.map(({ type, note }) => [type, note])).toEqual([
      ['received', null],
      ['rejection_proposed', NOTE],
      ['rejection_disputed', OPINION],
    ]);
    expect(JSON.stringify(await author())).not.toContain(OPINION);
    expect((await act('moderator', 'decisions', REJECTION)).body.awaits).toBe('second_look');
  });

  it('is published by whoever disagrees that way', async () => {
    await act('moderator', 'decisions', REJECTION);
    expect((await act('moderator2', 'decisions', { decision: 'publish' })).body).toMatchObject({ publication: 'published', awaits: null });
  });

  it('is never agreed to by the one who proposed it, nor twice, nor unseen', async () => {
    await act('moderator', 'decisions', REJECTION);
    const own = await act('moderator', 'second-look', { look: 'confirm' });
    expect([own.status, own.body]).toMatchObject([409, problem('not-yours-to-decide')]);
    expect((await act('moderator2', 'second-look', { look: 'confirm' }, '"1"')).status).toBe(412);
    const both = await Promise.all(['confirm', 'dispute'].map((look) => act('moderator2', 'second-look', { look, note: OPINION })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const name of ['streets', 'appeals', 'monitor', 'admin'] as const) {
      expect((await act(name, 'second-look', { look: 'confirm' })).status).toBe(403);
    }
    expect((await town.visitor().post(`/api/v1/moderation/${sent.number}/second-look`, { look: 'confirm' })).status).toBe(401);
  });

  it('can still be routed, in the same step and afterwards, and goes to the prosecutor', async () => {
    const routed = await act('moderator', 'decisions', { ...REJECTION, department: 'streets' });
    expect(routed.body).toMatchObject({ awaits: 'second_look', procedure: 'assigned', department: 'streets' });
    expect((await act('moderator', 'decisions', { decision: 'route', department: 'property' })).body.department).toBe('property');
    const forwarded = await act('moderator', 'forwarding', { authority: 'prosecutor', note: 'Данни за престъпление.' });
    expect(forwarded.body).toMatchObject({ procedure: 'forwarded', awaits: 'second_look' });
  });

  it('is answered meanwhile by officials, who learn of no opinion among moderators', async () => {
    await act('moderator', 'decisions', { ...REJECTION, department: 'streets' });
    await act('moderator2', 'second-look', { look: 'dispute', note: OPINION });
    const read = async (name: StaffName) => {
      const { body, text } = await (await as(name)).get<CaseFile>(`/api/v1/case-files/${sent.number}`);
      return { decisions: body.decisions.map(({ decision }) => decision), timeline: body.timeline.map(({ type }) => type), text };
    };
    for (const name of ['moderator', 'moderator2'] as const) {
      const { decisions, timeline, text } = await read(name);
      expect(decisions).toEqual(['propose_reject', 'dispute_reject']);
      expect(timeline).toEqual(['received', 'rejection_proposed', 'assigned', 'rejection_disputed']);
      expect(text).toContain(OPINION);
    }
    const { decisions, timeline, text } = await read('streets');
    expect([decisions, timeline]).toEqual([[], ['received', 'assigned']]);
    for (const secret of [NOTE, OPINION, 'moderator2', 'names_private_person']) expect(text).not.toContain(secret);
    // What is decided, they read.
    await act('moderator', 'decisions', { decision: 'publish' });
    expect(await read('streets')).toMatchObject({ decisions: ['publish'], timeline: ['received', 'assigned', 'published'] });
  });

  it('is taken back by the one who proposed it alone, and leaves the case as it was', async () => {
    const hall = await startTownHall({ undoMinutes: 10 });
    try {
      const { number } = await hall.submit({ topic: 'abuse_of_office' });
      const url = `/api/v1/moderation/${number}`;
      const first = await hall.staff('moderator');
      const second = await hall.staff('moderator2');
      const { body } = await first.post<CaseFile>(`${url}/decisions`, REJECTION);
      const undoing = `${url}/decisions/${body.decisions[0]!.id}/undoing`;
      expect((await second.get<CaseFile>(url)).body.decisions[0]!.undoUntil).toBeNull();
      expect((await second.post(undoing)).body).toMatchObject(problem('decision-of-another'));
      expect((await first.post<CaseFile>(undoing)).body).toMatchObject({ awaits: null, publication: 'pending' });
      // Nor does the one who proposed take back the answer.
      await first.post(`${url}/decisions`, REJECTION);
      const published = (await second.post<CaseFile>(`${url}/decisions`, { decision: 'publish' })).body;
      const answer = `${url}/decisions/${published.decisions.at(-1)!.id}/undoing`;
      expect((await first.get<CaseFile>(url)).body.decisions.at(-1)!.undoUntil).toBeNull();
      expect((await first.post(answer)).body).toMatchObject(problem('decision-of-another'));
      expect((await second.post<CaseFile>(answer)).body).toMatchObject({ awaits: 'second_look', publication: 'pending' });
      await second.post(`${url}/second-look`, { look: 'dispute', note: OPINION });
      // A confirmation that is taken back waits for a second look again.
      await first.post(`${url}/decisions`, REJECTION);
      const confirmed = (await second.post<CaseFile>(`${url}/second-look`, { look: 'confirm' })).body;
      const back = await second.post<CaseFile>(`${url}/decisions/${confirmed.decisions.at(-1)!.id}/undoing`);
      expect(back.body).toMatchObject({ awaits: 'second_look', publication: 'pending' });
      expect((await second.post<CaseFile>(`${url}/second-look`, { look: 'confirm' })).body.publication).toBe('withheld');
    } finally {
      await hall.close();
    }
  }, 60_000);

  it('is found in the queue by what it waits for', async () => {
    await act('moderator', 'decisions', REJECTION);
    const { body } = await (await as('moderator2')).get<Queue>('/api/v1/moderation/queue?opinion=second_look&limit=100');
    expect(body.items.find(({ number }) => number === sent.number)).toMatchObject({ awaits: 'second_look' });
    expect(body.items.every(({ awaits }) => awaits === 'second_look')).toBe(true);
    const appeals = await (await as('moderator2')).get<Queue>('/api/v1/moderation/queue?opinion=appeal&limit=100');
    expect(appeals.body.items).toEqual([]);
  });

  it('is no matter of two where it tells of something else, or is a recommendation', async () => {
    for (const changes of [{ topic: 'services' }, { topic: 'ethics' }, { topic: 'conflict_of_interest', kind: 'recommendation' }]) {
      sent = await town.submit(changes);
      expect((await act('moderator', 'decisions', REJECTION)).body).toMatchObject({ publication: 'withheld', awaits: null });
    }
  });
});
