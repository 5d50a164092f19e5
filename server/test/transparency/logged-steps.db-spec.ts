import { A_PROMISE } from '../factories/answer.js';
import type { Answer, ApiClient } from '../harness/api-client.js';
import { LogBook, type LoggedEntry } from '../harness/log-book.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../harness/town-hall.js';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';
import { civilDateIn } from '../../src/kernel/civil-date.js';

const NOTE = 'По закон е така, и на автора е обяснено.';
const PUBLIC = { publicTitle: 'Заглавие за всички', publicText: 'Публичният текст без лични данни за всички.' };
const ANSWER = { outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.', ...A_PROMISE };
const SENT = {
  title: 'Улицата е тъмна от два месеца',
  text: 'На улица „Васил Левски“ лампите не светят от два месеца. Съседът Иван Иванов падна.',
};

type Act = () => Promise<Answer<unknown>>;

describe('what happens to a case', () => {
  let hall: TownHall;
  let book: LogBook;
  let seen: number;

  beforeEach(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
    book = new LogBook(hall.dataSource);
    seen = 0;
    // As if the last byte of the transaction did not reach the disk: everything was written, and nothing comes.
    await hall.dataSource.query(
      `create function refuse_commit() returns trigger language plpgsql as $$ begin raise exception 'no room left'; end $$`,
    );
  }, 60_000);
  afterEach(() => hall.close());

  const breakCommits = () =>
    hall.dataSource.query(
      `create constraint trigger broken after insert on log_pending deferrable initially deferred for each row execute function refuse_commit()`,
    );
  const mendCommits = () => hall.dataSource.query('drop trigger broken on log_pending');
  const everything = async (): Promise<unknown> => [
    await hall.dataSource.query('select * from submission order by id'),
    await hall.dataSource.query('select * from case_event order by id'),
    await hall.dataSource.query('select * from response_version order by response_id, version'),
    [await book.entries(), await book.salts()],
  ];

  const newEntries = async (): Promise<LoggedEntry[]> => {
    const entries = await book.entries();
    const fresh = entries.slice(seen);
    seen = entries.length;
    return fresh;
  };
  /** Without what no test can name beforehand: when, of which case, and commitments, of which only the labels are left. */
  const bare = ({ at: _at, case: _case, v: _v, c, ...told }: LoggedEntry): object => (c ? { ...told, c: Object.keys(c) } : told);

  /** The step comes with these entries; and where it does not come, they don't, nor anything else of it. */
  const tells = async <Body>(act: () => Promise<Answer<Body>>, expected: readonly object[]): Promise<Body> => {
    if (expected.length > 0) {
      const before = await everything();
      await breakCommits();
      expect((await act()).status).toBe(500);
      await mendCommits();
      expect(await everything()).toEqual(before);
    }
    const answer = await act();
    if (answer.status >= 300) throw new Error(answer.text);
    expect((await newEntries()).map(bare)).toEqual(expected);
    return answer.body;
  };

  const as = (name: StaffName): Promise<ApiClient> => hall.staff(name);
  const post =
    <Body = CaseFile>(path: string, body: object, name: StaffName = 'moderator'): (() => Promise<Answer<Body>>) =>
    async () =>
      (await as(name)).post<Body>(`/api/v1/${path}`, body);
  const decide = (number: string, body: object) => post(`moderation/${number}/decisions`, body);
  const answer = (number: string, body: object = ANSWER) =>
    post<{ responses: { id: string }[] }>(`submissions/${number}/responses`, body, 'streets');

  const submit = async (): Promise<Sent> => {
    const sent = await hall.submit();
    await newEntries();
    return sent;
  };
  const done = async (act: Act): Promise<void> => {
    const { status, text } = await act();
    if (status >= 300) throw new Error(text);
    await newEntries();
  };
  const authorOf = async ({ number, accessCode }: Sent): Promise<(path: string, body: object) => Act> => {
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    return (path, given) => () => hall.visitor().post(`/api/v1/cases/${number}/${path}`, given, { bearer: body.caseToken });
  };

  it('is told from the receipt to the close, each step with the state of the case or not at all', async () => {
    const { number } = await tells<Sent>(
      () =>
        hall.visitor().post<Sent>('/api/v1/submissions', {
          ...{ kind: 'signal', topic: 'services', ...SENT, language: 'bg', identity: 'named' },
          author: { name: 'Мария Петрова', email: 'maria@zaedno.example' },
        }),
      [{ t: 'received', kind: 'signal', due: { moderate: '2026-11-25', decide: '2027-01-25' }, c: ['text', 'title'] }],
    );
    expect((await book.of(number))[0]?.at).toBe('2026-11-23');
    expect(await book.opened(number, Object.values(SENT))).toEqual(expect.arrayContaining(['received title', 'received text']));

    await tells(decide(number, { decision: 'route', department: 'streets' }), []);
    await tells(decide(number, { decision: 'publish_redacted', ...PUBLIC, note: NOTE }), [
      { t: 'decision', d: 'publish_redacted', c: ['text', 'title'] },
    ]);
    expect((await book.of(number))[1]?.at).toBe('2026-11-23T09:00:00Z');
    expect(await book.opened(number, Object.values(PUBLIC))).toEqual(expect.arrayContaining(['decision title', 'decision text']));

    const today = civilDateIn(hall.clock.now());
    const extension = { issuer: 'Областен управител', actNumber: 'РД-1', actDate: today, lastDay: '2027-02-10', reason: NOTE };
    await tells(post(`case-files/${number}/extensions`, extension), [
      { t: 'deadline', r: 'extended', term: 'decide', old: '2027-01-25', new: '2027-02-10' },
      { t: 'deadline', r: 'extended', term: 'notify', old: '2027-02-01', new: '2027-02-17' },
    ]);
    await tells(answer(number), [{ t: 'response', outcome: 'accepted', version: 1, c: ['answer'] }]);
    expect(await book.opened(number, [ANSWER.text])).toEqual(['response answer']);
    await tells(answer(number, { ...ANSWER, correctionNote: 'Уточнен е срокът.' }), [
      { t: 'response', outcome: 'accepted', version: 2, c: ['answer'] },
    ]);
    const file = (await (await as('moderator')).get<{ responses: { id: string }[] }>(`/api/v1/moderation/${number}`)).body;
    const redactions = { text: [{ start: 0, end: 7, type: 'person' }] };
    const path = `/api/v1/submissions/${number}/responses/${file.responses[0]?.id ?? ''}/versions/2/redactions`;
    await tells(
      async () => (await as('moderator')).put(path, { redactions, reason: NOTE }),
      [{ t: 'decision', d: 'redact_answer', c: ['answer'] }],
    );
    const shown = (await hall.visitor().get<{ responses: { versions: { text: string }[] }[] }>(`/api/v1/submissions/${number}`)).body;
    const left = shown.responses[0]?.versions.find(({ text }) => text !== ANSWER.text)?.text ?? '';
    expect(await book.opened(number, [left])).toEqual(['decision answer']);

    await tells(
      post(`moderation/${number}/edits`, {
        publicTitle: 'Друго заглавие',
        publicText: PUBLIC.publicText,
        reasonCode: 'names_private_person',
      }),
      [{ t: 'decision', d: 'edit', r: 'names_private_person', c: ['text', 'title'] }],
    );
    await tells(post(`moderation/${number}/reopening`, { note: NOTE }), [{ t: 'decision', d: 'reopen' }]);
    await tells(decide(number, { decision: 'route', department: 'streets', note: NOTE }), []);
    await tells(answer(number), [{ t: 'response', outcome: 'accepted', version: 1, c: ['answer'] }]);
    await tells(post(`moderation/${number}/closure`, { note: NOTE }), [{ t: 'decision', d: 'close' }]);
  }, 60_000);

  it('is told where the text is withheld, and what becomes of the appeal', async () => {
    const sent = await submit();
    await tells(decide(sent.number, { decision: 'reject', reasonCode: 'insult', note: NOTE }), [
      { t: 'decision', d: 'reject', r: 'insult' },
    ]);
    const author = await authorOf(sent);
    await tells(author('appeal', { text: 'Никого не съм обидил.' }), []);
    await tells(post(`moderation/${sent.number}/appeal-decision`, { answer: 'uphold', note: NOTE }, 'moderator2'), [
      { t: 'decision', d: 'uphold' },
    ]);

    const other = await submit();
    await done(decide(other.number, { decision: 'reject', reasonCode: 'insult', note: NOTE }));
    await done((await authorOf(other))('appeal', { text: 'Никого не съм обидил.' }));
    await tells(post(`moderation/${other.number}/appeal-decision`, { answer: 'publish', note: NOTE }, 'moderator2'), [
      { t: 'decision', d: 'overturn' },
      { t: 'decision', d: 'publish', c: ['text', 'title'] },
    ]);
    expect(await book.opened(other.number, [SENT.text])).toEqual(['received text', 'decision text']);
  });

  it('is told where two agree: not the proposal, but the decision', async () => {
    const { number } = await hall.submit({ topic: 'corruption' });
    await newEntries();
    await tells(decide(number, { decision: 'reject', reasonCode: 'insult', note: NOTE }), []);
    await tells(post(`moderation/${number}/second-look`, { look: 'confirm' }, 'moderator2'), [{ t: 'decision', d: 'reject', r: 'insult' }]);
  });

  it('is told where it is joined to another, parted from it, and sent on: others by names that lead nowhere', async () => {
    const earlier = await submit();
    hall.clock.advance({ minutes: 5 });
    const { number } = await submit();
    await tells(post(`moderation/${number}/merging`, { into: earlier.number, note: NOTE, newFacts: NOTE }), [
      { t: 'decision', d: 'merge' },
    ]);
    await tells(post(`moderation/${number}/unmerging`, { note: NOTE }), [{ t: 'decision', d: 'unmerge' }]);
    // Nobody reads where a case under review went; of one that is published everybody does.
    await tells(post(`moderation/${number}/forwarding`, { authority: 'prosecutor', note: NOTE }), [{ t: 'decision', d: 'forward' }]);
    await done(decide(earlier.number, { decision: 'publish' }));
    const third = await submit();
    await done(decide(third.number, { decision: 'publish' }));
    const [into] = await book.of(earlier.number);
    await tells(post(`moderation/${third.number}/merging`, { into: earlier.number, note: NOTE }), [
      { t: 'decision', d: 'merge', into: into?.case },
    ]);
    const [authority] = await hall.dataSource.query<{ id: string }[]>(`select id from authority where slug = 'prosecutor'`);
    await tells(post(`moderation/${earlier.number}/forwarding`, { authority: 'prosecutor', note: NOTE }), [
      { t: 'decision', d: 'forward', to: authority?.id },
    ]);
    const entries = JSON.stringify(await book.entries());
    for (const each of [earlier.number, number, third.number]) expect(entries).not.toContain(each.replace('-', ''));
  });

  it('is told where the author takes it back, or brings new facts, with which a new term begins', async () => {
    const sent = await submit();
    await tells((await authorOf(sent))('withdrawal', { reason: NOTE }), [{ t: 'decision', d: 'withdraw' }]);

    const answered = await submit();
    await done(decide(answered.number, { decision: 'publish', department: 'streets' }));
    await done(answer(answered.number));
    hall.clock.advance({ days: 10 });
    await Promise.all((['moderator', 'streets'] as const).map((name) => hall.signInAgain(name)));
    const author = await authorOf(answered);
    await tells(author('verdict', { value: 'no' }), []);
    await tells(author('reopening', { facts: 'Нови снимки от днес.' }), [
      { t: 'decision', d: 'reopen' },
      { t: 'deadline', r: 'new_facts', term: 'decide', old: '2027-01-25', new: '2027-02-03' },
      { t: 'deadline', r: 'new_facts', term: 'notify', old: '2027-02-01', new: '2027-02-10' },
    ]);
  });

  it('is told where a decision is taken back, with the text that everybody reads again', async () => {
    const { number } = await submit();
    const undo = (file: CaseFile) => post(`moderation/${number}/decisions/${file.decisions.at(-1)?.id ?? ''}/undoing`, {});
    const published = await tells(decide(number, { decision: 'publish' }), [{ t: 'decision', d: 'publish', c: ['text', 'title'] }]);
    await tells(undo(published), [{ t: 'decision', d: 'undo' }]);
    await done(decide(number, { decision: 'publish_redacted', ...PUBLIC, note: NOTE }));
    const withheld = await tells(decide(number, { decision: 'reject', reasonCode: 'insult', note: NOTE }), [
      { t: 'decision', d: 'reject', r: 'insult' },
    ]);
    await tells(undo(withheld), [{ t: 'decision', d: 'undo', c: ['text', 'title'] }]);
    expect(await book.opened(number, [PUBLIC.publicText])).toEqual(['decision text', 'decision text']);
  });

  it('is told of every open case when the calendar changes, and of one that was away when it comes back', async () => {
    const [first, second] = [await submit(), await submit()];
    hall.clock.advance({ minutes: 5 });
    const third = await submit();
    await done(post(`moderation/${third.number}/merging`, { into: second.number, note: NOTE }));
    const rest = { date: '2027-01-25', working: false, act: 'РМС № 5 от 2027 г.' };
    const moved = (r: string) => [
      { t: 'deadline', r, term: 'decide', old: '2027-01-25', new: '2027-01-26' },
      { t: 'deadline', r, term: 'notify', old: '2027-02-01', new: '2027-02-02' },
    ];
    await tells(post('admin/calendar-exceptions', rest, 'admin'), [...moved('calendar'), ...moved('calendar')]);
    const told = new Set((await book.entries()).slice(-4).map((entry) => entry.case));
    expect(told).toEqual(new Set([...(await book.of(first.number)), ...(await book.of(second.number))].map((entry) => entry.case)));
    await tells(post(`moderation/${third.number}/unmerging`, { note: NOTE }), [{ t: 'decision', d: 'unmerge' }, ...moved('returned')]);
  });
});
