import { STEP_WORDS } from '../texts.js';
import { MOVING_TYPES, stoodAfter, TELLING, TOLD_TYPES } from './told-lines.js';

describe('lines of a history that become updates', () => {
  it('are those that have words', () => {
    const worded = Object.entries(STEP_WORDS).flatMap(([type, words]) => (words === null ? [] : [type]));
    expect(worded.toSorted()).toEqual([...TOLD_TYPES].toSorted());
  });

  it('leave a case where the newest moving line put it', () => {
    for (const type of MOVING_TYPES) expect(stoodAfter('published', type)).toBe(TELLING[type]);
    expect(stoodAfter('published', null)).toBe('published');
  });

  it('tell of a withheld case that alone, and a text that is public again stands where its procedure is', () => {
    expect(stoodAfter('withheld', 'answered')).toBe('rejected');
    expect(MOVING_TYPES).not.toContain('withheld');
    expect(MOVING_TYPES).not.toContain('published_again');
  });
});
