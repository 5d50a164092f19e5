import { A_PROMISE } from '../../../test/factories/answer.js';
import { OutboxWorker } from '../../platform/outbox/outbox-worker.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ANSWER = { outcome: 'accepted', text: 'Лампите се сменят по график през декември.', ...A_PROMISE };
const DIGEST = 'Новото във Вашите абонаменти';

interface Managed {
  readonly items: { readonly id: string; readonly about: string; readonly frequency: string; readonly filter: object | null }[];
}

describe('subscriptions to lists', () => {
  const mail = new MailServer();
  let town: TownHall;
  let count = 0;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
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

  const received = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => (await town.submit(changes)).number;

  const publish = async (number: string, department = 'property'): Promise<void> => {
    const moderator = await town.signInAgain('moderator');
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department });
    if (status !== 200) throw new Error(text);
    town.clock.advance({ minutes: 15 });
    await town.drainOutbox();
  };

  const published = async (changes: Readonly<Record<string, unknown>> = {}, department = 'property'): Promise<string> => {
    const number = await received(changes);
    await publish(number, department);
    return number;
  };

  const withhold = async (number: string): Promise<void> => {
    const moderator = await town.signInAgain('moderator');
    const decision = { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' };
    expect((await moderator.post(`/api/v1/moderation/${number}/decisions`, decision)).status).toBe(200);
    town.clock.advance({ minutes: 15 });
    await town.drainOutbox();
  };

  const answer = async (number: string): Promise<void> => {
    const { status, text } = await (await town.signInAgain('property')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    if (status !== 201) throw new Error(text);
    await town.drainOutbox();
  };

  const newAddress = (): string => `list-reader-${(count += 1)}@zaedno.example`;

  const follow = async (email: string, wish: Readonly<Record<string, unknown>>): Promise<string> => {
    const { status, text } = await town.visitor().post('/api/v1/follows', { email, language: 'bg', ...wish });
    if (status !== 202) throw new Error(text);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(email).at(-1)!, /follow\/confirm$/));
    expect((await town.visitor().post('/api/v1/follows/confirmation', { token })).status).toBe(204);
    mail.forget();
    return email;
  };

  const subjects = (email: string): (string | undefined)[] => mail.to(email).map(({ subject }) => subject);
  const managed = (token: string) => town.visitor().get<Managed>(`/api/v1/follows?token=${token}`);

  it('are asked for by a letter that says what they are, in the reader’s language', async () => {
    const email = newAddress();
    const wish = { email, language: 'en', topic: 'services', department: 'streets', frequency: 'daily' };
    expect((await town.visitor().post('/api/v1/follows', wish)).status).toBe(202);
    await town.drainOutbox();
    expect(mail.to(email)[0]!.text).toContain('Filter: department “streets”, topic “services”.');
  });

  it.each([{ department: 'nowhere' }, { settlement: '00000' }, { status: 'rejected' }])('are refused for %j', async (filter) => {
    const answered = await town.visitor().post<{ type: string }>('/api/v1/follows', { email: newAddress(), ...filter });
    expect(answered.status).toBe(422);
    expect(answered.body.type).toContain('filter-not-followable');
  });

  it('tell of a published case at once, each address once, and of the answer', async () => {
    const reader = newAddress();
    await follow(reader, { topic: 'services' });
    await follow(reader, { settlement: '67372' });
    await follow(reader, { kind: 'signal', department: 'property' });
    const stranger = await follow(newAddress(), { topic: 'ethics' });
    const number = await published({ settlement: '67372' });
    expect(subjects(reader)).toEqual([`Нов публикуван случай ${number}`]);
    const [letter] = mail.to(reader);
    expect(letter!.text).not.toContain('Улицата');
    expect(letter!.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toContain('One-Click');
    await answer(number);
    expect(subjects(reader)).toEqual([`Нов публикуван случай ${number}`, `Отговор по случай ${number}`]);
    expect(subjects(stranger)).toEqual([]);
  });

  it('say daily what happened, each case once, and nothing on a day without news', async () => {
    const reader = newAddress();
    await follow(reader, { topic: 'services', frequency: 'daily' });
    await follow(reader, { settlement: '67372', frequency: 'daily' });
    const [one, other] = [await published({ settlement: '67372' }), await published()];
    await answer(one);
    expect(subjects(reader)).toEqual([]);
    await nextMorning();
    expect(subjects(reader)).toEqual([DIGEST]);
    const { text = '' } = mail.to(reader)[0]!;
    expect(text.split(`- ${one}: нов случай, общината отговори`)).toHaveLength(2);
    expect(text.split(`- ${other}: нов случай`)).toHaveLength(2);
    expect(text).toContain('Тема „services“');
    await nextMorning();
    expect(subjects(reader)).toEqual([DIGEST]);
  });

  it('leave out of the daily letter what was withheld before it went out, and write none when nothing is left', async () => {
    const reader = await follow(newAddress(), { topic: 'services', frequency: 'daily' });
    const [kept, withheld] = [await published(), await published()];
    await withhold(withheld);
    await nextMorning();
    expect(mail.to(reader)[0]!.text).toContain(kept);
    expect(mail.to(reader)[0]!.text).not.toContain(withheld);
    mail.forget();
    await withhold(await published());
    await nextMorning();
    expect(subjects(reader)).toEqual([]);
  });

  it('lose nothing and tell nothing twice after days without a worker or a mail server, and with two workers', async () => {
    const reader = await follow(newAddress(), { topic: 'services', frequency: 'daily' });
    const number = await published();
    mail.refusal = { responseCode: 451, text: 'come back later' };
    await nextMorning();
    town.clock.advance({ days: 2 });
    const later = await published();
    mail.refusal = null;
    const tasks = town.app.get(RecurringTasks);
    const worker = town.app.get(OutboxWorker);
    await Promise.all([tasks.runAll(), tasks.runAll()]);
    await Promise.all([worker.drain(), worker.drain(), worker.drain()]);
    await nextMorning();
    const letters = mail.to(reader).map(({ text }) => text ?? '');
    for (const each of [number, later]) expect(letters.filter((text) => text.includes(each))).toHaveLength(1);
    const [{ waiting }] = await town.dataSource.query<[{ waiting: number }]>('select count(*)::int as waiting from digest_entry');
    expect(waiting).toBe(0);
  });

  it('of one case may be daily, too, and then tell each of its changes in one line', async () => {
    const number = await published();
    const reader = newAddress();
    const wish = { email: reader, language: 'bg', frequency: 'daily' };
    expect((await town.visitor().post(`/api/v1/submissions/${number}/follows`, wish)).status).toBe(202);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(reader)[0]!, /follow\/confirm$/));
    await town.visitor().post('/api/v1/follows/confirmation', { token });
    mail.forget();
    await answer(number);
    await (await town.signInAgain('moderator')).post(`/api/v1/moderation/${number}/closure`, {});
    await town.drainOutbox();
    expect(subjects(reader)).toEqual([]);
    await nextMorning();
    expect(subjects(reader)).toEqual([DIGEST]);
    expect(mail.to(reader)[0]!.text).toContain(`- ${number}: общината отговори, приключен`);
  });

  it('reach all of very many, page by page, one letter each', async () => {
    await town.dataSource.query(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at, frequency)
       select uuidv7(), 'topic', 'services', 'daily-' || n || '@zaedno.example', 'bg', now(), now(), 'daily' from generate_series(1, 205) n`,
    );
    await published();
    await nextMorning();
    const told = mail.received.filter(({ recipient }) => recipient.startsWith('daily-')).map(({ recipient }) => recipient);
    expect(told).toHaveLength(205);
    expect(new Set(told).size).toBe(205);
    await town.dataSource.query(`delete from follow where email like 'daily-%'`);
  });

  it('become one letter the next morning once an address had ten in a day', async () => {
    const reader = await follow(newAddress(), { topic: 'services' });
    await follow(reader, { topic: 'ethics' });
    for (let sent = 0; sent < 12; sent += 1) await published();
    expect(subjects(reader)).toHaveLength(10);
    await nextMorning();
    expect(subjects(reader).slice(10)).toEqual([DIGEST]);
    const letter = mail.to(reader).at(-1)!;
    expect(letter.text).toContain('до 10 отделни писма');
    expect(letter.text!.match(/нов случай/g)).toHaveLength(2);
    // One press ends what the letter told of, though it was followed at once, and nothing else.
    const token = tokenIn(linkIn(letter, /follow\/unsubscribe$/));
    for (const _ of [1, 2]) expect((await town.visitor().post(`/api/v1/follows/one-click?token=${token}`)).status).toBe(200);
    const { body } = await managed(tokenIn(linkIn(letter, /follow\/manage$/)));
    expect(body.items.map(({ about }) => about)).toEqual(['тема „ethics“']);
  });

  it('are looked after on one page, whose link tells no other address', async () => {
    const reader = newAddress();
    await follow(reader, { topic: 'services', frequency: 'daily' });
    await follow(reader, { department: 'property', frequency: 'daily' });
    await published();
    await nextMorning();
    const letter = mail.to(reader)[0]!;
    const token = tokenIn(linkIn(letter, /follow\/manage$/));
    const { body } = await managed(token);
    expect(body.items.map(({ about, frequency }) => [about, frequency])).toEqual([
      ['тема „services“', 'daily'],
      ['отдел „Общинска собственост“', 'daily'],
    ]);
    expect(JSON.stringify(body)).not.toContain('@');
    const [first, second] = body.items;
    const visitor = town.visitor();
    expect((await visitor.post('/api/v1/follows/frequency', { token, follow: first!.id, frequency: 'immediate' })).status).toBe(204);
    for (const status of [204, 204]) {
      expect((await visitor.post('/api/v1/follows/end', { token, follow: second!.id })).status).toBe(status);
    }
    expect((await managed(token)).body.items.map(({ frequency }) => frequency)).toEqual(['immediate']);
    // The link of the daily letter ends only what is told daily.
    const daily = tokenIn(linkIn(letter, /follow\/unsubscribe$/));
    expect((await visitor.post('/api/v1/follows/unsubscription', { token: daily })).status).toBe(204);
    expect((await managed(token)).body.items).toHaveLength(1);
    expect((await visitor.post('/api/v1/follows/end', { token })).status).toBe(204);
    expect((await managed(token)).body.items).toEqual([]);
    const left = await town.dataSource.query('select 1 from follow_address where email = $1', [reader]);
    expect(left).toEqual([]);
    expect((await managed('made-up')).status).toBe(404);
  });

  it('of one address are never changed with the link of another', async () => {
    const [mine, theirs] = [newAddress(), newAddress()];
    for (const reader of [mine, theirs]) await follow(reader, { topic: 'services', frequency: 'daily' });
    await published();
    await nextMorning();
    const tokens = [mine, theirs].map((reader) => tokenIn(linkIn(mail.to(reader)[0]!, /follow\/manage$/)));
    const [item] = (await managed(tokens[1]!)).body.items;
    await town.visitor().post('/api/v1/follows/end', { token: tokens[0], follow: item!.id });
    await town.visitor().post('/api/v1/follows/frequency', { token: tokens[0], follow: item!.id, frequency: 'immediate' });
    expect((await managed(tokens[1]!)).body.items).toEqual([item]);
  });
});
