import fc from 'fast-check';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { type FollowedSubject, Followers, type Listener, PendingNews } from './index.js';

const SUBJECTS: readonly FollowedSubject[] = [
  { type: 'submission', id: '0190a000-0000-7000-8000-000000000001' },
  { type: 'search', id: 'kind=signal&topic=services' },
  { type: 'topic', id: 'services' },
  { type: 'all', id: 'all' },
];

describe('whoever is told of a change', () => {
  let town: TownHall;
  let followers: Followers;

  beforeAll(async () => {
    town = await startTownHall();
    followers = town.app.get(Followers);
  });

  afterAll(() => town.close());

  /** Reads everybody in pages of that size. */
  const everybody = async (subjects: readonly FollowedSubject[], limit: number): Promise<Listener[]> => {
    const found: Listener[] = [];
    for (;;) {
      const page = await followers.listeners(subjects, found.at(-1)?.id ?? null, limit);
      found.push(...page);
      if (page.length < limit) return found;
    }
  };

  const put = (subject: FollowedSubject, email: string, frequency: string, isConfirmed = true): Promise<unknown> =>
    town.dataSource.query(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at, frequency)
       values (uuidv7(), $1, $2, $3, 'bg', now(), case when $5 then now() end, $4)
       on conflict (subject_type, subject_id, lower(email)) do nothing`,
      [subject.type, subject.id, email, frequency, isConfirmed],
    );

  it('is told once, at once if they want any of it at once, and never before they confirmed', async () => {
    const follow = fc.record({
      subject: fc.nat({ max: SUBJECTS.length - 1 }),
      reader: fc.nat({ max: 4 }),
      capital: fc.boolean(),
      frequency: fc.constantFrom('immediate', 'daily'),
      isConfirmed: fc.boolean(),
    });
    const asked = fc.subarray([...SUBJECTS], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(follow, { maxLength: 14 }), asked, fc.integer({ min: 1, max: 4 }), async (wished, subjects, page) => {
        await town.dataSource.query('delete from follow');
        for (const { subject, reader, capital, frequency, isConfirmed } of wished) {
          await put(SUBJECTS[subject]!, `${capital ? 'Reader' : 'reader'}-${reader}@zaedno.example`, frequency, isConfirmed);
        }
        const rows = await town.dataSource.query<{ email: string; frequency: string; type: string }[]>(
          'select lower(email) as email, frequency, subject_type as type from follow where confirmed_at is not null',
        );
        const concerned = rows.filter(({ type }) => subjects.some((subject) => subject.type === type));
        const told = await everybody(subjects, page);
        const addresses = told.map(({ email }) => email.toLowerCase());
        expect([...addresses].sort()).toEqual([...new Set(concerned.map(({ email }) => email))].sort());
        for (const { email, frequency } of told) {
          const theirs = concerned.filter((each) => each.email === email.toLowerCase());
          expect(frequency).toBe(theirs.some((each) => each.frequency === 'immediate') ? 'immediate' : 'daily');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing that waits when the case goes into one that they follow, too', async () => {
    await town.dataSource.query('delete from follow');
    const { number } = await town.submit();
    const [{ id }] = await town.dataSource.query<[{ id: string }]>('select id from submission where number = $1', [
      number.replace('-', ''),
    ]);
    const [from, to] = [
      { type: 'submission', id },
      { type: 'submission', id: '0190a000-0000-7000-8000-000000000002' },
    ];
    for (const subject of [from, to]) await put(subject, 'reader@zaedno.example', 'daily');
    const news = town.app.get(PendingNews);
    const [listener] = await followers.listeners([from], null, 10);
    await news.note(listener!.id, { type: 'submission', id }, 'follower.answered', town.clock.now());
    await followers.move(from, to);
    const [letter] = await news.bind(10);
    expect((await news.take(letter!)).map(({ about, change }) => [about, change])).toEqual([
      [{ type: 'submission', id }, 'follower.answered'],
    ]);
    expect(await news.bind(10)).toEqual([]);
  });
});
