import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';

const FOUND = 'Проверихме на място и в регистъра на общината. Не намерихме нищо, което да показва, че е свършено.';
const TITLE = 'Нова рампа пред читалището';

interface Managed {
  readonly items: { readonly about: string; readonly path: string | null }[];
}

describe('letters about what was promised', () => {
  const mail = new MailServer();
  let town: TownHall;
  let count = 0;
  let number = 0;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    await act('admin', 'admin/policies', {
      ...{ slug: 'piro', kind: 'development_plan', titleBg: 'План за развитие', actNumber: '7', actDate: '2026-01-15', goals: [] },
      ...{ periodFrom: '2026-01-01', periodTo: '2030-12-31' },
    });
    await act('admin', 'admin/policies/piro/measures', { code: '1', title: TITLE, department: 'streets', dueOn: '2027-06-30' });
    await act('admin', 'admin/policies/piro/publish', {});
    await act('admin', 'admin/monitors', { slug: 'centar', nameBg: 'Център за прозрачност', since: '2026-01-01' });
    const { body } = await (await town.signInAgain('admin')).get<{ items: { id: string }[] }>('/api/v1/admin/free-monitor-accounts');
    await act('admin', 'admin/monitors/centar/members', { account: body.items[0]!.id });
    await town.drainOutbox();
    const list = await town.visitor().get<{ items: { number: number }[] }>('/api/v1/commitments');
    number = list.body.items[0]!.number;
  });

  beforeEach(async () => {
    await nextMorning();
    mail.forget();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const nextMorning = async (): Promise<void> => {
    await town.drainOutbox();
    const day = new Date(town.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    town.clock.set(`${day}T06:30:00Z`);
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };

  const act = async (who: Parameters<TownHall['signInAgain']>[0], path: string, body: object): Promise<void> => {
    const { status, text } = await (await town.signInAgain(who)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(text);
    await town.drainOutbox();
  };
  const report = () => act('streets', `commitments/${number}/reports`, { step: 'not_started', text: 'Чакаме проекта от архитекта.' });
  const assess = () =>
    act('monitor', `commitments/${number}/assessments`, {
      ...{ step: 'no_evidence', method: 'site_visit', confidence: 'high', text: FOUND, evidence: [] },
    });

  const follow = async (wish: Readonly<Record<string, unknown>>): Promise<string> => {
    count += 1;
    const email = `watcher-${count}@zaedno.example`;
    const { status, text } = await town.visitor().post('/api/v1/follows/monitoring', { email, language: 'bg', ...wish });
    if (status !== 202) throw new Error(text);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(email).at(-1)!, /follow\/confirm$/));
    expect((await town.visitor().post('/api/v1/follows/confirmation', { token })).status).toBe(204);
    mail.forget();
    return email;
  };
  const subjects = (email: string): (string | undefined)[] => mail.to(email).map(({ subject }) => subject);

  it('are asked for by one that says what they are about, and nothing else', async () => {
    const email = 'asked@zaedno.example';
    expect((await town.visitor().post('/api/v1/follows/monitoring', { email, language: 'en', policy: 'piro' })).status).toBe(202);
    await town.drainOutbox();
    const [letter] = mail.to(email);
    expect(letter!.subject).toBe('Confirm that you want to hear from us');
    expect(letter!.text).toContain('What you will follow: document “План за развитие”.');
    await report();
    expect(mail.to(email)).toHaveLength(1);
  });

  it.each([
    {},
    { commitment: '999999' },
    { commitment: 'x' },
    { policy: 'none' },
    { monitor: 'none' },
    { policy: 'piro', monitor: 'centar' },
  ])('are refused for %j', async (named) => {
    const answered = await town
      .visitor()
      .post<{ type: string }>('/api/v1/follows/monitoring', { email: 'nobody@zaedno.example', ...named });
    expect(answered.status).toBe(422);
    expect(answered.body.type).toContain('subject-not-followable');
  });

  it('go to each who follows the commitment, its document or the monitor, once, whatever of these they follow', async () => {
    const all = await follow({ commitment: String(number) });
    await town.dataSource.query(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at, frequency)
       select uuidv7(), subject_type, subject_id, $1, 'bg', now(), now(), 'immediate'
         from (values ('policy', 'piro'), ('monitor', 'centar')) as s(subject_type, subject_id)`,
      [all],
    );
    const [document, monitor] = [await follow({ policy: 'piro' }), await follow({ monitor: 'centar' })];
    await report();
    expect([all, document, monitor].map(subjects)).toEqual([[`Отчет по ангажимент № ${number}`], [`Отчет по ангажимент № ${number}`], []]);
    expect(mail.to(document)[0]!.text).toContain('Общината казва: не е започнато.');
    mail.forget();
    await assess();
    for (const reader of [all, document, monitor]) expect(subjects(reader)).toEqual([`Нова оценка на ангажимент № ${number}`]);
    const [letter] = mail.to(monitor);
    expect(letter!.text).toContain('Оценката е на „Център за прозрачност“.');
    expect(letter!.text).toContain('Наблюдателят вижда: няма доказателства.');
    expect(letter!.text).not.toContain('регистъра');
    expect(letter!.text).not.toContain(TITLE);
    expect(linkIn(letter!, /commitments/)).toBe(`/bg/commitments/${number}`);
  });

  it('tell daily of cases and commitments in one letter, each once', async () => {
    const reader = await follow({ commitment: String(number), frequency: 'daily' });
    await town.dataSource.query(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at, frequency)
       values (uuidv7(), 'topic', 'services', $1, 'bg', now(), now(), 'daily')`,
      [reader],
    );
    const { number: code } = await town.submit();
    await act('moderator', `moderation/${code}/decisions`, { decision: 'publish', department: 'property' });
    town.clock.advance({ minutes: 15 });
    await town.drainOutbox();
    await report();
    await report();
    town.clock.advance({ minutes: 1 });
    await assess();
    expect(subjects(reader)).toEqual([]);
    await nextMorning();
    expect(subjects(reader)).toEqual(['Новото във Вашите абонаменти']);
    const { text = '' } = mail.to(reader)[0]!;
    expect(text).toContain(`- Ангажимент № ${number}: общината отчете, нова оценка`);
    expect(text.split(`№ ${number}:`)).toHaveLength(2);
    expect(text).toContain(`- ${code}: нов случай`);
    await nextMorning();
    expect(subjects(reader)).toHaveLength(1);
  });

  it('end with one press, and are looked after on the page of all that one follows', async () => {
    const reader = await follow({ monitor: 'centar' });
    await assess();
    const [letter] = mail.to(reader);
    const token = tokenIn(linkIn(letter!, /follow\/manage$/));
    const managed = () => town.visitor().get<Managed>(`/api/v1/follows?token=${token}`);
    expect((await managed()).body.items).toMatchObject([{ about: 'оценките на „Център за прозрачност“', path: '/monitors/centar' }]);
    const list = letter!.headers.get('list') as unknown as { unsubscribe: { url: string } };
    const { pathname, search } = new URL(list.unsubscribe.url);
    expect((await town.visitor().post(pathname + search)).status).toBe(200);
    expect((await managed()).body.items).toEqual([]);
    mail.forget();
    await nextMorning();
    await assess();
    expect(mail.to(reader)).toEqual([]);
  });

  it('say nothing of a commitment that is not shown any more', async () => {
    const reader = await follow({ policy: 'piro', frequency: 'daily' });
    await report();
    await town.dataSource.query('update commitment set is_shown = false');
    await nextMorning();
    expect(mail.to(reader)).toEqual([]);
    await town.dataSource.query('update commitment set is_shown = true');
  });
});
