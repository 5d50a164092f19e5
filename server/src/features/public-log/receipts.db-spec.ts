import type { Answer, ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { checkPromise, checkProof, type CheckedProof, opens } from '../../../test/transparency-log/checked-receipt.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { LogSequencer } from '../transparency-log/index.js';
import type { LogSummary } from './http/log.dto.js';
import type { LogReceipt } from './http/receipt.dto.js';

interface Problem {
  readonly type: string;
}

const SENT = {
  title: 'Улицата е тъмна от два месеца',
  text: 'На улица „Васил Левски“ лампите не светят от два месеца. Съседът Иван Иванов падна.',
};
const REDACTED = { title: 'Тъмна улица', text: 'На улица „Васил Левски“ лампите не светят от два месеца. [заличено]' };
const EDITED = { title: 'Тъмна улица', text: 'На една улица лампите не светят от два месеца. [заличено]' };
const FIVE_YEARS = 366 * 5 + 2;

describe('a receipt', () => {
  let hall: TownHall;
  let vkeys: readonly string[];

  beforeAll(async () => {
    hall = await startTownHall();
    await grow();
    ({ vkeys } = (await hall.visitor().get<LogSummary>('/api/v1/log')).body);
  }, 60_000);
  beforeEach(() => hall.dataSource.query('delete from rate_limit'));
  afterAll(() => hall.close());

  const grow = () => hall.app.get(LogSequencer).tick();
  const ask = (number: string, who: ApiClient = hall.visitor(), headers: Record<string, string> = {}) =>
    who.get<string>(`/api/v1/submissions/${number}/receipt`, { headers });
  const keysOf = ({ number, accessCode }: Sent) => ({ number, accessCode });
  const authorOf = async (sent: Sent): Promise<ApiClient> => {
    const author = hall.visitor();
    expect((await author.post('/api/v1/cases/lookup', keysOf(sent))).status).toBe(200);
    return author;
  };
  const act = async (path: string, body: object): Promise<void> => {
    const { status, text } = await (await hall.signInAgain('moderator')).post(`/api/v1/moderation/${path}`, body);
    if (status >= 300) throw new Error(text);
    await grow();
  };
  const decide = (number: string, decision: object) => act(`${number}/decisions`, decision);
  const redact = (number: string) =>
    decide(number, { decision: 'publish_redacted', publicTitle: REDACTED.title, publicText: REDACTED.text });
  const isRefused = (answer: Answer<unknown>, status: number, slug: string): void => {
    expect([answer.status, (answer.body as Problem).type]).toEqual([status, `http://localhost:3000/problems/${slug}`]);
  };
  /** The public receipt, if it proves these texts and opens no others. */
  const proves = async (number: string, texts: typeof SENT, not: readonly (typeof SENT)[]): Promise<CheckedProof> => {
    const { status, text } = await ask(number);
    expect(status).toBe(200);
    const checked = checkProof(text, vkeys);
    expect(opens(checked, texts)).toBe(true);
    for (const other of not) expect(opens(checked, { text: other.text })).toBe(false);
    return checked;
  };

  describe('of what an author sent', () => {
    it('is a signed promise until the log has it', async () => {
      const sent = await hall.submit();
      const { status, text, headers } = await ask(sent.number, await authorOf(sent));
      expect(status).toBe(202);
      expect(headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'content-disposition': expect.stringContaining(`${sent.number}.log-promise`),
      });
      const promise = checkPromise(text, vkeys);
      expect(promise.entry).toMatchObject({ t: 'received', at: '2026-11-23', kind: 'signal' });
      expect(opens(promise, SENT)).toBe(true);
      expect(promise.deadline).toBe(new Date(hall.clock.now().getTime() + 3_600_000).toISOString().replace('.000', ''));
    });

    it('is the proof to the byte, once it has it, with what opens the original', async () => {
      const sent = await hall.submit();
      const author = await authorOf(sent);
      await grow();
      const { status, text, headers } = await ask(sent.number, author);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'content-disposition': expect.stringContaining(`filename="${sent.number}.tlog-proof"`),
      });
      expect(text).toMatch(
        /^c2sp\.org\/tlog-proof@v1\nextra [\w+/]+=*\nindex \d+\n(?:[\w+/]{43}=\n)*\nlocalhost:3000\/log\n\d+\n[\w+/]{43}=\n\n(?:— localhost:3000\/log [\w+/]+=*\n)+$/,
      );
      const proof = checkProof(text, vkeys);
      expect(proof.entry).toMatchObject({ t: 'received', at: '2026-11-23' });
      expect(opens(proof, SENT)).toBe(true);
      const checkpoint = await hall.visitor().get('/log/checkpoint');
      expect(text.endsWith(`\n\n${checkpoint.text}`)).toBe(true);
    });

    it('is told as JSON to whoever asks for that', async () => {
      const sent = await hall.submit();
      const author = await authorOf(sent);
      const json = { accept: 'application/json, text/plain, */*' };
      const told = async () => (await author.get<LogReceipt>(`/api/v1/submissions/${sent.number}/receipt`, { headers: json })).body;
      const promised = await told();
      expect(promised).toMatchObject({ state: 'promised', index: null, deadline: expect.stringMatching(/Z$/) });
      checkPromise(promised.proof, vkeys);
      await grow();
      const integrated = await told();
      const { index } = checkProof(integrated.proof, vkeys);
      expect(integrated).toMatchObject({ state: 'integrated', index, deadline: null });
    });

    it('opens only with the key of this case: nobody else gets it, and no moderator', async () => {
      const [sent, other] = [await hall.submit(), await hall.submit()];
      await grow();
      const author = await authorOf(sent);
      for (const who of [hall.visitor(), await authorOf(other), await hall.signInAgain('moderator'), await hall.signInAgain('admin')])
        isRefused(await ask(sent.number, who), 404, 'case-not-found');
      const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', keysOf(sent));
      const byToken = await hall.visitor().get(`/api/v1/submissions/${sent.number}/receipt`, { bearer: body.caseToken });
      expect(byToken.text).toBe((await ask(sent.number, author)).text);
      isRefused(await hall.visitor().get(`/api/v1/submissions/${sent.number}/receipt`, { bearer: 'a'.repeat(43) }), 401, 'not-signed-in');
    });

    it('stays theirs whatever becomes of the text', async () => {
      const [withdrawn, rejected] = [await hall.submit(), await hall.submit()];
      const author = await authorOf(withdrawn);
      expect((await author.post(`/api/v1/cases/${withdrawn.number}/withdrawal`, {})).status).toBe(200);
      await decide(rejected.number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда човек.' });
      for (const [sent, who] of [
        [withdrawn, author],
        [rejected, await authorOf(rejected)],
      ] as const) {
        const proof = checkProof((await ask(sent.number, who)).text, vkeys);
        expect([proof.entry['t'], opens(proof, SENT)]).toEqual(['received', true]);
      }
    });
  });

  describe('for everybody', () => {
    it('is nothing while the case is under review, as if it did not exist', async () => {
      const { number } = await hall.submit();
      await grow();
      isRefused(await ask(number), 404, 'case-not-found');
      isRefused(await ask('ZZZZ-ZZZZ'), 404, 'case-not-found');
    });

    it('proves that the text was published just so, and is kept for a moment', async () => {
      const { number } = await hall.submit();
      await decide(number, { decision: 'publish' });
      const { entry } = await proves(number, SENT, []);
      expect(entry).toMatchObject({ t: 'decision', d: 'publish' });
      const first = await ask(number);
      expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', vary: expect.stringMatching(/Cookie/) });
      expect((await ask(number, hall.visitor(), { 'if-none-match': String(first.headers['etag']) })).status).toBe(304);
    });

    it('is promised until the decision is in the log', async () => {
      const { number } = await hall.submit();
      const moderator = await hall.signInAgain('moderator');
      await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
      const { status, text } = await ask(number);
      expect(status).toBe(202);
      expect(opens(checkPromise(text, vkeys), SENT)).toBe(true);
    });

    it('opens what everybody reads, and never what was covered in it', async () => {
      const { number } = await hall.submit();
      await redact(number);
      expect((await proves(number, REDACTED, [SENT])).entry).toMatchObject({ d: 'publish_redacted' });
      await act(`${number}/edits`, { publicTitle: EDITED.title, publicText: EDITED.text, reasonCode: 'names_private_person' });
      expect((await proves(number, EDITED, [SENT, REDACTED])).entry).toMatchObject({ d: 'edit', r: 'names_private_person' });
    });

    it('is none of a text that is withheld, taken back or joined to another', async () => {
      const [withheld, withdrawn, merged, into] = [await hall.submit(), await hall.submit(), await hall.submit(), await hall.submit()];
      const author = await authorOf(withdrawn);
      for (const { number } of [withheld, withdrawn, merged, into]) await decide(number, { decision: 'publish' });
      await decide(withheld.number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда човек.' });
      expect((await author.post(`/api/v1/cases/${withdrawn.number}/withdrawal`, {})).status).toBe(200);
      await act(`${merged.number}/merging`, { into: into.number, note: 'Същата улица.' });
      for (const { number } of [withheld, withdrawn, merged]) isRefused(await ask(number), 404, 'no-public-receipt');
      await proves(into.number, SENT, []);
    });
  });

  it('of an entry proves that it stands there, and opens nothing', async () => {
    const { number } = await hall.submit();
    await decide(number, { decision: 'publish' });
    const { index } = checkProof((await ask(number)).text, vkeys);
    const { status, text, headers } = await hall.visitor().get<string>(`/api/v1/log/entries/${index}/proof`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(`entry-${index}.tlog-proof`);
    expect(checkProof(text, vkeys)).toMatchObject({ index, salts: undefined, entry: { d: 'publish' } });
    for (const nowhere of ['999999', '-1', 'abc', '99999999999999999999'])
      isRefused(await hall.visitor().get(`/api/v1/log/entries/${nowhere}/proof`), 404, 'log-entry-not-found');
  });

  it('that was changed in a single place proves nothing', async () => {
    const { number } = await hall.submit();
    await decide(number, { decision: 'publish' });
    const { text } = await ask(number);
    checkProof(text, vkeys);
    for (const at of [text.indexOf('extra ') + 20, text.indexOf('index ') + 6, text.lastIndexOf('\n\n') - 3, text.length - 12]) {
      const changed = `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`;
      expect(() => checkProof(changed, vkeys)).toThrow();
    }
  });

  it('costs as many statements in a long log as in a short one', async () => {
    const { number } = await hall.submit();
    await decide(number, { decision: 'publish' });
    const cost = () => countStatements(hall.dataSource, () => ask(number));
    const before = await cost();
    expect(before).toBe(4);
    for (let more = 0; more < 20; more += 1) await hall.submit();
    await grow();
    expect(await cost()).toBe(before);
  });

  it('of a text that was erased is gone, while one that was kept still proves that something was received', async () => {
    const sent = await hall.submit();
    const author = await authorOf(sent);
    await grow();
    const kept = (await ask(sent.number, author)).text;
    const published = await hall.submit();
    await decide(published.number, { decision: 'publish' });
    for (const { number } of [sent, published]) await act(`${number}/forwarding`, { authority: 'governor', note: 'По компетентност.' });
    await decide(sent.number, { decision: 'reject', reasonCode: 'insult', note: 'Обижда човек.' });
    hall.clock.advance({ days: FIVE_YEARS });
    await hall.app.get(RecurringTasks).runAll();
    await hall.drainOutbox();
    await grow();
    isRefused(await ask(sent.number), 410, 'receipt-erased');
    isRefused(await ask(sent.number, author), 410, 'receipt-erased');
    expect(checkProof(kept, vkeys).entry).toMatchObject({ t: 'received' });
    await proves(published.number, SENT, []);
    const [left] = await hall.dataSource.query<{ count: string }[]>(
      `select count(*) from log_salt l join submission s on s.log_case = l.case_id where s.number = $1`,
      [sent.number.replace('-', '')],
    );
    expect(left?.count).toBe('0');
  }, 30_000);
});
