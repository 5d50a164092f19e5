import { stepAfter, stepBefore, stepsOf } from './step-order';

describe('the pages of a submission', () => {
  it('are those of the draft, once there is one', () => {
    expect(stepsOf({ steps: ['kind', 'text', 'check'] }, 'signal')).toEqual(['kind', 'text', 'check']);
  });

  it('ask only of a signal whom it is about', () => {
    expect(stepsOf(null, 'signal')).toHaveLength(8);
    expect(stepsOf(null, 'recommendation')).toHaveLength(7);
    expect(stepsOf(null, 'recommendation')).not.toContain('about');
  });

  it('lead back one by one, and nowhere from the first', () => {
    const steps = stepsOf(null, 'recommendation');
    expect(stepBefore(steps, 'place')).toBe('text');
    expect(stepBefore(steps, 'kind')).toBeNull();
  });

  it('lead on from a page that this kind has not', () => {
    expect(stepAfter(stepsOf(null, 'recommendation'), 'about')).toBe('place');
    expect(stepAfter(stepsOf(null, 'signal'), 'check')).toBe('check');
  });
});
