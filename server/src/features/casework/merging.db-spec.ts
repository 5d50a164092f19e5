import { A_PROMISE } from '../../../test/factories/answer.js';
import fc from 'fast-check';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { linkIn, MailServer } from '../../../test/harness/mail-server.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseFile } from './http/case-file.dto.js';

const ANSWER = { ...A_PROMISE, outcome: 'accepted', text: 'Лампите се сменят по график през декември.' };
const FACTS = 'Пострадал е и човек от номер 14.';

interface Own {
  readonly responses: readonly unknown[];
  readonly mergedInto: string | null;
  readonly procedure: string;
  readonly decideBy: string;
  readonly mayWrite: boolean;
}

describe('joining cases and parting them', () => {
  const mail = new MailServer();
  let hall: TownHall;
  let moderator: ApiClient;

  beforeAll(async () => {
    await mail.start();
    hall = await startTownHall({ smtpUrl: mail.url() });
    moderator = await hall.staff('moderator');
  });

  afterAll(async () => {
    await hall.close();
    await mail.stop();
  });

  const submit = async (given: Record<string, unknown> = {}): Promise<Sent> => {
    hall.clock.advance({ minutes: 1 });
    return hall.submit(given);
  };

  const published = async (given: Record<string, unknown> = {}): Promise<Sent> => {
    const sent = await submit(given);
    await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    return sent;
  };

  const merge = (number: string, into: string, more: object = {}) =>
    moderator.post<CaseFile>(`/api/v1/moderation/${number}/merging`, { into, ...more });

  const unmerge = (number: string, note = 'Не е за същото място.') =>
    moderator.post<CaseFile>(`/api/v1/moderation/${number}/unmerging`, { note });

  const read = async (number: string): Promise<CaseFile> => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body;

  const own = async ({ number, accessCode }: Sent): Promise<Own> => {
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    return (await hall.visitor().get<Own>(`/api/v1/cases/${number}`, { bearer: body.caseToken })).body;
  };

  const answer = async (number: string): Promise<void> => {
    expect((await (await hall.staff('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER)).status).toBe(201);
    await hall.drainOutbox();
  };

  /** An author with an address that they confirmed. */
  const withAddress = async (email: string): Promise<Sent> => {
    const sent = await published({ author: { name: 'Мария Петрова', email } });
    await hall.dataSource.query('update submission set author_email_confirmed_at = now() where number = $1', [
      sent.number.replace('-', ''),
    ]);
    await hall.drainOutbox();
    mail.forget();
    return sent;
  };

  it('counts a repeat, its own repeats and their supporters in the earlier case, and takes them out again', async () => {
    const [first, second, third] = [await published(), await published(), await published()];
    await hall.visitor().post(`/api/v1/submissions/${second.number}/supports`, {});
    await merge(third.number, second.number);
    expect(await read(second.number)).toMatchObject({ repeats: 1, supports: 1 });
    await merge(second.number, first.number);
    expect(await read(first.number)).toMatchObject({ repeats: 2, supports: 1 });
    expect((await hall.visitor().get(`/api/v1/submissions/${first.number}`)).body).toMatchObject({ repeats: 2, supports: 1 });
    await unmerge(third.number);
    expect(await read(first.number)).toMatchObject({ repeats: 1, supports: 1 });
    await unmerge(second.number);
    expect(await read(first.number)).toMatchObject({ repeats: 0, supports: 0 });
    expect(await read(second.number)).toMatchObject({ repeats: 0, supports: 1 });
  });

  it('counts right after any series of mergers and partings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 10 }), async (steps) => {
        const cases: Sent[] = [];
        for (let index = 0; index < 5; index += 1) cases.push(await submit());
        const into = new Map<number, number>();
        for (const [from, to] of steps) {
          const [one, other] = [cases[from]!.number, cases[to]!.number];
          if (into.has(from)) {
            expect((await unmerge(one)).status).toBe(200);
            into.delete(from);
          } else if ((await merge(one, other)).status === 200) into.set(from, to);
        }
        const below = (index: number): number => [...into].reduce((sum, [from, to]) => (to === index ? sum + 1 + below(from) : sum), 0);
        for (const [index, { number }] of cases.entries()) expect((await read(number)).repeats).toBe(below(index));
      }),
      { numRuns: 6 },
    );
  });

  it('parts a case with a reason: it is where it was after its receipt, and everybody reads it again', async () => {
    const [first, second] = [await published(), await published()];
    const before = await read(second.number);
    await merge(second.number, first.number);
    expect((await hall.visitor().get(`/api/v1/submissions/${second.number}`)).body).toMatchObject({ title: null, status: 'merged' });
    expect((await moderator.post(`/api/v1/moderation/${second.number}/unmerging`, { note: '' })).status).toBe(422);
    const { status, body } = await unmerge(second.number, 'Друга улица.');
    expect(status).toBe(200);
    expect(body).toMatchObject({ procedure: 'received', department: null, mergedInto: null, decideBy: before.decideBy });
    expect(body.timeline.at(-1)).toMatchObject({ type: 'unmerged', intoNumber: first.number, note: 'Друга улица.', by: 'moderator' });
    expect(body.decisions.at(-1)).toMatchObject({ decision: 'unmerge', note: 'Друга улица.' });
    expect(body.allowed).toContain('merge');
    expect((await hall.visitor().get(`/api/v1/submissions/${second.number}`)).body).toMatchObject({
      title: before.title,
      status: 'published',
      mergedInto: null,
    });
    expect((await unmerge(second.number)).status).toBe(409);
    const audited: unknown = await hall.dataSource.query(
      `select action from audit_entry where subject_type = 'submission' order by id desc limit 2`,
    );
    expect(audited).toEqual([{ action: 'case.unmerge' }, { action: 'case.merge' }]);
    const { body: changes } = await (await hall.staff('monitor')).get<{ items: { type: string }[] }>('/api/v1/changes?limit=2');
    expect(changes.items.map(({ type }) => type)).toEqual(['unmerged', 'merged']);
  });

  it('is for moderators alone, and never on an older version', async () => {
    const [first, second] = [await published(), await published()];
    await merge(second.number, first.number);
    const path = `/api/v1/moderation/${second.number}/unmerging`;
    expect((await (await hall.staff('streets')).post(path, { note: 'Не' })).status).toBe(403);
    expect((await hall.visitor().post(path, { note: 'Не' })).status).toBe(401);
    expect((await moderator.post(path, { note: 'Друго' }, { ifMatch: '"v1"' })).status).toBe(412);
  });

  it('hands the new facts of a repeat to the department of the earlier case, and to nobody else', async () => {
    const [first, second] = [await published(), await published()];
    await hall.drainOutbox();
    mail.forget();
    expect((await merge(second.number, first.number, { newFacts: FACTS })).status).toBe(200);
    await hall.drainOutbox();
    const { body } = await (await hall.staff('streets')).get<CaseFile>(`/api/v1/case-files/${first.number}`);
    expect(body.timeline.at(-1)).toMatchObject({ type: 'new_facts', note: FACTS, intoNumber: second.number });
    expect(mail.to('streets@zaedno.example').map(({ subject }) => subject)).toContain(`Нови факти по случай ${first.number}`);
    const elsewhere = [
      (await hall.visitor().get(`/api/v1/submissions/${first.number}`)).text,
      JSON.stringify(await own(first)),
      JSON.stringify(await own(second)),
      (await (await hall.staff('monitor')).get('/api/v1/changes?limit=100')).text,
      mail.received.map(({ text }) => text).join(),
    ];
    for (const text of elsewhere) expect(text).not.toContain('номер 14');
  });

  it('keeps the author of the repeat informed: letters about the answer, and the answer on the own page', async () => {
    const first = await published();
    const second = await withAddress('author2@zaedno.example');
    await merge(second.number, first.number);
    await hall.drainOutbox();
    expect(mail.to('author2@zaedno.example').map(({ subject }) => subject)).toEqual([`Случай ${second.number} е обединен с друг`]);
    mail.forget();
    await answer(first.number);
    const [letter] = mail.to('author2@zaedno.example');
    expect(letter!.subject).toBe(`Отговор по случай ${second.number}`);
    expect(letter!.text).toContain(`Случай ${second.number} е обединен със случай ${first.number}.`);
    expect(linkIn(letter!, /case|lookup/)).toContain(second.number);
    expect(await own(second)).toMatchObject({ procedure: 'merged', mergedInto: first.number, mayWrite: true, responses: [{}] });
    mail.forget();
    await unmerge(second.number);
    await hall.drainOutbox();
    expect(mail.to('author2@zaedno.example').map(({ subject }) => subject)).toEqual([`Случай ${second.number} отново е отделен`]);
    expect(await own(second)).toMatchObject({ procedure: 'received', mergedInto: null, responses: [] });
  });

  it('shows nothing of an earlier case that is not public, and joins nothing to one that is withheld', async () => {
    const [first, second] = [await submit(), await submit()];
    await moderator.post(`/api/v1/moderation/${first.number}/decisions`, { decision: 'route', department: 'streets' });
    await merge(second.number, first.number);
    await answer(first.number);
    expect(await own(second)).toMatchObject({ mergedInto: null, responses: [] });
    expect(JSON.stringify(await own(second))).not.toContain(first.number);
    const withheld = await submit();
    await moderator.post(`/api/v1/moderation/${withheld.number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    const third = await submit();
    expect((await merge(third.number, withheld.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'into_withheld' }] });
  });

  it('hides no signal that needs two moderators by the word of one', async () => {
    const ordinary = await submit();
    const bribe = await published({ topic: 'corruption' });
    expect((await merge(bribe.number, ordinary.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'into_not_public' }] });
    expect((await hall.visitor().get<{ title: string }>(`/api/v1/submissions/${bribe.number}`)).body.title).not.toBeNull();
    const again = await published({ topic: 'corruption' });
    await moderator.post(`/api/v1/moderation/${again.number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    expect((await read(again.number)).allowed).not.toContain('merge');
    expect((await merge(again.number, bribe.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'second_look_first' }] });
    const third = await published({ topic: 'corruption' });
    expect((await merge(third.number, again.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'into_second_look' }] });
    expect((await merge(third.number, bribe.number)).status).toBe(200);
  });

  it('parts the repeats of a case that its author withdraws, as nobody else took theirs back', async () => {
    const [first, second, third] = [await published(), await published(), await published()];
    await merge(second.number, first.number);
    await merge(third.number, first.number);
    const { number, accessCode } = first;
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    expect((await hall.visitor().post(`/api/v1/cases/${number}/withdrawal`, {}, { bearer: body.caseToken })).status).toBeLessThan(300);
    await hall.drainOutbox();
    for (const { number } of [second, third]) {
      const file = await read(number);
      expect(file).toMatchObject({ procedure: 'received', mergedInto: null });
      expect(file.timeline.at(-1)).toMatchObject({ type: 'unmerged', by: 'system' });
    }
    expect(await read(first.number)).toMatchObject({ procedure: 'withdrawn', repeats: 0 });
  });

  it('lets followers go on with the earlier case, and gives them back', async () => {
    const [first, second] = [await published(), await published()];
    const follow = async (number: string, email: string): Promise<void> => {
      await hall.visitor().post(`/api/v1/submissions/${number}/follows`, { email });
      await hall.dataSource.query('update follow set confirmed_at = now() where email = $1', [email]);
    };
    await follow(second.number, 'only@zaedno.example');
    await follow(second.number, 'both@zaedno.example');
    await follow(first.number, 'both@zaedno.example');
    const followed = async (): Promise<string[]> => {
      const rows = await hall.dataSource.query<{ line: string }[]>(
        `select f.email || ' ' || s.number as line from follow f join submission s on s.id::text = f.subject_id
          where f.email in ('only@zaedno.example', 'both@zaedno.example') and f.confirmed_at is not null order by 1`,
      );
      return rows.map(({ line }) => line);
    };
    const [one, two] = [first.number.replace('-', ''), second.number.replace('-', '')];
    const before = await followed();
    expect(before).toHaveLength(3);
    await merge(second.number, first.number);
    await hall.drainOutbox();
    expect(await followed()).toEqual([`both@zaedno.example ${one}`, `only@zaedno.example ${one}`]);
    mail.forget();
    await unmerge(second.number);
    await hall.drainOutbox();
    expect(await followed()).toEqual(before);
    expect(mail.to('only@zaedno.example').map(({ subject }) => subject)).toEqual([`Случай ${second.number} отново е отделен`]);
    expect(before).toContain(`only@zaedno.example ${two}`);
  });

  it('leaves the author of a withheld text the time to appeal, or what was decided on the appeal', async () => {
    const [first, late, heard] = [await published(), await submit(), await submit()];
    for (const { number } of [late, heard])
      await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    expect((await merge(late.number, first.number)).body).toMatchObject({ errors: [{ pointer: '/into', code: 'appeal_open' }] });
    const { number, accessCode } = heard;
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const asAuthor = { bearer: body.caseToken };
    const appeal = await hall.visitor().post(`/api/v1/cases/${number}/appeal`, { text: 'Не обиждам никого, описвам.' }, asAuthor);
    expect(appeal.status).toBe(200);
    expect((await merge(number, first.number)).status).toBe(409);
    const other = await hall.staff('moderator2');
    await other.post(`/api/v1/moderation/${number}/appeal-decision`, { answer: 'uphold', note: 'Обижда.' });
    expect((await merge(number, first.number)).status).toBe(200);
    hall.clock.advance({ days: 15 });
    moderator = await hall.signInAgain('moderator');
    expect((await merge(late.number, first.number)).status).toBe(200);
  });
});
