import fc from 'fast-check';
import { DRAFT_ACTIONS, DRAFT_STATES, type DraftAction, draftAfter, type DraftState } from './draft-states.js';

/** The state after these actions; what is not possible changes nothing. */
const play = (actions: readonly DraftAction[]): DraftState | null =>
  actions.reduce<DraftState | null>((state, action) => {
    const next = draftAfter(state, action);
    return next === null ? state : next === 'none' ? null : next;
  }, null);

describe('a draft', () => {
  it('does not change while a second person reads it', () => {
    const possible = DRAFT_ACTIONS.filter((action) => draftAfter('awaiting_approval', action) !== null);
    expect(possible).toEqual(['withdraw', 'send_back', 'approve']);
  });

  it('is approved, sent back or taken back only after it was proposed', () => {
    for (const state of [null, 'writing', 'returned'] as const) {
      for (const action of ['withdraw', 'send_back', 'approve'] as const) expect(draftAfter(state, action)).toBeNull();
    }
  });

  it('comes to an end from wherever it is', () => {
    const anyPath = fc.array(fc.constantFrom(...DRAFT_ACTIONS), { maxLength: 12 });
    fc.assert(fc.property(anyPath, (path) => expect(play([...path, 'withdraw', 'discard'])).toBeNull()));
  });

  it('reaches every state', () => {
    expect(new Set([play(['save']), play(['propose']), play(['propose', 'send_back'])])).toEqual(new Set(DRAFT_STATES));
  });
});
