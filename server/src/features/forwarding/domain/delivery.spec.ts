import fc from 'fast-check';
import { DELIVERY_ACTIONS, DELIVERY_STATES, DELIVERY_TABLE, type DeliveryState, isUnderWay } from './delivery.js';

const ANSWERS = DELIVERY_ACTIONS.filter((action) => action !== 'bounce');

describe('a sending of a letter', () => {
  it('ends once, whatever the mail server answers afterwards', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANSWERS)), (answers) => {
        let state: DeliveryState = 'waiting';
        let ended: DeliveryState | null = null;
        for (const answer of answers) {
          state = DELIVERY_TABLE[state][answer] ?? state;
          ended ??= isUnderWay(state) ? null : state;
        }
        expect(state).toBe(ended ?? (answers.length === 0 ? 'waiting' : 'retrying'));
      }),
    );
  });

  it('is refused by a report that comes later only once it was accepted', () => {
    expect(DELIVERY_STATES.filter((state) => DELIVERY_TABLE[state].bounce === 'refused')).toEqual(['accepted']);
    expect(DELIVERY_STATES.filter((state) => 'bounce' in DELIVERY_TABLE[state])).toEqual(['accepted']);
  });

  it('is under way while it waits or is tried again', () => {
    expect(DELIVERY_STATES.filter(isUnderWay)).toEqual(['waiting', 'retrying']);
  });
});
