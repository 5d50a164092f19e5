import fc from 'fast-check';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { ASSESSED_STEPS, type AssessedStep } from '../../commitments/domain/index.js';
import { figuresOf, lettersOf } from './figures.js';
import {
  type Crew,
  freePlaces,
  heldUntil,
  HOLD_DAYS,
  isFullyRead,
  isHeld,
  type ItemInWork,
  nextFor,
  obstacleTo,
  outcomeOf,
  partOf,
  type Reading,
  readersOf,
  readingsFor,
  stateOf,
} from './item.js';

const PEOPLE = ['ana', 'boris', 'vera', 'georgi'] as unknown as readonly AccountId[];
const TODAY = civilDate('2026-11-23');

const step = fc.constantFrom<AssessedStep>(...ASSESSED_STEPS);
const person = fc.constantFrom(...PEOPLE);
const crew: fc.Arbitrary<Crew> = fc.subarray([...PEOPLE]).map((members) => ({ members, today: TODAY }));

const readingsBy = (readers: readonly AccountId[], found: readonly AssessedStep[]): Reading[] =>
  readers.map((accountId, index) => ({
    ...{ id: `${index}`, itemId: 'item', place: index + 1, accountId, step: found[index] ?? 'limited' },
    ...{ method: 'data', confidence: 'low', text: `Каза ${accountId}.`, readAt: new Date(0) },
  }));

/** A point as it can come about: at most as many readings as it takes, each of another member. */
const itemOf = (double: boolean): fc.Arbitrary<ItemInWork> =>
  fc
    .record({
      readers: fc.shuffledSubarray([...PEOPLE], { maxLength: readersOf(double) }),
      found: fc.tuple(step, step),
      holders: fc.subarray([...PEOPLE]),
      ages: fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
      settledOn: fc.option(step),
      rest: fc.record({ id: fc.uuid(), place: fc.nat(199), firstIsA: fc.boolean() }),
    })
    .map(({ readers, found, holders, ages, settledOn, rest }) => {
      const readings = readingsBy(readers, found);
      const differs = readings.length === 2 && found[0] !== found[1];
      const settled =
        differs && settledOn ? { step: settledOn, reason: 'Така решихме.', accountId: PEOPLE[0]!, settledAt: new Date(0) } : null;
      const holds = holders
        .filter((accountId) => !readers.includes(accountId))
        .map((accountId, index) => ({ itemId: 'item', accountId, takenOn: addDays(TODAY, -(ages[index] ?? 0)) }));
      return { ...rest, commitmentId: rest.id, assessmentId: null, settled, readings, holds };
    });
const inCampaign = fc.boolean().chain((double) => fc.tuple(fc.constant(double), itemOf(double)));

describe('the state of a point', () => {
  it.each<[boolean, AssessedStep[], AssessedStep | null, string, AssessedStep | null]>([
    [false, [], null, 'open', null],
    [false, ['limited'], null, 'agreed', 'limited'],
    [true, [], null, 'open', null],
    [true, ['limited'], null, 'read_once', null],
    [true, ['limited', 'limited'], null, 'agreed', 'limited'],
    [true, ['limited', 'complete'], null, 'disagreed', null],
    [true, ['limited', 'complete'], 'substantial', 'settled', 'substantial'],
  ])('double: %s, read %j, settled on %s: %s', (double, found, settledOn, state, outcome) => {
    const settled = settledOn && { step: settledOn, reason: '', accountId: PEOPLE[0]!, settledAt: new Date(0) };
    const item = { readings: readingsBy([...PEOPLE].slice(0, found.length), found), settled };
    expect([stateOf(item, double), outcomeOf(item, double)]).toEqual([state, outcome]);
  });

  it('has an outcome exactly where readers agreed or the organisation settled', () => {
    fc.assert(
      fc.property(inCampaign, ([double, item]) => {
        expect(outcomeOf(item, double) !== null).toBe(['agreed', 'settled'].includes(stateOf(item, double)));
        expect(isFullyRead(item, double)).toBe(!['open', 'read_once'].includes(stateOf(item, double)));
      }),
    );
  });
});

