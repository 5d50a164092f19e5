import type { ApiClient } from '../../../test/harness/api-client.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { Config, type ConnectedConfig } from '../../platform/config/config.js';
import { OutboxWorker } from '../../platform/outbox/outbox-worker.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { createWebApplication } from '../../web.js';
import type { CaseFile } from './http/case-file.dto.js';

const NOTE = 'Текстът обижда съсед. Махнете обидата.';

describe('taking a decision back', () => {
  const mail = new MailServer();
  let town: TownHall;
  let moderator: ApiClient;
  let other: ApiClient;
  let sent: Sent;
  /** Of this test alone: letters to one address are few a day. */
  let author: string;
  let authors = 0;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url(), undoMinutes: 10 });
  }, 60_000);

  beforeEach(async () => {
    // Sessions do not outlast the hours that these tests wait.
    moderator = await town.signInAgain('moderator');
    other = await town.signInAgain('moderator2');
    authors += 1;
    author = `author-${authors}@zaedno.example`;
    sent = await town.submit({ author: { name: 'Мария Петрова', email: author } });
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(author).at(-1)!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token });
    await town.drainOutbox();
    mail.forget();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const act = async (path: string, body: object, client = moderator): Promise<CaseFile> => {
    const answer = await client.post<CaseFile>(`/api/v1/moderation/${sent.number}/${path}`, body);
    if (answer.status !== 200) throw new Error(answer.text);
    await town.drainOutbox();
    return answer.body;
  };
  const decide = (body: object, client = moderator): Promise<CaseFile> => act('decisions', body, client);
  const lastOf = (file: CaseFile): CaseFile['decisions'][number] => file.decisions.at(-1)!;
  const undo = (decision: string, client = moderator) =>
    client.post<CaseFile>(`/api/v1/moderation/${sent.number}/decisions/${decision}/undoing`);
  const fileOf = async (): Promise<CaseFile> => (await moderator.get<CaseFile>(`/api/v1/moderation/${sent.number}`)).body;
  const publicPage = () => town.visitor().get(`/api/v1/submissions/${sent.number}`);
  const state = ({ publication, procedure, department, public: shown, redacted, status }: CaseFile) => ({
    publication,
    procedure,
    department,
    shown,
    redacted,
    status,
  });
  const wait = async (minutes: number): Promise<void> => {
    town.clock.advance({ minutes });
    await town.drainOutbox();
  };

  it('the public reads at once, nobody is told for ten minutes, then each once', async () => {
    const file = await decide({ decision: 'publish', department: 'property' });
    expect(lastOf(file).undoUntil).toBe(new Date(town.clock.now().getTime() + 600_000).toISOString());
    expect((await publicPage()).status).toBe(200);
    await wait(9);
    expect(mail.received).toEqual([]);
    await wait(1);
    await wait(60);
    expect(mail.received.map(({ recipient }) => recipient).sort()).toEqual([author, 'property@zaedno.example']);
    expect((await fileOf()).decisions.at(-1)).toMatchObject({ undoUntil: null, undone: null });
  });

  it.each([
    ['publish', 'decisions', { decision: 'publish' }],
    ['publish and route', 'decisions', { decision: 'publish', department: 'property' }],
    [
      'publish redacted',
      'decisions',
      { decision: 'publish_redacted', publicTitle: 'Тъмна улица', publicText: 'Лампите не светят от месец.' },
    ],
    ['reject', 'decisions', { decision: 'reject', reasonCode: 'spam', note: NOTE }],
    ['route', 'decisions', { decision: 'route', department: 'streets' }],
    ['forward', 'forwarding', { authority: 'prosecutor', note: NOTE }],
  ])('%s: the case is as it was, no letter leaves, and the record keeps the decision, marked', async (_, path, body) => {
    const before = await fileOf();
    const decided = lastOf(await act(path, body));
    const undone = await undo(decided.id);
    expect(undone.status).toBe(200);
    expect(state(undone.body)).toEqual(state(before));
    expect(undone.body.version).toBeGreaterThan(before.version + 1);
    expect(undone.headers.etag).toBe(`"v${undone.body.version}"`);
    expect(lastOf(undone.body)).toMatchObject({ id: decided.id, undoUntil: null, undone: { by: 'Служител moderator' } });
    expect(undone.body.timeline.at(-1)).toMatchObject({ type: 'decision_undone', isUndone: false, actor: 'Служител moderator' });
    expect(undone.body.timeline.filter(({ isUndone }) => isUndone).length).toBeGreaterThan(0);
    expect((await publicPage()).status).toBe(404);
    await wait(30);
    expect(mail.received).toEqual([]);
    const [audit] = await town.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'case.undo_decision' order by id desc limit 1`,
    );
    expect(audit?.changes).toMatchObject({ decision: decided.decision });
  });

  it('leaves no trace in the public register of moderation, neither in the list nor in the figures of the month', async () => {
    const register = async () => {
      const list = await town.visitor().get<{ items: { number: string }[] }>('/api/v1/moderation-register');
      const months = await town.visitor().get('/api/v1/moderation-register/months');
      return { listed: list.body.items.some(({ number }) => number === sent.number), months: months.text };
    };
    const before = await register();
    const decided = lastOf(await decide({ decision: 'reject', reasonCode: 'insult', note: NOTE }));
    const between = await register();
    expect(between.listed).toBe(true);
    expect(between.months).not.toBe(before.months);
    expect((await undo(decided.id)).status).toBe(200);
    expect(await register()).toEqual(before);
  });

  it('a merger too, and the two go on apart', async () => {
    const earlier = sent.number;
    town.clock.advance({ seconds: 1 });
    sent = await town.submit();
    await town.drainOutbox();
    mail.forget();
    const merged = await act('merging', { into: earlier, note: NOTE });
    expect(merged).toMatchObject({ procedure: 'merged', mergedInto: earlier });
    expect((await undo(lastOf(merged).id)).body).toMatchObject({ procedure: 'received', mergedInto: null });
    await wait(30);
    expect(mail.to(author)).toEqual([]);
  });

  it('neither the author, nor the public, nor a monitor ever learns of it', async () => {
    await undo(lastOf(await decide({ decision: 'reject', reasonCode: 'insult', note: NOTE })).id);
    await undo(lastOf(await decide({ decision: 'publish' })).id);
    await decide({ decision: 'publish' });
    const own = await town.visitor().post('/api/v1/cases/lookup', { number: sent.number, accessCode: sent.accessCode });
    expect(own.status).toBe(200);
    const changes = await (await town.staff('monitor')).get('/api/v1/changes');
    const page = await publicPage();
    for (const text of [page.text, changes.text, own.text]) {
      expect(text).not.toContain('undone_at');
      expect(text).not.toContain('insult');
      expect(text).not.toContain('decision_undone');
      expect(text).not.toContain(NOTE);
    }
    expect((page.body['timeline'] as { type: string }[]).map(({ type }) => type)).toEqual(['received', 'published']);
  });

  it('another moderator may do it, and whoever asks twice gets the case as it is', async () => {
    const { id } = lastOf(await decide({ decision: 'publish' }));
    const [one, two] = await Promise.all([undo(id, other), undo(id, moderator)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await fileOf()).timeline.filter(({ type }) => type === 'decision_undone')).toHaveLength(1);
  });

  it('is refused once somebody acted on the case, whose letters then need not wait', async () => {
    const { id } = lastOf(await decide({ decision: 'publish', department: 'property' }));
    const answer = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
    await (await town.staff('property')).post(`/api/v1/submissions/${sent.number}/responses`, answer);
    await town.drainOutbox();
    const refused = await undo(id);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: expect.stringMatching(/\/problems\/decision-overtaken$/) });
    expect((await fileOf()).procedure).toBe('answered');
    expect(mail.to(author)).toHaveLength(2);
  });

  it('is refused when the letters have left, at the very instant too', async () => {
    const { id } = lastOf(await decide({ decision: 'publish' }));
    town.clock.advance({ minutes: 10 });
    const late = await undo(id);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ type: expect.stringMatching(/\/problems\/undo-too-late$/) });
    await town.app.get(RecurringTasks).runAll();
    expect((await undo(id)).status).toBe(409);
    expect((await undo('019abc00-0000-7000-8000-0000000000e1')).status).toBe(404);
    expect((await undo('what')).status).toBe(400);
    const [left] = await town.dataSource.query<{ count: number }[]>('select count(*)::int as count from decision_undo');
    expect(left?.count).toBe(0);
  });

  it('goes back step by step: when the last decision is undone, the one before can be', async () => {
    const published = lastOf(await decide({ decision: 'publish' }));
    const routed = lastOf(await decide({ decision: 'route', department: 'streets' }));
    expect((await undo(published.id)).status).toBe(409);
    const back = await undo(routed.id);
    expect(back.body).toMatchObject({ publication: 'published', procedure: 'received' });
    expect(back.body.decisions.map(({ undoUntil }) => undoUntil !== null)).toEqual([true, false]);
    expect((await undo(published.id)).body).toMatchObject({ publication: 'pending' });
    await wait(30);
    expect(mail.received).toEqual([]);
  });

  it('is refused to who may not decide, and while another moderator has the case', async () => {
    const { id } = lastOf(await decide({ decision: 'publish' }));
    expect((await undo(id, await town.staff('property'))).status).toBe(403);
    await other.put(`/api/v1/moderation/${sent.number}/claim`, {});
    const refused = await undo(id);
    expect(refused.body).toMatchObject({ type: expect.stringMatching(/\/problems\/case-claimed$/) });
  });

  it('a server that dies after the decision sends the letters all the same, once, when it is back', async () => {
    await decide({ decision: 'publish' });
    // Another process takes over: nothing of the waiting lives in the memory of the one that decided.
    const successor = await createWebApplication(town.app.get<ConnectedConfig>(Config), town.clock);
    await successor.init();
    const worker = successor.get(OutboxWorker);
    town.clock.advance({ minutes: 10 });
    await Promise.all([worker.drain(), worker.drain()]);
    await worker.drain();
    await successor.close();
    expect(mail.to(author).filter(({ subject }) => subject?.includes(sent.number))).toHaveLength(1);
  });
});

describe('where nothing can be undone', () => {
  it('letters leave at once', async () => {
    const town = await startTownHall();
    const { number } = await town.submit();
    const decided = await (await town.staff('moderator')).post<CaseFile>(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
    expect(decided.body.decisions[0]).toMatchObject({ undoUntil: null });
    const waiting = await town.dataSource.query<object[]>('select 1 from outbox_delivery where next_attempt_at > $1', [town.clock.now()]);
    expect(waiting).toEqual([]);
    await town.close();
  }, 60_000);
});
