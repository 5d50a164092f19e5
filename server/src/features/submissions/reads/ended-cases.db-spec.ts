import fc from 'fast-check';
import { startTownHall, type TownHall } from '../../../../test/harness/town-hall.js';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { dutyDue } from '../domain/erasure.js';
import { hasEnded, PROCEDURES, PUBLICATIONS } from '../domain/submission-lifecycle.js';
import { Cases } from '../storage/cases.js';
import { EndedCases } from './ended-cases.query.js';

const FIRST_DAY = Date.parse('2026-01-01T00:00:00Z');
/** An instant of the two years from the first day on, at any time of the day: the zone decides to which day it belongs. */
const anyInstant = fc.integer({ min: 0, max: 730 * 24 }).map((hours) => new Date(FIRST_DAY + hours * 3_600_000));

const anyState = fc.record({
  publication: fc.constantFrom(...PUBLICATIONS),
  procedure: fc.constantFrom(...PROCEDURES),
  outcome: fc.constantFrom(null, 'explained'),
  endedAt: anyInstant,
  isDismissed: fc.boolean(),
  withheldAt: anyInstant,
  isErased: fc.boolean(),
  hasPublicText: fc.boolean(),
  isAppealed: fc.boolean(),
});

describe('the list of cases whose term is over', () => {
  let town: TownHall;
  let ids: SubmissionId[];

  beforeAll(async () => {
    town = await startTownHall();
    for (let count = 0; count < 8; count += 1) await town.submit();
    ids = (await town.dataSource.query<{ id: SubmissionId }[]>('select id from submission order by id')).map(({ id }) => id);
  });
  afterAll(() => town.close());

  const put = (id: SubmissionId, state: typeof anyState extends fc.Arbitrary<infer State> ? State : never) =>
    town.dataSource.query(
      `update submission set publication = $2, procedure = $3, outcome = $4, ended_at = $5, withheld_at = $6,
              public_title = $7, public_text = $7, title = $8, text = $8, author_name = null, author_email = null, author_phone = null,
              author_email_confirmed_at = null, about_name = null, address = null,
              erased_at = $9, erased_rule = $10, erased_after_months = $11, awaits = $12, closed_at = $13,
              answered_at = case when $4::text is not null then timestamptz '2000-01-01' end,
              access_code_hash = case when $9::timestamptz is null then '\\x00'::bytea end
        where id = $1`,
      [
        id,
        state.publication,
        state.procedure,
        state.outcome,
        hasEnded(state.procedure) ? state.endedAt : null,
        state.publication === 'withheld' ? state.withheldAt : null,
        state.hasPublicText || (state.publication === 'published' && !state.isErased) ? 'Текст' : null,
        state.isErased ? '' : 'Текст',
        state.isErased ? state.endedAt : null,
        state.isErased ? 'originals' : null,
        state.isErased ? 60 : null,
        state.isAppealed && state.publication === 'withheld' && !state.isErased ? 'appeal' : null,
        state.procedure === 'closed' ? (state.isDismissed ? state.withheldAt : state.endedAt) : null,
      ],
    );

  it('names exactly those of which the domain says so', async () => {
    const { app } = town;
    const anyTerms = fc.record({ originals: fc.integer({ min: 1, max: 30 }), rejected: fc.integer({ min: 1, max: 30 }) });
    const anyToday = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(civilDate('2026-01-01'), days));
    let named = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyState, { minLength: 8, maxLength: 8 }), anyTerms, anyToday, async (states, terms, today) => {
        for (const [index, state] of states.entries()) await put(ids[index]!, state);
        const cases = await Promise.all(ids.map((id) => app.get(Cases).find(id)));
        const expected = cases.flatMap((each) => (each && dutyDue(each, terms, today) ? [each.id] : []));
        const due = await app.get(EndedCases).due(terms, today, 100);
        expect(due.toSorted()).toEqual(expected.toSorted());
        named += due.length;
      }),
      { numRuns: 60 },
    );
    expect(named).toBeGreaterThan(20);
  }, 60_000);
});