describe('the second reader', () => {
  it('sees nothing but what they said themselves before the last reading is in, and then everything', () => {
    fc.assert(
      fc.property(inCampaign, person, ([double, item], reader) => {
        const seen = readingsFor(item, double, reader);
        if (isFullyRead(item, double)) expect(seen).toEqual(item.readings);
        else for (const { accountId } of seen) expect(accountId).toBe(reader);
        expect(seen.filter(({ accountId }) => accountId === reader)).toEqual(item.readings.filter(({ accountId }) => accountId === reader));
      }),
    );
  });

  it('cannot tell from the figures what the first one found', () => {
    fc.assert(
      fc.property(itemOf(true), step, (item, other) => {
        fc.pre(item.readings.length === 1);
        const changed = { ...item, readings: item.readings.map((reading) => ({ ...reading, step: other })) };
        expect(figuresOf([changed], true)).toEqual(figuresOf([item], true));
      }),
    );
  });
});

describe('a place at a point', () => {
  it('is kept for fourteen days, the day of taking not counted, and only for a member', () => {
    for (let age = 0; age < 30; age += 1) {
      const hold = { itemId: 'item', accountId: PEOPLE[0]!, takenOn: addDays(TODAY, -age) };
      expect(isHeld(hold, { members: PEOPLE, today: TODAY })).toBe(age <= HOLD_DAYS);
      expect(isHeld(hold, { members: PEOPLE.slice(1), today: TODAY })).toBe(false);
      expect(heldUntil(hold)).toBe(addDays(TODAY, HOLD_DAYS - age));
    }
  });

  it('is never more than the point has', () => {
    fc.assert(
      fc.property(inCampaign, crew, ([double, item], people) => {
        const free = freePlaces(item, double, people);
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free + item.readings.length).toBeLessThanOrEqual(readersOf(double));
      }),
    );
  });

  it('is refused for the one reason that there is', () => {
    fc.assert(
      fc.property(inCampaign, crew, person, ([double, item], people, reader) => {
        const obstacle = obstacleTo(reader, item, double, people);
        const part = partOf(reader, item, people);
        expect(obstacle === 'already_read').toBe(item.readings.some(({ accountId }) => accountId === reader));
        if (obstacle === 'item_read') expect(isFullyRead(item, double)).toBe(true);
        if (obstacle === 'item_taken') expect([part, freePlaces(item, double, people)]).toEqual(['none', 0]);
        if (obstacle === null) expect(part === 'taken' || freePlaces(item, double, people) > 0).toBe(true);
      }),
    );
  });

  it('comes next where fewest are, and never where there is none for the member', () => {
    const list = fc.boolean().chain((double) => fc.tuple(fc.constant(double), fc.array(itemOf(double), { maxLength: 8 })));
    fc.assert(
      fc.property(list, crew, person, ([double, items], people, reader) => {
        const next = nextFor(reader, items, double, people);
        const open = items.filter((item) => partOf(reader, item, people) === 'none' && obstacleTo(reader, item, double, people) === null);
        expect(next === null).toBe(open.length === 0);
        if (next === null) return;
        expect(open).toContain(next);
        const free = (item: ItemInWork): number => freePlaces(item, double, people);
        for (const item of open) expect(free(item) < free(next) || (free(item) === free(next) && item.place >= next.place)).toBe(true);
      }),
    );
  });
});

describe('the letters of both readings', () => {
  it('are there when both are, and are drawn by lot', () => {
    fc.assert(
      fc.property(itemOf(true), (item) => {
        const letters = lettersOf(item);
        expect(letters !== null).toBe(item.readings.length === 2);
        if (letters) expect([letters.a, letters.b]).toEqual(item.firstIsA ? item.readings : item.readings.toReversed());
      }),
    );
  });
});
