import fc from 'fast-check';
import { TERMS_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { statutoryTerm, termHolding } from './statutory-terms.js';
import { addTerm, endTerm, inForce, type KeptTerm, type NewTerm, standingOf, TERM_NEEDED, TERM_OVER } from './term-changes.js';

const TODAY = civilDate('2026-11-23');
const BY = { at: new Date('2026-11-23T09:00:00Z'), accountId: 'a' as AccountId };
const kept: readonly KeptTerm[] = TERMS_OF_TODAY.map((term, index) => ({
  ...{ ...term, id: String(index), addedAt: BY.at, addedBy: null, withdrawnAt: null, withdrawnBy: null },
}));
const asked = (validFrom: string, count = 10): NewTerm => ({
  ...{ event: 'forward', kind: 'signal', term: { unit: 'days', count }, basis: { kind: 'house_rule' }, validFrom: civilDate(validFrom) },
});
const made = { id: 'new', addedAt: BY.at, addedBy: BY.accountId };

/** The rows after a change. */
function after(rows: readonly KeptTerm[], change: ReturnType<typeof addTerm>): readonly KeptTerm[] {
  if (!change.ok) throw new Error(change.problem.type.slug);
  const written = new Map(change.value.writes.map((row) => [row.id, row]));
  return [...rows.filter(({ id }) => !written.has(id)), ...written.values()];
}
const codes = (change: ReturnType<typeof addTerm>) => (change.ok ? [] : (change.problem.errors ?? []).map(({ code }) => code));

describe('a change of the table of terms', () => {
  it('replaces a term from a day on, and leaves what began before', () => {
    const rows = inForce(after(kept, addTerm(asked('2027-01-01'), kept, TODAY, made)));
    expect(statutoryTerm('forward', 'signal', civilDate('2026-12-31'), rows).term.count).toBe(7);
    expect(statutoryTerm('forward', 'signal', civilDate('2027-01-01'), rows).term.count).toBe(10);
    expect(statutoryTerm('forward', 'recommendation', civilDate('2027-01-01'), rows).term.count).toBe(7);
  });

  it('holds from tomorrow at the earliest', () => {
    for (const day of ['2020-01-01', '2026-11-22', '2026-11-23']) {
      expect(codes(addTerm(asked(day), kept, TODAY, made))).toEqual(['starts_too_early']);
    }
    expect(codes(addTerm(asked('2026-11-24'), kept, TODAY, made))).toEqual([]);
    expect(codes(addTerm(asked('2081-01-01'), kept, TODAY, made))).toEqual(['outside_years']);
  });

  it('is refused while another one is planned: both would hold', () => {
    const planned = after(kept, addTerm(asked('2027-01-01'), kept, TODAY, made));
    expect(codes(addTerm(asked('2027-02-01'), planned, TODAY, { ...made, id: 'other' }))).toEqual(['overlaps']);
  });

  it('is refused for a count that no term has', () => {
    expect(codes(addTerm(asked('2027-01-01', 1_001), kept, TODAY, made))).toEqual(['not_a_count']);
  });

  it('leaves each day exactly one row, and no day before tomorrow another one, whatever is added and taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ days: fc.integer({ min: 1, max: 90 }), isEnded: fc.boolean() }), { maxLength: 6 }), (steps) => {
        let rows = kept;
        let today = TODAY;
        steps.forEach(({ days, isEnded }, index) => {
          const before = rows;
          const added = after(rows, addTerm(asked(addDays(today, days), 20 + index), rows, today, { ...made, id: `n${index}` }));
          const row = added.find(({ id }) => id === `n${index}`);
          rows = isEnded && row ? after(added, endTerm(row, added, today, BY)) : added;
          for (const back of [0, 1, 40]) {
            const day = addDays(today, -back);
            expect(termHolding('forward', 'signal', day, inForce(rows))?.term).toEqual(
              termHolding('forward', 'signal', day, inForce(before))?.term,
            );
          }
          for (let ahead = 0; ahead <= 100; ahead += 1) {
            const day = addDays(today, ahead);
            const holding = inForce(rows).filter(
              (each) => each.event === 'forward' && each.kind === 'signal' && standingOf(each, day) === 'holds',
            );
            expect(holding).toHaveLength(1);
          }
          today = addDays(today, 91);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('ends what the law can do without, once, and nothing else', () => {
    const row = (event: string) => kept.find((each) => each.event === event) as KeptTerm;
    expect(endTerm(row('decide'), kept, TODAY, BY)).toEqual({ ok: false, problem: { type: TERM_NEEDED } });
    const ended = after(kept, endTerm(row('extend_by'), kept, TODAY, BY));
    expect(termHolding('extend_by', 'signal', TODAY, ended)).toBeDefined();
    expect(termHolding('extend_by', 'signal', addDays(TODAY, 1), ended)).toBeUndefined();
    const [over] = ended.filter(({ event }) => event === 'extend_by');
    expect(endTerm(over as KeptTerm, ended, TODAY, BY)).toEqual({ ok: false, problem: { type: TERM_OVER } });
  });
});
