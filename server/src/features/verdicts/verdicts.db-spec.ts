import { A_PROMISE } from '../../../test/factories/answer.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { linkIn, MailServer, type ReceivedMail, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseVerdictsFile, PublicVerdict, VerdictDesk, VerdictState } from './http/verdicts.dto.js';

interface Case {
  readonly status: string;
  readonly decideBy: string;
  readonly deadline: object;
  readonly verdicts: PublicVerdict[];
  readonly responses: { id: string; outcome: string }[];
  readonly timeline: { type: string; verdict: string | null; wish: string | null; note: string | null }[];
}

const AUTHOR = 'maria@zaedno.example';
const ANSWER = { outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.', ...A_PROMISE };

describe('the verdict of an author', () => {
  const mail = new MailServer();
  let town: TownHall;
  let moderator: ApiClient;

  beforeAll(() => mail.start());

  beforeEach(async () => {
    mail.forget();
    town = await startTownHall({ smtpUrl: mail.url() });
    moderator = await town.staff('moderator');
  }, 60_000);

  afterEach(() => town.close());
  afterAll(() => mail.stop());

  const lettersTo = (address: string, subject: RegExp): ReceivedMail[] =>
    mail.to(address).filter((each) => subject.test(each.subject ?? ''));
  const lastLetter = (address: string, subject: RegExp): ReceivedMail => lettersTo(address, subject).at(-1)!;
  const ASKED_AGAIN = /^Реши ли се въпросът/;
  /** The key in the newest letter of that subject. */
  const keyIn = (subject: RegExp): string => tokenIn(linkIn(lastLetter(AUTHOR, subject), /verdict$/));

  /** A published case of an author with a confirmed address, answered by the department of streets. */
  async function answered(changes: Readonly<Record<string, unknown>> = {}): Promise<{ number: string; accessCode: string; token: string }> {
    const sent = await town.submit(changes);
    await town.drainOutbox();
    const token = tokenIn(linkIn(lastLetter(AUTHOR, /^Потвърдете/), /confirm-email$/));
    expect((await town.visitor().post('/api/v1/cases/email-confirmation', { token })).status).toBe(204);
    const decided = await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    expect(decided.status).toBe(200);
    await answer(sent.number);
    return { ...sent, token: keyIn(/^Отговор по случай/) };
  }

  async function answer(number: string): Promise<void> {
    const { status, text } = await (await town.signInAgain('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    if (status !== 201) throw new Error(text);
    await town.drainOutbox();
  }

  const read = async (number: string): Promise<Case> => (await town.visitor().get<Case>(`/api/v1/submissions/${number}`)).body;
  const say = (token: string, value: string, sentence: string | null = null) =>
    town.visitor().post<VerdictState>('/api/v1/verdict-links/verdict', { token, value, sentence });
  const reopen = (token: string, facts: string) => town.visitor().post<VerdictState>('/api/v1/verdict-links/reopening', { token, facts });

  it('is given by a link in the mail, stands beside the outcome, and may change its mind; looking changes nothing', async () => {
    const { number, token } = await answered();
    expect(lastLetter(AUTHOR, /^Отговор по случай/).text).toContain('&answer=no');
    for (const _ of [1, 2, 3]) {
      const looked = await town.visitor().get<VerdictState>(`/api/v1/verdict-links?token=${encodeURIComponent(token)}`);
      expect(looked.body).toMatchObject({ number, round: 'after_answer', current: null, mayReopen: false, mayAskForwarding: false });
    }
    expect((await read(number)).verdicts).toEqual([]);

    const tag = (await town.visitor().get(`/api/v1/submissions/${number}`)).headers.etag;
    expect((await say(token, 'no')).body).toMatchObject({ current: { value: 'no' }, mayReopen: true, mayAskForwarding: true });
    expect((await town.visitor().get(`/api/v1/submissions/${number}`)).headers.etag).not.toBe(tag);
    await say(token, 'no');
    await say(token, 'partly');

    const shown = await read(number);
    expect(shown).toMatchObject({ status: 'answered', responses: [{ outcome: 'accepted' }] });
    expect(shown.verdicts).toMatchObject([{ responseId: shown.responses[0]?.id, round: 'after_answer', value: 'partly', sentence: null }]);
    expect(shown.timeline.filter(({ type }) => type === 'verdict_given').map(({ verdict }) => verdict)).toEqual(['no', 'partly']);
    const list = await town.visitor().get<{ items: { verdict: string }[] }>('/api/v1/submissions');
    expect(list.body.items).toMatchObject([{ number, outcome: 'accepted', verdict: 'partly' }]);

    // The official word may change; the author's stays.
    const correction = { ...ANSWER, outcome: 'explained', correctionNote: 'Уточнение.' };
    await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, correction);
    await moderator.post(`/api/v1/moderation/${number}/closure`, {});
    expect(await read(number)).toMatchObject({ status: 'closed', verdicts: [{ value: 'partly' }] });
  });

  it('of two clicks at once counts one; a link that is no link opens nothing', async () => {
    const { number, token } = await answered();
    await Promise.all([say(token, 'no'), say(token, 'no'), say(token, 'no')]);
    expect((await read(number)).timeline.filter(({ type }) => type === 'verdict_given')).toHaveLength(1);
    expect(await say('wrong', 'yes')).toMatchObject({ status: 404, body: { type: expect.stringMatching(/verdict-link-unknown$/) } });
    expect((await town.visitor().get('/api/v1/verdict-links?token=wrong')).status).toBe(404);
  });

  it('shows the sentence once a moderator let it through, with words covered and none added', async () => {
    const { number, token } = await answered();
    await say(token, 'no', 'Иван Иванов пак падна.');
    expect((await read(number)).verdicts).toMatchObject([{ value: 'no', sentence: null }]);
    expect((await moderator.get<VerdictDesk>('/api/v1/verdict-desk')).body.items).toMatchObject([{ number, hasSentence: true }]);
    const file = await (await town.staff('streets')).get<CaseVerdictsFile>(`/api/v1/case-files/${number}/verdicts`);
    expect(file.body).toMatchObject({ mayReview: false, verdicts: [{ sentence: 'Иван Иванов пак падна.', sentenceState: 'waiting' }] });
    const review = (shown: string | null) =>
      moderator.post(`/api/v1/moderation/${number}/verdicts/${file.body.verdicts[0]?.id}/review`, { shown });
    expect(await review('Никой не падна.')).toMatchObject({ status: 422, body: { type: expect.stringMatching(/sentence-changed$/) } });
    expect((await review('[…] пак падна.')).status).toBe(200);
    expect((await read(number)).verdicts).toMatchObject([{ sentence: '[…] пак падна.' }]);
    expect((await moderator.get<VerdictDesk>('/api/v1/verdict-desk')).body.items).toEqual([]);
    await review(null);
    expect((await read(number)).verdicts).toMatchObject([{ value: 'no', sentence: null }]);
    // What the author said meanwhile is another sentence.
    await say(token, 'no', 'Светнаха две лампи.');
    expect(await review('[…] пак падна.')).toMatchObject({ status: 409, body: { type: expect.stringMatching(/sentence-outdated$/) } });
  });

  it('of a case that nobody reads is kept and shown to nobody', async () => {
    const { number, token } = await answered();
    await say(token, 'no', 'Няма промяна.');
    await moderator.post(`/api/v1/moderation/${number}/decisions`, {
      decision: 'reject',
      reasonCode: 'insult',
      note: 'Лични данни.',
    });
    expect(await read(number)).toMatchObject({ status: 'rejected', verdicts: [] });
    const list = await town.visitor().get<{ items: object[] }>('/api/v1/submissions');
    expect(list.body.items).toEqual([]);
    const file = await moderator.get<CaseVerdictsFile>(`/api/v1/case-files/${number}/verdicts`);
    expect(file.body.verdicts).toMatchObject([{ value: 'no' }]);
  });

  it('opens a closed case again, once, with new facts and a new term; its link is spent by the new answer', async () => {
    const { number, token } = await answered();
    expect((await reopen(token, 'Лампите пак не светят от вчера.')).status).toBe(409);
    await say(token, 'no');
    await moderator.post(`/api/v1/moderation/${number}/closure`, {});
    town.clock.advance({ days: 10 });
    const before = (await read(number)).decideBy;
    const reopened = await reopen(token, 'Лампите пак не светят от вчера.');
    expect(reopened).toMatchObject({ status: 200, body: { round: null, mayReopen: false, decideBy: '2027-02-03' } });
    expect(before).toBe('2027-01-25');
    const now = await read(number);
    expect(now).toMatchObject({ status: 'reopened', decideBy: '2027-02-03', verdicts: [{ value: 'no' }] });
    const earlier = { dueOn: '2027-01-25', answeredOn: '2026-11-23', overdueDays: 0 };
    expect(now.deadline).toMatchObject({ state: 'running', startedOn: '2026-12-03', reason: { code: 'reopened', on: null }, earlier });
    expect(now.timeline.filter(({ type }) => type === 'reopened_by_author')).toMatchObject([{ note: null }]);
    expect((await reopen(token, 'И още нещо за същото.')).status).toBe(409);
    expect((await say(token, 'yes')).status).toBe(409);

    await town.drainOutbox();
    expect(lastLetter(AUTHOR, /^Случай .* е отворен отново/).text).toContain('Получихме новите факти');
    expect(lastLetter('moderator@zaedno.example', /^Нови факти от автора/).text).toContain('3 февруари 2027');
    const again = await town.signInAgain('moderator');
    const file = await again.get<{ messages: { text: string }[] }>(`/api/v1/case-files/${number}`);
    expect(file.body.messages).toMatchObject([{ text: 'Лампите пак не светят от вчера.' }]);
    await again.post(`/api/v1/moderation/${number}/decisions`, { decision: 'route', department: 'streets' });
    await answer(number);
    expect(await say(token, 'yes')).toMatchObject({ status: 404 });
    const fresh = keyIn(/^Отговор по случай/);
    expect((await say(fresh, 'no')).body).toMatchObject({ mayReopen: false, mayAskForwarding: true });
    expect((await read(number)).verdicts).toHaveLength(2);
  });

  it('counts the term of new facts again when the calendar changes', async () => {
    const { number, token } = await answered();
    await say(token, 'partly');
    town.clock.advance({ days: 10 });
    await reopen(token, 'Лампите пак не светят от вчера.');
    const admin = await town.signInAgain('admin');
    const added = await admin.post('/api/v1/admin/calendar-exceptions', { date: '2027-02-03', working: false, act: 'РМС 1/2026' });
    expect(added.status).toBe(201);
    expect((await read(number)).decideBy).toBe('2027-02-04');
  });

  it('leads to the ombudsman by way of a moderator, who sends the case on or says why not; the answer stays', async () => {
    const { number, token } = await answered();
    await say(token, 'no');
    const ask = (wish: string) => town.visitor().post<VerdictState>('/api/v1/verdict-links/forwarding', { token, wish });
    expect((await ask('ombudsman')).body).toMatchObject({ forwardingAsked: 'ombudsman', mayAskForwarding: false });
    expect((await ask('ombudsman')).status).toBe(200);
    expect((await ask('council')).status).toBe(409);
    expect((await moderator.get<VerdictDesk>('/api/v1/verdict-desk')).body.items).toMatchObject([{ number, forwardingAsked: 'ombudsman' }]);
    const refused = await moderator.post(`/api/v1/moderation/${number}/forwarding-request/refusal`, { note: 'Пишете направо.' });
    expect(refused.body).toMatchObject({ forwardingAsked: null });
    expect((await moderator.post(`/api/v1/moderation/${number}/forwarding`, { authority: 'prosecutor', note: 'Пращаме.' })).status).toBe(
      409,
    );
    await town.drainOutbox();
    expect(lastLetter(AUTHOR, /^Искането Ви/).text).toContain('омбудсмана');

    await ask('council');
    const sent = await moderator.post(`/api/v1/moderation/${number}/forwarding`, { authority: 'prosecutor', note: 'По Ваше искане.' });
    expect(sent.status).toBe(200);
    expect(await read(number)).toMatchObject({ status: 'forwarded', responses: [{ outcome: 'accepted' }], verdicts: [{ value: 'no' }] });
  });

  it('is asked again after 28 days, once, by mail with a link, however often the task runs and whatever day it missed', async () => {
    const { number } = await answered();
    const tasks = town.app.get(RecurringTasks);
    town.clock.advance({ days: 27 });
    await tasks.runAll();
    await town.drainOutbox();
    expect(lettersTo(AUTHOR, ASKED_AGAIN)).toHaveLength(0);
    town.clock.advance({ days: 4 });
    await Promise.all([tasks.runAll(), tasks.runAll()]);
    await tasks.runAll();
    await town.drainOutbox();
    expect(lettersTo(AUTHOR, ASKED_AGAIN)).toHaveLength(1);
    const token = keyIn(ASKED_AGAIN);
    expect((await say(token, 'yes')).body).toMatchObject({ round: 'after_28_days', current: { value: 'yes' } });
    expect((await read(number)).verdicts).toMatchObject([{ round: 'after_28_days', value: 'yes' }]);
    town.clock.advance({ days: 27 });
    expect(await say(token, 'no')).toMatchObject({ status: 409, body: { type: expect.stringMatching(/verdict-over$/) } });
  });

  it('is not asked of a case that was taken up again, nor of an address that nobody confirmed', async () => {
    const { token } = await answered();
    await say(token, 'no');
    await reopen(token, 'Лампите пак не светят от вчера.');
    const stranger = await town.submit({ author: { name: 'Петър', email: 'petar@zaedno.example' } });
    await moderator.post(`/api/v1/moderation/${stranger.number}/decisions`, { decision: 'publish', department: 'streets' });
    await answer(stranger.number);
    town.clock.advance({ days: 30 });
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
    expect(lettersTo(AUTHOR, ASKED_AGAIN)).toEqual([]);
    expect(mail.to('petar@zaedno.example').length).toBeGreaterThan(1);
    expect(mail.to('petar@zaedno.example').filter(({ text }) => text?.includes('/verdict'))).toEqual([]);
  });

  it('can be given on the page of the case, by its number and code, without mail', async () => {
    const { number, accessCode } = await town.submit({ author: { name: 'Петър Петров' } });
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    await answer(number);
    const opened = await town.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const own = (path: string, body: object) =>
      town.visitor().post<{ verdict: VerdictState; procedure: string }>(`/api/v1/cases/${number}/${path}`, body, {
        bearer: opened.body.caseToken,
      });
    expect((await own('verdict', { value: 'no' })).body.verdict).toMatchObject({ current: { value: 'no' }, mayReopen: true });
    expect((await own('forwarding', { wish: 'council' })).body.verdict).toMatchObject({ forwardingAsked: 'council' });
    expect((await own('reopening', { facts: 'Нови снимки от днес.' })).body).toMatchObject({ procedure: 'reopened' });
    expect((await own('verdict', { value: 'yes' })).status).toBe(409);
  });

  it('is one statement more on a list, however long', async () => {
    await answered();
    const statements = (): Promise<number> => countStatements(town.dataSource, () => town.visitor().get('/api/v1/submissions'));
    const one = await statements();
    for (const _ of [1, 2, 3]) await answered();
    expect(await statements()).toBe(one);
  });

  it('keeps no words in events, and gives them up with the original', async () => {
    const { token } = await answered({ author: { name: 'Мария Петрова', email: AUTHOR } });
    await say(token, 'no', 'Иван Иванов пак падна.');
    const rows = await town.dataSource.query<{ row: string }[]>(`select payload::text as row from outbox_event`);
    expect(rows.filter(({ row }) => row.includes('Иван') || row.includes('@'))).toEqual([]);

    const tasks = town.app.get(RecurringTasks);
    town.clock.advance({ days: 40 });
    await tasks.runAll();
    town.clock.advance({ days: 366 * 5 + 2 });
    await tasks.runAll();
    await town.drainOutbox();
    expect(await town.dataSource.query('select value, sentence, shown_sentence, sentence_state from verdict')).toEqual([
      { value: 'no', sentence: null, shown_sentence: null, sentence_state: 'erased' },
    ]);
    expect((await say(token, 'yes')).status).toBe(404);
  });
});
