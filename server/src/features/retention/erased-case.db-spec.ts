import { CaseLives } from '../../../test/harness/case-lives.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { SubmissionId } from '../../kernel/ids.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { authors } from '../submissions/index.js';

interface Erasure {
  readonly at: string;
  readonly rule: string;
  readonly months: number;
}

interface CaseFile {
  readonly erased: Erasure | null;
  readonly author: object | null;
  readonly public: object | null;
  readonly timeline: readonly { readonly type: string }[];
  readonly decisions: readonly { readonly note: string | null }[];
  readonly allowed: readonly string[];
}

const PUBLIC = { publicTitle: 'Заглавие за всички', publicText: 'Публичният текст без лични данни за всички.' };
const FIVE_YEARS = 366 * 5 + 2;

describe('a case whose original was erased', () => {
  let town: TownHall;
  let lives: CaseLives;
  let number: string;
  let accessCode: string;
  let link: string;

  beforeAll(async () => {
    town = await startTownHall();
    lives = new CaseLives(town, 'qzx7marker');
    ({ number, accessCode } = await lives.live('answered'));
    town.clock.advance({ days: FIVE_YEARS });
    const [row] = await town.dataSource.query<{ id: SubmissionId }[]>('select id from submission');
    link = await town.app.get(authors.AuthorLinks).mintAccessCodeRenewal(row!.id);
    await aDayOfTheWorker();
    await Promise.all((['moderator', 'streets', 'streets2'] as const).map((name) => town.signInAgain(name)));
  });

  afterAll(() => town.close());

  const aDayOfTheWorker = async (): Promise<void> => {
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };
  const read = async () => (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${number}`);
  const decide = async (decision: object) => (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);

  it('tells its author so, whatever code is typed, and counts it as a miss', async () => {
    for (const code of [accessCode, 'XXXX-XXXX-XXXX-XXXX']) {
      const { status, body } = await town.visitor().post('/api/v1/cases/lookup', { number, accessCode: code });
      expect(status).toBe(410);
      expect(body).toMatchObject({ type: 'http://localhost:3000/problems/original-erased' });
      expect(body['detail']).toMatch(/^На \d+ \S+ 20\d\d г\. изтрихме оригинала: пазим го 5 години след края на случая\./);
    }
    const { status } = await town.visitor().post('/api/v1/cases/lookup', { number: 'ZZZZ-ZZZZ', accessCode });
    expect(status).toBe(404);
    let last = 410;
    for (let tries = 0; tries < 12 && last === 410; tries += 1) {
      last = (await town.visitor().post('/api/v1/cases/lookup', { number, accessCode })).status;
    }
    expect(last).toBe(429);
  });

  it('gives nobody a new code, not even by a link that was sent on the day before', async () => {
    const { status } = await town.visitor().form('/bg/lookup/new-code/redeem', { token: link });
    expect(status).toBe(404);
    const [row] = await town.dataSource.query('select access_code_hash from submission where number = $1', [number.replace('-', '')]);
    expect(row).toEqual({ access_code_hash: null });
  });

  it('tells the staff when, and under which rule', async () => {
    const { body } = await read();
    expect(body).toMatchObject({ title: '', text: '', messages: [], attachments: [], address: null });
    expect(body.author).toEqual({ name: null, email: null, phone: null, emailConfirmed: false });
    expect(body.erased).toMatchObject({ rule: 'originals', months: 60 });
    expect(body.timeline.at(-1)).toMatchObject({ type: 'erased', by: 'system', at: body.erased?.at });
    expect(body.public).toEqual({ title: PUBLIC.publicTitle, text: PUBLIC.publicText });
    const official = await (await town.staff('streets')).get<CaseFile>(`/api/v1/case-files/${number}`);
    expect(official.body).toMatchObject({ erased: { rule: 'originals' }, text: '' });
  });

  it('is found by its number, under its public title', async () => {
    const { body } = await (await town.staff('moderator')).get<{ items: object[] }>(`/api/v1/case-search?q=${number}`);
    expect(body.items).toMatchObject([{ number, title: PUBLIC.publicTitle }]);
  });

  it('can not be worked on any more: 409', async () => {
    const moderator = await town.staff('moderator');
    const tries = [
      () => moderator.post(`/api/v1/case-files/${number}/messages`, { text: 'Още нещо.' }),
      () => moderator.post(`/api/v1/case-files/${number}/conflict-of-interest`, {}),
      () => moderator.post(`/api/v1/moderation/${number}/reopening`, { note: 'Отново.' }),
      async () => (await town.staff('streets')).post(`/api/v1/case-files/${number}/identity-reveals`, { reason: 'Кой е?' }),
      async () =>
        (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, {
          outcome: 'explained',
          text: 'Поправка на отговора.',
        }),
      () => decide({ decision: 'publish' }),
    ];
    for (const attempt of tries) {
      const { status, body } = await attempt();
      expect([status, body['type']]).toEqual([409, 'http://localhost:3000/problems/case-erased']);
    }
  });

  it('takes no new followers: nothing happens with it any more', async () => {
    const asked = { email: 'late@zaedno.example', language: 'bg' };
    expect((await town.visitor().post(`/api/v1/submissions/${number}/follows`, asked)).status).toBe(409);
  });

  it('still can have something taken out of an answer that everybody reads', async () => {
    const moderator = await town.staff('moderator');
    const { body } = await moderator.get<{ redactions: object; responses: { id: string }[] }>(`/api/v1/moderation/${number}`);
    expect(body.redactions).toMatchObject({ title: [], text: [] });
    const url = `/api/v1/submissions/${number}/responses/${body.responses[0]!.id}/versions/1/redactions`;
    const redactions = { text: [{ start: 13, end: 21, type: 'other' }] };
    expect((await moderator.put(url, { redactions, reason: 'Съдът реши така.' })).status).toBe(200);
    const shown = (await town.visitor().get<{ responses: { text: string }[] }>(`/api/v1/submissions/${number}`)).body;
    expect(shown.responses[0]?.text).toMatch(/^Отговорът на \[заличено\] е достатъчно дълъг\./);
  });

  it('can be taken from the public, and given back as long as its text is kept', async () => {
    expect((await decide({ decision: 'reject', reasonCode: 'names_private_person', note: 'Съдът реши така.' })).status).toBe(200);
    expect((await town.visitor().get(`/api/v1/submissions/${number}`)).body).toMatchObject({ status: 'rejected', title: null });
    expect((await decide({ decision: 'publish_redacted', ...PUBLIC })).status).toBe(200);
    expect((await town.visitor().get(`/api/v1/submissions/${number}`)).body).toMatchObject({ title: PUBLIC.publicTitle });
  });

  it('loses its public text, too, six months after it was withheld; the first erasure stays the one that is told', async () => {
    const { erased } = (await read()).body;
    await decide({ decision: 'reject', reasonCode: 'names_private_person', note: 'Съдът реши така.' });
    town.clock.advance({ days: 190 });
    await aDayOfTheWorker();
    await town.signInAgain('moderator');
    const { body } = await read();
    expect(body).toMatchObject({ public: null, erased, responses: [{ versions: [{ text: '' }] }, { versions: [{ text: '' }] }] });
    expect(body.decisions.map(({ note }) => note).filter((note) => note !== null)).toEqual([]);
    expect(body.allowed).not.toContain('publish_redacted');
  });
});
