import fc from 'fast-check';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { SearchBounds } from './domain/bounds.js';

interface Page {
  readonly items: readonly { readonly number: string }[];
  readonly search: { readonly isCut: boolean };
}

type Writable = { -readonly [bound in keyof SearchBounds]: SearchBounds[bound] };

/** Bounds that two dozen cases are many for, and such as none of them reaches. */
const TINY = { first: 1, whole: 1, enough: 8, most: 9 };
const WIDE = { first: 2, whole: 1_000, enough: 10_000, most: 10_000 };
const LIMIT = 3;
const CASES = 24;
const TOPICS = ['services', 'corruption', 'ethics'];
const OUTCOMES = ['explained', 'not_accepted'];

const LAMPS = 'Лампите по площада не светят от два месеца и вечер е тъмно.';
const HOLES = 'Дупките по площада се пълнят с вода и колите минават през тях.';
const ANSWER = 'Проверихме на място. Ще я сменим до края на месеца заедно с кабела.';

describe('a search with any filter', () => {
  let hall: TownHall;
  let bounds: Writable;

  const within = (values: Partial<Writable>) => Object.assign(bounds, values);
  const ask = async (question: Record<string, string | undefined>) => {
    const asked = Object.entries(question).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
    const { status, body, text } = await hall.visitor().get<Page>(`/api/v1/submissions?${new URLSearchParams(asked).toString()}`);
    if (status !== 200) throw new Error(text);
    return { numbers: body.items.map(({ number }) => number), isCut: body.search.isCut };
  };

  async function lived(nth: number) {
    hall.clock.advance({ days: 5 });
    const { number } = await hall.submit({
      ...{ title: `Площадът, случай ${nth}`, text: nth % 3 === 0 ? HOLES : LAMPS, topic: TOPICS[nth % TOPICS.length] },
      ...(nth % 4 === 0 ? { settlement: '67372' } : {}),
    });
    hall.clock.advance({ days: nth % 2 });
    const [moderator, official] = await Promise.all([hall.signInAgain('moderator'), hall.signInAgain('streets')]);
    await decided(moderator, number, nth % 5 === 0 ? 'property' : 'streets');
    if (nth % 5 !== 0 && nth % 2 === 0) await answered(official, number, OUTCOMES[nth % OUTCOMES.length] ?? '');
  }

  async function decided(moderator: ApiClient, number: string, department: string) {
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department });
    if (status !== 200) throw new Error(text);
  }

  async function answered(official: ApiClient, number: string, outcome: string) {
    const legalGround = outcome === 'not_accepted' ? { legalGround: 'чл. 21 от наредбата' } : {};
    const { status, text } = await official.post(`/api/v1/submissions/${number}/responses`, {
      outcome,
      text: ANSWER,
      ...legalGround,
    });
    if (status !== 201) throw new Error(text);
  }

  beforeAll(async () => {
    hall = await startTownHall();
    bounds = hall.app.get(SearchBounds, { strict: false });
    within({ era: 2, erasOfAge: 3 });
    for (let nth = 0; nth < CASES; nth += 1) await lived(nth);
    await hall.drainOutbox();
  }, 180_000);

  afterAll(() => hall.close());

  const day = fc.integer({ min: 0, max: 150 }).map((days) => new Date(Date.UTC(2026, 10, 20 + days)).toISOString().slice(0, 10));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
  const question = fc.record({
    q: fc.constantFrom('площад', 'лампи', 'площад дупки', '„дупки по площада“', '-вода', 'площад -дупка', 'лампа кабел'),
    from: maybe(day),
    to: maybe(day),
    receivedFrom: maybe(day),
    receivedTo: maybe(day),
    status: maybe(fc.constantFrom('assigned', 'answered', 'published', 'rejected')),
    outcome: maybe(fc.constantFrom(...OUTCOMES, 'accepted', 'any')),
    topic: maybe(fc.constantFrom(...TOPICS)),
    settlement: maybe(fc.constant('67372')),
    department: maybe(fc.constantFrom('streets', 'property')),
    sort: maybe(fc.constantFrom('newest', 'oldest', 'relevance')),
    limit: fc.constant(String(LIMIT)),
  });

  it('gives the page that a search without bounds would, or says that it looked at the newest only and fills the page all the same', async () => {
    let cut = 0;
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        within(WIDE);
        const all = await ask({ ...asked, limit: '100' });
        expect(all.isCut).toBe(false);
        within(TINY);
        const bounded = await ask(asked);
        expect(bounded.numbers).toHaveLength(Math.min(LIMIT, all.numbers.length));
        expect(all.numbers).toEqual(expect.arrayContaining(bounded.numbers));
        if (!bounded.isCut) expect(bounded.numbers).toEqual(all.numbers.slice(0, LIMIT));
        cut += bounded.isCut ? 1 : 0;
        filled += bounded.numbers.length > 0 ? 1 : 0;
      }),
      { numRuns: 150, seed: 7 },
    );
    // Else the property would have looked at nothing.
    expect([cut > 5, filled > 40]).toEqual([true, true]);
  }, 120_000);

  it('finds what is old where the newest has nothing of it', async () => {
    within(TINY);
    const first = await ask({ q: 'площад', to: '2026-12-10', limit: '3', sort: 'oldest' });
    expect(first.numbers).toHaveLength(3);
  });
});
