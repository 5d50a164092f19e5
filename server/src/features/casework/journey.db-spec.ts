import { A_PROMISE } from '../../../test/factories/answer.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { PublicResponse } from '../responses/index.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { Inbox, SearchPage } from './http/case-lists.dto.js';
import type { Queue } from './http/queue.dto.js';

describe('from a signal to its answer', () => {
  let town: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;

  beforeAll(async () => {
    town = await startTownHall();
    moderator = await town.staff('moderator');
    official = await town.staff('property');
  }, 60_000);

  afterAll(() => town.close());

  const decide = (number: string, decision: object, ifMatch?: string) =>
    moderator.post<CaseFile>(`/api/v1/moderation/${number}/decisions`, decision, ifMatch ? { ifMatch } : {});

  it('a case is published and routed in one step, answered, corrected, reopened and answered anew', async () => {
    const { number } = await town.submit();
    const queue = await moderator.get<Queue>('/api/v1/moderation/queue');
    expect(queue.body.counts).toMatchObject({ pending: 1, waitingForRoute: 0 });
    expect(queue.body.items).toMatchObject([{ number, late: false, identity: 'named', attachments: 0, messagesUnread: 0 }]);

    const review = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
    expect(review.status).toBe(200);
    expect(review.headers.etag).toBe('"v1"');
    expect(review.body).toMatchObject({
      status: 'pending',
      public: null,
      suggestedDepartment: 'streets',
      author: { name: 'Мария Петрова' },
    });

    const decided = await decide(number, { decision: 'publish', department: 'property' }, String(review.headers.etag));
    expect(decided.status).toBe(200);
    expect(decided.headers.etag).toBe('"v3"');
    expect(decided.body).toMatchObject({ status: 'assigned', publication: 'published', department: 'property', redacted: false });
    expect(decided.body.timeline.map(({ type, by, actor }) => [type, by, actor])).toEqual([
      ['received', 'author', null],
      ['published', 'moderator', 'Служител moderator'],
      ['assigned', 'moderator', 'Служител moderator'],
    ]);

    const inbox = await official.get<Inbox>('/api/v1/inbox');
    expect(inbox.body).toMatchObject({
      counts: { open: 1, overdue: 0, answered: 0 },
      items: [{ number, overdueDays: 0, hasDraft: false, draftState: null }],
    });

    const answer = { outcome: 'explained', text: 'Лампите се сменят по график през декември.', commitmentDue: '2026-12-20' };
    expect((await official.put(`/api/v1/submissions/${number}/response-draft`, { text: 'Лампите', outcome: null })).status).toBe(200);
    expect((await official.get<Inbox>('/api/v1/inbox')).body.items).toMatchObject([{ hasDraft: true, draftState: 'writing' }]);
    const answered = await official.post<PublicResponse>(`/api/v1/submissions/${number}/responses`, answer, { ifMatch: '"v3"' });
    expect(answered.status).toBe(201);
    expect(answered.headers.etag).toBe('"v4"');
    expect(answered.body).toMatchObject({
      ...answer,
      version: 1,
      department: 'property',
      office: 'началник на отдел „Общинска собственост“',
    });
    expect((await official.get(`/api/v1/submissions/${number}/response-draft`)).status).toBe(404);

    town.clock.advance({ minutes: 20 });
    const correction = {
      ...A_PROMISE,
      outcome: 'accepted',
      text: 'Лампите са сменени тази сутрин.',
      correctionNote: 'Сменени са по-рано.',
    };
    const corrected = await official.post<PublicResponse>(`/api/v1/submissions/${number}/responses`, correction);
    expect(corrected.body).toMatchObject({ id: answered.body.id, version: 2, outcome: 'accepted', text: correction.text });
    expect(corrected.body.versions).toMatchObject([
      { version: 1, text: answer.text, correctionNote: null, publishedAt: '2026-11-23T09:00:00.000Z' },
      { version: 2, text: correction.text, correctionNote: correction.correctionNote, publishedAt: '2026-11-23T09:20:00.000Z' },
    ]);

    const reopened = await moderator.post<CaseFile>(`/api/v1/moderation/${number}/reopening`, { note: 'Лампите пак не светят.' });
    expect(reopened.body).toMatchObject({ procedure: 'reopened', department: 'property' });
    expect((await official.post(`/api/v1/submissions/${number}/responses`, answer)).status).toBe(409);
    expect((await decide(number, { decision: 'route', department: 'property' })).body.procedure).toBe('assigned');
    const anew = await official.post<PublicResponse>(`/api/v1/submissions/${number}/responses`, answer);
    expect(anew.body).toMatchObject({ version: 1 });
    expect(anew.body.id).not.toBe(answered.body.id);

    const file = await official.get<CaseFile>(`/api/v1/case-files/${number}`);
    expect(file.body.responses.map(({ versions }) => versions.length)).toEqual([2, 1]);
    expect(file.body.decisions.map(({ decision, by }) => [decision, by])).toEqual([
      ['publish', 'Служител moderator'],
      ['reopen', 'Служител moderator'],
      ['route', 'Служител moderator'],
    ]);
    const closed = await moderator.post<CaseFile>(`/api/v1/moderation/${number}/closure`, {});
    expect(closed.body.status).toBe('closed');
  }, 30_000);

  it('the original stays apart from the redacted text', async () => {
    const { number } = await town.submit();
    const redacted = { publicTitle: 'Улица без осветление', publicText: 'На улица „Васил Левски“ лампите не светят от два месеца.' };
    await decide(number, { decision: 'publish_redacted', ...redacted });
    const { body } = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
    expect(body.public).toEqual({ title: redacted.publicTitle, text: redacted.publicText });
    expect(body.text).toContain('Иван Иванов');
    const page = await town.visitor().get(`/api/v1/submissions/${number}`);
    expect(page.body).toMatchObject({ title: redacted.publicTitle, text: redacted.publicText, redacted: true });
    expect(page.text).not.toContain('Иван Иванов');
  });

  it('a withheld case keeps its clock and is answered to its author alone', async () => {
    const { number } = await town.submit();
    const withheld = await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда съсед.' });
    expect(withheld.body).toMatchObject({ status: 'rejected', procedure: 'received', decideBy: '2027-01-25' });
    await decide(number, { decision: 'route', department: 'property' });
    const answer = { ...A_PROMISE, outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.' };
    expect((await official.post(`/api/v1/submissions/${number}/responses`, answer)).status).toBe(201);
    const page = await town.visitor().get(`/api/v1/submissions/${number}`);
    expect(page.body).toMatchObject({ status: 'rejected', title: null, responses: [], tombstone: { reasonCode: 'insult' } });
    expect(page.text).not.toContain(answer.text);
  });

  it.each([
    ['spam', 'closed'],
    ['duplicate', 'closed'],
    ['outside_competence', 'received'],
  ])('withheld as %s, the procedure is %s', async (reasonCode, procedure) => {
    const { number } = await town.submit();
    const { body } = await decide(number, { decision: 'reject', reasonCode, note: 'Вижте причината.' });
    expect(body.procedure).toBe(procedure);
  });

  it('what is outside competence ends with its forwarding', async () => {
    const { number } = await town.submit();
    await decide(number, { decision: 'reject', reasonCode: 'outside_competence', note: 'Компетентна е прокуратурата.' });
    const forwarding = { authority: 'prosecutor', note: 'Препратихме сигнала на прокуратурата.' };
    const { body } = await moderator.post<CaseFile>(`/api/v1/moderation/${number}/forwarding`, forwarding);
    expect(body).toMatchObject({ procedure: 'forwarded', publication: 'withheld' });
    expect(body.timeline.at(-1)).toMatchObject({ type: 'forwarded', authority: 'prosecutor', note: forwarding.note });
    expect(body.allowed).not.toContain('route');
    const audited: unknown = await town.dataSource.query(
      `select action from audit_entry where subject_type = 'submission' order by id desc limit 1`,
    );
    expect(audited).toEqual([{ action: 'case.forward' }]);
  });

  it('a repeat joins the earlier case, in whatever way its number is typed', async () => {
    const earlier = await town.submit();
    town.clock.advance({ minutes: 1 });
    const repeat = await town.submit();
    const merge = (number: string, into: string) => moderator.post<CaseFile>(`/api/v1/moderation/${number}/merging`, { into });
    expect((await merge(earlier.number, repeat.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'into_later' }] });
    expect((await merge(repeat.number, 'ZZZZ-ZZZZ')).body).toMatchObject({ errors: [{ pointer: '/into', code: 'case_unknown' }] });
    expect((await merge(repeat.number, repeat.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'into_itself' }] });
    const { status, body } = await merge(repeat.number, earlier.number.toLowerCase().replace('-', ' '));
    expect(status).toBe(200);
    expect(body).toMatchObject({ procedure: 'merged', mergedInto: earlier.number });
    expect((await moderator.post(`/api/v1/moderation/${earlier.number}/merging`, { into: repeat.number })).status).toBe(422);
  });

  it('a department gives a case back and loses sight of it', async () => {
    const { number } = await town.submit();
    await decide(number, { decision: 'publish', department: 'property' });
    await official.put(`/api/v1/submissions/${number}/response-draft`, { text: 'Само за нашия отдел' });
    expect((await official.post(`/api/v1/case-files/${number}/hand-back`, { reason: '' })).status).toBe(422);
    expect((await official.post(`/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' })).status).toBe(204);
    expect((await official.get(`/api/v1/case-files/${number}`)).status).toBe(404);
    const { body } = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
    expect(body).toMatchObject({ procedure: 'received', department: null });
    expect(body.timeline.at(-1)).toMatchObject({ type: 'handed_back', note: 'Не е за нас.', actor: 'Служител property' });
    await decide(number, { decision: 'route', department: 'streets' });
    const streets = await town.staff('streets');
    expect((await streets.get<CaseFile>(`/api/v1/case-files/${number}`)).body.responseDraft).toBeNull();
  });

  it('a moderator shows files of the case, and none of another', async () => {
    const { number } = await town.submit();
    const { status, body } = await decide(number, { decision: 'publish', publicAttachments: ['019abc00-0000-7000-8000-000000000001'] });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/publicAttachments' }] });
    expect((await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.publication).toBe('pending');
    expect((await decide(number, { decision: 'publish', publicAttachments: [] })).status).toBe(200);
  });

  it('staff write to the author under their office, and read what the author wrote', async () => {
    const { number, accessCode } = await town.submit();
    await decide(number, { decision: 'publish', department: 'property' });
    const sent = await official.post(`/api/v1/case-files/${number}/messages`, { text: 'Кои стълбове не светят?' });
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ from: 'department', office: 'началник на отдел „Общинска собственост“' });
    const author = town.visitor();
    const opened = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const bearer = opened.body.caseToken;
    expect((await author.post(`/api/v1/cases/${number}/messages`, { text: 'Третият и четвъртият.' }, { bearer })).status).toBe(201);
    const unread = async () =>
      (await official.get<Inbox>('/api/v1/inbox?limit=100')).body.items.find((item) => item.number === number)?.unreadMessages;
    expect(await unread()).toBe(1);
    expect((await official.post(`/api/v1/case-files/${number}/messages/reading`)).status).toBe(204);
    expect(await unread()).toBe(0);
    expect((await official.get<CaseFile>(`/api/v1/case-files/${number}`)).body.messages.map(({ from }) => from)).toEqual([
      'department',
      'author',
    ]);
  });

  it('an answered case closes by itself after a month', async () => {
    const { number } = await town.submit();
    await decide(number, { decision: 'publish', department: 'property' });
    await official.post(`/api/v1/submissions/${number}/responses`, { outcome: 'explained', text: 'Лампите се сменят през декември.' });
    const procedure = async () => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body.procedure;
    town.clock.advance({ days: 29 });
    await town.app.get(RecurringTasks).runAll();
    moderator = await town.signInAgain('moderator');
    expect(await procedure()).toBe('answered');
    town.clock.advance({ days: 2 });
    await town.app.get(RecurringTasks).runAll();
    moderator = await town.signInAgain('moderator');
    expect(await procedure()).toBe('closed');
  }, 30_000);

  it('reads take few statements, however long the lists are', async () => {
    official = await town.signInAgain('property');
    const { number } = await town.submit();
    for (let index = 0; index < 4; index += 1) await decide((await town.submit()).number, { decision: 'publish', department: 'property' });
    await decide(number, { decision: 'publish', department: 'property' });
    await town.submit();
    const counts = {
      queue: await countStatements(town.dataSource, () => moderator.get('/api/v1/moderation/queue')),
      inbox: await countStatements(town.dataSource, () => official.get('/api/v1/inbox')),
      search: await countStatements(town.dataSource, () => official.get<SearchPage>('/api/v1/case-search?q=улицата')),
      changes: await countStatements(town.dataSource, () => official.get('/api/v1/changes')),
      review: await countStatements(town.dataSource, () => moderator.get(`/api/v1/moderation/${number}`)),
      caseFile: await countStatements(town.dataSource, () => official.get(`/api/v1/case-files/${number}`)),
    };
    // One of each knows who asks.
    expect(counts).toEqual({ queue: 6, inbox: 5, search: 2, changes: 2, review: 16, caseFile: 13 });
  }, 30_000);
});
