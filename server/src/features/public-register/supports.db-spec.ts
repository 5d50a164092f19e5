import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { Config } from '../../platform/config/config.js';
import { FollowLinks } from '../following/index.js';
import { SupportSubmission } from './use-cases/support-submission.js';
import type { PublicCase } from './http/public-case.dto.js';
import type { PublicListPage } from './http/public-list.dto.js';

describe('supporting a case', () => {
  let hall: TownHall;
  let count = 0;

  beforeAll(async () => {
    hall = await startTownHall();
  });

  afterAll(() => hall.close());

  const published = async (): Promise<string> => {
    const { number } = await hall.submit();
    const { status } = await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
    expect(status).toBe(200);
    return number;
  };

  const support = (number: string, who: ApiClient = hall.visitor(), given: object = {}) =>
    who.post<{ supports: number }>(`/api/v1/submissions/${number}/supports`, given);

  /** Each from a network of their own: the limits are another test's business. */
  const supportFrom = (number: string, network: string) => {
    count += 1;
    return hall.app.get(SupportSubmission).run(number, `browser-${count}`, null, network);
  };

  const shown = async (number: string): Promise<number> =>
    (await hall.visitor().get<PublicCase>(`/api/v1/submissions/${number}`)).body.supports;

  /** Gives an address, and confirms it as its owner does from the letter. */
  const supportWith = async (number: string, email: string, who: ApiClient = hall.visitor()): Promise<void> => {
    await support(number, who, { email });
    const [row] = await hall.dataSource.query<{ id: string }[]>(
      `select f.id from follow f join submission s on s.id::text = f.subject_id where lower(f.email) = lower($1) and s.number = $2`,
      [email, number.replace('-', '')],
    );
    const token = await hall.app.get(FollowLinks).mintConfirmation(row!.id);
    expect((await hall.visitor().post('/api/v1/follows/confirmation', { token })).status).toBe(204);
    await hall.drainOutbox();
  };

  it('counts once for a browser, in the case and in the list', async () => {
    const number = await published();
    const visitor = hall.visitor();
    const first = await support(number, visitor);
    expect([first.status, first.body]).toEqual([201, { supports: 1 }]);
    const again = await support(number, visitor);
    expect([again.status, again.body]).toEqual([200, { supports: 1 }]);
    expect((await support(number)).body).toEqual({ supports: 2 });
    expect(await shown(number)).toBe(2);
    const { body } = await hall.visitor().get<PublicListPage>('/api/v1/submissions?limit=100');
    expect(body.items.find((item) => item.number === number)?.supports).toBe(2);
  });

  it('counts once when a button is pressed twice at the same time', async () => {
    const number = await published();
    const visitor = hall.visitor();
    await support(await published(), visitor);
    const answers = await Promise.all([1, 2, 3].map(() => support(number, visitor)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await shown(number)).toBe(1);
  });

  it('counts once for a confirmed address, from however many browsers', async () => {
    const number = await published();
    const [phone, computer] = [hall.visitor(), hall.visitor()];
    await support(number, computer, { email: 'ana@zaedno.example' });
    await supportWith(number, 'Ana@zaedno.example', phone);
    expect(await shown(number)).toBe(1);
    expect((await support(number, phone)).status).toBe(200);
    expect((await support(number, computer)).status).toBe(200);
    await supportWith(number, 'boris@zaedno.example');
    expect(await shown(number)).toBe(2);
  });

  it('keeps nothing by which a supporter could be found, here or in another case', async () => {
    const [one, other] = [await published(), await published()];
    const visitor = hall.visitor();
    await support(one, visitor, { email: 'vera@zaedno.example' });
    await support(other, visitor);
    const rows = await hall.dataSource.query<{ supporter: Buffer }[]>('select s.* from support s order by created_at desc limit 2');
    expect(rows.map(({ supporter }) => supporter.length)).toEqual([32, 32]);
    expect(rows[0]!.supporter.equals(rows[1]!.supporter)).toBe(false);
    expect(JSON.stringify(rows)).not.toContain('vera');
    expect(await readdir(join(hall.app.get(Config).dataDir, 'keys'))).toContain('hash.key');
  });

  it('is refused where there is nothing to support', async () => {
    const pending = await hall.submit();
    const answers = await Promise.all([pending.number, '0000-0000', 'nothing'].map((number) => support(number)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const over = await published();
    await (
      await hall.staff('moderator')
    ).post(`/api/v1/moderation/${over}/forwarding`, { authority: 'prosecutor', note: 'За прокуратурата.' });
    expect((await support(over)).status).toBe(409);
    expect((await support(await published(), hall.visitor(), { email: 'не е имейл' })).status).toBe(422);
  });

  it('is counted at most eight times a day for one case from one network, whatever browser says so', async () => {
    const number = await published();
    for (let time = 0; time < 8; time += 1) await supportFrom(number, '198.51.100.7');
    await expect(supportFrom(number, '198.51.100.7')).rejects.toMatchObject({ problem: { type: { status: 429 } } });
    expect((await supportFrom(number, '203.0.113.9')).supports).toBe(9);
    expect((await supportFrom(await published(), '198.51.100.7')).supports).toBe(1);
  });

  it('of a case that was joined to another counts there', async () => {
    const earlier = await published();
    hall.clock.advance({ minutes: 1 });
    const later = await published();
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${later}/merging`, { into: earlier });
    expect((await support(later)).status).toBe(201);
    expect(await shown(earlier)).toBe(1);
  });

  it('changes the tag of the case, so that nobody reads an old count', async () => {
    const number = await published();
    const tag = async () => (await hall.visitor().get(`/api/v1/submissions/${number}`)).headers.etag;
    const before = await tag();
    await support(number);
    expect(await tag()).not.toBe(before);
  });

  it('costs a fixed number of statements', async () => {
    const number = await published();
    const visitor = hall.visitor();
    const first = await countStatements(hall.dataSource, () => support(number, visitor));
    expect(first).toBeLessThanOrEqual(9);
    expect(await countStatements(hall.dataSource, () => support(number, visitor))).toBe(2);
  });

  describe('from the page, without JavaScript', () => {
    it('leads to the thanks, with the draft that one came from, and says when letters are to be confirmed', async () => {
      const number = await published();
      const visitor = hall.visitor();
      const post = async (fields: Record<string, string>, query = '') => {
        const { status, headers } = await visitor.form(`/bg/submissions/${number}/support${query}`, fields);
        return [status, headers.location];
      };
      const page = `/bg/submissions/${number}/support`;
      expect(await post({ email: '' })).toEqual([303, `${page}?done=counted`]);
      expect(await post({ email: 'galya@zaedno.example' }, '?draft=abc123def4')).toEqual([
        303,
        `${page}?done=again&mail=1&draft=abc123def4`,
      ]);
      expect(await post({ email: '' }, '?draft=//evil.example')).toEqual([303, `${page}?done=again`]);
      expect((await post({ email: 'galya' }))[0]).toBe(422);
    });
  });
});
