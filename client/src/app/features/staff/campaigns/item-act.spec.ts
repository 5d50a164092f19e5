import fc from 'fast-check';

import type { CampaignItemState as ItemState, CampaignOwnPart as OwnPart, CampaignState } from '../../../core/api/contract';
import type { Phase } from './campaign-facts';
import { actAt } from './item-act';

const open = { state: 'open', own: 'none', free: 1, outcome: null, assessment: null } as const;
const running = { state: 'running' } as const;

describe('what there is to do at a point of a campaign', () => {
  it('is taken first, then read, and waits for the second reader', () => {
    expect(actAt(open, running, 'within')).toBe('take');
    expect(actAt({ ...open, own: 'taken' }, running, 'within')).toBe('read');
    expect(actAt({ ...open, state: 'read_once', own: 'read' }, running, 'within')).toBe('waiting');
  });

  it('is nothing where others hold all its places', () => {
    expect(actAt({ ...open, free: 0 }, running, 'within')).toBe('wait');
  });

  it('is neither taken nor read outside the period, but settled and published at any time', () => {
    expect(actAt(open, running, 'before')).toBe('early');
    expect(actAt({ ...open, own: 'taken' }, running, 'after')).toBe('over');
    expect(actAt({ ...open, state: 'disagreed', free: 0 }, running, 'after')).toBe('settle');
    expect(actAt({ ...open, state: 'agreed', free: 0, outcome: 'limited' }, running, 'after')).toBe('publish');
  });

  it('is after the end nothing but to publish what has an outcome', () => {
    const concluded = { state: 'concluded' } as const;
    expect(actAt({ ...open, state: 'disagreed' }, concluded, 'within')).toBe('closed');
    expect(actAt({ ...open, state: 'settled', outcome: 'complete' }, concluded, 'within')).toBe('publish');
    expect(actAt({ ...open, state: 'settled', outcome: 'complete', assessment: 'x' }, concluded, 'within')).toBe('published');
  });

  it('never lets anybody read who has read, nor in a draft or after the end', () => {
    const point = fc.record({
      state: fc.constantFrom<ItemState>('open', 'read_once', 'disagreed'),
      own: fc.constantFrom<OwnPart>('none', 'taken', 'read'),
      free: fc.integer({ min: 0, max: 2 }),
      outcome: fc.constant(null),
      assessment: fc.constant(null),
    });
    const states = fc.constantFrom<CampaignState>('draft', 'running', 'concluded');
    fc.assert(
      fc.property(point, states, fc.constantFrom<Phase>('before', 'within', 'after'), (each, state, phase) => {
        const act = actAt(each, { state }, phase);
        if (act === 'read') expect([each.own, state, phase]).toEqual(['taken', 'running', 'within']);
        if (act === 'take') expect([each.own, state, phase]).toEqual(['none', 'running', 'within']);
      }),
    );
  });
});
